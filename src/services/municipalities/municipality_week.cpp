// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/municipalities/municipality_week.h"

#include "services/dashboard/figure_lookup.h"
#include "services/dashboard/filter_choice.h"
#include "services/dashboard/indicator_sets.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Figure;
using core::FigureBook;
using core::MunicipalityId;

namespace {

class WeekTexts final {
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

/// Of shares, points of their percents; of everything else the difference of the counts.
std::optional<double> changeOf(const Figure& now, const Figure& before, bool isShare) {
    if (!now.value || !before.value || !areComparable(now.origin, before.origin))
        return std::nullopt;
    if (!isShare)
        return *now.value - *before.value;
    const auto percent = shareOf(now);
    const auto previous = shareOf(before);
    return percent && previous ? std::optional<double>(*percent - *previous) : std::nullopt;
}

class Builder final {
public:
    Builder(const Week& week, const WeekBook& now, const std::optional<WeekBook>& before,
            const MunicipalityQuestion& question)
        : m_week(week), m_now(now), m_before(before), m_question(question) {}

    MunicipalityWeek build() {
        if (m_before)
            m_result.previous = m_before->period;
        chooseIndicators();
        chooseFinished();
        for (const core::Municipality& municipality : m_week.region.municipalities) {
            const core::MunicipalityName& name = m_week.nameOf(municipality);
            m_result.places.push_back(place(municipality.id, name.name, name.shortName));
        }
        addRating();
        if (m_now.outside.coverage(m_question.type).existing > 0) {
            const QString name = WeekTexts::tr("Outside the municipalities");
            m_result.places.push_back(place(noMunicipality, name, name));
        }
        m_result.whole = place({}, {}, {});
        m_result.whole.finished.clear();
        return std::move(m_result);
    }

private:
    [[nodiscard]] Figure figure(const WeekBook& week, MunicipalityId id, const QString& type,
                                const QString& code) const {
        const bool isOutside = id == noMunicipality;
        const FigureBook& book = isOutside ? week.outside : week.book;
        const MunicipalityId inBook = isOutside ? MunicipalityId{} : id;
        return code == kTotal ? lookUp(m_week.campaign, book, inBook, type, code)
                              : book.figure(inBook, type, code, m_question.source);
    }

    /// Of any type, so that another one in the filter does not change the columns.
    [[nodiscard]] bool isKnown(const WeekBook& week, const QString& code) const {
        QStringList types{QString()};
        for (const core::OrganisationType& type : m_week.catalogue.types)
            types.append(type.code);
        return std::any_of(types.cbegin(), types.cend(),
                           [&](const QString& type) { return figure(week, {}, type, code).value.has_value(); });
    }

    /// As on «Сводка»: the main indicators, and what else is reported as left to do.
    [[nodiscard]] QStringList codes() const {
        QStringList codes = QStringList{kTotal} + mainIndicators(m_week.campaign);
        const std::vector<StatusChain> chains = statusChains(m_week.campaign);
        for (size_t i = 1; i < chains.size(); ++i)
            for (const QString& code : chains[i].complements)
                if (m_now.book.figure({}, {}, code, core::SourceChoice::Reported).value)
                    codes.append(code);
        codes.removeIf(
            [&](const QString& code) { return !isKnown(m_now, code) && !(m_before && isKnown(*m_before, code)); });
        return codes;
    }

    void chooseIndicators() {
        const QStringList chosen = codes();
        for (const QString& code : chosen) {
            const core::Indicator* indicator = m_week.campaign.indicator(code);
            m_result.indicators.push_back({code, indicatorTitle(m_week.campaign, code),
                                           indicator ? std::optional(indicator->kind) : std::nullopt,
                                           m_week.campaign.targetOn(code, m_question.type, m_week.period.end)});
        }
    }

    /// The first chain behind the main one of which the week says something: «Завершили», «Не завершили».
    void chooseFinished() {
        const std::vector<StatusChain> chains = statusChains(m_week.campaign);
        for (size_t i = 1; i < chains.size() && m_finished.isEmpty(); ++i) {
            const QStringList types = finishedTypes({chains[i].statuses.first(), chains[i].complements.first()});
            if (types.isEmpty())
                continue;
            m_finished = chains[i].statuses.first();
            m_result.finishedTitle = indicatorTitle(m_week.campaign, m_finished);
            m_result.finishedTypes = types;
        }
    }

    /// A list of names without a type speaks of the types of which it is told what is left (docs/rules.md 11).
    [[nodiscard]] QStringList finishedTypes(const QStringList& pair) const {
        const QSet<QString> present = m_now.book.typesWith(pair);
        QStringList types;
        for (const core::OrganisationType& type : m_week.catalogue.types)
            if (present.contains(type.code) && (m_question.type.isEmpty() || m_question.type == type.code))
                types.append(type.code);
        if (types.isEmpty() && present.contains(QString()))
            types.append(m_question.type);
        return types;
    }

    [[nodiscard]] PlaceFigures place(MunicipalityId id, const QString& name, const QString& shortName) const {
        PlaceFigures result{id, name, shortName, {}, {}, {}, {}};
        for (const WeekIndicator& indicator : m_result.indicators) {
            result.figures.push_back(figure(m_now, id, m_question.type, indicator.code));
            result.changes.push_back(m_before ? changeOf(result.figures.back(),
                                                         figure(*m_before, id, m_question.type, indicator.code),
                                                         indicator.isShare())
                                              : std::nullopt);
        }
        for (const QString& type : m_result.finishedTypes)
            result.finished.push_back(workLeft(id, type));
        return result;
    }

    [[nodiscard]] core::WorkLeft workLeft(MunicipalityId id, const QString& type) const {
        core::Task task;
        task.indicator = m_finished;
        if (!type.isEmpty())
            task.types = {type};
        const bool isOutside = id == noMunicipality;
        return core::TaskMeasure(m_week.campaign, task)
            .at(isOutside ? m_now.outside : m_now.book, isOutside ? MunicipalityId{} : id);
    }

    void addRating() {
        std::vector<std::vector<std::optional<double>>> shares;
        for (const PlaceFigures& one : m_result.places) {
            std::vector<std::optional<double>>& row = shares.emplace_back();
            for (size_t i = 0; i < m_result.indicators.size(); ++i)
                if (m_result.indicators[i].isRated())
                    row.push_back(exactShare(one.figures[i]));
        }
        const std::vector<core::Rating> ratings = core::rate(shares);
        for (size_t i = 0; i < ratings.size(); ++i)
            m_result.places[i].rating = ratings[i];
    }

    static std::optional<double> exactShare(const Figure& figure) {
        if (!figure.value || !figure.base || *figure.base <= 0)
            return std::nullopt;
        return *figure.value / *figure.base;
    }

    const Week& m_week;
    const WeekBook& m_now;
    const std::optional<WeekBook>& m_before;
    const MunicipalityQuestion& m_question;
    QString m_finished; ///< code of the status
    MunicipalityWeek m_result;
};

} // namespace

bool MunicipalityWeek::hasRating() const {
    return std::any_of(places.begin(), places.end(), [](const PlaceFigures& place) { return place.rating.place > 0; });
}

int MunicipalityWeek::finishedPlaces(size_t type) const {
    return static_cast<int>(std::count_if(places.begin(), places.end(), [type](const PlaceFigures& place) {
        return !place.finished[type].isNobody && place.finished[type].isFinished();
    }));
}

int MunicipalityWeek::askedPlaces(size_t type) const {
    return static_cast<int>(std::count_if(
        places.begin(), places.end(), [type](const PlaceFigures& place) { return !place.finished[type].isNobody; }));
}

MunicipalityWeek municipalityWeek(const Week& week, const WeekBook& now, const std::optional<WeekBook>& before,
                                  const MunicipalityQuestion& question) {
    return Builder(week, now, before, question).build();
}

} // namespace svodka::services
