// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/organisations/organisation_card.h"

#include "core/ports/organisation_edits.h"
#include "services/corrections/manual_batch.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Campaign;
using core::Cell;
using core::Error;
using core::ErrorCode;
using core::OrganisationWeek;
using core::Result;

namespace {

class Texts final {
    Q_DECLARE_TR_FUNCTIONS(Organisations)
};

/// As it was on the last day of the week. One that was merged is shown as what it is read as part of.
Result<core::Organisation> findOrganisation(core::Store& store, core::OrganisationId wanted, QDate day) {
    core::OrganisationId id = wanted;
    constexpr int kMostSteps = 1'000; // a damaged store may lead in a circle
    int steps = 0;
    for (auto own = store.organisationEdits().history(id); own && own->mergedInto.isValid() && ++steps < kMostSteps;
         own = store.organisationEdits().history(id))
        id = own->mergedInto;
    const auto organisations = store.organisationsOn(day);
    if (!organisations)
        return organisations.error();
    const auto found = std::find_if(organisations->begin(), organisations->end(),
                                    [&](const core::Organisation& organisation) { return organisation.id == id; });
    if (found == organisations->end())
        return Error{ErrorCode::InvalidArgument, QString::number(id.value), {}, {}};
    return *found;
}

/// A figure that was corrected by hand comes from no file: the reason stands there.
void nameManual(std::vector<core::CellSource>& sources, const std::vector<core::BatchInfo>& batches) {
    for (core::CellSource& source : sources)
        for (const core::BatchInfo& batch : batches)
            if (batch.id == source.batch && isManual(batch))
                source.source.file = manualSourceText(batch);
}

void describe(OrganisationCard& card, const core::Catalogue& catalogue, const core::Region& region) {
    const core::OrganisationType* type = catalogue.type(card.organisation.type);
    card.typeTitle = type ? type->title : core::Title{card.organisation.type, {}};
    if (const core::Municipality* municipality = region.find(card.organisation.municipality))
        card.municipalityName = municipality->nameOn(card.filter.period.end).name;
}

void addWeek(OrganisationCard& card, const Campaign& campaign, const std::vector<OrganisationWeek>& history,
             const std::vector<core::CellSource>& sources) {
    const auto now = std::find_if(history.begin(), history.end(),
                                  [&](const OrganisationWeek& week) { return week.period == card.filter.period; });
    card.reported = now != history.end();
    const core::Judge::Values values = card.reported ? core::Judge::Values(now->values) : core::Judge::Values();
    card.statuses = statusProgress(campaign, card.filter.period, core::Judge(campaign, card.filter.period), values);
    for (const core::Metric& metric : campaign.metrics) {
        MetricOfWeek entry{metric.code, metric.title, metric.kind, {}, {}};
        entry.value = core::Judge::valueAt(campaign.metricIndex(metric.code), values);
        std::copy_if(sources.begin(), sources.end(), std::back_inserter(entry.sources),
                     [&](const core::CellSource& source) { return source.metric == metric.code; });
        card.metrics.push_back(std::move(entry));
    }
}

void addCourses(OrganisationCard& card, const Campaign& campaign, const std::vector<OrganisationWeek>& history) {
    for (const OrganisationWeek& week : history)
        card.weeks.push_back(week.period);
    for (size_t i = 0; i < campaign.metrics.size(); ++i) {
        const core::Metric& metric = campaign.metrics[i];
        MetricCourse course{metric.code, metric.title, metric.kind, {}};
        for (const OrganisationWeek& week : history)
            course.values.push_back(week.values[i]);
        if (std::any_of(course.values.begin(), course.values.end(), [](const auto& value) { return value; }))
            card.courses.push_back(std::move(course));
    }
}

Cell cell(const MetricCourse& course, size_t week) {
    const std::optional<double>& value = course.values[week];
    if (!value)
        return {};
    if (course.kind == core::MetricKind::Flag)
        return *value > 0 ? Texts::tr("yes") : Texts::tr("no");
    return *value;
}

void addTable(OrganisationCard& card, const Campaign& campaign, bool russian) {
    core::Table& table = card.table;
    table.name = card.organisation.name;
    table.title = u"%1: %2"_s.arg(campaign.title.in(russian), card.organisation.name);
    table.columns = {{Texts::tr("from"), Texts::tr("Week"), core::ColumnKind::Date, false},
                     {Texts::tr("to"), Texts::tr("Week"), core::ColumnKind::Date, false}};
    card.columnCodes = {u"from"_s, u"to"_s};
    for (const MetricCourse& course : card.courses) {
        const bool isFlag = course.kind == core::MetricKind::Flag;
        table.columns.push_back(
            {course.title.in(russian), {}, isFlag ? core::ColumnKind::Text : core::ColumnKind::Number, false});
        card.columnCodes.append(course.metric);
    }
    for (size_t week = 0; week < card.weeks.size(); ++week) {
        std::vector<core::Cell> cells{card.weeks[week].start, card.weeks[week].end};
        for (const MetricCourse& course : card.courses)
            cells.push_back(cell(course, week));
        table.rows.push_back(std::move(cells));
    }
}

} // namespace

Result<OrganisationCard> loadOrganisationCard(core::Store& store, const OrganisationCardRequest& request) {
    const auto context = loadFilter(store, request.filter);
    if (!context)
        return context.error();
    OrganisationCard card;
    card.filter = context->chosen.filter;
    const Campaign* campaign = context->catalogue.campaign(card.filter.campaign);
    if (!campaign || !card.filter.period.isValid())
        return Error{ErrorCode::PeriodNotFound, {}, {}, {}};
    auto organisation = findOrganisation(store, request.organisation, card.filter.period.end);
    if (!organisation)
        return organisation.error();
    card.organisation = *std::move(organisation);
    const auto history = store.history(campaign->code, card.organisation.id);
    if (!history)
        return history.error();
    auto sources = store.cellSources(campaign->code, card.filter.period, card.organisation.id);
    if (!sources)
        return sources.error();
    if (const auto told = take(lifeStory(store, card.organisation.id), &card.story); !told)
        return told.error();
    const auto batches = store.batches();
    if (!batches)
        return batches.error();
    nameManual(*sources, *batches);
    describe(card, context->catalogue, context->region);
    addWeek(card, *campaign, *history, *sources);
    addCourses(card, *campaign, *history);
    addTable(card, *campaign, request.russian);
    return card;
}

} // namespace svodka::services
