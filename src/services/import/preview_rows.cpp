// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/preview_rows.h"

#include "services/import/figure_place.h"

#include <algorithm>

namespace svodka::services {

using core::CellChange;
using core::Organisation;
using core::OrganisationId;
using core::ReportedFigure;

namespace {

/// What both kinds of rows share.
class RowMaker {
protected:
    explicit RowMaker(const PreviewSource& source) : m_source(source) {
        for (size_t i = source.firstOwnNotice; i < source.notices.size(); ++i)
            if (source.notices[i].where.row > 0)
                m_later.insert(source.notices[i].where.row, static_cast<int>(i));
    }

    [[nodiscard]] PreviewRow begun(const RowFate& fate) const {
        PreviewRow row;
        row.state = fate.state;
        row.name = fate.row->name;
        row.where = m_source.context.at(*fate.table, fate.row->sourceRow);
        for (size_t i = fate.notices.from; i < fate.notices.to; ++i)
            if (m_source.notices[i].where.row == fate.row->sourceRow)
                row.notices.push_back(static_cast<int>(i));
        std::vector<int> later;
        for (auto it = m_later.constFind(row.where.row); it != m_later.cend() && it.key() == row.where.row; ++it)
            if (isIn(*fate.table, m_source.notices[static_cast<size_t>(*it)].where.column))
                later.push_back(*it);
        std::sort(later.begin(), later.end());
        row.notices.insert(row.notices.end(), later.begin(), later.end());
        return row;
    }

    [[nodiscard]] QString placeName(core::MunicipalityId id) const {
        const core::Municipality* municipality = m_source.context.region.find(id);
        return municipality ? municipality->nameOn(m_source.context.day).shortName : QString();
    }

    const PreviewSource& m_source;

private:
    /// Of tables side by side a cell belongs to one.
    static bool isIn(const ingest::SourceTable& table, int column) {
        return column == 0 || std::any_of(table.columns.begin(), table.columns.end(),
                                          [&](const auto& each) { return each.index == column; });
    }

    QMultiHash<int, int> m_later; ///< source row → notice
};

class OrganisationRows final : RowMaker {
public:
    OrganisationRows(const PreviewSource& source, const std::vector<Organisation>& known) : RowMaker(source) {
        for (const Organisation& organisation : known)
            m_known.insert(organisation.id, &organisation);
    }

    std::vector<PreviewRow> make() const {
        std::vector<PreviewRow> rows;
        for (const RowFate& fate : *m_source.context.fates) {
            rows.push_back(begun(fate));
            PreviewRow& row = rows.back();
            row.isOrganisation = true;
            row.type = m_source.context.typeIn(fate.row->type);
            if (fate.rows.from < fate.rows.to)
                fill(row, m_source.plan.rows[fate.rows.from]);
        }
        return rows;
    }

private:
    void fill(PreviewRow& row, const core::PlannedRow& planned) const {
        row.createsOrganisation = !planned.organisation.isValid();
        const Organisation* organisation =
            row.createsOrganisation ? &m_source.plan.organisations[static_cast<size_t>(planned.newOrganisation)]
                                    : m_known.value(planned.organisation);
        if (organisation) {
            row.municipality = placeName(organisation->municipality);
            row.type = organisation->type;
        }
        for (size_t i = 0; i < planned.changes.size(); ++i) {
            if (planned.changes[i] != CellChange::New && planned.changes[i] != CellChange::Changed)
                continue;
            PreviewCell cell{m_source.plan.columns[i].code, planned.oldAt(i), planned.values[i], {}, 0, {}, {}};
            cell.column = m_source.plan.columns[i].column;
            row.cells.push_back(std::move(cell));
        }
    }

    QHash<OrganisationId, const Organisation*> m_known;
};

class FigureRows final : RowMaker {
public:
    FigureRows(const PreviewSource& source, const std::vector<ReportedFigure>& current) : RowMaker(source) {
        for (const ReportedFigure& figure : current)
            m_current.insert_or_assign(placeOf(figure), figure);
    }

    std::vector<PreviewRow> make() const {
        std::vector<PreviewRow> rows;
        for (const RowFate& fate : *m_source.context.fates) {
            rows.push_back(begun(fate));
            for (size_t i = fate.figures.from; i < fate.figures.to; ++i)
                add(rows.back(), m_source.plan.figures[i], i == fate.figures.from);
        }
        return rows;
    }

private:
    void add(PreviewRow& row, const ReportedFigure& figure, bool isFirst) const {
        row.municipality = placeName(figure.municipality);
        row.type = isFirst || row.type == figure.type ? figure.type : QString();
        PreviewCell cell{figure.indicator, {}, figure.value, figure.type, figure.source.column, {}, figure.base};
        const auto stored = m_current.find(placeOf(figure));
        if (stored != m_current.end()) {
            cell.before = stored->second.value;
            cell.baseBefore = stored->second.base;
        }
        if (cell.before != cell.after || cell.baseBefore != cell.baseAfter)
            row.cells.push_back(std::move(cell));
    }

    std::map<FigurePlace, ReportedFigure> m_current;
};

} // namespace

std::vector<PreviewRow> previewOrganisations(const PreviewSource& source, const std::vector<Organisation>& known) {
    return OrganisationRows(source, known).make();
}

std::vector<PreviewRow> previewFigures(const PreviewSource& source, const std::vector<ReportedFigure>& current) {
    return FigureRows(source, current).make();
}

void sortAsInFile(std::vector<PreviewRow>& rows) {
    std::stable_sort(rows.begin(), rows.end(),
                     [](const PreviewRow& a, const PreviewRow& b) { return a.where.row < b.where.row; });
}

} // namespace svodka::services
