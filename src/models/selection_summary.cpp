// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/selection_summary.h"

#include "models/table_model.h"
#include "models/table_sort_model.h"

#include <algorithm>
#include <set>

namespace svodka::models {

namespace {

bool isFigure(const core::TableColumn& column) {
    return !column.rowNumber && (column.kind == core::ColumnKind::Number || column.kind == core::ColumnKind::Percent);
}

std::set<int> figureColumns(const QItemSelection& selection, const core::Table& table,
                            const std::vector<int>& columns) {
    std::set<int> selected;
    for (const int column : columns)
        for (const QItemSelectionRange& range : selection)
            if (range.left() <= column && column <= range.right() && isFigure(table.columns[size_t(column)]))
                selected.insert(column);
    return selected;
}

/// By row of the view.
std::vector<bool> selectedRows(const QItemSelection& selection, int count, int column) {
    std::vector<bool> rows(size_t(count), false);
    for (const QItemSelectionRange& range : selection)
        if (column < 0 || (range.left() <= column && column <= range.right()))
            for (int row = range.top(); row <= range.bottom() && row < count; ++row)
                rows[size_t(row)] = true;
    return rows;
}

void addFigures(SelectionSummary& summary, const std::vector<bool>& selected, const std::vector<int>& sourceRows,
                const core::Table& table, int column) {
    double sum = 0;
    for (size_t row = 0; row < selected.size(); ++row) {
        if (!selected[row])
            continue;
        const core::Cell& cell = table.rows[size_t(sourceRows[row])][size_t(column)];
        const auto* value = std::get_if<double>(&cell);
        const auto* percent = std::get_if<core::Percent>(&cell);
        if (value == nullptr && percent == nullptr)
            continue;
        ++summary.figures;
        summary.isPercent = summary.isPercent || percent != nullptr;
        sum += value != nullptr ? *value : percent->value;
    }
    if (summary.figures == 0)
        return;
    summary.average = sum / summary.figures;
    if (!summary.isPercent)
        summary.sum = sum;
}

} // namespace

SelectionSummary summarise(const QItemSelection& selection, const TableSortModel& rows, const core::Table& table,
                           const std::vector<int>& columns, int currentColumn) {
    SelectionSummary summary;
    const std::vector<bool> selected = selectedRows(selection, rows.rowCount(), -1);
    summary.rows = int(std::ranges::count(selected, true));
    const std::set<int> figures = figureColumns(selection, table, columns);
    const int column = figures.size() == 1 ? *figures.begin() : figures.contains(currentColumn) ? currentColumn : -1;
    if (column < 0)
        return summary;
    summary.column = headerText(table.columns[size_t(column)]);
    summary.isOne = figures.size() == 1;
    addFigures(summary, selectedRows(selection, rows.rowCount(), column), rows.sourceRows(), table, column);
    return summary;
}

} // namespace svodka::models
