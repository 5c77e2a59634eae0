// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"

#include <vector>

namespace svodka::report {

/// One cell of a table's header. Rows and columns count from 0 inside the header.
struct HeaderCell {
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QString text;

    friend bool operator==(const HeaderCell&, const HeaderCell&) = default;
};

/// How many rows the header has: none without columns, two with groups, else one.
int headerRowCount(const core::Table& table);

/// The header, left to right: a group spans its columns, a column without a group spans both rows.
std::vector<HeaderCell> headerCells(const core::Table& table);

} // namespace svodka::report
