// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/xlsx/xlsx_reader.h"

#include "ingest/archive/zip_archive.h"
#include "ingest/xlsx/sheet_part.h"
#include "ingest/xlsx/workbook_part.h"

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

core::Result<SheetContext> readContext(ZipArchive& archive, const WorkbookParts& parts) {
    auto strings = readSharedStrings(archive, parts.strings);
    if (!strings)
        return strings.error();
    auto formats = readCellFormats(archive, parts.styles);
    if (!formats)
        return formats.error();
    SheetContext context;
    context.strings = std::move(strings).value();
    context.formats = std::move(formats).value();
    context.from1904 = parts.from1904;
    return context;
}

core::Result<Workbook> readSheets(ZipArchive& archive, const WorkbookParts& parts) {
    auto context = readContext(archive, parts);
    if (!context)
        return context.error();
    Workbook book;
    book.format = u"xlsx"_s;
    for (const SheetEntry& entry : parts.sheets) {
        auto sheet = readSheet(archive, entry.part, *context);
        if (!sheet) {
            core::Error error = sheet.error();
            error.where.sheet = entry.name;
            return error;
        }
        sheet->name = entry.name;
        sheet->hidden = entry.hidden;
        book.sheets.push_back(std::move(sheet).value());
    }
    return book;
}

} // namespace

core::Result<Workbook> readXlsx(ZipArchive& archive) {
    const auto parts = readWorkbookParts(archive);
    if (!parts)
        return parts.error();
    return readSheets(archive, *parts);
}

} // namespace svodka::ingest
