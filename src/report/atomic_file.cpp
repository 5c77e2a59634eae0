// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/atomic_file.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace svodka::report {

core::Result<void> writeAtomically(const QString& path, const QByteArray& bytes) {
    const auto failure = [&path](const QString& detail) {
        return core::Error{core::ErrorCode::OutputNotWritable, path, {}, detail};
    };
    if (QFileInfo(path).isDir())
        return failure(u"is a folder"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failure(file.errorString());
    return {};
}

} // namespace svodka::report
