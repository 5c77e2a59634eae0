// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/organisation_planner.h"
#include "core/names/registry_code.h"
#include "core/number.h"
#include "services/import/freed_memory.h"
#include "services/import/organisation_finder.h"
#include "services/import/row_fate.h"
#include "services/import/row_payload.h"

#include <QSet>
#include <algorithm>
#include <cmath>
#include <utility>

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
    OrganisationPlanner(const OrganisationInput& input, core::ImportPlan* plan, std::vector<ImportNotice>* notices)
        : m_context(input.context), m_columns(input.columns),
          m_finder({input.known, m_context.organisationAliases, m_context.region, m_context.catalogue},
                   {m_context.request.createOrganisations, m_context.request.organisationAnswers}),
          m_plan(plan), m_notices(notices) {
        m_current.reserve(static_cast<qsizetype>(input.current.size()));
        for (const core::WeeklyRow& row : input.current)
            m_current.insert(row.organisation, &row);
    }

    void plan(std::vector<SourceTable>& tables, const PartTaker& give) {
        if (!give)
            reserveRows(tables);
        for (SourceTable& table : tables) {
            m_uses = m_columns.of(table);
            for (SourceRow& row : table.rows) {
                if (m_context.stop.stop_requested() || (isPart(give) && !give(takePart())))
                    return;
                const FateRecorder fate(m_context, *m_plan, *m_notices, table, row);
                addRow(table, row);
                if (!m_context.fates) // nobody looks at it again, and there may be very many
                    forget(row);
            }
        }
        if (give)
            give(takePart());
    }

    OrganisationNames takeNames() { return {m_finder.takeProposals(), m_finder.takeLearnt()}; }

private:
    /// The rows were read on other threads: what is freed of them would not be used again on this one.
    void forget(SourceRow& row) {
        constexpr size_t kMany = 10'000;
        row = {};
        if (++m_forgotten % kMany == 0)
            giveBackFreedMemory();
    }

    [[nodiscard]] bool isPart(const PartTaker& give) const {
        constexpr size_t kPart = 2048;
        return give && m_plan->rows.size() >= kPart;
    }

    core::PlanPart takePart() { return {std::exchange(m_plan->organisations, {}), std::exchange(m_plan->rows, {})}; }

    void reserveRows(const std::vector<SourceTable>& tables) {
        size_t rows = m_plan->rows.size();
        for (const SourceTable& table : tables)
            rows += table.rows.size();
        m_plan->rows.reserve(rows);
    }

    void addRow(const SourceTable& table, const SourceRow& row) {
        if (row.name.trimmed().isEmpty()) {
            ++m_plan->batch.counts.rejected;
            m_notices->push_back({NoticeKind::RowNameless, {}, {}, m_context.at(table, row.sourceRow)});
            return;
        }
        const std::optional<core::MunicipalityId> municipality = municipalityOf(table, row);
        if (!municipality)
            return;
        Organisation organisation;
        organisation.name = row.name.simplified();
        if (organisation.name == row.name)
            organisation.name = row.name; // shares its memory
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
        // A blank in a column that is filled elsewhere: a regional college belongs to no municipality.
        if (row.municipalityBlank)
            return core::MunicipalityId{};
        const QString spelling = row.municipality.isEmpty() ? row.section : row.municipality;
        if (!m_matches.contains(spelling))
            m_matches.insert(spelling, m_context.matcher.match(spelling));
        const core::MunicipalityMatch& match = m_matches[spelling];
        if (match.municipality.isValid())
            return match.municipality;
        // An unknown municipality would otherwise be told once for each of its organisations.
        const QString told = spelling.isEmpty() ? row.name : spelling;
        const QStringList candidates = candidateNames(m_context.region, match.candidates, m_context.day);
        wait(table, row, told, u"municipality"_s, candidates);
        if (!m_told.contains(told))
            m_notices->push_back({NoticeKind::MunicipalityUnmatched, told, candidates.join(u", "_s),
                                  m_context.at(table, row.sourceRow)});
        m_told.insert(told);
        return std::nullopt;
    }

    void wait(const SourceTable& table, const SourceRow& row, const QString& spelling, const QString& scope,
              const QStringList& candidates, const Organisation* organisation = nullptr) {
        m_plan->pending.push_back({spelling, scope, candidates, row.sourceRow,
                                   rowPayload(m_context, table, row, PayloadLevel::Organisation, organisation)});
        ++m_plan->batch.counts.unmatched;
    }

    /// Cells of types say the same few things again and again.
    QString knownTypeIn(const QString& text) {
        auto known = m_typeIn.constFind(text);
        if (known == m_typeIn.constEnd())
            known = m_typeIn.insert(text, m_context.typeIn(text));
        return *known;
    }

    /// The type cell, else what was asked for or the title says, else the words of the name itself.
    QString typeOf(const SourceTable& table, const SourceRow& row) {
        if (!row.type.trimmed().isEmpty()) {
            const QString type = knownTypeIn(row.type);
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

    void fillCodes(const SourceTable& table, const SourceRow& row, Organisation& organisation) {
        for (const SourceColumn& column : table.columns) {
            const QString text = codeIn(table, row, column);
            if (column.use == ColumnUse::Inn)
                organisation.inn = text;
            else if (column.use == ColumnUse::Ogrn)
                organisation.ogrn = text;
            else if (column.use == ColumnUse::Kpp)
                organisation.kpp = text;
        }
    }

    /// A code as it stands; empty where a spreadsheet has shortened it, since its digits are gone.
    QString codeIn(const SourceTable& table, const SourceRow& row, const SourceColumn& column) {
        const QString text = row.texts.value(column.index).trimmed();
        const bool inn = column.use == ColumnUse::Inn;
        if (text.isEmpty() || !(inn || column.use == ColumnUse::Ogrn || column.use == ColumnUse::Kpp))
            return {};
        const core::Location where = m_context.at(table, row.sourceRow, column.index);
        if (core::isShortenedCode(text)) {
            m_notices->push_back({NoticeKind::CodeShortened, text, {}, where});
            return {};
        }
        if (column.use != ColumnUse::Kpp && !hasRightDigits(inn, text))
            m_notices->push_back({NoticeKind::CodeInvalid, text, {}, where});
        return text;
    }

    /// A private kindergarten may be an entrepreneur's, and its ОГРН an ОГРНИП.
    static bool hasRightDigits(bool inn, const QString& text) {
        if (inn)
            return core::hasValidCheckDigits(core::RegistryCode::Inn, text);
        return core::hasValidCheckDigits(core::RegistryCode::Ogrn, text) ||
               core::hasValidCheckDigits(core::RegistryCode::Ogrnip, text);
    }

    bool findOrganisation(const SourceTable& table, const SourceRow& row, const Organisation& organisation,
                          PlannedRow& planned) {
        const core::OrganisationQuery query{organisation.name, organisation.municipality, organisation.type,
                                            organisation.inn,  organisation.ogrn,         organisation.kpp};
        const OrganisationVerdict verdict = m_finder.decide(query, row.sourceRow);
        if (verdict.kind == OrganisationVerdict::Kind::Waiting) {
            wait(table, row, row.name, u"organisation"_s, verdict.candidates, &organisation);
            m_notices->push_back(
                {verdict.otherType ? NoticeKind::OrganisationDoubtful : NoticeKind::OrganisationUnmatched, row.name,
                 verdict.detail, m_context.at(table, row.sourceRow)});
            return false;
        }
        if (m_finder.isRepeated(query, verdict)) {
            ++m_plan->batch.counts.rejected;
            m_notices->push_back({NoticeKind::RowRepeated, row.name, {}, m_context.at(table, row.sourceRow)});
            return false;
        }
        planned.organisation = verdict.organisation;
        if (verdict.kind == OrganisationVerdict::Kind::Known)
            return true;
        planned.newOrganisation = m_plan->batch.counts.organisationsCreated++;
        m_plan->organisations.push_back(organisation);
        return true;
    }

    void fillValues(const SourceTable& table, const SourceRow& row, PlannedRow& planned) {
        const size_t count = m_plan->columns.size();
        planned.values.resize(count);
        planned.changes.assign(count, CellChange::Empty);
        const core::WeeklyRow* stored = m_current.value(planned.organisation, nullptr);
        for (const OrganisationColumns::Use& use : m_uses) {
            const auto metric = static_cast<size_t>(use.metric);
            const auto value = readCell(table, row, *use.column, m_context.campaign.metrics[metric]);
            if (value)
                setCell(planned, use.position, use.inverted ? 1 - *value : *value,
                        stored ? stored->values[metric] : std::nullopt);
        }
    }

    /// A flag is 0 or 1, a count a whole number from 0; anything else is told and left out.
    std::optional<double> readCell(const SourceTable& table, const SourceRow& row, const SourceColumn& column,
                                   const core::Metric& metric) {
        const auto value = row.values.constFind(column.index);
        const bool isThere = value != row.values.constEnd();
        const bool isFlag = metric.kind == core::MetricKind::Flag;
        if (isThere && *value >= 0 && *value == std::floor(*value) && (!isFlag || *value <= 1))
            return *value;
        const QString text = isThere ? core::numberToText(*value) : row.texts.value(column.index);
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
        if (planned.changes[position] == CellChange::Changed) {
            planned.old.resize(planned.values.size());
            planned.old[position] = stored;
        }
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
    const OrganisationColumns& m_columns;
    OrganisationFinder m_finder;
    core::ImportPlan* m_plan;
    size_t m_forgotten = 0; ///< rows
    std::vector<ImportNotice>* m_notices;
    QHash<OrganisationId, const core::WeeklyRow*> m_current;
    QHash<QString, core::MunicipalityMatch> m_matches;
    std::vector<OrganisationColumns::Use> m_uses; ///< of the table at hand
    QHash<QString, QString> m_typeIn;
    QSet<QString> m_told;
};

} // namespace

OrganisationNames planOrganisations(const OrganisationInput& input, std::vector<SourceTable>& tables,
                                    core::ImportPlan* plan, std::vector<ImportNotice>* notices, const PartTaker& give) {
    OrganisationPlanner planner(input, plan, notices);
    planner.plan(tables, give);
    return planner.takeNames();
}

} // namespace svodka::services
