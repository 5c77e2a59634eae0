// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/organisation_import.h"

#include "services/import/freed_memory.h"
#include "services/import/organisation_suspicion.h"
#include "services/import/plan_pipe.h"
#include "services/import/preview_rows.h"

#include <QScopeGuard>
#include <algorithm>
#include <future>
#include <iterator>
#include <numeric>

namespace svodka::services {

using core::Result;

namespace {

void append(std::vector<ImportNotice> found, std::vector<ImportNotice>* notices) {
    std::move(found.begin(), found.end(), std::back_inserter(*notices));
}

} // namespace

OrganisationImport::OrganisationImport(const PlanContext& context, std::vector<ingest::SourceTable> tables,
                                       const std::vector<core::Organisation>& known)
    : m_context(context), m_tables(std::move(tables)), m_known(known) {}

Result<void> OrganisationImport::load(core::Store& store, core::ImportPlan* plan, std::vector<ImportNotice>* notices) {
    const core::BatchInfo& batch = plan->batch;
    if (const auto taken = take(store.ownWeeklyRows(batch.campaign, batch.period), &m_current); !taken)
        return taken;
    m_columns.emplace(m_context, m_tables, plan, notices);
    const auto taken = take(weekBefore(store, batch.campaign, batch.period, WeekPart::Rows), &m_before);
    giveBackFreedMemory(); // another thread goes on, which would not use it again
    return taken;
}

std::vector<PreviewRow> OrganisationImport::plan(core::ImportPlan* plan, std::vector<ImportNotice>* notices) {
    m_names = planOrganisations(input(), m_tables, plan, notices);
    const size_t planned = notices->size();
    OrganisationSuspicion suspicion(m_context, *plan, {m_known, m_current, m_before});
    for (const core::PlannedRow& row : plan->rows)
        suspicion.lookAt(row);
    append(suspicion.take(), notices);
    return previewOrganisations({m_context, *plan, *notices, planned}, m_known);
}

size_t OrganisationImport::rowCount() const {
    return std::accumulate(m_tables.begin(), m_tables.end(), size_t{0},
                           [](size_t sum, const ingest::SourceTable& table) { return sum + table.rows.size(); });
}

Result<core::BatchId> OrganisationImport::planAndStore(core::Store& store, core::ImportPlan* plan,
                                                       std::vector<ImportNotice>* notices,
                                                       const std::function<void(double)>& progress) {
    PlanPipe pipe([&, taken = size_t{0}, all = rowCount()](size_t rows) mutable {
        taken += rows;
        progress(static_cast<double>(taken) / static_cast<double>(std::max<size_t>(all, 1)));
    });
    std::vector<ImportNotice> found;
    core::ImportPlan made;
    made.batch = plan->batch;
    made.columns = plan->columns;
    made.pending = std::move(plan->pending);
    std::future<void> planning = std::async(
        std::launch::async, [&, begun = std::move(made)]() mutable { planInto(pipe, std::move(begun), &found); });
    const auto stored = [&] {
        const auto unblock = qScopeGuard([&] { pipe.abandon(); });
        return store.apply(*plan, pipe, m_context.stop);
    }();
    planning.get();
    append(std::move(found), notices);
    if (!stored)
        return stored;
    core::PlanRest rest = pipe.takeRest();
    plan->batch.counts = rest.counts;
    plan->pending = std::move(rest.pending);
    return stored;
}

void OrganisationImport::planInto(PlanPipe& pipe, core::ImportPlan made, std::vector<ImportNotice>* notices) {
    auto close = qScopeGuard([&] { // an exception goes on to who waits for this thread
        pipe.close(core::Error{core::ErrorCode::Cancelled, {}, {}, {}});
    });
    OrganisationSuspicion suspicion(m_context, made, {m_known, m_current, m_before});
    m_names = planOrganisations(input(), m_tables, &made, notices, [&](core::PlanPart part) {
        for (const core::PlannedRow& row : part.rows)
            suspicion.lookAt(row);
        return pipe.push(std::move(part));
    });
    if (m_context.stop.stop_requested())
        return;
    close.dismiss();
    pipe.close(core::PlanRest{made.batch.counts, std::move(made.pending)});
    append(suspicion.take(), notices);
    m_tables = {};
    giveBackFreedMemory();
}

} // namespace svodka::services
