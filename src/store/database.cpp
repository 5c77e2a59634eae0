// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/dialect.h"
#include "store/query.h"

#include <QUuid>

namespace svodka::store {

using namespace Qt::StringLiterals;

Database::Database(QString name, QString path, Access access)
    : m_name(std::move(name)), m_path(std::move(path)), m_access(access) {}

Database::~Database() {
    if (m_inTransaction)
        rollbackTransaction();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

core::Result<std::shared_ptr<Database>> Database::open(const QString& path, std::chrono::milliseconds busyTimeout,
                                                       Access access) {
    dialect::useWithoutLocks();
    const QString name = u"svodka-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const std::shared_ptr<Database> database(new Database(name, path, access));
    QSqlDatabase connection = QSqlDatabase::addDatabase(dialect::driverName(), name);
    connection.setDatabaseName(dialect::databaseName(path, access));
    connection.setConnectOptions(dialect::connectOptions(busyTimeout, access));
    if (!connection.open())
        return database->errorFrom(connection.lastError());
    return database;
}

QSqlDatabase Database::connection() const {
    return QSqlDatabase::database(m_name, false);
}

core::Error Database::errorFrom(const QSqlError& error) const {
    auto code = core::ErrorCode::StoreBroken;
    if (dialect::isLocked(error))
        code = core::ErrorCode::StoreLocked;
    else if (dialect::isReadOnly(error))
        code = core::ErrorCode::StoreReadOnly;
    return {code, m_path, {}, error.text()};
}

core::Result<void> Database::checkWritable() const {
    if (isReadOnly())
        return core::Error{core::ErrorCode::StoreReadOnly, m_path, {}, {}};
    return {};
}

core::Result<void> Database::beginTransaction() {
    // The library itself begins one that only reads, without a word.
    if (auto writable = checkWritable(); !writable)
        return writable;
    if (m_inTransaction)
        return core::Error{core::ErrorCode::InvalidArgument, m_path, {}, u"a transaction is open already"_s};
    const auto begun = run(*this, dialect::beginTransaction());
    m_inTransaction = begun.ok();
    return begun;
}

core::Result<void> Database::commitTransaction() {
    if (const auto done = run(*this, u"COMMIT"_s); !done)
        return done;
    m_inTransaction = false;
    return {};
}

void Database::rollbackTransaction() {
    // Nothing can be done about a failure: the database has rolled back by itself or will when the file is opened next.
    (void)run(*this, u"ROLLBACK"_s);
    m_inTransaction = false;
}

} // namespace svodka::store
