// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/planner.h"

namespace svodka::services {

/// What the columns of tables of organisations give, and which column of the plan that is.
class OrganisationColumns final {
public:
    /// A column that gives a metric.
    struct Use {
        const ingest::SourceColumn* column = nullptr;
        size_t position = 0; ///< in plan.columns
        int metric = 0;      ///< in campaign.metrics
        bool inverted = false;
    };

    /// Adds to plan.columns. The tables must stay where they are as long as this lives.
    OrganisationColumns(const PlanContext& context, const std::vector<ingest::SourceTable>& tables,
                        core::ImportPlan* plan, std::vector<ImportNotice>* notices);

    [[nodiscard]] std::vector<Use> of(const ingest::SourceTable& table) const { return m_uses.value(&table); }

private:
    struct Given {
        QString metric;
        bool inverted = false;
    };
    [[nodiscard]] static Given given(const core::Campaign& campaign, const QString& role);
    QSet<int> add(const PlanContext& context, const ingest::SourceTable& table, core::ImportPlan* plan,
                  std::vector<ImportNotice>* notices);

    QHash<const ingest::SourceTable*, std::vector<Use>> m_uses;
};

} // namespace svodka::services
