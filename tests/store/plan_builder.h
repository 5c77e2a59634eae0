// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/store.h"

#include <QHash>

namespace svodka::tests {

using Cells = std::vector<std::optional<double>>;

/// Works a plan out against what the store holds, as an import does.
class PlanBuilder final {
public:
    PlanBuilder(core::Store& store, const QString& campaign, const core::Period& period) {
        m_plan.batch.campaign = campaign;
        m_plan.batch.period = period;
        m_plan.batch.file = QStringLiteral("неделя.xlsx");
        m_plan.batch.sheet = QStringLiteral("Лист1");
        m_plan.batch.author = QStringLiteral("методист");
        m_campaign = *store.catalogue().value().campaign(campaign);
        const auto rows = store.ownWeeklyRows(campaign, period).value();
        for (const core::WeeklyRow& row : rows)
            m_stored.insert(row.organisation, row.values);
    }

    PlanBuilder& columns(const QStringList& codes) {
        for (const QString& code : codes)
            m_plan.columns.push_back({code, static_cast<int>(m_plan.columns.size()) + 4, code.toUpper()});
        return *this;
    }

    PlanBuilder& row(core::OrganisationId organisation, const Cells& values) {
        m_plan.rows.push_back(planned(values, m_stored.value(organisation)));
        m_plan.rows.back().organisation = organisation;
        return *this;
    }

    /// Takes the stored value of a column away in the last row, as a correction by hand does; false if there is none.
    bool clear(size_t column) {
        core::PlannedRow& row = m_plan.rows.back();
        const Cells stored = m_stored.value(row.organisation);
        const int metric = m_campaign.metricIndex(m_plan.columns[column].code);
        if (metric < 0 || stored.empty() || !stored[static_cast<size_t>(metric)])
            return false;
        row.values[column].reset();
        row.changes[column] = core::CellChange::Changed;
        row.old[column] = stored[static_cast<size_t>(metric)];
        return true;
    }

    PlanBuilder& newOrganisation(const core::Organisation& organisation, const Cells& values) {
        m_plan.rows.push_back(planned(values, {}));
        m_plan.rows.back().newOrganisation = static_cast<int>(m_plan.organisations.size());
        m_plan.organisations.push_back(organisation);
        return *this;
    }

    PlanBuilder& newOrganisation(const QString& name, const QString& type, qint64 municipality, const Cells& values) {
        core::Organisation organisation;
        organisation.name = name;
        organisation.type = type;
        organisation.municipality.value = municipality;
        return newOrganisation(organisation, values);
    }

    PlanBuilder& figure(qint64 municipality, const QString& type, const QString& indicator, double value,
                        std::optional<double> base = {}) {
        const int row = static_cast<int>(m_plan.figures.size()) + 3;
        const core::Location source{m_plan.batch.file, m_plan.batch.sheet, row, 3};
        m_plan.figures.push_back({core::MunicipalityId{municipality}, type, indicator, value, base, {}, source});
        return *this;
    }

    [[nodiscard]] core::ImportPlan& plan() { return m_plan; }

private:
    core::PlannedRow planned(const Cells& values, const Cells& stored) const {
        core::PlannedRow row;
        row.sourceRow = static_cast<int>(m_plan.rows.size()) + 3;
        row.values = values;
        row.values.resize(m_plan.columns.size());
        for (size_t i = 0; i < m_plan.columns.size(); ++i) {
            const int metric = m_campaign.metricIndex(m_plan.columns[i].code);
            const bool known = !stored.empty() && metric >= 0;
            const auto old = known ? stored[static_cast<size_t>(metric)] : std::nullopt;
            row.changes.push_back(change(row.values[i], old));
            row.old.push_back(row.changes.back() == core::CellChange::Changed ? old : std::nullopt);
        }
        return row;
    }

    static core::CellChange change(const std::optional<double>& value, const std::optional<double>& old) {
        if (!value)
            return core::CellChange::Empty;
        if (!old)
            return core::CellChange::New;
        return *value == *old ? core::CellChange::Same : core::CellChange::Changed;
    }

    core::ImportPlan m_plan;
    core::Campaign m_campaign;
    QHash<core::OrganisationId, Cells> m_stored;
};

} // namespace svodka::tests
