// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dialect.h"

#include "store/query.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QUrl>
#include <QtEndian>
#include <cstring>
#include <sqlite3.h>

namespace svodka::store::dialect {

using namespace Qt::StringLiterals;

void useWithoutLocks() {
    static const int code = sqlite3_config(SQLITE_CONFIG_MULTITHREAD);
    Q_UNUSED(code)
}

QString driverName() {
    return u"QSQLITE"_s;
}

QString databaseName(const QString& path, Access access) {
    if (access != Access::ReadAtRest)
        return path;
    // By hand: QUrl would make a host of the server in a path of Windows, which SQLite refuses. Three slashes stand
    // before a drive, two before a path that begins with its own.
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(path, "/:"));
    return (path.startsWith(u'/') ? u"file://%1?immutable=1"_s : u"file:///%1?immutable=1"_s).arg(encoded);
}

QString connectOptions(std::chrono::milliseconds busyTimeout, Access access) {
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count());
    if (access != Access::Write)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (access == Access::ReadAtRest)
        options += u";QSQLITE_OPEN_URI"_s;
    return options;
}

namespace {

int primaryCode(const QSqlError& error) {
    return error.nativeErrorCode().toInt() & 0xff; // the upper bits hold the extended code
}

} // namespace

bool isLocked(const QSqlError& error) {
    constexpr int busy = 5;
    constexpr int locked = 6;
    const int code = primaryCode(error);
    return code == busy || code == locked;
}

bool isReadOnly(const QSqlError& error) {
    constexpr int readOnly = 8;
    return primaryCode(error) == readOnly;
}

Access readingAccess(const QString& path) {
    // Without a log nobody writes. To read as if somebody did would make a log and a file to share it, which stay, and
    // those who may write the store could not write these.
    return QFileInfo::exists(path + u"-wal"_s) ? Access::Read : Access::ReadAtRest;
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
    if (database.isReadOnly())
        return run(database, u"PRAGMA query_only = ON"_s);
    // The indices of a large import come to some 30 MB: with the usual 2 MB each page of them is written many times.
    if (const auto done = run(database, u"PRAGMA cache_size = -32768"_s); !done)
        return done;
    // Where the file system cannot do it the database answers with the mode that stays: no error, only slower.
    return run(database, u"PRAGMA journal_mode = WAL"_s);
}

core::Result<void> watchReferences(Database& database, bool on) {
    return run(database, on ? u"PRAGMA foreign_keys = ON"_s : u"PRAGMA foreign_keys = OFF"_s);
}

void forgetPages(const Database& database) {
    const auto done = run(database, u"PRAGMA shrink_memory"_s);
    Q_UNUSED(done)
}

core::Result<qint64> version(const Database& database) {
    const auto others = number(database, u"PRAGMA data_version"_s);
    const auto own = number(database, u"SELECT total_changes()"_s);
    if (!others || !own)
        return others ? own : others;
    return (*others << 40) + *own;
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

QString beginReading() {
    return u"BEGIN"_s;
}

core::Result<QStringList> damage(const Database& database, Depth depth) {
    QStringList found;
    Query query(database, depth == Depth::Pages ? u"PRAGMA quick_check(20)"_s : u"PRAGMA integrity_check(20)"_s);
    const auto done = query.forEach({}, [&](const Row& row) { found << row.text(0); });
    if (!done)
        return done.error();
    found.removeAll(u"ok"_s);
    return found;
}

core::Result<std::vector<MissingReference>> missingReferences(const Database& database) {
    std::vector<MissingReference> found;
    Query query(database, u"SELECT \"table\", parent, COUNT(*) FROM pragma_foreign_key_check GROUP BY 1, 2"_s);
    const auto done = query.forEach({}, [&](const Row& row) {
        found.push_back({row.text(0), row.text(1), row.id(2)});
    });
    if (!done)
        return done.error();
    return found;
}

sqlite3* nativeHandle(const Database& database) {
    const QVariant handle = database.connection().driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    QByteArray source;
    const auto asked = Query(database, u"SELECT sqlite_source_id()"_s).forEach({}, [&](const Row& row) {
        source = row.text(0).toUtf8();
    });
    return asked && source == sqlite3_sourceid() ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
}

core::Result<void> copyInto(Database& database, const QString& path) {
    QString quoted = path;
    quoted.replace(u'\'', u"''"_s);
    return run(database, u"VACUUM INTO '%1'"_s.arg(quoted));
}

core::Result<void> overwriteDeleted(Database& database) {
    const auto set = number(database, u"PRAGMA secure_delete = ON"_s);
    return set ? core::Result<void>() : set.error();
}

core::Result<void> writeAnew(Database& database) {
    if (const auto done = run(database, u"VACUUM"_s); !done)
        return done;
    // The first column of the answer is 1 when somebody else was in the way.
    const auto busy = number(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!busy)
        return busy.error();
    if (*busy > 0)
        return core::Error{core::ErrorCode::StoreLocked, database.path(), {}, u"wal_checkpoint"_s};
    return {};
}

} // namespace svodka::store::dialect
