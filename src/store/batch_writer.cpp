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

/// Only what the plan calls new or changed; the rest leaves the stored value as it is.
std::vector<std::optional<double>> written(const core::ImportPlan& plan, const core::PlannedRow& row,
                                           const QStringList& metrics) {
    std::vector<std::optional<double>> values(static_cast<size_t>(metrics.size()));
    for (size_t i = 0; i < plan.columns.size(); ++i) {
        if (row.changes[i] == CellChange::New || row.changes[i] == CellChange::Changed)
            values[static_cast<size_t>(metrics.indexOf(plan.columns[i].code))] = row.values[i];
    }
    return values;
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
    const auto created = OrganisationRepository(m_session).insert(plan.organisations, m_catalogue, *batch);
    if (!created)
        return created.error();
    const FigureRepository figures(m_session, m_catalogue, plan.batch.campaign);
    const Change change = changeOf(plan.batch, *batch);
    const auto done = inOrder([&] { return batches.insertColumns(*batch, plan.columns); },   //
                              [&] { return writeRows(plan, *batch, *period, *created); },    //
                              [&] { return figures.insert(plan.figures, *period, *batch); }, //
                              [&] { return batches.insertPending(*batch, plan.pending); },   //
                              [&] { return batches.markEntered(plan.batch.continues, plan.entered, *batch); },
                              [&] { return refreshSummary(plan, *batch, *period); }, //
                              [&] { return ChangeLog(m_session).add(change); });
    if (!done)
        return done.error();
    return *batch;
}

core::Result<void> BatchWriter::writeRows(const core::ImportPlan& plan, core::BatchId batch, core::PeriodId period,
                                          const std::vector<core::OrganisationId>& created) const {
    const core::Campaign& campaign = *m_catalogue.campaign(plan.batch.campaign);
    const QStringList metrics = metricsOf(plan, campaign);
    std::vector<core::OrganisationId> organisations;
    std::vector<core::WeeklyRow> weekly;
    for (const core::PlannedRow& row : plan.rows) {
        const bool isNew = !row.organisation.isValid();
        organisations.push_back(isNew ? created[static_cast<size_t>(row.newOrganisation)] : row.organisation);
        weekly.push_back({organisations.back(), written(plan, row, metrics)});
    }
    const WeeklyRepository repository(m_session, campaign);
    return inOrder([&] { return TraceRepository(m_session).insert(batch, period, plan, organisations); },
                   [&] { return repository.upsert(period, metrics, weekly); },
                   [&] { return repository.restore(period, cleared(plan, campaign, organisations)); });
}

core::Result<void> BatchWriter::refreshSummary(const core::ImportPlan& plan, core::BatchId batch,
                                               core::PeriodId period) const {
    const OrganisationRepository organisations(m_session);
    // Whoever is named for the first time, or earlier than known, exists from this week on: later weeks change too.
    const auto grown = organisations.groupsNamedEarlier(batch, plan.batch.period.start);
    if (!grown)
        return grown.error();
    if (auto done = organisations.noteSeen(batch, plan.batch.period.start); !done)
        return done;
    for (const core::Campaign& campaign : m_catalogue.campaigns) {
        const SummaryRepository summary(m_session, m_catalogue, campaign);
        if (auto done = summary.refreshGroups(*grown); !done)
            return done;
        if (campaign.code != plan.batch.campaign || plan.rows.empty())
            continue;
        if (auto done = summary.refresh({period, plan.batch.period}); !done)
            return done;
    }
    return {};
}

} // namespace svodka::store
