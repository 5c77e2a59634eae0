// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/cells/cell_range.h"
#include "ingest/workbook.h"

namespace svodka::ingest {

/// Repeats the first cell of every merged range over the range, as far as the sheet has content. `cellsLeft` is counted
/// down by every repeated cell; false when it is used up.
bool spreadMergedCells(Sheet& sheet, const std::vector<CellRange>& ranges, qint64& cellsLeft);

} // namespace svodka::ingest
