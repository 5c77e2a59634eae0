// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/organisation_matcher.h"
#include "services/import/planner.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::CellChange;
using core::Organisation;
using core::OrganisationId;
using core::PlannedRow;
using ingest::ColumnUse;
using ingest::SourceColumn;
using ingest::SourceRow;
using ingest::SourceTable;

namespace {

using Values = std::vector<std::optional<double>>;

/// Works through the rows of one sheet; every helper returns early when the row cannot be placed.
class OrganisationPlanner final {
public:
    OrganisationPlanner(const PlanContext& context, const std::vector<Organisation>& known,
                        const std::vector<core::WeeklyRow>& current, core::ImportPlan* plan,
                        std::vector<ImportNotice>* notices)
        : m_context(context), m_matcher(known), m_plan(plan), m_notices(notices) {
        for (const core::WeeklyRow& row : current)
            m_current.insert(row.organisation, &row);
    }

    void plan(const std::vector<SourceTable>& tables) {
        for (const SourceTable& table : tables)
            addColumns(table);
        for (const SourceTable& table : tables)
            for (const SourceRow& row : table.rows)
                addRow(table, row);
    }

private:
    /// A metric that stands in two columns is taken from the first.
    void addColumns(const SourceTable& table) {
        for (const SourceColumn& column : table.columns)
            if (m_context.campaign.metric(column.role) && !m_columnOf.contains(column.role)) {
                m_columnOf.insert(column.role, static_cast<int>(m_plan->columns.size()));
                m_plan->columns.push_back({column.role, column.index, column.header});
            }
    }

    void addRow(const SourceTable& table, const SourceRow& row) {
        const std::optional<core::MunicipalityId> municipality = municipalityOf(table, row);
        if (!municipality)
            return;
        Organisation organisation;
        organisation.name = row.name.simplified();
        organisation.municipality = *municipality;
        organisation.type = typeOf(table, row);
        fillCodes(table, row, organisation);
        PlannedRow planned;
        planned.sourceRow = row.sourceRow;
        if (!findOrganisation(table, row, organisation, planned))
            return;
        fillValues(table, row, planned);
        count(planned);
        m_plan->rows.push_back(std::move(planned));
    }

    std::optional<core::MunicipalityId> municipalityOf(const SourceTable& table, const SourceRow& row) {
        const QString spelling = row.municipality.isEmpty() ? row.section : row.municipality;
        if (!m_matches.contains(spelling))
            m_matches.insert(spelling, m_context.matcher.match(spelling));
        const core::MunicipalityMatch& match = m_matches[spelling];
        if (match.municipality.isValid())
            return match.municipality;
        wait(table, row, spelling, u"municipality"_s, candidateNames(m_context.region, match.candidates));
        return std::nullopt;
    }

    void wait(const SourceTable& table, const SourceRow& row, const QString& spelling, const QString& scope,
              const QStringList& candidates) {
        m_plan->pending.push_back({spelling, scope, candidates, row.sourceRow, rowPayload(table, row)});
        ++m_plan->batch.counts.unmatched;
        const bool isPlace = scope == "municipality"_L1;
        // A municipality that is not known would otherwise be told once for each of its organisations.
        if (isPlace && m_told.contains(spelling))
            return;
        m_told.insert(spelling);
        m_notices->push_back({isPlace ? NoticeKind::MunicipalityUnmatched : NoticeKind::OrganisationUnmatched, spelling,
                              candidates.join(u", "_s), m_context.at(table, row.sourceRow)});
    }

    /// The type cell, else what was asked for or the title says, else the words of the name itself.
    QString typeOf(const SourceTable& table, const SourceRow& row) {
        if (!row.type.trimmed().isEmpty()) {
            const QString type = m_context.typeIn(row.type);
            if (type.isEmpty() && !m_told.contains(row.type)) {
                m_told.insert(row.type);
                m_notices->push_back({NoticeKind::TypeUnknown, row.type, {}, m_context.at(table, row.sourceRow)});
            }
            return type.isEmpty() ? u"other"_s : type;
        }
        if (!m_context.type.isEmpty())
            return m_context.type;
        if (!table.type.isEmpty())
            return table.type;
        const QString type = m_context.typeIn(row.name);
        if (type.isEmpty())
            m_notices->push_back({NoticeKind::TypeUnknown, row.name, {}, m_context.at(table, row.sourceRow)});
        return type.isEmpty() ? u"other"_s : type;
    }

    static void fillCodes(const SourceTable& table, const SourceRow& row, Organisation& organisation) {
        for (const SourceColumn& column : table.columns) {
            const QString text = row.texts.value(column.index).trimmed();
            if (column.use == ColumnUse::Inn)
                organisation.inn = text;
            else if (column.use == ColumnUse::Ogrn)
                organisation.ogrn = text;
            else if (column.use == ColumnUse::Kpp)
                organisation.kpp = text;
        }
    }

    bool findOrganisation(const SourceTable& table, const SourceRow& row, const Organisation& organisation,
                          PlannedRow& planned) {
        const auto found = m_matcher.find(organisation.name, organisation.municipality, organisation.type);
        if (found.size() > 1 || (found.empty() && !m_context.request.createOrganisations)) {
            wait(table, row, row.name, u"organisation"_s, {});
            return false;
        }
        const QString key = u"%1/%2/%3"_s.arg(organisation.municipality.value)
                                .arg(organisation.type, core::OrganisationMatcher::key(organisation.name));
        if (m_seen.contains(key)) {
            ++m_plan->batch.counts.rejected;
            m_notices->push_back({NoticeKind::RowRepeated, row.name, {}, m_context.at(table, row.sourceRow)});
            return false;
        }
        m_seen.insert(key);
        if (!found.empty()) {
            planned.organisation = found.front();
            return true;
        }
        planned.newOrganisation = static_cast<int>(m_plan->organisations.size());
        m_plan->organisations.push_back(organisation);
        ++m_plan->batch.counts.organisationsCreated;
        return true;
    }

    void fillValues(const SourceTable& table, const SourceRow& row, PlannedRow& planned) {
        const size_t count = m_plan->columns.size();
        planned.values.resize(count);
        planned.old.resize(count);
        planned.changes.assign(count, CellChange::Empty);
        const core::WeeklyRow* stored = m_current.value(planned.organisation, nullptr);
        for (const SourceColumn& column : table.columns) {
            const int position = m_columnOf.value(column.role, -1);
            if (position < 0 || m_plan->columns[static_cast<size_t>(position)].column != column.index)
                continue;
            if (const auto value = readCell(table, row, column))
                setCell(planned, static_cast<size_t>(position), *value,
                        stored ? stored->values[static_cast<size_t>(m_context.campaign.metricIndex(column.role))]
                               : std::nullopt);
        }
    }

    std::optional<double> readCell(const SourceTable& table, const SourceRow& row, const SourceColumn& column) {
        const auto value = row.values.constFind(column.index);
        if (value != row.values.constEnd() && *value >= 0)
            return *value;
        const QString text = value == row.values.constEnd() ? row.texts.value(column.index) : QString::number(*value);
        if (!text.isEmpty())
            m_notices->push_back(
                {NoticeKind::CellUnreadable, text, {}, m_context.at(table, row.sourceRow, column.index)});
        return std::nullopt;
    }

    static void setCell(PlannedRow& planned, size_t position, double value, std::optional<double> stored) {
        planned.values[position] = value;
        planned.changes[position] = !stored            ? CellChange::New
                                    : *stored == value ? CellChange::Same
                                                       : CellChange::Changed;
        if (planned.changes[position] == CellChange::Changed)
            planned.old[position] = stored;
    }

    void count(const PlannedRow& planned) {
        core::ImportCounts& counts = m_plan->batch.counts;
        const bool differs = std::any_of(planned.changes.begin(), planned.changes.end(), [](CellChange change) {
            return change == CellChange::New || change == CellChange::Changed;
        });
        if (!m_current.contains(planned.organisation))
            ++counts.added;
        else
            ++(differs ? counts.changed : counts.same);
    }

    const PlanContext& m_context;
    core::OrganisationMatcher m_matcher;
    core::ImportPlan* m_plan;
    std::vector<ImportNotice>* m_notices;
    QHash<OrganisationId, const core::WeeklyRow*> m_current;
    QHash<QString, core::MunicipalityMatch> m_matches;
    QHash<QString, int> m_columnOf; ///< metric → position in plan.columns
    QSet<QString> m_seen;
    QSet<QString> m_told;
};

} // namespace

void planOrganisations(const PlanContext& context, const std::vector<SourceTable>& tables,
                       const std::vector<Organisation>& known, const std::vector<core::WeeklyRow>& current,
                       core::ImportPlan* plan, std::vector<ImportNotice>* notices) {
    OrganisationPlanner(context, known, current, plan, notices).plan(tables);
}

} // namespace svodka::services
