// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/text_file.h"

#include "ingest/text/text_decoder.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace svodka::ingest {

core::Result<QStringList> readLines(const QString& path) {
    constexpr qint64 kLimit = 64 * 1024 * 1024;
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.exists())
        return core::Error{core::ErrorCode::FileNotFound, path, {name, {}, 0, 0}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::ErrorCode::FileUnreadable, path, {name, {}, 0, 0}, file.errorString()};
    if (file.size() > kLimit)
        return core::Error{core::ErrorCode::FileTooLarge, path, {name, {}, 0, 0}, u"64 MB"_s};
    QString text = decodeText(file.readAll()).text;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

} // namespace svodka::ingest
