// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/xls/xls_reader.h"

#include "ingest/error_detail.h"
#include "ingest/limits.h"
#include "ingest/xls/compound_file.h"
#include "ingest/xls/xls_globals.h"
#include "ingest/xls/xls_sheet.h"

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

bool isCompound(const QByteArray& bytes) {
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

/// «Workbook» before «Book»: a file saved for both Excel 95 and 97 has both.
core::Result<QByteArray> workbookStream(const QByteArray& bytes) {
    const auto file = CompoundFile::open(bytes);
    if (!file)
        return file.error();
    if (file->contains(u"EncryptedPackage"_s))
        return core::Error{core::ErrorCode::FileEncrypted, {}, {}, {}};
    for (const QString& name : {u"Workbook"_s, u"Book"_s}) {
        if (file->contains(name))
            return file->stream(name);
    }
    const bool isWord = file->contains(u"WordDocument"_s);
    return fileError(core::ErrorCode::FormatUnsupported, isWord ? detail::doc : detail::ole);
}

core::Result<Workbook> readSheets(const QByteArray& stream) {
    const auto globals = readXlsGlobals(stream);
    if (!globals)
        return globals.error();
    Workbook book;
    book.format = u"xls"_s;
    qint64 cellsLeft = ReadLimits().cells;
    for (const XlsSheetEntry& entry : globals->sheets) {
        auto sheet = readXlsSheet(stream, entry, *globals, cellsLeft);
        if (!sheet) {
            core::Error error = sheet.error();
            error.where.sheet = entry.name;
            return error;
        }
        book.sheets.push_back(std::move(sheet).value());
    }
    return book;
}

} // namespace

core::Result<Workbook> readXls(const QByteArray& bytes) {
    if (!isCompound(bytes))
        return readSheets(bytes);
    const auto stream = workbookStream(bytes);
    if (!stream)
        return stream.error();
    return readSheets(*stream);
}

} // namespace svodka::ingest
