// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/registry/registry_preview.h"

#include <QHash>
#include <algorithm>

namespace svodka::services {

using core::CellChange;
using core::RegistryField;

namespace {

/// Finds what a plan made of each row of the file.
class Preview final {
public:
    Preview(const RegistryContext& context, const core::RegistryPlan& plan, const RegistryOutcome& told)
        : m_context(context), m_plan(plan), m_told(told) {
        for (const core::RegistryRow& row : plan.rows)
            m_rows.insert(row.sourceRow, &row);
        for (const core::PendingRow& row : plan.pending)
            m_waiting.insert(row.sourceRow, &row);
        for (size_t i = 0; i < told.notices.size(); ++i)
            m_notices[told.notices[i].where.row].push_back(int(i));
        for (const core::Organisation& one : context.known)
            m_known.insert(one.id, &one);
    }

    RegistryPreviewRow of(const RegistrySource& source) const {
        RegistryPreviewRow made;
        made.row.name = source.name;
        made.row.isOrganisation = true;
        made.row.where = {m_context.file, m_plan.batch.sheet, source.sourceRow, 0};
        made.row.notices = m_notices.value(source.sourceRow);
        made.row.municipality = source.municipality;
        if (const core::RegistryRow* planned = m_rows.value(source.sourceRow))
            fill(made, *planned);
        else
            made.row.state = m_waiting.contains(source.sourceRow) ? RowState::Waiting : RowState::Rejected;
        return made;
    }

private:
    void fill(RegistryPreviewRow& made, const core::RegistryRow& planned) const {
        const bool isNew = planned.newOrganisation >= 0;
        const core::Organisation& one =
            isNew ? m_plan.organisations.at(size_t(planned.newOrganisation)) : *m_known.value(planned.organisation);
        made.row.createsOrganisation = isNew;
        made.row.type = one.type;
        if (const core::Municipality* place = m_context.region.find(one.municipality))
            made.row.municipality = place->nameOn(m_context.day).shortName;
        for (const core::RegistryCell& cell : planned.cells)
            if (isTold(cell, isNew))
                made.fields.push_back({planned.organisation,
                                       one.name,
                                       cell.field,
                                       cell.old,
                                       cell.value,
                                       {m_context.file, m_plan.batch.sheet, planned.sourceRow, cell.column}});
        std::stable_sort(made.fields.begin(), made.fields.end(),
                         [](const auto& a, const auto& b) { return a.field < b.field; });
        made.row.state = isNew ? RowState::New : made.fields.empty() ? RowState::Same : RowState::Changed;
    }

    /// Name and type of a new one stand in columns of their own.
    static bool isTold(const core::RegistryCell& cell, bool isNew) {
        const bool isShown = isNew && (cell.field == RegistryField::Name || cell.field == RegistryField::Type);
        return !isShown && (cell.change == CellChange::New || cell.change == CellChange::Changed);
    }

    const RegistryContext& m_context;
    const core::RegistryPlan& m_plan;
    const RegistryOutcome& m_told;
    QHash<int, const core::RegistryRow*> m_rows;
    QHash<int, const core::PendingRow*> m_waiting;
    QHash<int, std::vector<int>> m_notices;
    QHash<core::OrganisationId, const core::Organisation*> m_known;
};

} // namespace

std::vector<RegistryPreviewRow> previewRegistry(const RegistryContext& context, const RegistrySheet& sheet,
                                                const core::RegistryPlan& plan, const RegistryOutcome& told) {
    const Preview preview(context, plan, told);
    std::vector<RegistryPreviewRow> rows;
    for (const RegistrySource& source : sheet.rows)
        rows.push_back(preview.of(source));
    return rows;
}

} // namespace svodka::services
