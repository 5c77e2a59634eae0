// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ingest/cells/sheet_cell.h"

#include <QHash>
#include <QString>
#include <vector>

namespace svodka::ingest {

class ZipArchive;

/// One sheet as the workbook lists it.
struct SheetEntry {
    QString name;
    QString part; ///< path inside the archive
    bool hidden = false;
};

/// What the parts around the sheets say.
struct WorkbookParts {
    std::vector<SheetEntry> sheets;
    QString strings; ///< path of the shared strings; empty if there are none
    QString styles;  ///< path of the styles; empty if there are none
    bool from1904 = false;
};

/// Follows the relationships from the archive's root; falls back to the usual paths where they are missing. Links to
/// the outside are never followed. FileBroken, or FormatUnsupported when the archive holds no spreadsheet.
core::Result<WorkbookParts> readWorkbookParts(ZipArchive& archive);

/// The shared strings in order, as the cells that refer to them: rich text joined, phonetic guides left out.
core::Result<std::vector<SheetCell>> readSharedStrings(ZipArchive& archive, const QString& part);

/// The format of every cell style, by its index.
core::Result<std::vector<CellFormat>> readCellFormats(ZipArchive& archive, const QString& part);

} // namespace svodka::ingest
