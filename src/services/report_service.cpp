// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/report_service.h"

#include "report/writer.h"
#include "services/import/planner.h"

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

} // namespace

Result<ReportResult> buildReport(core::Store& store, const core::Clock& clock, const ReportRequest& request) {
    const Report* report = findReport(request.name);
    if (!report)
        return Error{ErrorCode::ReportUnknown, request.name, {}, reportNames()};
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
