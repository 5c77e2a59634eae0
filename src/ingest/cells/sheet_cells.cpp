// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/cells/sheet_cells.h"

#include "ingest/limits.h"

#include <algorithm>

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

/// Cells of a row up to `from` that are made to reach `to`. Far to the right one cell brings thousands of blank ones.
qint64 costOfCells(size_t from, size_t to) {
    constexpr size_t usualWidth = 512;
    constexpr qint64 farCost = 16;
    const auto usual = static_cast<qint64>(std::min(to, usualWidth) - std::min(from, usualWidth));
    const auto far = static_cast<qint64>(to - from) - usual;
    return usual + farCost * far;
}

} // namespace

SheetCell* cellSlot(Sheet& sheet, const CellPlace& place, qint64& cellsLeft) {
    const auto row = static_cast<size_t>(place.row);
    const auto column = static_cast<size_t>(place.column);
    if (sheet.rows.size() <= row) {
        cellsLeft -= static_cast<qint64>(row + 1 - sheet.rows.size()) * ReadLimits().rowCost;
        if (cellsLeft < 0)
            return nullptr;
        constexpr size_t usual = 256; // a hostile file must not take memory for cells that it does not have
        const size_t width = sheet.rows.empty() ? 0 : std::min(usual, sheet.rows.back().size());
        sheet.rows.resize(row + 1);
        sheet.rows[row].reserve(width); // rows are mostly as wide as those above
    }
    std::vector<SheetCell>& cells = sheet.rows[row];
    if (cells.size() <= column) {
        cellsLeft -= costOfCells(cells.size(), column + 1);
        if (cellsLeft < 0)
            return nullptr;
        cells.resize(column + 1);
    }
    return &cells[column];
}

SheetCell numberCell(double value, CellFormat format, bool from1904) {
    return SheetCell::ofNumber(value, format, from1904);
}

SheetCell booleanCell(bool value) {
    return {value ? u"ИСТИНА"_s : u"ЛОЖЬ"_s, value ? 1.0 : 0.0, false};
}

} // namespace svodka::ingest
