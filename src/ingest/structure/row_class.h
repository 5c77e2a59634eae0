// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/structure/grid.h"

namespace svodka::ingest {

/// A first guess at a row, made without its neighbours.
enum class RowClass {
    Blank,
    Single, ///< one text, a code before it perhaps («IV.»): title, section, note, list of names
    Wide,   ///< several texts and nothing counted: header, or data that has only text
    Values, ///< something counted
};
RowClass rowClass(const Grid& grid, int row);

/// True for «1 2 3 … n» in exactly this order over the filled cells, letters «А Б» in front allowed.
bool isColumnNumbers(const Grid& grid, int row);

/// True if a leading cell can only be a header («№ п/п», «Наименование МО»).
bool hasLeadingHeader(const Grid& grid, int row);

} // namespace svodka::ingest
