// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"
#include "services/dashboard/course_cache.h"
#include "services/dashboard/filter_choice.h"
#include "services/dashboard/indicator_sets.h"
#include "services/week_service.h"

#include <stop_token>

namespace svodka::services {

/// What the screen is asked to show.
struct DashboardRequest {
    core::FilterState filter; ///< see chooseFilter; search is not used
    QStringList lines;        ///< indicators of the course; empty = the main ones
    bool russian = true;      ///< language of titles that are data
};

struct CodeChoice {
    QString code;
    core::Title title;

    friend bool operator==(const CodeChoice&, const CodeChoice&) = default;
};

struct MunicipalityChoice {
    core::MunicipalityId id;
    QString name; ///< in force on the last day of the week
    QString shortName;

    friend bool operator==(const MunicipalityChoice&, const MunicipalityChoice&) = default;
};

/// What the filter bar offers.
struct DashboardChoices {
    std::vector<CodeChoice> campaigns; ///< all of the catalogue
    std::vector<core::Period> periods; ///< stored weeks of the campaign, oldest first
    std::vector<CodeChoice> types;     ///< those with figures in any week of the campaign, and the chosen one
    std::vector<MunicipalityChoice> municipalities; ///< in the region's order
};

/// One indicator over something: the weeks, or the rows of a chart.
struct Series {
    QString indicator;
    core::Title title;
    std::vector<std::optional<double>> values; ///< nullopt = not reported, which is not 0
    std::vector<std::optional<int>> percents;  ///< of the base, where there is one
    std::vector<core::Origin> origins;
};

struct Card {
    QString indicator; ///< a code, or kTotal
    core::Title title;
    std::optional<core::IndicatorKind> kind; ///< nullopt for kTotal
    core::Figure figure;                     ///< origin: by organisations, partial, reported
    std::optional<int> percent;
    std::optional<double> target;    ///< the share that is to be reached, where one is set
    std::optional<double> change;    ///< against the stored week before
    bool changeMixesOrigins = false; ///< one of the two weeks was counted, the other reported: not the same thing
    Series course;                   ///< over Dashboard::weeks
};

/// The figures by municipality. Its totals row is what the cards say, which need not be the sum of the rows.
struct MunicipalityTable {
    core::Table table;                        ///< first column: the short name; then a number, or of shares a percent
    std::vector<core::MunicipalityId> rowIds; ///< noMunicipality for the organisations that belong to none
    QStringList columnCodes;                  ///< one a column of the table; empty for the name
    std::vector<std::vector<core::Figure>> figures; ///< by row and column; an empty figure for the name
    std::vector<core::Figure> totals;               ///< by column
};

/// Disjoint parts of the organisations, by municipality: active, not active, not registered (and kNoData, where any).
struct MunicipalityStack {
    std::vector<core::MunicipalityId> rowIds;
    QStringList rowNames; ///< short ones
    std::vector<Series> parts;
};

/// Everything that the page «Сводка» shows. Plain values: may be made on one thread and shown on another.
struct Dashboard {
    DashboardChoices choices;
    QString regionName;
    bool synthetic = false;   ///< demonstration data: say so
    QStringList indicators;   ///< codes of all that the campaign has, see Report::indicators
    core::FilterState filter; ///< what was chosen in the end; no valid period = no weeks, only the choices are filled
    std::optional<core::Period> previous;
    std::vector<core::BatchInfo> batches; ///< the files of the week, oldest first
    std::vector<core::Period> weeks;      ///< of every course
    std::vector<Card> cards;
    MunicipalityTable table;
    MunicipalityStack stack;
    std::vector<Series> lines; ///< over `weeks`
};

/// Loads the page. Figures are those of core::FigureBook everywhere; the filter is completed by chooseFilter. `cache`,
/// where given, saves the sums over all weeks from one call to the next. Errors of chooseFilter; Cancelled; store
/// errors.
core::Result<Dashboard> loadDashboard(core::Store& store, const DashboardRequest& request, std::stop_token stop = {},
                                      CourseCache* cache = nullptr);

} // namespace svodka::services
