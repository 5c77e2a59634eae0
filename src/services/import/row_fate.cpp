// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/row_fate.h"

namespace svodka::services {

namespace {

/// Every row is counted exactly once: that tells what became of it.
RowState stateBetween(const core::ImportCounts& before, const core::ImportCounts& after) {
    if (after.unmatched > before.unmatched)
        return RowState::Waiting;
    if (after.rejected > before.rejected)
        return RowState::Rejected;
    if (after.changed > before.changed)
        return RowState::Changed;
    return after.added > before.added ? RowState::New : RowState::Same;
}

} // namespace

FateRecorder::FateRecorder(const PlanContext& context, const core::ImportPlan& plan,
                           const std::vector<ImportNotice>& notices, const ingest::SourceTable& table,
                           const ingest::SourceRow& row)
    : m_fates(context.fates), m_plan(plan), m_notices(notices), m_before(plan.batch.counts) {
    m_fate.table = &table;
    m_fate.row = &row;
    m_fate.rows.from = plan.rows.size();
    m_fate.figures.from = plan.figures.size();
    m_fate.notices.from = notices.size();
}

FateRecorder::~FateRecorder() {
    if (!m_fates)
        return;
    m_fate.state = stateBetween(m_before, m_plan.batch.counts);
    m_fate.rows.to = m_plan.rows.size();
    m_fate.figures.to = m_plan.figures.size();
    m_fate.notices.to = m_notices.size();
    m_fates->push_back(m_fate);
}

} // namespace svodka::services
