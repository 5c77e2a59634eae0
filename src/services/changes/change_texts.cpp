// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changes/change_texts.h"

#include "core/plural.h"
#include "services/dashboard/indicator_sets.h"

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::ChangeKind;
using core::DeliveryState;

namespace {

const char* kindSource(ChangeKind kind) {
    switch (kind) {
    case ChangeKind::Lost:
        return QT_TRANSLATE_NOOP("WeeklyChanges", "Fell out");
    case ChangeKind::Returned:
        return QT_TRANSLATE_NOOP("WeeklyChanges", "Returned");
    case ChangeKind::Gained:
        return QT_TRANSLATE_NOOP("WeeklyChanges", "New");
    case ChangeKind::Red:
        return QT_TRANSLATE_N_NOOP("WeeklyChanges", "In the red for %n or more weeks");
    case ChangeKind::Silent:
        return QT_TRANSLATE_NOOP("WeeklyChanges", "No data for the week");
    case ChangeKind::Never:
        return QT_TRANSLATE_NOOP("WeeklyChanges", "Never reported");
    case ChangeKind::First:
        return QT_TRANSLATE_NOOP("WeeklyChanges", "Reported for the first time");
    }
    return "";
}

/// The indicator of those that lack a status («Не активно»); empty where the campaign has none.
QString complementOf(const core::Campaign& campaign, const QString& status) {
    for (const StatusChain& chain : statusChains(campaign))
        if (const auto place = chain.statuses.indexOf(status); place >= 0)
            return chain.complements[place];
    return {};
}

} // namespace

ChangeTexts::ChangeTexts(const Week& week, const WeekChanges& changes, bool russian)
    : m_week(week), m_changes(changes), m_phrases(russian) {}

QString ChangeTexts::statusTitle(int status) const {
    return indicatorTitle(m_week.campaign, m_changes.statuses[status]).in(m_phrases.isRussian());
}

QString ChangeTexts::kindText(ChangeKind kind) const {
    return m_phrases(kindSource(kind), kind == ChangeKind::Red ? core::redWeeks : -1);
}

QString ChangeTexts::groupTitle(const ChangeGroup& group) const {
    if (group.status < 0)
        return kindText(group.kind);
    return m_phrases(QT_TRANSLATE_NOOP("WeeklyChanges", "%1 (“%2”)"))
        .arg(kindText(group.kind), statusTitle(group.status));
}

QString ChangeTexts::changeText(const core::OrganisationChange& change) const {
    return groupTitle({change.kind, change.kind == ChangeKind::Red ? -1 : change.status});
}

QString ChangeTexts::standingText(const core::Standing& standing) const {
    const int all = static_cast<int>(m_changes.statuses.size());
    if (standing.exempt)
        return m_phrases(QT_TRANSLATE_NOOP("WeeklyChanges", "exempt"));
    if (!standing.reported || (standing.least == 0 && standing.most == all))
        return m_phrases(QT_TRANSLATE_NOOP("WeeklyChanges", "no data"));
    if (standing.isGreen(all))
        return statusTitle(all - 1);
    if (standing.isRed(all)) {
        const QString complement = complementOf(m_week.campaign, m_changes.statuses[standing.most]);
        return indicatorTitle(m_week.campaign, complement).in(m_phrases.isRussian());
    }
    return m_phrases(QT_TRANSLATE_NOOP("WeeklyChanges", "%1; the rest is not reported"))
        .arg(statusTitle(standing.least - 1));
}

QString ChangeTexts::beforeText(const core::OrganisationChange& change) const {
    if (!change.before || !change.beforeWeek)
        return {};
    const QString text = standingText(*change.before);
    return change.beforeWeek == m_changes.previous ? text
                                                   : u"%1 (%2)"_s.arg(text, core::periodToTitle(*change.beforeWeek));
}

QString ChangeTexts::missingText(const ChangedOrganisation& one) const {
    QStringList steps;
    for (const core::Title& step : one.missing)
        if (const QString text = step.in(m_phrases.isRussian()); !text.isEmpty())
            steps.append(text);
    return steps.join(u"; "_s);
}

QString ChangeTexts::nextStep(const ChangedOrganisation& one) const {
    const core::Reason* reason = m_week.campaign.reason(one.reason);
    return reason ? reason->nextStep.in(m_phrases.isRussian()) : QString();
}

QString ChangeTexts::deliveryText(DeliveryState state) const {
    switch (state) {
    case DeliveryState::OnTime:
        return m_phrases(QT_TRANSLATE_NOOP("WeeklyChanges", "sent"));
    case DeliveryState::Late:
        return m_phrases(QT_TRANSLATE_NOOP("WeeklyChanges", "sent late"));
    case DeliveryState::ByHand:
        return m_phrases(QT_TRANSLATE_NOOP("WeeklyChanges", "entered by hand"));
    case DeliveryState::Missing:
        return m_phrases(QT_TRANSLATE_NOOP("WeeklyChanges", "not sent"));
    }
    return {};
}

QString ChangeTexts::typeTitle(const QString& type) const {
    const core::OrganisationType* found = m_week.catalogue.type(type);
    return found ? found->title.in(m_phrases.isRussian()) : type;
}

QString ChangeTexts::municipalityName(core::MunicipalityId id) const {
    const core::Municipality* found = m_week.region.find(id);
    return found ? m_week.nameOf(*found).name : QString();
}

QString ChangeTexts::shortName(core::MunicipalityId id) const {
    const core::Municipality* found = m_week.region.find(id);
    return found ? m_week.nameOf(*found).shortName
                 : m_phrases(QT_TRANSLATE_NOOP("WeeklyChanges", "outside the municipalities"));
}

QString ChangeTexts::statusWords(const QString& key, int status, int number, const char* common) const {
    const QString own = m_week.campaign.texts.value(u"changes.%1.%2"_s.arg(key, m_changes.statuses[status]));
    if (m_phrases.isRussian() && !own.isEmpty())
        return core::russianForm(number, own);
    return m_phrases(common, number).arg(statusTitle(status));
}

QString ChangeTexts::gained(int status, int number) const {
    return statusWords(u"gained"_s, status, number,
                       QT_TRANSLATE_N_NOOP("WeeklyChanges", "%n organisation(s) reached “%1”"));
}

QString ChangeTexts::lost(int status, int number) const {
    return statusWords(u"lost"_s, status, number,
                       QT_TRANSLATE_N_NOOP("WeeklyChanges", "%n organisation(s) fell out of “%1”"));
}

QString ChangeTexts::lacking(int status, int number) const {
    return statusWords(u"lacking"_s, status, number,
                       QT_TRANSLATE_N_NOOP("WeeklyChanges", "%n organisation(s) without “%1”"));
}

} // namespace svodka::services
