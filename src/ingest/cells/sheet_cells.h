// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/cells/cell_format.h"
#include "ingest/cells/cell_range.h"
#include "ingest/workbook.h"

namespace svodka::ingest {

/// The cell of a sheet at a place inside ReadLimits, made if need be. Counts `cellsLeft` down by what is made, empty
/// rows above it too (a workbook of many sheets with one cell far down would cost as much as a full one); nullptr when
/// it is used up.
SheetCell* cellSlot(Sheet& sheet, const CellPlace& place, qint64& cellsLeft);

/// A stored number under its format. A date is text to its reader: its serial number must never be taken for a figure.
SheetCell numberCell(double value, CellFormat format, bool from1904);

SheetCell booleanCell(bool value);

} // namespace svodka::ingest
