// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/text_file.h"

#include "ingest/error_detail.h"
#include "ingest/input_file.h"
#include "ingest/text/text_decoder.h"

using namespace Qt::StringLiterals;

namespace svodka::ingest {

core::Result<QStringList> readLines(const QString& path) {
    constexpr qint64 limit = 64LL << 20;
    const core::Result<QByteArray> bytes = readInput(path, limit, detail::listTooLarge);
    if (!bytes)
        return bytes.error();
    QString text = decodeText(*bytes).text;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

} // namespace svodka::ingest
