// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/cells/cell_format.h"
#include "ingest/limits.h"
#include "ingest/workbook.h"

namespace svodka::ingest {

class ZipArchive;

/// What the cells of a sheet refer to.
struct SheetContext {
    QStringList strings;
    std::vector<CellFormat> formats;
    bool from1904 = false;
    qint64 cellsLeft = ReadLimits().cells; ///< counted down over all sheets
};

/// Reads the cells, merged ranges and hidden rows of one sheet. The declared dimension is not believed. FileBroken for
/// a cell outside XFD1048576, FileTooLarge when the cells run out.
core::Result<Sheet> readSheet(ZipArchive& archive, const QString& part, SheetContext& context);

} // namespace svodka::ingest
