// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter_state.h"
#include "core/table.h"
#include "services/changes/phrases.h"
#include "services/dashboard/dashboard.h"
#include "services/dynamics/dynamics_books.h"

namespace svodka::services {

/// Shares where there are any, or counts.
enum class Measure { Share, Count };

/// What is looked at. Whatever is left empty, or is not there, is completed: see Dynamics.
struct DynamicsRequest {
    core::FilterState filter;                 ///< see chooseFilter; of it campaign, week, type and municipality count
    QStringList indicators;                   ///< codes of the lines; empty = the campaign's statuses or shares
    std::vector<core::MunicipalityId> places; ///< of the lines; 0 = the whole region; empty = what the filter has
    Measure measure = Measure::Share;
    core::Period from; ///< the weeks that are compared; not valid = the week of the filter and the one before it
    core::Period to;
    QString map; ///< indicator of the heat map; empty = the first line's
    bool russian = true;
};

/// More than these cannot be told apart in one chart.
inline constexpr size_t mostLines = 8;

/// One line of the chart.
struct DynamicsLine {
    QString indicator;
    core::MunicipalityId place;
    QString name; ///< of the indicator, of the place, or of both: what differs between the lines
    std::vector<std::optional<double>> values; ///< by week; percents (95 is 95%) or counts
};

/// An indicator by municipality and week.
struct HeatMap {
    QString indicator;
    Measure measure = Measure::Share;
    std::vector<core::MunicipalityId> rowIds; ///< in the region's order; noMunicipality last, where there is any
    QStringList rowNames;
    std::vector<std::vector<std::optional<double>>> values; ///< by row and week; percents or counts
};

/// Everything that the page «Динамика» shows. Plain values.
struct Dynamics {
    core::FilterState filter;           ///< what was chosen in the end; no valid period = no weeks, the rest is empty
    std::vector<core::Period> weeks;    ///< oldest first
    std::vector<CodeChoice> indicators; ///< what can be chosen: all that some week has figures of
    std::vector<MunicipalityChoice> municipalities;
    DynamicsRequest chosen; ///< completed: what the tables and lines show
    std::vector<DynamicsLine> lines;
    size_t linesLeftOut = 0;      ///< beyond mostLines
    std::optional<double> target; ///< of the only indicator, a percent; of the filter's type and week
    HeatMap map;
    core::Table course;     ///< a row a week, a column a line
    core::Table comparison; ///< a row a municipality; of each indicator both weeks and the change
    std::vector<core::MunicipalityId> comparisonIds;
    core::Table mapTable; ///< the twin of the map: a row a municipality, a column a week
};

/// Loads it from sums; organisations are not read. Errors of chooseFilter; Cancelled; store errors.
core::Result<Dynamics> loadDynamics(core::Store& store, const DynamicsRequest& request, std::stop_token stop = {});

} // namespace svodka::services
