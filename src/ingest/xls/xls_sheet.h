// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/workbook.h"
#include "ingest/xls/xls_globals.h"

namespace svodka::ingest {

/// Reads the cells, merged ranges and hidden rows of one sheet. `cellsLeft` is counted down over all sheets.
/// FileBroken, also for a sheet without its end (its last rows would be missing in silence); FileTooLarge.
core::Result<Sheet> readXlsSheet(QByteArrayView stream, const XlsSheetEntry& entry, const XlsGlobals& globals,
                                 qint64& cellsLeft);

} // namespace svodka::ingest
