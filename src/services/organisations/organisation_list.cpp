// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/organisations/organisation_list.h"

#include "core/ports/notes.h"
#include "services/dashboard/figure_lookup.h"
#include "services/organisations/organisation_rows.h"

#include <algorithm>

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

bool isKnown(const core::Campaign& campaign, const QString& code) {
    return code == kTotal || code == kNoData || campaign.indicator(code);
}

/// The cells that the figure's sources are, with what each of them says.
std::vector<ReportedCell> cellsOf(const Week& week, const core::Figure& figure, const QString& indicator) {
    std::vector<ReportedCell> cells;
    for (const core::ReportedFigure& reported : week.book.reportedFigures()) {
        const bool isSource = reported.indicator == indicator && std::find(figure.sources.begin(), figure.sources.end(),
                                                                           reported.source) != figure.sources.end();
        if (!isSource)
            continue;
        const core::Municipality* municipality = week.region.find(reported.municipality);
        cells.push_back({reported.source, reported.batch, reported.value, reported.base,
                         municipality ? week.nameOf(*municipality).name : QString(), reported.type});
    }
    return cells;
}

/// What has no reported figure of its own is what was counted.
core::Figure figureOf(const Week& week, const OrganisationList& list) {
    const bool isOfBook = list.indicator == kTotal || week.campaign.indicator(list.indicator);
    if (list.filter.municipality != noMunicipality && isOfBook)
        return lookUp(week.campaign, week.book, list.filter.municipality, list.filter.type, list.indicator);
    core::Figure figure;
    const core::Coverage coverage = week.book.coverage(list.filter.type);
    if (coverage.existing == 0)
        return figure;
    figure.value = figure.counted = static_cast<double>(list.rows.size());
    figure.origin = coverage.isComplete() ? core::Origin::Organisations : core::Origin::PartialOrganisations;
    return figure;
}

Result<void> fill(core::Store& store, const Week& week, const OrganisationListRequest& request, std::stop_token stop,
                  OrganisationList& list) {
    const auto organisations = store.organisationsOn(week.period.end);
    if (!organisations)
        return organisations.error();
    const auto values = store.weeklyRows(week.campaign.code, week.period);
    if (!values)
        return values.error();
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    const auto notes = store.notes().notes(week.campaign.code);
    if (!notes)
        return notes.error();
    const auto periods = store.periods(week.campaign.code);
    if (!periods)
        return periods.error();
    OrganisationRows rows(week, list.filter, list.indicator, request.russian);
    rows.setNotes(*notes, reckoningDay(*periods, week.period, request.today));
    list.reasons = week.campaign.reasons;
    list.title = indicatorTitle(week.campaign, list.indicator);
    list.indicators = rows.indicators();
    list.rows = rows.select(*organisations, *values);
    list.table = rows.table(list.rows, list.title);
    list.columnCodes = rows.columnCodes();
    list.figure = figureOf(week, list);
    list.cells = cellsOf(week, list.figure, list.indicator);
    return {};
}

} // namespace

bool OrganisationEntry::fits(const QString& filter) const {
    if (filter == kNoReason)
        return reasons.isEmpty();
    if (filter == kSuggested)
        return isSuggested;
    if (filter == kPromised)
        return promised.isValid();
    if (filter == kOverdue)
        return isOverdue;
    return filter.isEmpty() || reasons.contains(filter);
}

Result<OrganisationList> loadOrganisations(core::Store& store, const OrganisationListRequest& request,
                                           std::stop_token stop) {
    const auto context = loadFilter(store, request.filter);
    if (!context)
        return context.error();
    OrganisationList list;
    list.filter = context->chosen.filter;
    list.indicator = request.indicator.isEmpty() ? QString(kTotal) : request.indicator;
    if (const core::Campaign* campaign = context->catalogue.campaign(list.filter.campaign);
        campaign && !isKnown(*campaign, list.indicator))
        return Error{ErrorCode::InvalidArgument, list.indicator, {}, {}};
    if (!list.filter.period.isValid())
        return list;
    const auto week = loadWeek(store, {list.filter.campaign, list.filter.period, {}});
    if (!week)
        return week.error();
    if (const auto filled = fill(store, *week, request, stop, list); !filled)
        return filled.error();
    return list;
}

} // namespace svodka::services
