// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ingest/cells/sheet_cell.h"

#include <QString>
#include <QStringList>
#include <stop_token>
#include <vector>

namespace svodka::ingest {

/// rows[i] is source row i + 1 (in CSV: record i + 1, blank records counted). Rows may differ in length.
struct Sheet {
    QString name; ///< empty for a file without sheets
    bool hidden = false;
    int hiddenRows = 0; ///< hidden or filtered rows: they are read, and counted here
    std::vector<std::vector<SheetCell>> rows;
};

struct Workbook {
    QString format;    ///< «xlsx», «ods», «xls», «csv», «tsv»
    QString encoding;  ///< of text files: «UTF-8», «UTF-16LE», «UTF-16BE», «windows-1251», «IBM866»
    QString delimiter; ///< of text files: «;», «,», tab
    std::vector<Sheet> sheets;
};

/// Reads a whole file; the format is told by content, not by name. Errors: FileNotFound, FileUnreadable, FileEmpty,
/// FileTooLarge (the limits of docs/rules.md 7), FileBroken, FileEncrypted, FormatUnsupported; subject = the
/// file, detail = what is wrong with it, or what it seems to be (ingest/error_detail.h), where = the sheet and cell if
/// they are known. Never follows links, never reads a DOCTYPE.
/// Cancelled soon after `stop` is requested.
core::Result<Workbook> readWorkbook(const QString& path, std::stop_token stop = {});

} // namespace svodka::ingest
