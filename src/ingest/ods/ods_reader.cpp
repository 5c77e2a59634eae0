// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ods/ods_reader.h"

#include "ingest/archive/xml_parser.h"
#include "ingest/archive/zip_archive.h"
#include "ingest/error_detail.h"
#include "ingest/ods/content_handler.h"

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

class ManifestHandler final : public XmlHandler {
public:
    bool encrypted = false;

    void start(QByteArrayView element, const XmlAttributes&) override {
        encrypted = encrypted || element == "encryption-data";
    }
};

/// OpenOffice 2 put a DOCTYPE into its manifests. Nothing of one is read, and a manifest is needed for nothing else:
/// one that cannot be read says only that nothing is known of a password.
bool isEncrypted(ZipArchive& archive) {
    const QString part = u"META-INF/manifest.xml"_s;
    ManifestHandler handler;
    return archive.contains(part) && parseXml(archive, part, handler) && handler.encrypted;
}

} // namespace

core::Result<Workbook> readOds(ZipArchive& archive) {
    if (isEncrypted(archive))
        return core::Error{core::ErrorCode::FileEncrypted, {}, {}, {}};
    ContentHandler handler;
    if (auto parsed = parseXml(archive, u"content.xml"_s, handler); !parsed)
        return parsed.error();
    if (!handler.isSpreadsheet())
        return fileError(core::ErrorCode::FormatUnsupported, detail::odf);
    Workbook book;
    book.format = u"ods"_s;
    book.sheets = handler.takeSheets();
    return book;
}

} // namespace svodka::ingest
