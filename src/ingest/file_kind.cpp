// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/file_kind.h"

#include "ingest/error_detail.h"
#include "ingest/text/text_decoder.h"

#include <algorithm>

namespace svodka::ingest {

namespace {

/// Names in the directory of an OLE compound file stand there in UTF-16LE.
bool hasStream(const QByteArray& bytes, QStringView name) {
    return bytes.contains(QByteArray(reinterpret_cast<const char*>(name.utf16()), name.size() * 2));
}

FileKind compoundKind(const QByteArray& bytes) {
    if (hasStream(bytes, u"EncryptedPackage"))
        return {FileKind::EncryptedOffice};
    if (hasStream(bytes, u"Workbook") || hasStream(bytes, u"Book"))
        return {FileKind::Xls};
    if (hasStream(bytes, u"WordDocument"))
        return {FileKind::Unsupported, detail::doc};
    constexpr qsizetype header =
        512; // a workbook that was cut before its directory is a broken one: its reader says so
    return bytes.size() < header ? FileKind{FileKind::Unsupported, detail::ole} : FileKind{FileKind::Xls};
}

/// Before Excel 5, and from some programs still: the records of a workbook without a container. They begin with BOF,
/// its length, and a zero that no text has there.
bool isBareWorkbook(const QByteArray& bytes) {
    static const QByteArray versions("\x00\x02\x04\x08", 4);
    return bytes.size() >= 8 && bytes[0] == '\x09' && versions.contains(bytes[1]) && bytes[2] >= 4 && bytes[2] <= 16 &&
           bytes[3] == '\0';
}

/// Formats that begin with words, which would otherwise pass for text.
const char* markedFormat(const QByteArray& bytes) {
    const QByteArray begin = bytes.left(512).trimmed().toLower();
    if (begin.startsWith("%pdf"))
        return detail::pdf;
    if (begin.startsWith("{\\rtf"))
        return detail::rtf;
    if (begin.startsWith("<html") || begin.startsWith("<!doctype html") || begin.startsWith("<table"))
        return detail::html;
    if (begin.startsWith("<?xml") || begin.startsWith("\xEF\xBB\xBF<?xml"))
        return detail::xml;
    return nullptr;
}

/// Control characters that no text holds. UTF-16 has bytes of every kind, so it is asked for first.
bool isBinary(const QByteArray& bytes) {
    const QByteArray sample = bytes.left(4096);
    if (looksLikeUtf16(sample))
        return false;
    const auto strange = std::count_if(sample.begin(), sample.end(), [](char c) {
        return (c >= 0 && c < 9) || (c > 13 && c < 26) || (c > 26 && c < 32);
    });
    return strange * 100 > sample.size();
}

} // namespace

FileKind fileKind(const QByteArray& bytes) {
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return {FileKind::Zip};
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return compoundKind(bytes);
    if (isBareWorkbook(bytes))
        return {FileKind::Xls};
    if (const char* format = markedFormat(bytes))
        return {FileKind::Unsupported, format};
    if (bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF"))
        return {FileKind::Unsupported, detail::image};
    return isBinary(bytes) ? FileKind{FileKind::Unsupported, detail::binary} : FileKind{FileKind::Text};
}

} // namespace svodka::ingest
