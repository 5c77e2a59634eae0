// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/structure/column_use.h"

#include <QHash>

namespace svodka::ingest {

enum class RowKind { Absent, Data, Section, Total, Note };

/// One row of a block, told apart.
struct RowReading {
    int row = 0; ///< 0-based
    RowKind kind = RowKind::Absent;
    QString label;             ///< of a section, a total or a note
    bool municipality = false; ///< the label is the municipality of the rows below
};

/// Tells what every body row of a block is. Absent: the block has nothing in the row.
std::vector<RowReading> readRowKinds(const Grid& grid, const std::vector<int>& body, const Block& block);

} // namespace svodka::ingest
