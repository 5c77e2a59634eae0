// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/organisation_columns.h"

#include <algorithm>

namespace svodka::services {

using ingest::SourceColumn;
using ingest::SourceTable;

namespace {

/// The column in the plan; tables one under the other share it.
size_t positionOf(const SourceColumn& column, const QString& metric, std::vector<core::BatchColumn>& columns) {
    const auto known = std::find_if(columns.begin(), columns.end(), [&](const core::BatchColumn& each) {
        return each.code == metric && each.column == column.index;
    });
    const auto position = static_cast<size_t>(known - columns.begin());
    if (known == columns.end())
        columns.push_back({metric, column.index, column.header});
    return position;
}

} // namespace

OrganisationColumns::OrganisationColumns(const PlanContext& context, const std::vector<SourceTable>& tables,
                                         core::ImportPlan* plan, std::vector<ImportNotice>* notices) {
    for (const SourceTable& table : tables)
        noteColumns(context, table, add(context, table, plan, notices), notices);
}

/// A metric, or its opposite («Не зарегистрирована» is the flag `registered` turned round).
OrganisationColumns::Given OrganisationColumns::given(const core::Campaign& campaign, const QString& role) {
    if (campaign.metric(role))
        return {role, false};
    const core::Indicator* indicator = campaign.indicator(role);
    if (!indicator || indicator->kind != core::IndicatorKind::Complement)
        return {};
    const core::Indicator* other = campaign.indicator(indicator->complementOf);
    return other->directMetric == other->code ? Given{other->directMetric, true} : Given{};
}

/// A metric that stands in two columns of a table is taken from the first. Tables side by side have columns of their
/// own.
QSet<int> OrganisationColumns::add(const PlanContext& context, const SourceTable& table, core::ImportPlan* plan,
                                   std::vector<ImportNotice>* notices) {
    QSet<int> used;
    QHash<QString, const SourceColumn*> taken;
    for (const SourceColumn& column : table.columns) {
        const Given meant = given(context.campaign, column.role);
        if (meant.metric.isEmpty())
            continue;
        used.insert(column.index);
        if (const SourceColumn* other = taken.value(meant.metric)) {
            if (column.hasData)
                notices->push_back({NoticeKind::ColumnTwice, column.header, other->header,
                                    context.at(table, headerRow(table), column.index)});
            continue;
        }
        taken.insert(meant.metric, &column);
        m_uses[&table].push_back({&column, positionOf(column, meant.metric, plan->columns),
                                  context.campaign.metricIndex(meant.metric), meant.inverted});
    }
    return used;
}

} // namespace svodka::services
