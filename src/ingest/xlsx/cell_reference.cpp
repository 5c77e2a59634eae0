// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/xlsx/cell_reference.h"

#include "ingest/limits.h"

namespace svodka::ingest {

namespace {

/// Adds a digit of a number in base `base`, not beyond any sheet.
int grow(int value, int base, int digit) {
    constexpr int enough = 1 << 24;
    return value > enough / base ? enough : value * base + digit;
}

bool isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

} // namespace

std::optional<CellPlace> cellPlace(QByteArrayView reference) {
    const ReadLimits limits;
    int row = 0;
    int column = 0;
    for (const char c : reference) {
        if (isLetter(c) && row == 0)
            column = grow(column, 26, (c & ~0x20) - 'A' + 1);
        else if (c >= '0' && c <= '9')
            row = grow(row, 10, c - '0');
        else if (c != '$')
            return std::nullopt;
    }
    if (row < 1 || row > limits.rows || column < 1 || column > limits.columns)
        return std::nullopt;
    return CellPlace{row - 1, column - 1};
}

std::optional<CellRange> cellRange(QByteArrayView reference) {
    const qsizetype colon = reference.indexOf(':');
    const auto first = cellPlace(colon < 0 ? reference : reference.first(colon));
    const auto last = colon < 0 ? first : cellPlace(reference.sliced(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        return std::nullopt;
    return CellRange{*first, *last};
}

} // namespace svodka::ingest
