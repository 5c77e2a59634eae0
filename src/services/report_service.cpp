// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/report_service.h"

#include "report/writer.h"
#include "services/import/planner.h"
#include "services/views/view_edits.h"
#include "services/views/view_table.h"

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

QString reportNames() {
    QStringList names;
    for (const auto& report : allReports())
        names.append(report->name());
    return names.join(u", "_s);
}

/// The names of the reports and of the store's own views.
Error unknown(core::Store& store, const QString& name) {
    QString known = reportNames();
    if (const auto views = store.views().all())
        for (const core::SavedView& view : *views)
            known += u", "_s + view.name;
    return {ErrorCode::ReportUnknown, name, {}, known};
}

Result<ReportQuery> queryFor(core::Store& store, const core::Clock& clock, const Week& week,
                             const ReportRequest& request) {
    ReportQuery query;
    query.source = request.source;
    query.author = request.author;
    query.now = clock.nowUtc();
    query.store = &store;
    query.withContacts = request.withContacts;
    query.type = typeNamed(week.catalogue, request.type);
    if (!request.type.isEmpty() && query.type.isEmpty())
        return Error{ErrorCode::TypeUnknown, request.type, {}, {}};
    if (request.municipality.isEmpty())
        return query;
    const auto municipality = findMunicipality(store, week, request.municipality);
    if (!municipality)
        return municipality.error();
    query.municipality = *municipality;
    return query;
}

Result<ReportResult> buildView(core::Store& store, const core::Clock& clock, const ReportRequest& request) {
    const auto view = findView(store, request.name);
    if (!view)
        return view.error().code == ErrorCode::ViewNotFound ? unknown(store, request.name) : view.error();
    if (request.withContacts)
        return Error{ErrorCode::InvalidArgument, u"--with-contacts"_s, {}, request.name};
    const auto week =
        loadWeek(store, {request.campaign.isEmpty() ? view->campaign : request.campaign, request.period, {}});
    if (!week)
        return week.error();
    const auto query = queryFor(store, clock, *week, request);
    if (!query)
        return query.error();
    auto result = buildViewReport(*view, *week, *query);
    if (result && result->origin == core::Origin::None)
        return Error{ErrorCode::ReportEmpty, request.name, {}, core::periodToIso(week->period)};
    return result;
}

} // namespace

Result<ReportResult> buildReport(core::Store& store, const core::Clock& clock, const ReportRequest& request) {
    const Report* report = findReport(request.name);
    if (!report)
        return buildView(store, clock, request);
    if (request.withContacts && !report->canHaveContacts())
        return Error{ErrorCode::InvalidArgument, u"--with-contacts"_s, {}, request.name};
    const auto week = loadWeek(store, {request.campaign, request.period, report->indicators()});
    if (!week)
        return week.error();
    const auto query = queryFor(store, clock, *week, request);
    if (!query)
        return query.error();
    auto result = report->build(*week, *query);
    if (result && result->origin == core::Origin::None)
        return Error{ErrorCode::ReportEmpty, request.name, {}, core::periodToIso(week->period)};
    return result;
}

Result<ReportResult> writeReport(core::Store& store, const core::Clock& clock, const ReportRequest& request) {
    auto built = buildReport(store, clock, request);
    if (!built)
        return built;
    if (const auto written = report::write(built->document, request.out); !written)
        return written.error();
    return built;
}

} // namespace svodka::services
