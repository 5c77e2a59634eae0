// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/archive/archive_kind.h"

#include "ingest/archive/zip_archive.h"
#include "ingest/error_detail.h"

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

/// «application/vnd.oasis.opendocument.spreadsheet», «…-template»; other producers leave the part out.
ArchiveKind openDocumentKind(ZipArchive& archive) {
    QByteArray type;
    if (archive.contains(u"mimetype"_s)) {
        const auto read = archive.read(u"mimetype"_s, [&](const char* data, int size) {
            type.append(data, size);
            return type.size() < 256;
        });
        if (!read)
            type.clear();
    }
    if (type.trimmed().isEmpty() || type.contains("opendocument.spreadsheet"))
        return {ArchiveKind::Ods};
    return {ArchiveKind::Unsupported, type.contains("opendocument") ? detail::odf : detail::archive};
}

} // namespace

ArchiveKind archiveKind(ZipArchive& archive) {
    if (archive.contains(u"mimetype"_s))
        return openDocumentKind(archive);
    if (archive.contains(u"xl/workbook.bin"_s))
        return {ArchiveKind::Unsupported, detail::xlsb};
    if (archive.contains(u"word/document.xml"_s))
        return {ArchiveKind::Unsupported, detail::docx};
    if (archive.contains(u"ppt/presentation.xml"_s))
        return {ArchiveKind::Unsupported, detail::pptx};
    const bool isDocument = archive.contains(u"content.xml"_s) && archive.contains(u"META-INF/manifest.xml"_s);
    return isDocument ? openDocumentKind(archive) : ArchiveKind();
}

} // namespace svodka::ingest
