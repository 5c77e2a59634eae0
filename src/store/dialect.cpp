// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dialect.h"

#include "store/database.h"
#include "store/query.h"

#include <QtEndian>

namespace svodka::store::dialect {

using namespace Qt::StringLiterals;

QString driverName() {
    return u"QSQLITE"_s;
}

QString connectOptions(std::chrono::milliseconds busyTimeout) {
    return u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count());
}

bool isLocked(const QSqlError& error) {
    constexpr int primaryCode = 0xff; // the upper bits hold the extended code
    constexpr int busy = 5;
    constexpr int locked = 6;
    const int code = error.nativeErrorCode().toInt() & primaryCode;
    return code == busy || code == locked;
}

bool looksLikeDatabase(const QByteArray& head) {
    return head.startsWith(QByteArrayView("SQLite format 3\0", 16));
}

bool isCutOff(const QByteArray& head, qint64 size) {
    constexpr qsizetype pageSizeOffset = 16;
    if (head.size() < headSize)
        return true;
    const qint64 stored = qFromBigEndian<quint16>(head.constData() + pageSizeOffset);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    return pageSize == 0 || size % pageSize != 0;
}

QString beginTransaction() {
    return u"BEGIN IMMEDIATE"_s;
}

QString clusteredTable() {
    return u" WITHOUT ROWID"_s;
}

core::Result<void> configure(Database& database) {
    if (const auto done = run(database, u"PRAGMA foreign_keys = ON"_s); !done)
        return done;
    // Where the file system cannot do it the database answers with the mode that stays: no error, only slower.
    return run(database, u"PRAGMA journal_mode = WAL"_s);
}

core::Result<Identity> identity(Database& database) {
    const auto application = number(database, u"PRAGMA application_id"_s);
    if (!application)
        return application.error();
    const auto version = number(database, u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    return Identity{*application, static_cast<int>(*version)};
}

core::Result<void> setIdentity(Database& database, const Identity& identity) {
    // PRAGMA takes no bound values; both are numbers.
    if (const auto done = run(database, u"PRAGMA application_id = %1"_s.arg(identity.application)); !done)
        return done;
    return run(database, u"PRAGMA user_version = %1"_s.arg(identity.version));
}

core::Result<void> copyInto(Database& database, const QString& path) {
    QString quoted = path;
    quoted.replace(u'\'', u"''"_s);
    return run(database, u"VACUUM INTO '%1'"_s.arg(quoted));
}

} // namespace svodka::store::dialect
