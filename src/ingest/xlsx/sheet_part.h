// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/cells/cell_format.h"
#include "ingest/cells/text_pool.h"
#include "ingest/limits.h"
#include "ingest/workbook.h"

namespace svodka::ingest {

class ZipArchive;

/// What the cells of a sheet refer to.
struct SheetContext {
    std::vector<SheetCell> strings;
    std::vector<CellFormat> formats;
    bool from1904 = false;
    TextPool inlineTexts;
    qint64 cellsLeft = ReadLimits().cells; ///< counted down over all sheets
};

/// Reads the cells, merged ranges and hidden rows of one sheet. The declared dimension is not believed. FileBroken for
/// a cell outside XFD1048576, FileTooLarge when the cells run out.
core::Result<Sheet> readSheet(ZipArchive& archive, const QString& part, SheetContext& context);

} // namespace svodka::ingest
