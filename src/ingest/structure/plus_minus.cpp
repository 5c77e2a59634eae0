// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/structure/plus_minus.h"

#include <algorithm>

namespace svodka::ingest {

namespace {

bool isPlusMinus(const Grid& grid, int column, const std::vector<RowReading>& readings) {
    bool plus = false;
    const bool only = std::all_of(readings.begin(), readings.end(), [&](const RowReading& reading) {
        if (reading.kind != RowKind::Data || !grid.filled(reading.row, column))
            return true;
        const QString text = grid.text(reading.row, column);
        plus = plus || text == u"+";
        return text.size() == 1 && QStringView(u"+-\u2010\u2011\u2012\u2013\u2014\u2212").contains(text.front());
    });
    return only && plus;
}

} // namespace

QSet<int> plusMinusColumns(const Grid& grid, const Block& block, const std::vector<RowReading>& readings) {
    QSet<int> columns;
    for (const BlockColumn& column : block.columns) {
        if (column.use == ColumnUse::Value && isPlusMinus(grid, column.profile.column, readings))
            columns.insert(column.profile.column);
    }
    return columns;
}

} // namespace svodka::ingest
