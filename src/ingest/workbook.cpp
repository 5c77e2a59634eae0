// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/workbook.h"

#include "ingest/archive/archive_kind.h"
#include "ingest/archive/zip_archive.h"
#include "ingest/error_detail.h"
#include "ingest/file_kind.h"
#include "ingest/input_file.h"
#include "ingest/limits.h"
#include "ingest/ods/ods_reader.h"
#include "ingest/text/text_reader.h"
#include "ingest/xls/xls_reader.h"
#include "ingest/xlsx/xlsx_reader.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace svodka::ingest {

namespace {

core::Result<Workbook> readArchive(const QByteArray& bytes, const std::stop_token& stop) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto archive = ZipArchive::open(buffer);
    if (!archive)
        return archive.error();
    (*archive)->stopOn(stop);
    const ArchiveKind kind = archiveKind(**archive);
    if (kind.kind == ArchiveKind::Unsupported)
        return fileError(core::ErrorCode::FormatUnsupported, kind.detail);
    return kind.kind == ArchiveKind::Ods ? readOds(**archive) : readXlsx(**archive);
}

core::Result<Workbook> readBytes(const QByteArray& bytes, const QString& suffix, const std::stop_token& stop) {
    const FileKind kind = fileKind(bytes);
    switch (kind.kind) {
    case FileKind::Zip:
        return readArchive(bytes, stop);
    case FileKind::Xls:
        return readXls(bytes);
    case FileKind::EncryptedOffice:
        return core::Error{core::ErrorCode::FileEncrypted, {}, {}, {}};
    case FileKind::Unsupported:
        return fileError(core::ErrorCode::FormatUnsupported, kind.detail);
    case FileKind::Text:
        break;
    }
    return readText(bytes, suffix);
}

bool hasContent(const Workbook& book) {
    for (const Sheet& sheet : book.sheets) {
        for (const auto& row : sheet.rows) {
            for (const SheetCell& cell : row) {
                if (!cell.text().trimmed().isEmpty())
                    return true;
            }
        }
    }
    return false;
}

/// A long text is refused before it is read: unlike an archive it is unpacked as a whole.
bool isLongText(const QString& path) {
    QFile file(path);
    const bool isLong = QFileInfo(path).isFile() && file.size() > ReadLimits().text;
    return isLong && file.open(QIODevice::ReadOnly) && fileKind(file.read(4096)).kind == FileKind::Text;
}

core::Result<Workbook> readAny(const QString& path, const std::stop_token& stop) {
    if (isLongText(path))
        return fileError(core::ErrorCode::FileTooLarge, detail::textTooLarge);
    const auto bytes = readInput(path, ReadLimits().file, detail::fileTooLarge);
    if (!bytes)
        return bytes.error();
    if (bytes->isEmpty())
        return core::Error{core::ErrorCode::FileEmpty, {}, {}, {}};
    auto book = readBytes(*bytes, QFileInfo(path).suffix().toLower(), stop);
    if (book && !hasContent(*book))
        return core::Error{core::ErrorCode::FileEmpty, {}, {}, {}};
    return book;
}

} // namespace

core::Result<Workbook> readWorkbook(const QString& path, std::stop_token stop) {
    auto book = readAny(path, stop);
    if (book)
        return book;
    core::Error error = book.error();
    error.subject = path;
    error.where.file = QFileInfo(path).fileName();
    return error;
}

} // namespace svodka::ingest
