// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/store.h"
#include "services/import/organisation_planner.h"
#include "services/import/suspicion.h"

namespace svodka::services {

class PlanPipe;

/// The tables of organisations of one import: planned as a whole where somebody wants to see every row, else part by
/// part while the store writes what is ready. Belongs to the store's thread.
class OrganisationImport final {
public:
    /// `known` must outlive this.
    OrganisationImport(const PlanContext& context, std::vector<ingest::SourceTable> tables,
                       const std::vector<core::Organisation>& known);

    /// Reads the week and the week before, and adds the columns to the plan. Call first. Store errors.
    core::Result<void> load(core::Store& store, core::ImportPlan* plan, std::vector<ImportNotice>* notices);

    /// Plans the rows, and gives those of a preview.
    std::vector<PreviewRow> plan(core::ImportPlan* plan, std::vector<ImportNotice>* notices);

    /// Plans the rows on a thread of its own and stores the plan with them: `plan` gets counts and pending rows, but
    /// neither organisations nor rows. `progress` hears which share of the rows is being stored, 0 to 1. Cancelled and
    /// the errors of core::Store::apply; then part of it is written.
    core::Result<core::BatchId> planAndStore(core::Store& store, core::ImportPlan* plan,
                                             std::vector<ImportNotice>* notices,
                                             const std::function<void(double)>& progress);

    [[nodiscard]] OrganisationNames takeNames() { return std::move(m_names); }

private:
    [[nodiscard]] OrganisationInput input() const { return {m_context, *m_columns, m_known, m_current}; }
    [[nodiscard]] size_t rowCount() const;
    void planInto(PlanPipe& pipe, core::ImportPlan made, std::vector<ImportNotice>* notices);

    PlanContext m_context;
    std::vector<ingest::SourceTable> m_tables;
    const std::vector<core::Organisation>& m_known;
    std::vector<core::WeeklyRow> m_current; ///< what is stored of the week
    WeekBefore m_before;
    std::optional<OrganisationColumns> m_columns;
    OrganisationNames m_names;
};

} // namespace svodka::services
