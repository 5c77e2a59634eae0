// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating.h"
#include "core/work_left.h"
#include "services/dashboard/week_books.h"
#include "services/week_service.h"

namespace svodka::services {

/// What is asked of a week by municipality.
struct MunicipalityQuestion {
    QString type; ///< organisation type code; empty = all together
    core::SourceChoice source = core::SourceChoice::Automatic;
};

/// One indicator of the week, or kTotal.
struct WeekIndicator {
    QString code;
    core::Title title;
    std::optional<core::IndicatorKind> kind; ///< nullopt for kTotal
    std::optional<double> target;            ///< share to be reached on the week's last day

    /// A share of which more is better: part of the rating.
    [[nodiscard]] bool isRated() const {
        return kind == core::IndicatorKind::Status || kind == core::IndicatorKind::Share;
    }
    [[nodiscard]] bool isShare() const { return kind == core::IndicatorKind::Share; }
};

/// What the week says of one place.
struct PlaceFigures {
    core::MunicipalityId id; ///< noMunicipality = the organisations outside of all; 0 = the whole region
    QString name;            ///< official, in force on the week's last day
    QString shortName;
    std::vector<core::Figure> figures; ///< by MunicipalityWeek::indicators
    /// Against the week before; of a share in percentage points. nullopt = not known, or not comparable.
    std::vector<std::optional<double>> changes;
    core::Rating rating;                  ///< of municipalities only
    std::vector<core::WorkLeft> finished; ///< by MunicipalityWeek::finishedTypes
};

/// A week of a campaign by municipality.
struct MunicipalityWeek {
    std::vector<WeekIndicator> indicators; ///< kTotal first; those that this week or the one before has figures of
    core::Title finishedTitle; ///< «Завершили подключение»; empty where the week says nothing of it
    QStringList finishedTypes;            ///< of which it says so; an empty code = all together
    std::optional<core::Period> previous; ///< the stored week before
    std::vector<PlaceFigures> places;     ///< in the region's order, those outside last
    PlaceFigures whole;                   ///< without rating and `finished`

    [[nodiscard]] bool hasRating() const;
    /// Places of which the type (a place in finishedTypes) is finished; of how many that is asked.
    [[nodiscard]] int finishedPlaces(size_t type) const;
    [[nodiscard]] int askedPlaces(size_t type) const;
};

/// The organisations that belong to none are told apart by `now`, whose book is the week's. Pure.
MunicipalityWeek municipalityWeek(const Week& week, const WeekBook& now, const std::optional<WeekBook>& before,
                                  const MunicipalityQuestion& question);

} // namespace svodka::services
