// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/structure/grid.h"

#include "ingest/structure/in_halves.h"

#include <QHash>
#include <algorithm>

namespace svodka::ingest {

namespace {

/// Looks at every text that many cells share («да», a type, a municipality) once.
class KindTeller final {
public:
    CellKind tell(const SheetCell& cell) {
        const void* text = cell.sharedText();
        if (!text)
            return cellKind(cell);
        const auto known = m_known.constFind(text);
        if (known != m_known.constEnd())
            return *known;
        const CellKind kind = cellKind(cell);
        if (m_known.size() < most)
            m_known.insert(text, kind);
        return kind;
    }

private:
    static constexpr qsizetype most = 4096; ///< what stands once need not be kept

    QHash<const void*, CellKind> m_known;
};

bool hasMergedCells(const Sheet& sheet) {
    return std::any_of(sheet.rows.begin(), sheet.rows.end(), [](const std::vector<SheetCell>& row) {
        return std::any_of(row.begin(), row.end(), [](const SheetCell& cell) { return cell.isMerged(); });
    });
}

} // namespace

Grid::Grid(const Sheet& sheet)
    : m_sheet(sheet), m_hasMerged(hasMergedCells(sheet)), m_rowStart{0}, m_shapes(sheet.rows.size()) {
    m_rowStart.reserve(sheet.rows.size() + 1);
    for (const auto& row : sheet.rows)
        m_rowStart.push_back(m_rowStart.back() + row.size());
    m_kinds.resize(m_rowStart.back());
    inHalves(sheet.rows.size(), [this](size_t from, size_t to) { look(from, to); });
    while (!m_shapes.empty() && m_shapes.back().blank())
        m_shapes.pop_back();
}

/// Rows say nothing of each other here: two threads may look at different ones.
void Grid::look(size_t from, size_t to) {
    KindTeller teller;
    for (size_t row = from; row < to; ++row) {
        std::transform(m_sheet.rows[row].begin(), m_sheet.rows[row].end(),
                       m_kinds.begin() + static_cast<std::ptrdiff_t>(m_rowStart[row]),
                       [&](const SheetCell& cell) { return teller.tell(cell); });
        m_shapes[row] = shapeOf(static_cast<int>(row));
    }
}

const SheetCell& Grid::cell(int row, int column) const {
    static const SheetCell nothing{};
    if (row < 0 || column < 0 || row >= static_cast<int>(m_sheet.rows.size()))
        return nothing;
    const auto& cells = m_sheet.rows[static_cast<size_t>(row)];
    return column < static_cast<int>(cells.size()) ? cells[static_cast<size_t>(column)] : nothing;
}

CellKind Grid::kind(int row, int column) const {
    const auto at = static_cast<size_t>(row);
    if (row < 0 || column < 0 || at + 1 >= m_rowStart.size())
        return CellKind::Empty;
    const size_t place = m_rowStart[at] + static_cast<size_t>(column);
    return place < m_rowStart[at + 1] ? m_kinds[place] : CellKind::Empty;
}

bool Grid::repeatsLeft(int row, int column) const {
    const SheetCell& own = cell(row, column);
    return own.isMerged() && column > 0 && cell(row, column - 1).sameText(own);
}

bool Grid::repeatsUp(int row, int column) const {
    const SheetCell& own = cell(row, column);
    return own.isMerged() && row > 0 && cell(row - 1, column).sameText(own);
}

RowShape Grid::shapeOf(int row) const {
    RowShape shape;
    const auto width = static_cast<int>(m_sheet.rows[static_cast<size_t>(row)].size());
    for (int column = 0; column < width; ++column) {
        const CellKind own = kind(row, column);
        if (own == CellKind::Empty)
            continue;
        if (shape.first < 0)
            shape.first = column;
        shape.last = column;
        if (continuesLeft(row, column))
            continue;
        ++shape.filled;
        shape.texts += own == CellKind::Text;
        shape.values += isValue(own);
        shape.firm += own == CellKind::Number || own == CellKind::Ratio;
    }
    return shape;
}

} // namespace svodka::ingest
