// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"

#include <vector>

namespace svodka::report {

/// The measures of one sheet, in pixels across and points down. Heights are given for every row: spreadsheets leave
/// merged cells out when they fit rows by themselves, and LibreOffice does not fit rows of a file that it did not
/// write.
struct SheetLayout {
    std::vector<int> columnWidths; ///< one a column, at least one entry
    double titleHeight = 0;
    std::vector<double> preambleHeights; ///< one a line
    std::vector<double> headerHeights;   ///< one a header row
    std::vector<double> rowHeights;      ///< one a row, then one a total
    bool landscape = false;              ///< six columns and more

    friend bool operator==(const SheetLayout&, const SheetLayout&) = default;
};

SheetLayout layoutOf(const core::Table& table);

} // namespace svodka::report
