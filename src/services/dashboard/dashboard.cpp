// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboard/dashboard.h"

#include "services/dashboard/dashboard_builder.h"

#include <algorithm>

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

/// What can be said without a week.
Dashboard begun(const core::Region& region, const core::Catalogue& catalogue, const ChosenFilter& chosen) {
    Dashboard result;
    result.regionName = region.name;
    result.synthetic = region.synthetic;
    result.filter = chosen.filter;
    if (!result.filter.municipality.isValid()) // no figures of their own for noMunicipality
        result.filter.municipality = {};
    result.choices.periods = chosen.periods;
    if (const core::Campaign* campaign = catalogue.campaign(chosen.filter.campaign))
        for (const core::Indicator& indicator : campaign->indicators)
            result.indicators.append(indicator.code);
    for (const core::Campaign& campaign : catalogue.campaigns)
        result.choices.campaigns.push_back({campaign.code, campaign.title});
    const QDate day = result.filter.period.end;
    for (const core::Municipality& municipality : region.municipalities) {
        const core::MunicipalityName& name = municipality.nameOn(day);
        result.choices.municipalities.push_back({municipality.id, name.name, name.shortName});
    }
    return result;
}

void fill(Dashboard& result, const Week& week, const std::vector<core::WeekFigures>& course,
          const DashboardRequest& request) {
    for (const core::WeekFigures& figures : course)
        result.weeks.push_back(figures.period);
    const auto now = std::find(result.weeks.begin(), result.weeks.end(), week.period);
    if (now != result.weeks.begin() && now != result.weeks.end())
        result.previous = *std::prev(now);
    const DashboardBuilder builder(week, course, request);
    result.batches = week.batches;
    result.choices.types = builder.types();
    result.cards = builder.cards();
    result.table = builder.table();
    result.stack = builder.stack();
    result.lines = builder.lines();
}

} // namespace

Result<Dashboard> loadDashboard(core::Store& store, const DashboardRequest& request, std::stop_token stop,
                                CourseCache* cache) {
    const auto context = loadFilter(store, request.filter);
    if (!context)
        return context.error();
    Dashboard result = begun(context->region, context->catalogue, context->chosen);
    if (!result.filter.period.isValid())
        return result;
    const auto week = loadWeek(store, {result.filter.campaign, result.filter.period, {}});
    if (!week)
        return week.error();
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    CourseCache none;
    const auto course = (cache ? *cache : none).load(store, result.filter.campaign, result.filter.municipality);
    if (!course)
        return course.error();
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    fill(result, *week, **course, {result.filter, request.lines, request.russian});
    return result;
}

} // namespace svodka::services
