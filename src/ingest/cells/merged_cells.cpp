// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/cells/merged_cells.h"

#include <algorithm>

namespace svodka::ingest {

namespace {

int widthOf(const Sheet& sheet) {
    size_t width = 0;
    for (const auto& row : sheet.rows)
        width = std::max(width, row.size());
    return static_cast<int>(width);
}

const SheetCell* cellAt(const Sheet& sheet, const CellPlace& place) {
    if (place.row >= static_cast<int>(sheet.rows.size()))
        return nullptr;
    const auto& row = sheet.rows[static_cast<size_t>(place.row)];
    return place.column < static_cast<int>(row.size()) ? &row[static_cast<size_t>(place.column)] : nullptr;
}

void repeatInRow(std::vector<SheetCell>& row, int from, int to, const SheetCell& content, int skip) {
    if (static_cast<int>(row.size()) <= to)
        row.resize(static_cast<size_t>(to) + 1);
    for (int column = from; column <= to; ++column) {
        if (column != skip)
            row[static_cast<size_t>(column)] = content;
    }
}

} // namespace

bool spreadMergedCells(Sheet& sheet, const std::vector<CellRange>& ranges, qint64& cellsLeft) {
    const int lastRow = static_cast<int>(sheet.rows.size()) - 1;
    const int lastColumn = widthOf(sheet) - 1;
    for (const CellRange& range : ranges) {
        const SheetCell* first = cellAt(sheet, range.first);
        if (!first || first->isEmpty() || first->isMerged())
            continue;
        SheetCell content = *first;
        content.setMerged(true);
        const int bottom = std::min(range.last.row, lastRow);
        const int right = std::min(range.last.column, lastColumn);
        cellsLeft -= static_cast<qint64>(bottom - range.first.row + 1) * (right - range.first.column + 1);
        if (cellsLeft < 0)
            return false;
        for (int row = range.first.row; row <= bottom; ++row)
            repeatInRow(sheet.rows[static_cast<size_t>(row)], range.first.column, right, content,
                        row == range.first.row ? range.first.column : -1);
    }
    return true;
}

} // namespace svodka::ingest
