// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/arrangement.h"

#include "core/tables/row_filter.h"
#include "core/tables/row_order.h"
#include "core/tables/search_text.h"

#include <numeric>

namespace svodka::core {

std::vector<int> arrangedRows(const Table& table, const TableArrangement& arrangement) {
    RowFilter filter;
    filter.setWords(arrangement.search);
    for (const auto& [column, text] : arrangement.filters)
        filter.setColumn(column, text);
    std::vector<int> rows = everyRow(table);
    sortRows(rows, rowPlaces(table, arrangement.sortColumn), arrangement.isDescending);
    return filter.isEmpty() ? rows : filter.select(table, RowTexts(table), rows);
}

Table partOf(const Table& table, const std::vector<int>& rows, const std::vector<int>& columns) {
    Table part;
    part.name = table.name;
    part.title = table.title;
    part.preamble = table.preamble;
    const auto chosen = [&columns](const auto& cells) {
        std::decay_t<decltype(cells)> kept;
        kept.reserve(columns.size());
        for (const int column : columns)
            kept.push_back(cells[size_t(column)]);
        return kept;
    };
    part.columns = chosen(table.columns);
    for (size_t place = 0; place < rows.size(); ++place) {
        std::vector<Cell> cells = chosen(table.rows[size_t(rows[place])]);
        for (size_t column = 0; column < cells.size(); ++column)
            if (part.columns[column].rowNumber && !std::holds_alternative<std::monostate>(cells[column]))
                cells[column] = double(place + 1);
        part.rows.push_back(std::move(cells));
    }
    for (const std::vector<Cell>& total : table.totals)
        part.totals.push_back(chosen(total));
    return part;
}

std::vector<int> everyColumn(const Table& table) {
    std::vector<int> columns(table.columns.size());
    std::iota(columns.begin(), columns.end(), 0);
    return columns;
}

} // namespace svodka::core
