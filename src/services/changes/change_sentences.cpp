// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changes/change_sentences.h"

#include "services/dashboard/filter_choice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::ChangeKind;
using core::DeliveryState;

namespace {

static_assert(core::redWeeks == 3, "the sentences say «три недели»");
constexpr qsizetype namedAtMost = 5; ///< more names than that nobody reads out

QString dayText(QDate day) {
    return day.toString(u"dd.MM.yyyy"_s);
}

class Sentences final {
public:
    Sentences(const Week& week, const WeekChanges& changes, const ChangeTexts& texts)
        : m_week(week), m_changes(changes), m_texts(texts), m_say(texts.phrases()) {}

    QStringList all() const {
        QStringList lines{comparison()};
        if (m_changes.existing == 0)
            lines += m_say(QT_TRANSLATE_NOOP("WeeklyChanges", "The store knows no organisations here: the week has "
                                                              "summed figures only, and changes of organisations "
                                                              "cannot be told."));
        else
            lines += organisations();
        lines += municipalities();
        return lines;
    }

private:
    /// «Сферум», Анивский, детские сады: 29.04.23-05.05.23
    [[nodiscard]] QString subject() const {
        QStringList parts{m_week.campaign.title.in(m_say.isRussian())};
        if (m_changes.municipality != core::MunicipalityId{})
            parts += m_texts.shortName(m_changes.municipality);
        if (!m_changes.type.isEmpty())
            parts += m_texts.typeTitle(m_changes.type);
        return parts.join(u", "_s);
    }

    [[nodiscard]] QString comparison() const {
        const QString week = core::periodToTitle(m_week.period);
        if (!m_changes.previous)
            return m_say(QT_TRANSLATE_NOOP("WeeklyChanges", "%1: the week %2 is the first one in the store, there is "
                                                            "nothing to compare it with."))
                .arg(subject(), week);
        const QString against = core::periodToTitle(*m_changes.previous);
        QString text = m_say(QT_TRANSLATE_NOOP("WeeklyChanges", "%1: the week %2 against the week %3."))
                           .arg(subject(), week, against);
        if (m_changes.missingWeeks > 0)
            text += u' ' + m_say(QT_TRANSLATE_N_NOOP("WeeklyChanges", "Between them %n week(s) without any data."),
                                 m_changes.missingWeeks);
        return text;
    }

    [[nodiscard]] QStringList organisations() const {
        QStringList lines{reportSentence()};
        if (m_changes.reporting == 0) // nothing is known, which is not "no changes"
            return lines;
        if (m_changes.previous)
            for (int status = static_cast<int>(m_changes.statuses.size()) - 1; status >= 0; --status)
                lines += statusSentence(status);
        if (m_changes.weeks >= core::redWeeks && !m_changes.statuses.isEmpty())
            lines += redSentences();
        if (const int first = count(ChangeKind::First); first > 0)
            lines += m_say(QT_TRANSLATE_N_NOOP("WeeklyChanges", "%n organisation(s) reported for the first time: they "
                                                                "are in none of the changes."),
                           first);
        return lines;
    }

    [[nodiscard]] int count(ChangeKind kind, int status = -1) const { return m_changes.count({kind, status}); }

    [[nodiscard]] QString statusSentence(int status) const {
        const int returned = count(ChangeKind::Returned, status);
        const int gained = count(ChangeKind::Gained, status) + returned;
        const int lost = count(ChangeKind::Lost, status);
        if (gained + lost == 0)
            return m_say(QT_TRANSLATE_NOOP("WeeklyChanges", "“%1”: no changes in the week."))
                .arg(m_texts.statusTitle(status));
        QStringList parts;
        if (gained > 0)
            parts += m_texts.gained(status, gained) + ofThemReturned(returned);
        parts += lost > 0 ? m_texts.lost(status, lost) + u": "_s + names({ChangeKind::Lost, status})
                          : m_say(QT_TRANSLATE_NOOP("WeeklyChanges", "nobody fell out"));
        return m_say(QT_TRANSLATE_NOOP("WeeklyChanges", "In the week: %1.")).arg(parts.join(u"; "_s));
    }

    [[nodiscard]] QString ofThemReturned(int number) const {
        return number == 0 ? QString() : m_say(QT_TRANSLATE_N_NOOP("WeeklyChanges", ", of them %n returned"), number);
    }

    [[nodiscard]] QStringList redSentences() const {
        QStringList lines;
        for (int status = static_cast<int>(m_changes.statuses.size()) - 1; status >= 0; --status) {
            std::vector<const ChangedOrganisation*> red = m_changes.of({ChangeKind::Red, status});
            if (red.empty())
                continue;
            std::stable_sort(red.begin(), red.end(),
                             [](const auto* a, const auto* b) { return a->change.weeks > b->change.weeks; });
            lines += m_say(QT_TRANSLATE_NOOP("WeeklyChanges", "For three weeks in a row or longer: %1."))
                         .arg(m_texts.lacking(status, static_cast<int>(red.size())) + u": "_s + names(red, true));
        }
        if (lines.isEmpty())
            lines += m_say(QT_TRANSLATE_NOOP("WeeklyChanges", "Nobody has been in the red for three weeks or longer."));
        return lines;
    }

    [[nodiscard]] QString reportSentence() const {
        const int never = count(ChangeKind::Never);
        const int silent = count(ChangeKind::Silent) + never;
        if (silent == 0)
            return m_say(QT_TRANSLATE_NOOP("WeeklyChanges", "Every organisation has data for the week."));
        QString text =
            m_say(QT_TRANSLATE_N_NOOP("WeeklyChanges", "No data for the week about %n organisation(s)"), silent);
        if (never > 0)
            text += m_say(QT_TRANSLATE_N_NOOP("WeeklyChanges", ", of them %n never reported"), never);
        if (m_changes.reporting > 0)
            text += m_say(QT_TRANSLATE_NOOP("WeeklyChanges", "; the changes are those of the others"));
        return text + u'.';
    }

    [[nodiscard]] QString names(const ChangeGroup& group) const { return names(m_changes.of(group), false); }

    [[nodiscard]] QString names(const std::vector<const ChangedOrganisation*>& organisations, bool withWeeks) const {
        QStringList texts;
        for (const ChangedOrganisation* one : organisations)
            texts += name(*one, withWeeks);
        return cut(texts);
    }

    /// «МБДОУ № 5 (Охинский, 8 недель)»
    [[nodiscard]] QString name(const ChangedOrganisation& one, bool withWeeks) const {
        QStringList more;
        if (m_changes.municipality == core::MunicipalityId{} && one.municipality.isValid())
            more += m_texts.shortName(one.municipality);
        if (withWeeks)
            more += m_say(QT_TRANSLATE_N_NOOP("WeeklyChanges", "%n week(s)"), one.change.weeks) + blanks(one.change);
        return more.isEmpty() ? one.name : u"%1 (%2)"_s.arg(one.name, more.join(u", "_s));
    }

    /// A series over weeks of which nothing is known says so.
    [[nodiscard]] QString blanks(const core::OrganisationChange& change) const {
        return change.blankWeeks == 0
                   ? QString()
                   : m_say(QT_TRANSLATE_N_NOOP("WeeklyChanges", " and %n without data"), change.blankWeeks);
    }

    /// A single one that is left out takes as much room as its name.
    [[nodiscard]] QString cut(const QStringList& texts) const {
        if (texts.size() <= namedAtMost + 1)
            return texts.join(u", "_s);
        return texts.first(namedAtMost).join(u", "_s) + u' ' +
               m_say(QT_TRANSLATE_N_NOOP("WeeklyChanges", "and %n more"), static_cast<int>(texts.size() - namedAtMost));
    }

    [[nodiscard]] QStringList municipalities() const {
        if (m_changes.deliveries.municipalities.empty())
            return {};
        QStringList lines{missingSentence()};
        if (const QString names = deliveryNames(DeliveryState::ByHand, false); !names.isEmpty())
            lines += m_say(QT_TRANSLATE_NOOP("WeeklyChanges", "Entered by hand, without a file: %1.")).arg(names);
        if (m_changes.deliveries.dueDay.isValid())
            lines += lateSentence();
        return lines;
    }

    [[nodiscard]] QString missingSentence() const {
        const int missing = m_changes.count(DeliveryState::Missing);
        const int all = static_cast<int>(m_changes.deliveries.municipalities.size());
        if (missing == 0)
            return m_say(QT_TRANSLATE_N_NOOP("WeeklyChanges", "The week has figures of all %n municipality(ies)."),
                         all);
        return m_say(QT_TRANSLATE_N_NOOP("WeeklyChanges", "%n municipality(ies) did not send the week's file: %1."),
                     missing)
            .arg(deliveryNames(DeliveryState::Missing, false));
    }

    [[nodiscard]] QString lateSentence() const {
        const int late = m_changes.count(DeliveryState::Late);
        if (late == 0)
            return m_say(QT_TRANSLATE_NOOP("WeeklyChanges", "Nobody was late with the file."));
        return m_say(QT_TRANSLATE_N_NOOP("WeeklyChanges",
                                         "%n municipality(ies) sent it later than the others, after %1: %2."),
                     late)
            .arg(dayText(m_changes.deliveries.dueDay), deliveryNames(DeliveryState::Late, true));
    }

    [[nodiscard]] QString deliveryNames(DeliveryState state, bool withDay) const {
        QStringList texts;
        for (const core::MunicipalityDelivery& one : m_changes.deliveries.municipalities)
            if (one.state == state)
                texts += m_texts.shortName(one.municipality) + (withDay ? u" — "_s + dayText(one.day) : QString());
        return cut(texts);
    }

    const Week& m_week;
    const WeekChanges& m_changes;
    const ChangeTexts& m_texts;
    const Phrases& m_say;
};

} // namespace

QStringList changeSentences(const Week& week, const WeekChanges& changes, const ChangeTexts& texts) {
    return Sentences(week, changes, texts).all();
}

} // namespace svodka::services
