// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/input_file.h"

#include "ingest/error_detail.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace svodka::ingest {

using core::ErrorCode;

namespace {

constexpr qint64 chunkSize = 1 << 20;

core::Result<QByteArray> bytesOf(const QString& path, qint64 limit, const char* tooLarge) {
    const QFileInfo info(path);
    if (!info.exists())
        return core::Error{ErrorCode::FileNotFound, {}, {}, {}};
    if (info.isDir())
        return fileError(ErrorCode::FileUnreadable, detail::folder);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(ErrorCode::FileUnreadable, info.isReadable() ? detail::notOpened : detail::notPermitted);
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(std::clamp(file.size(), qint64(0), limit)));
    for (QByteArray chunk = file.read(chunkSize); !chunk.isEmpty(); chunk = file.read(chunkSize)) {
        if (file.size() > limit || bytes.size() + chunk.size() > limit) // a pipe does not know its size
            return fileError(ErrorCode::FileTooLarge, tooLarge);
        bytes += chunk;
    }
    if (file.error() != QFileDevice::NoError)
        return fileError(ErrorCode::FileUnreadable, detail::readingStopped);
    return bytes;
}

} // namespace

core::Result<QByteArray> readInput(const QString& path, qint64 limit, const char* tooLarge) {
    core::Result<QByteArray> bytes = bytesOf(path, limit, tooLarge);
    if (bytes)
        return bytes;
    core::Error error = bytes.error();
    error.subject = path;
    error.where.file = QFileInfo(path).fileName();
    return error;
}

} // namespace svodka::ingest
