// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"

#include <QString>
#include <map>
#include <vector>

namespace svodka::core {

/// How a table is looked at: which of its columns from left to right, which of its rows, in which order. The screen and
/// the reports that are saved views of it go by the same rules: RowFilter, rowPlaces.
struct TableArrangement {
    std::vector<int> columns = {}; ///< of the table, as they are shown; empty = all as they come
    int sortColumn = -1;           ///< -1 = the table's own order
    bool isDescending = false;
    QString search = {};                 ///< words that every row holds
    std::map<int, QString> filters = {}; ///< by column

    friend bool operator==(const TableArrangement&, const TableArrangement&) = default;
};

/// The rows that are shown, in their order.
std::vector<int> arrangedRows(const Table& table, const TableArrangement& arrangement);

/// The table of these rows and columns, in this order; «№» are counted anew. Columns and rows must be there.
Table partOf(const Table& table, const std::vector<int>& rows, const std::vector<int>& columns);

/// 0, 1, 2 … for every column.
std::vector<int> everyColumn(const Table& table);

} // namespace svodka::core
