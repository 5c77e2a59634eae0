// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/database.h"

#include <QSqlError>
#include <QString>
#include <QStringList>
#include <chrono>
#include <vector>

struct sqlite3;

/// All that is particular to SQLite. The rest of the layer speaks portable SQL.
namespace svodka::store::dialect {

/// Tells a store from any other SQLite file: «Svod».
inline constexpr qint64 applicationId = 0x53766F64;

/// Who wrote a file, and the number of the last migration that it has seen.
struct Identity {
    qint64 application = 0;
    int version = 0;
};

/// Call before anything else of the library: each connection belongs to one thread, so that it need not be locked for
/// every value that goes in or out, which takes a tenth of the time of a large import. Where the library is in use
/// already, it stays as it is.
void useWithoutLocks();

QString driverName();
/// The path as the driver wants it.
QString databaseName(const QString& path, Access access);
QString connectOptions(std::chrono::milliseconds busyTimeout, Access access);
bool isLocked(const QSqlError& error);
bool isReadOnly(const QSqlError& error);

/// How a file is to be opened that, or the folder of which, cannot be written.
Access readingAccess(const QString& path);

/// How many bytes at the start of a file the next two functions look at.
inline constexpr qint64 headSize = 100;
/// True when they are those of an SQLite database.
bool looksLikeDatabase(const QByteArray& head);
/// True for a size that no database of that head has at rest: the library itself reads a last page that is cut as if
/// the missing part were zeros.
bool isCutOff(const QByteArray& head, qint64 size);

QString beginTransaction();
/// What stands behind the ")" of a table that is kept in the order of its primary key.
QString clusteredTable();

/// Foreign keys and write-ahead log, or a bar to writing; for each connection once.
core::Result<void> configure(Database& database);

/// Whether references between tables are watched; on by configure(). Not inside a transaction.
core::Result<void> watchReferences(Database& database, bool on);

/// Gives back the memory in which pages of the file are kept, after much of it was read; no more than a favour.
void forgetPages(const Database& database);

/// A number that is another one when this connection has written, or another one committed, since.
core::Result<qint64> version(const Database& database);

core::Result<Identity> identity(Database& database);
/// Part of the transaction that it is called in.
core::Result<void> setIdentity(Database& database, const Identity& identity);

/// Begins a transaction in which everything is read as it is now, whoever writes; ended by COMMIT or ROLLBACK.
QString beginReading();

enum class Depth {
    Pages,  ///< every page and row
    Indices ///< and whether each index holds what its table holds
};
/// What is damaged in the file, in the database's own words; a few, if there are many.
core::Result<QStringList> damage(const Database& database, Depth depth);

/// Rows of one table that name what is not in another.
struct MissingReference {
    QString table;
    QString target;
    qint64 rows = 0;
};
core::Result<std::vector<MissingReference>> missingReferences(const Database& database);

/// The connection of the C library below the driver; null where the driver does not use the very library that this
/// program is linked with, so that its connections must not be touched from here.
sqlite3* nativeHandle(const Database& database);

/// A consistent copy of everything committed. The file must not exist yet.
core::Result<void> copyInto(Database& database, const QString& path);

/// From now on what is deleted or overwritten on this connection is overwritten in the file, too.
core::Result<void> overwriteDeleted(Database& database);

/// Writes the file anew without the pages that are not used, and empties the log of writing, so that nothing is left of
/// what was deleted. Not inside a transaction. StoreLocked while another connection is reading or writing.
core::Result<void> writeAnew(Database& database);

} // namespace svodka::store::dialect
