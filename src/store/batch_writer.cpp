// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batch_writer.h"

#include "store/query.h"
#include "store/repositories/batch_repository.h"
#include "store/repositories/change_log.h"
#include "store/repositories/figure_repository.h"
#include "store/repositories/organisation_repository.h"
#include "store/repositories/period_repository.h"
#include "store/repositories/summary_repository.h"
#include "store/repositories/trace_repository.h"
#include "store/repositories/weekly_repository.h"

#include <QSet>

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::CellChange;

namespace {

/// The metrics that the plan has columns of, each once; other columns hold indicators.
QStringList metricsOf(const core::ImportPlan& plan, const core::Campaign& campaign) {
    QStringList metrics;
    for (const core::BatchColumn& column : plan.columns) {
        if (campaign.metric(column.code) && !metrics.contains(column.code))
            metrics << column.code;
    }
    return metrics;
}

/// The place in `metrics` of every column of the plan; -1 for an indicator.
std::vector<qsizetype> placesOf(const core::ImportPlan& plan, const QStringList& metrics) {
    std::vector<qsizetype> places;
    for (const core::BatchColumn& column : plan.columns)
        places.push_back(metrics.indexOf(column.code));
    return places;
}

/// Only what the plan calls new or changed; the rest leaves the stored value as it is.
void fillWritten(const core::PlannedRow& row, const std::vector<qsizetype>& places,
                 std::vector<std::optional<double>>& values) {
    for (size_t i = 0; i < places.size(); ++i) {
        if (row.changes[i] == CellChange::New || row.changes[i] == CellChange::Changed)
            values[static_cast<size_t>(places[i])] = row.values[i];
    }
}

/// The cells from which the plan takes the value away: an insert leaves them.
std::vector<RestoredRow> cleared(const core::ImportPlan& plan, const core::Campaign& campaign,
                                 const std::vector<core::OrganisationId>& organisations) {
    std::vector<RestoredRow> rows;
    for (size_t r = 0; r < plan.rows.size(); ++r) {
        std::vector<RestoredCell> cells;
        for (size_t i = 0; i < plan.columns.size(); ++i)
            if (plan.rows[r].changes[i] == CellChange::Changed && !plan.rows[r].values[i])
                cells.push_back({campaign.metricIndex(plan.columns[i].code), std::nullopt});
        if (!cells.empty())
            rows.push_back({organisations[r], std::move(cells)});
    }
    return rows;
}

/// What the change log says: the file, or the reason of a correction by hand.
Change changeOf(const core::BatchInfo& info, core::BatchId batch) {
    const bool isManual = info.kind == core::BatchKind::Manual;
    return {info.importedAt,
            info.author,
            isManual ? u"correct"_s : u"import"_s,
            QString::number(batch.value),
            isManual ? info.heading : info.file,
            {}};
}

} // namespace

core::Result<core::BatchId> BatchWriter::write(const core::ImportPlan& plan) const {
    const auto period = PeriodRepository(m_session, plan.batch.campaign).findOrInsert(plan.batch.period);
    if (!period)
        return period.error();
    const BatchRepository batches(m_session);
    const auto batch = batches.insert(plan.batch);
    if (!batch)
        return batch.error();
    const auto created = OrganisationRepository(m_session).insert(plan.organisations, m_catalogue, *batch,
                                                                  plan.batch.period.start, m_stop);
    if (!created)
        return created.error();
    const FigureRepository figures(m_session, m_catalogue, plan.batch.campaign);
    const Change change = changeOf(plan.batch, *batch);
    const auto done = inOrder([&] { return batches.insertColumns(*batch, plan.columns); },   //
                              [&] { return writeRows(plan, *batch, *period, *created); },    //
                              [&] { return figures.insert(plan.figures, *period, *batch); }, //
                              [&] { return batches.insertPending(*batch, plan.pending); },   //
                              [&] { return batches.markEntered(plan.batch.continues, plan.entered, *batch); },
                              [&] { return refreshSummary(plan, *batch, *period, *created); },
                              [&] { return ChangeLog(m_session).add(change); });
    if (!done)
        return done.error();
    return *batch;
}

core::Result<void> BatchWriter::writeRows(const core::ImportPlan& plan, core::BatchId batch, core::PeriodId period,
                                          const std::vector<core::OrganisationId>& created) const {
    const core::Campaign& campaign = *m_catalogue.campaign(plan.batch.campaign);
    const QStringList metrics = metricsOf(plan, campaign);
    const std::vector<qsizetype> places = placesOf(plan, metrics);
    std::vector<core::OrganisationId> organisations;
    organisations.reserve(plan.rows.size());
    for (const core::PlannedRow& row : plan.rows)
        organisations.push_back(row.organisation.isValid() ? row.organisation
                                                           : created[static_cast<size_t>(row.newOrganisation)]);
    const auto rowAt = [&](size_t row, std::vector<std::optional<double>>& values) {
        fillWritten(plan.rows[row], places, values);
        return organisations[row];
    };
    return inOrder(
        [&] { return TraceRepository(m_session).insert(batch, period, plan, organisations, m_stop); },
        [&] { return WeeklyRepository(m_session, campaign).upsert(period, metrics, plan.rows.size(), rowAt, m_stop); },
        [&] { return WeeklyRepository(m_session, campaign).restore(period, cleared(plan, campaign, organisations)); });
}

namespace {

/// The groups of those that the plan names and that no file has named in its week or before: they exist from this week
/// on, so that later weeks change too. Those known before it are noted in `members`, and their number in `earlier`.
Groups groupsNamedEarlier(const core::ImportPlan& plan, const std::vector<core::OrganisationId>& created,
                          std::vector<core::OrganisationMember>& members, int* earlier) {
    const QDate start = plan.batch.period.start;
    const core::OrganisationId firstCreated = created.empty() ? core::OrganisationId{} : created.front();
    QSet<core::OrganisationId> named;
    for (const core::PlannedRow& row : plan.rows)
        if (row.organisation.isValid())
            named.insert(row.organisation);
    Groups groups;
    for (core::OrganisationMember& member : members) {
        const bool isNew = firstCreated.isValid() && member.id.value >= firstCreated.value;
        // Without such a day it is of a registry, and counts in every week already.
        const bool isEarlier = !isNew && member.firstSeen > start && named.contains(member.id);
        if (!isNew && !isEarlier)
            continue;
        groups.insert({member.municipality, member.type});
        member.firstSeen = start;
        *earlier += isEarlier;
    }
    return groups;
}

} // namespace

core::Result<void> BatchWriter::refreshSummary(const core::ImportPlan& plan, core::BatchId batch, core::PeriodId period,
                                               const std::vector<core::OrganisationId>& created) const {
    const OrganisationRepository organisations(m_session);
    auto members = organisations.members(m_catalogue);
    if (!members)
        return members.error();
    int earlier = 0;
    const Groups grown = groupsNamedEarlier(plan, created, *members, &earlier);
    if (earlier > 0)
        if (auto done = organisations.noteSeen(batch, plan.batch.period.start); !done)
            return done;
    for (const core::Campaign& campaign : m_catalogue.campaigns) {
        const SummaryRepository summary(m_session, m_catalogue, campaign);
        const bool isOwn = campaign.code == plan.batch.campaign && !plan.rows.empty();
        if (auto done = summary.refreshGroups(grown, *members, isOwn ? period : core::PeriodId{}); !done)
            return done;
        if (!isOwn)
            continue;
        if (auto done = summary.refresh({period, plan.batch.period}, *members); !done)
            return done;
    }
    return {};
}

} // namespace svodka::store
