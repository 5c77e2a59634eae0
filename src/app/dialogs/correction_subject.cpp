// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/correction_subject.h"

#include "services/dashboard/filter_choice.h"

#include <algorithm>

namespace svodka::app {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

Result<void> loadOrganisation(core::Store& store, core::OrganisationId id, CorrectionSubject& subject) {
    const auto organisations = store.organisationsOn(subject.filter.period.end);
    if (!organisations)
        return organisations.error();
    const auto found = std::find_if(organisations->begin(), organisations->end(),
                                    [id](const core::Organisation& one) { return one.id == id; });
    if (found == organisations->end())
        return Error{ErrorCode::OrganisationUnknown, QString::number(id.value), {}, {}};
    subject.organisation = *found;
    const auto weeks = store.history(subject.filter.campaign, id);
    if (!weeks)
        return weeks.error();
    for (const core::OrganisationWeek& week : *weeks)
        if (week.period == subject.filter.period)
            subject.values = week.values;
    return {};
}

} // namespace

std::optional<double> CorrectionSubject::valueOf(const QString& code, core::MunicipalityId municipality,
                                                 const QString& type) const {
    if (organisation) {
        const int metric = campaign() ? campaign()->metricIndex(code) : -1;
        return metric >= 0 && size_t(metric) < values.size() ? values[size_t(metric)] : std::nullopt;
    }
    for (const core::ReportedFigure& figure : reported)
        if (figure.indicator == code && figure.municipality == municipality && figure.type == type)
            return figure.value;
    return std::nullopt;
}

Result<CorrectionSubject> loadCorrectionSubject(core::Store& store, const core::FilterState& filter,
                                                core::OrganisationId organisation) {
    auto context = services::loadFilter(store, filter);
    if (!context)
        return context.error();
    CorrectionSubject subject;
    subject.catalogue = std::move(context->catalogue);
    subject.region = std::move(context->region);
    subject.filter = context->chosen.filter;
    if (!subject.filter.period.isValid())
        return Error{ErrorCode::PeriodNotFound, {}, {}, {}};
    if (organisation.isValid()) {
        if (const auto loaded = loadOrganisation(store, organisation, subject); !loaded)
            return loaded.error();
        return subject;
    }
    auto reported = store.reportedFigures(subject.filter.campaign, subject.filter.period);
    if (!reported)
        return reported.error();
    subject.reported = *std::move(reported);
    return subject;
}

} // namespace svodka::app
