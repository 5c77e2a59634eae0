// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/plan_feed.h"
#include "services/import/organisation_columns.h"

#include <functional>

namespace svodka::services {

/// What rows of organisations are planned by. References must outlive the planning.
struct OrganisationInput {
    const PlanContext& context;
    const OrganisationColumns& columns;           ///< of the tables, in the plan already
    const std::vector<core::Organisation>& known; ///< by the store
    const std::vector<core::WeeklyRow>& current;  ///< the stored rows of the week
};

/// What the planner of organisations found about names besides the plan.
struct OrganisationNames {
    std::vector<OrganisationProposal> proposals; ///< every name that the store does not know, in the file's order
    std::vector<core::OrganisationAlias> learnt; ///< what the request's answers are kept as
};

/// Takes rows and their organisations out of a plan that is being made; false: no more of them are wanted.
using PartTaker = std::function<bool(core::PlanPart)>;

/// Plans the rows of tables of organisations. Adds to plan.organisations, rows, pending and plan.batch.counts; where
/// `give` is there, organisations and rows go to it part by part. Knows no store: any thread. Where the context has no
/// fates, the rows lose their cells as they are planned.
OrganisationNames planOrganisations(const OrganisationInput& input, std::vector<ingest::SourceTable>& tables,
                                    core::ImportPlan* plan, std::vector<ImportNotice>* notices,
                                    const PartTaker& give = {});

} // namespace svodka::services
