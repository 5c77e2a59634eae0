// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_file.h"

#include "store/migrator.h"

#include <QFile>
#include <QFileInfo>
#include <filesystem>

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::ErrorCode;

bool isTaken(const QString& path) {
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

/// A journal of a store that is gone would be replayed into a new one of the same name, so it counts as well.
core::Result<void> checkFree(const QString& path) {
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-journal"_s}) {
        if (isTaken(path + suffix))
            return core::Error{ErrorCode::StoreExists, path + suffix, {}, {}};
    }
    const QFileInfo folder(QFileInfo(path).path());
    if (!folder.isDir())
        return core::Error{ErrorCode::OutputNotWritable, path, {}, u"there is no such folder: "_s + folder.filePath()};
    return {};
}

core::Result<void> checkFile(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return core::Error{ErrorCode::StoreNotFound, path, {}, {}};
    if (info.isDir())
        return core::Error{ErrorCode::StoreForeign, path, {}, u"a folder"_s};
    const QString real = info.canonicalFilePath();
    // What is in use is left to the database: on POSIX the locks that a process has on a file go when it closes any
    // handle of that file, and they may be those of another store of this very program.
    if (isTaken(real + u"-wal"_s))
        return {};
    QFile file(real);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{ErrorCode::StoreBroken, path, {}, file.errorString()};
    const QByteArray head = file.read(dialect::headSize);
    if (!dialect::looksLikeDatabase(head))
        return core::Error{ErrorCode::StoreForeign, path, {}, u"not a database"_s};
    if (!isTaken(real + u"-journal"_s) && dialect::isCutOff(head, file.size()))
        return core::Error{ErrorCode::StoreBroken, path, {}, u"the end of the file is missing"_s};
    return {};
}

Access accessTo(const QString& path, bool readOnly) {
    // The database follows links and keeps its other files beside the file itself.
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    const bool isWritable = !readOnly && file.isWritable() && QFileInfo(file.path()).isWritable();
    return isWritable ? Access::Write : dialect::readingAccess(file.filePath());
}

core::Result<dialect::Identity> checkIdentity(Database& database) {
    const auto identity = dialect::identity(database);
    if (!identity)
        return identity;
    if (identity->application != dialect::applicationId)
        return core::Error{ErrorCode::StoreForeign, database.path(), {}, u"a database of another program"_s};
    const int latest = Migrator().latest();
    if (identity->version > latest)
        return core::Error{ErrorCode::StoreNewer, database.path(), {}, u"%1 > %2"_s.arg(identity->version).arg(latest)};
    return identity;
}

core::Result<void> moveFile(const QString& from, const QString& to, bool replace) {
    if (!replace && isTaken(to))
        return core::Error{ErrorCode::StoreExists, to, {}, {}};
    // QFile::rename takes no name that is in use.
    std::error_code failure;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), failure);
    if (failure)
        return core::Error{ErrorCode::OutputNotWritable, to, {}, QString::fromLocal8Bit(failure.message().c_str())};
    return {};
}

} // namespace svodka::store
