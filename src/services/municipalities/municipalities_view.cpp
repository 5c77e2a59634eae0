// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/municipalities/municipalities_view.h"

#include "services/dashboard/filter_choice.h"

#include <algorithm>

namespace svodka::services {

using core::Result;

namespace {

Result<std::optional<WeekBook>> bookBefore(core::Store& store, const QString& campaign,
                                           const std::vector<core::Period>& periods, const core::Period& period) {
    const auto now = std::find(periods.begin(), periods.end(), period);
    if (now == periods.begin() || now == periods.end())
        return std::optional<WeekBook>();
    auto book = loadWeekBook(store, campaign, *std::prev(now));
    if (!book)
        return book.error();
    return std::optional(*std::move(book));
}

} // namespace

Result<MunicipalitiesView> loadMunicipalities(core::Store& store, const MunicipalitiesRequest& request,
                                              std::stop_token stop) {
    const auto context = loadFilter(store, request.filter);
    if (!context)
        return context.error();
    MunicipalitiesView view;
    view.filter = context->chosen.filter;
    if (!view.filter.period.isValid())
        return view;
    auto now = loadWeekBook(store, view.filter.campaign, view.filter.period);
    if (!now)
        return now.error();
    if (stop.stop_requested())
        return core::Error{core::ErrorCode::Cancelled, {}, {}, {}};
    const auto before = bookBefore(store, view.filter.campaign, context->chosen.periods, view.filter.period);
    if (!before)
        return before.error();
    const Week week{context->region,    context->catalogue, *context->catalogue.campaign(view.filter.campaign),
                    view.filter.period, {{}, {}},           {}};
    view.figures = municipalityWeek(week, *now, *before, {view.filter.type});
    const Phrases say(request.russian, "Municipalities");
    view.sheet = municipalitySheet(week, view.figures, view.filter.type, say);
    view.ratingExplanation = ratingExplanation(say);
    return view;
}

} // namespace svodka::services
