// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/plan_feed.h"
#include "store/plan_check.h"
#include "store/repositories/summary_repository.h"
#include "store/session.h"

#include <stop_token>

namespace svodka::store {

class MemberList;
class MergedGroups;

/// Checks and writes one import plan. Call inside a transaction; after an error it must be rolled back.
class BatchWriter final {
public:
    /// What a plan is checked against; all of it must outlive the writer.
    struct Known {
        const core::Catalogue& catalogue;
        const core::Region& region;
    };
    /// `plan` must outlive the writer; `now`: when it is imported, where the plan does not say.
    BatchWriter(Session session, const Known& known, const core::ImportPlan& plan, const QDateTime& now,
                std::stop_token stop);

    /// Writes the whole plan. What PlanCheck refuses leaves nothing.
    core::Result<core::BatchId> write();
    /// Writes what `feed` gives instead of the plan's own rows and counts: see core::Store::apply.
    core::Result<core::BatchId> write(core::PlanFeed& feed);

private:
    core::Result<void> begin();
    core::Result<void> writePart(std::span<const core::Organisation> organisations,
                                 std::span<const core::PlannedRow> rows);
    core::Result<void> create(std::span<const core::Organisation> organisations);
    core::Result<void> writeRows(std::span<const core::PlannedRow> rows);
    core::Result<void> finish(const std::vector<core::PendingRow>& pending);
    core::Result<void> refreshSummary();
    Groups groupsNamedEarlier(MemberList& members, const MergedGroups& merged, int* earlier) const;

    Session m_session;
    const core::Catalogue& m_catalogue;
    const core::ImportPlan& m_plan;
    core::BatchInfo m_info;
    std::stop_token m_stop;
    PlanCheck m_check;
    QStringList m_metrics;           ///< that the plan has columns of
    std::vector<qsizetype> m_places; ///< in m_metrics, of every column
    core::PeriodId m_period;
    std::vector<core::OrganisationId> m_created; ///< so far, in the plan's order
    bool m_hasRows = false;
};

} // namespace svodka::store
