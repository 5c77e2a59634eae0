// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/file_hash.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace svodka::services {

using core::Error;
using core::ErrorCode;

core::Result<QString> fileHash(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.exists())
        return Error{ErrorCode::FileNotFound, path, {QFileInfo(path).fileName(), {}, 0, 0}, {}};
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{ErrorCode::FileUnreadable, path, {QFileInfo(path).fileName(), {}, 0, 0}, file.errorString()};
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace svodka::services
