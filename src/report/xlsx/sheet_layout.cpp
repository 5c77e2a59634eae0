// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsx/sheet_layout.h"

#include "report/header_layout.h"
#include "report/xlsx/text_measure.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace svodka::report {

namespace {

constexpr double kPadding = 24;     // borders, indent and the air beside a text
constexpr double kBold = 1.08;      // bold letters are wider
constexpr double kTitle = 14. / 12; // the title is set in 14 points
constexpr double kLineHeight = 15.75;
constexpr double kRowAir = 3;
constexpr double kHighest = 409; // of Excel
constexpr double kSafety = 0.96; // the measure is an estimate: rather an empty line than a lost one
constexpr double kTitleLineHeight = 18.75;
constexpr double kTextLimit = 390; // wider texts wrap
constexpr double kOtherLimit = 180;
constexpr double kNarrowest = 56;

struct CellWidth {
    double operator()(std::monostate) const { return 0; }
    double operator()(const QString& text) const { return textWidth(text); }
    double operator()(double number) const { return textWidth(QString::number(number, 'g', 12)); }
    double operator()(const core::Percent&) const { return 40; }
    double operator()(QDate) const { return 80; }
};

double bodyWidth(const core::Table& table, size_t column) {
    double widest = 0;
    for (const auto& row : table.rows)
        if (column < row.size())
            widest = std::max(widest, std::visit(CellWidth{}, row[column]));
    for (const auto& row : table.totals)
        if (column < row.size())
            widest = std::max(widest, kBold * std::visit(CellWidth{}, row[column]));
    return widest;
}

/// Wide enough for the content up to a limit, and for a header of two or three lines whose words stay whole.
double columnWidth(const core::Table& table, size_t column) {
    const core::TableColumn& head = table.columns[column];
    const double limit = head.kind == core::ColumnKind::Text ? kTextLimit : kOtherLimit;
    const double header = kBold * std::max(longestWordWidth(head.header), textWidth(head.header) / 2);
    const double needed = std::max(std::min(bodyWidth(table, column), limit), std::min(header, limit));
    return std::max(needed + kPadding, head.rowNumber ? 0 : kNarrowest);
}

/// A group's longest word must fit over its columns together.
void widenForGroups(const core::Table& table, std::vector<double>& widths) {
    for (const HeaderCell& cell : headerCells(table)) {
        const auto first = widths.begin() + cell.column;
        const double missing =
            kBold * longestWordWidth(cell.text) + kPadding - std::accumulate(first, first + cell.columnSpan, 0.0);
        if (missing > 0)
            std::for_each(first, first + cell.columnSpan, [&](double& width) { width += missing / cell.columnSpan; });
    }
}

std::vector<int> columnWidths(const core::Table& table) {
    if (table.columns.empty())
        return {static_cast<int>(kTextLimit)};
    std::vector<double> widths;
    for (size_t column = 0; column < table.columns.size(); ++column)
        widths.push_back(columnWidth(table, column));
    widenForGroups(table, widths);
    std::vector<int> rounded;
    for (const double width : widths)
        rounded.push_back(static_cast<int>(std::ceil(width)));
    return rounded;
}

/// Lines of a text in cells of `width` pixels together; `letters` times as wide as plain ones of 12 points.
int linesIn(const QString& text, double width, double letters) {
    const double room = (width - kPadding) / letters;
    return wrappedLines(text, textWidth(text) <= room ? room + 1 : room * kSafety);
}

double height(int lines) {
    return std::min(lines * kLineHeight + kRowAir, kHighest);
}

std::vector<double> headerHeights(const core::Table& table, const std::vector<int>& widths) {
    std::vector<double> heights(static_cast<size_t>(headerRowCount(table)), height(1));
    double both = 0; // what a cell over both rows needs
    for (const HeaderCell& cell : headerCells(table)) {
        const auto first = widths.begin() + cell.column;
        const double width = std::accumulate(first, first + cell.columnSpan, 0);
        double& place = cell.rowSpan == 2 ? both : heights[static_cast<size_t>(cell.row)];
        place = std::max(place, height(linesIn(cell.text, width, kBold)));
    }
    if (heights.size() == 2)
        heights[1] = std::max(heights[1], both - heights[0]);
    return heights;
}

double rowHeight(const std::vector<core::Cell>& cells, const std::vector<int>& widths, double letters) {
    int lines = 1;
    for (size_t i = 0; i < std::min(cells.size(), widths.size()); ++i)
        if (const auto* text = std::get_if<QString>(&cells[i]))
            lines = std::max(lines, linesIn(*text, widths[i], letters));
    return height(lines);
}

std::vector<double> rowHeights(const core::Table& table, const std::vector<int>& widths) {
    std::vector<double> heights;
    for (const auto& row : table.rows)
        heights.push_back(rowHeight(row, widths, 1));
    for (const auto& row : table.totals)
        heights.push_back(rowHeight(row, widths, kBold));
    return heights;
}

} // namespace

SheetLayout layoutOf(const core::Table& table) {
    SheetLayout layout;
    layout.columnWidths = columnWidths(table);
    const double total = std::accumulate(layout.columnWidths.begin(), layout.columnWidths.end(), 0);
    layout.titleHeight = linesIn(table.title, total, kTitle * kBold) * kTitleLineHeight + 2 * kRowAir;
    for (const QString& line : table.preamble)
        layout.preambleHeights.push_back(height(linesIn(line, total, 1)));
    layout.headerHeights = headerHeights(table, layout.columnWidths);
    layout.rowHeights = rowHeights(table, layout.columnWidths);
    layout.landscape = table.columns.size() > 5;
    return layout;
}

} // namespace svodka::report
