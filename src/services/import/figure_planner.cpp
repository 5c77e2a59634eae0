// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/figure_place.h"
#include "services/import/planner.h"
#include "services/import/row_fate.h"
#include "services/import/row_payload.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::ReportedFigure;
using ingest::SourceColumn;
using ingest::SourceRow;
using ingest::SourceTable;

namespace {

using Place = FigurePlace;

class FigurePlanner final {
public:
    FigurePlanner(const PlanContext& context, const std::vector<ReportedFigure>& current, core::ImportPlan* plan,
                  std::vector<ImportNotice>* notices)
        : m_context(context), m_plan(plan), m_notices(notices) {
        for (const ReportedFigure& figure : current)
            m_current.insert_or_assign(placeOf(figure), figure);
    }

    void plan(const std::vector<SourceTable>& tables) {
        QStringList names;
        QStringList sections;
        for (const SourceTable& table : tables) {
            for (const SourceRow& row : table.rows) {
                if (!row.role.isEmpty())
                    continue;
                names.append(row.name);
                sections.append(row.section);
            }
        }
        const std::vector<core::MunicipalityMatch> matches = matchRows(m_context, names, sections);
        auto match = matches.begin();
        for (const SourceTable& table : tables) {
            noteColumns(m_context, table, addColumns(table), m_notices);
            for (const SourceRow& row : table.rows) {
                const FateRecorder fate(m_context, *m_plan, *m_notices, table, row);
                if (!row.role.isEmpty())
                    addRow(table, row, core::MunicipalityId{}); // the row is an indicator of the whole region
                else
                    addMatched(table, row, *match++);
            }
        }
        noteMissing();
    }

private:
    /// The columns that give figures: those of an indicator, and all of a table whose rows are indicators.
    QSet<int> addColumns(const SourceTable& table) {
        const bool rowsAreIndicators =
            std::any_of(table.rows.begin(), table.rows.end(), [](const SourceRow& row) { return !row.role.isEmpty(); });
        QSet<int> used;
        for (const SourceColumn& column : table.columns) {
            if (m_context.campaign.indicator(column.role))
                m_plan->columns.push_back({column.role, column.index, column.header});
            if (rowsAreIndicators || m_context.campaign.indicator(column.role))
                used.insert(column.index);
        }
        return used;
    }

    void addMatched(const SourceTable& table, const SourceRow& row, const core::MunicipalityMatch& match) {
        if (match.municipality.isValid())
            return addRow(table, row, match.municipality);
        if (row.name.trimmed().isEmpty()) {
            ++m_plan->batch.counts.rejected;
            m_notices->push_back({NoticeKind::RowNameless, {}, {}, m_context.at(table, row.sourceRow)});
            return;
        }
        const QStringList candidates = candidateNames(m_context.region, match.candidates, m_context.day);
        m_plan->pending.push_back({row.name, u"municipality"_s, candidates, row.sourceRow,
                                   rowPayload(m_context, table, row, PayloadLevel::Municipality)});
        m_notices->push_back({NoticeKind::MunicipalityUnmatched, row.name, candidates.join(u", "_s),
                              m_context.at(table, row.sourceRow)});
        ++m_plan->batch.counts.unmatched;
    }

    void addRow(const SourceTable& table, const SourceRow& row, core::MunicipalityId municipality) {
        std::vector<ReportedFigure> figures = figuresOf(table, row, municipality);
        for (auto text = row.texts.begin(); text != row.texts.end(); ++text)
            m_notices->push_back(
                {NoticeKind::CellUnreadable, *text, {}, m_context.at(table, row.sourceRow, text.key())});
        if (figures.empty()) { // nothing is reported in the row, or nothing of it could be read
            ++(row.texts.isEmpty() ? m_plan->batch.counts.same : m_plan->batch.counts.rejected);
            return;
        }
        std::erase_if(figures, [&](const ReportedFigure& figure) { return !m_taken.insert(placeOf(figure)).second; });
        if (figures.empty()) {
            ++m_plan->batch.counts.rejected;
            m_notices->push_back({NoticeKind::RowRepeated, row.name, {}, m_context.at(table, row.sourceRow)});
            return;
        }
        count(figures);
        m_plan->figures.insert(m_plan->figures.end(), figures.begin(), figures.end());
    }

    std::vector<ReportedFigure> figuresOf(const SourceTable& table, const SourceRow& row,
                                          core::MunicipalityId municipality) const {
        std::vector<ReportedFigure> figures;
        const auto add = [&](const QString& indicator, const QString& type, double value, int column) {
            if (!m_context.campaign.indicator(indicator))
                return;
            const auto base = row.bases.constFind(column);
            figures.push_back({municipality,
                               type,
                               indicator,
                               value,
                               base == row.bases.constEnd() ? std::nullopt : std::optional(*base),
                               {},
                               m_context.at(table, row.sourceRow, column)});
        };
        if (table.list) {
            add(table.role, typeOf(table, row, {}), 1, table.nameColumn.value_or(1));
            return figures;
        }
        for (const SourceColumn& column : table.columns) {
            const QString role = !row.role.isEmpty() ? row.role : column.role;
            if (const auto value = row.values.constFind(column.index); value != row.values.constEnd())
                add(role, typeOf(table, row, column.type), *value, column.index);
            else if (isListOfWhatIsLeft(table, column) && !row.texts.contains(column.index))
                add(role, typeOf(table, row, column.type), 0, column.index);
        }
        return figures;
    }

    /// «In a list of what is left, an empty cell of a listed row is 0» (docs/rules.md 5): the title names the
    /// indicator.
    [[nodiscard]] bool isListOfWhatIsLeft(const SourceTable& table, const SourceColumn& column) const {
        const core::Indicator* indicator = m_context.campaign.indicator(column.role);
        return indicator && indicator->kind == core::IndicatorKind::Complement && table.role == column.role;
    }

    [[nodiscard]] QString typeOf(const SourceTable& table, const SourceRow& row, const QString& columnType) const {
        if (!columnType.isEmpty())
            return columnType;
        for (const QString& text : {row.type, row.section})
            if (const QString type = m_context.typeIn(text); !type.isEmpty())
                return type;
        return !m_context.type.isEmpty() ? m_context.type : table.type;
    }

    /// A newer list of the same figures that leaves out municipalities of the one in the store: their figures stay, so
    /// a person must know. A file of other municipalities is no newer list: at least half must be there again.
    void noteMissing() {
        std::map<std::pair<QString, QString>, std::pair<int, QStringList>> lists; // again, left out
        for (const auto& [place, figure] : m_current) {
            const core::Municipality* municipality = m_context.region.find(figure.municipality);
            if (!municipality)
                continue;
            auto& [again, missing] = lists[{figure.type, figure.indicator}];
            if (m_taken.contains(place))
                ++again;
            else if (figure.value > 0)
                missing.append(municipality->nameOn(m_context.day).name);
        }
        QStringList names;
        for (const auto& [list, found] : lists)
            if (found.first > 0 && found.first >= found.second.size())
                names += found.second;
        names.removeDuplicates();
        if (!names.isEmpty())
            m_notices->push_back({NoticeKind::MissingInNewer, names.join(u", "_s), {}, {m_context.file, {}, 0, 0}});
    }

    void count(const std::vector<ReportedFigure>& figures) {
        bool isNew = true;
        bool isSame = true;
        for (const ReportedFigure& figure : figures) {
            const auto stored = m_current.find(placeOf(figure));
            const bool known = stored != m_current.end();
            isNew = isNew && !known;
            isSame = isSame && known && stored->second.value == figure.value && stored->second.base == figure.base;
        }
        core::ImportCounts& counts = m_plan->batch.counts;
        ++(isSame ? counts.same : isNew ? counts.added : counts.changed);
    }

    const PlanContext& m_context;
    core::ImportPlan* m_plan;
    std::vector<ImportNotice>* m_notices;
    std::map<Place, ReportedFigure> m_current;
    std::set<Place> m_taken;
};

} // namespace

void planFigures(const PlanContext& context, const std::vector<SourceTable>& tables,
                 const std::vector<ReportedFigure>& current, core::ImportPlan* plan,
                 std::vector<ImportNotice>* notices) {
    FigurePlanner(context, current, plan, notices).plan(tables);
}

} // namespace svodka::services
