// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/structure/row_class.h"

#include "ingest/structure/header_words.h"

namespace svodka::ingest {

namespace {

bool isYear(const Grid& grid, int row, int column) {
    const auto number = numberOf(grid.cell(row, column));
    return number && *number >= 1990 && *number <= 2100 && *number == static_cast<int>(*number);
}

/// Years, dates, codes and «да | нет» stand in headers too; other figures do not.
bool headerMayHold(const Grid& grid, int row, int column) {
    const CellKind kind = grid.kind(row, column);
    if (kind == CellKind::Number)
        return isYear(grid, row, column);
    return kind != CellKind::Ratio && kind != CellKind::Dash;
}

bool allMayBeHeader(const Grid& grid, int row) {
    const RowShape& shape = grid.shape(row);
    for (int column = shape.first; column <= shape.last; ++column) {
        if (!headerMayHold(grid, row, column))
            return false;
    }
    return true;
}

/// «Школа» beside a name before it is that organisation's type; beside «да» and «нет» it may be one anywhere (`firm`).
bool leadingHeader(const Grid& grid, int row, bool firm) {
    const RowShape& shape = grid.shape(row);
    bool text = false;
    for (int column = shape.first; column >= 0 && column <= shape.last; ++column) {
        if (grid.kind(row, column) != CellKind::Text)
            continue;
        const QString cell = grid.text(row, column);
        if (isLeadingHeader(cell) && !((firm || text) && mayBeTypeCell(cell)))
            return true;
        text = true;
    }
    return false;
}

/// «| 2021 | 2022 |» under an upper header, «Наименование МО | 2021 | 2022»: figures, but of a header.
bool isHeaderWithFigures(const Grid& grid, int row) {
    const RowShape& shape = grid.shape(row);
    if (!allMayBeHeader(grid, row))
        return false;
    return leadingHeader(grid, row, shape.values > shape.firm) ||
           (shape.texts == 0 && shape.filled >= 2 && shape.values == shape.filled);
}

/// A row of codes («2.2.1») under the header; a leading name of it («Код показателя») is not looked at.
bool isCodeRow(const Grid& grid, int row) {
    const RowShape& shape = grid.shape(row);
    int codes = 0;
    for (int column = shape.first + 1; column <= shape.last; ++column) {
        const CellKind kind = grid.kind(row, column);
        codes += kind == CellKind::Code;
        if (kind != CellKind::Code && kind != CellKind::Empty && kind != CellKind::Number)
            return false;
    }
    return codes >= 1 && codes * 2 >= shape.filled - 1;
}

} // namespace

bool hasLeadingHeader(const Grid& grid, int row) {
    return leadingHeader(grid, row, false);
}

bool isColumnNumbers(const Grid& grid, int row) {
    const RowShape& shape = grid.shape(row);
    int next = 1;
    for (int column = shape.first; column >= 0 && column <= shape.last; ++column) {
        if (!grid.filled(row, column))
            continue;
        const QString text = grid.text(row, column);
        if (next == 1 && text.size() == 1 && text[0] >= u'А' && text[0] <= u'Д')
            continue;
        if (numberOf(grid.cell(row, column)) != next++)
            return false;
    }
    return next > 2;
}

RowClass rowClass(const Grid& grid, int row) {
    const RowShape& shape = grid.shape(row);
    if (shape.blank())
        return RowClass::Blank;
    if (shape.values > 0 && !isHeaderWithFigures(grid, row) && !isCodeRow(grid, row)) {
        const bool named = shape.texts > 0;
        const bool numbered = shape.firm == 1 && shape.values >= 3; // «1 | да | нет»
        if (named || shape.firm >= 2 || numbered)
            return RowClass::Values;
    }
    const bool coded = shape.filled == 2 && shape.texts == 1 && grid.kind(row, shape.first) == CellKind::Code;
    return shape.filled == 1 || coded ? RowClass::Single : RowClass::Wide;
}

} // namespace svodka::ingest
