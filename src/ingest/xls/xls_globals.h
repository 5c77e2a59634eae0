// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ingest/cells/cell_format.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace svodka::ingest {

/// One sheet as the workbook lists it.
struct XlsSheetEntry {
    QString name; ///< empty before BIFF5, where a file is one sheet
    qsizetype offset = 0;
    bool hidden = false;
};

/// What the sheets of an xls stream refer to.
struct XlsGlobals {
    int version = 8; ///< of BIFF: 2, 3, 4, 5, 8
    int codePage = 1251;
    bool from1904 = false;
    std::vector<XlsSheetEntry> sheets;
    QStringList strings;
    std::vector<CellFormat> formats; ///< of every cell style; in BIFF2 of every number format
};

/// FileBroken, FileTooLarge, FileEncrypted, FormatUnsupported (a workbook of Excel 4 out of several sheets).
core::Result<XlsGlobals> readXlsGlobals(QByteArrayView stream);

} // namespace svodka::ingest
