// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/structure/cell_kind.h"

namespace svodka::ingest {

/// A row at a glance. Cells that a range merged sideways repeats are not counted.
struct RowShape {
    int first = -1; ///< column of the first filled cell, -1 in a blank row
    int last = -1;
    int filled = 0;
    int texts = 0;  ///< text
    int values = 0; ///< numbers, dashes, flags, ratios
    int firm = 0;   ///< numbers and ratios among them

    [[nodiscard]] bool blank() const { return filled == 0; }
};

/// A sheet with every cell classified once. Rows and columns are 0-based. The sheet must outlive it. Immutable.
class Grid final {
public:
    explicit Grid(const Sheet& sheet);

    [[nodiscard]] int rows() const { return static_cast<int>(m_shapes.size()); } ///< up to the last filled row
    [[nodiscard]] const RowShape& shape(int row) const { return m_shapes[static_cast<size_t>(row)]; }
    [[nodiscard]] const SheetCell& cell(int row, int column) const;
    [[nodiscard]] CellKind kind(int row, int column) const;
    [[nodiscard]] bool filled(int row, int column) const { return kind(row, column) != CellKind::Empty; }

    /// Without the spaces around it, otherwise verbatim.
    [[nodiscard]] QString text(int row, int column) const { return cell(row, column).text().trimmed(); }

    /// True if the cell only repeats its left, or its upper, neighbour of the same merged range.
    [[nodiscard]] bool continuesLeft(int row, int column) const { return m_hasMerged && repeatsLeft(row, column); }
    [[nodiscard]] bool continuesUp(int row, int column) const { return m_hasMerged && repeatsUp(row, column); }

private:
    [[nodiscard]] bool repeatsLeft(int row, int column) const;
    [[nodiscard]] bool repeatsUp(int row, int column) const;
    void look(size_t from, size_t to);
    [[nodiscard]] RowShape shapeOf(int row) const;

    const Sheet& m_sheet;
    bool m_hasMerged;               ///< most sheets with very many rows have no merged cells
    std::vector<CellKind> m_kinds;  ///< row by row
    std::vector<size_t> m_rowStart; ///< in m_kinds; one more than there are rows
    std::vector<RowShape> m_shapes;
};

} // namespace svodka::ingest
