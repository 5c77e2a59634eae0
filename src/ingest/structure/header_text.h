// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/structure/grid.h"

#include <QStringList>

namespace svodka::ingest {

/// The header of one column, level by level from the top: empty levels and repeats of the level above left out.
struct ColumnHeader {
    QStringList levels;

    [[nodiscard]] QString full() const { return levels.join(QStringLiteral(" / ")); }
    [[nodiscard]] QString lowest() const { return levels.isEmpty() ? QString() : levels.last(); }
};

/// The headers of columns `first`…`last`. An upper text reaches over the empty cells to its right that have something
/// under them, unless merged ranges say how far it reaches.
std::vector<ColumnHeader> columnHeaders(const Grid& grid, const std::vector<int>& headerRows, int first, int last);

} // namespace svodka::ingest
