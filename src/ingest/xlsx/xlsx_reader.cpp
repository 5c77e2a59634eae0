// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/xlsx/xlsx_reader.h"

#include "ingest/error_detail.h"
#include "ingest/xlsx/sheet_part.h"
#include "ingest/xlsx/workbook_part.h"
#include "ingest/xlsx/zip_archive.h"

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

/// What an archive is that holds no workbook in XML; null when it may be one.
const char* otherFormat(ZipArchive& archive) {
    if (archive.contains(u"mimetype"_s)) {
        const auto type = archive.readAll(u"mimetype"_s);
        return type && type->contains("spreadsheet") ? detail::ods : detail::odf;
    }
    if (archive.contains(u"xl/workbook.bin"_s))
        return detail::xlsb;
    if (archive.contains(u"word/document.xml"_s))
        return detail::docx;
    return archive.contains(u"ppt/presentation.xml"_s) ? detail::pptx : nullptr;
}

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

core::Result<Workbook> readXlsx(QIODevice& device) {
    const auto archive = ZipArchive::open(device);
    if (!archive)
        return archive.error();
    if (const char* other = otherFormat(**archive))
        return fileError(core::ErrorCode::FormatUnsupported, other);
    const auto parts = readWorkbookParts(**archive);
    if (!parts)
        return parts.error();
    return readSheets(**archive, *parts);
}

} // namespace svodka::ingest
