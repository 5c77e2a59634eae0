// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/header_layout.h"

namespace svodka::report {

int headerRowCount(const core::Table& table) {
    if (table.columns.empty())
        return 0;
    return table.hasGroups() ? 2 : 1;
}

std::vector<HeaderCell> headerCells(const core::Table& table) {
    const int rows = headerRowCount(table);
    const int columns = static_cast<int>(table.columns.size());
    std::vector<HeaderCell> cells;
    int groupEnd = 0; // first column behind the group that was begun last
    for (int column = 0; column < columns; ++column) {
        const core::TableColumn& current = table.columns[static_cast<size_t>(column)];
        if (current.group.isEmpty()) {
            cells.push_back({0, column, rows, 1, current.header});
            continue;
        }
        if (column >= groupEnd) {
            groupEnd = column + 1;
            while (groupEnd < columns && table.columns[static_cast<size_t>(groupEnd)].group == current.group)
                ++groupEnd;
            cells.push_back({0, column, 1, groupEnd - column, current.group});
        }
        cells.push_back({1, column, 1, 1, current.header});
    }
    return cells;
}

} // namespace svodka::report
