// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/atomic_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace svodka::report {

core::Result<void> writeAtomically(const QString& path, const QByteArray& bytes) {
    const auto failure = [&path](const QString& detail) {
        return core::Error{core::ErrorCode::OutputNotWritable, path, {}, detail};
    };
    if (QFileInfo(path).isDir())
        return failure(QString::fromUtf8(QT_TRANSLATE_NOOP("Detail", "this is a folder, not a file")));
    if (!QFileInfo(path).absoluteDir().exists())
        return failure(QString::fromUtf8(QT_TRANSLATE_NOOP("Detail", "there is no such folder")));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failure(file.errorString());
    return {};
}

} // namespace svodka::report
