// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QVariantList>
#include <memory>
#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace svodka::store {

class Database;

/// A prepared statement for a hundred thousand rows: where the driver's connection is one of the SQLite library that
/// this program uses itself, values go straight to it, which takes a third of the time of Query; elsewhere it does what
/// Query does. Values are bound in the order of the question marks, anew for every execution. A mistake in the SQL
/// shows when it is executed. Must be gone before the database is; one thread.
class BulkQuery final {
public:
    BulkQuery(const Database& database, const QString& sql);
    ~BulkQuery();
    BulkQuery(const BulkQuery&) = delete;
    BulkQuery& operator=(const BulkQuery&) = delete;

    BulkQuery& bind(qint64 value);
    BulkQuery& bind(int value) { return bind(static_cast<qint64>(value)); }
    BulkQuery& bind(const QString& text); ///< a null text is an empty one
    BulkQuery& bind(std::optional<double> value);
    BulkQuery& bindNull();

    /// Executes a statement that gives no rows.
    core::Result<void> exec();
    /// Executes the statement, or goes on to its next row; false behind the last one.
    core::Result<bool> next();

    // Of the current row; columns count from 0.
    [[nodiscard]] qint64 id(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::optional<double> realOrNull(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    core::Result<bool> step();
    core::Result<bool> stepByDriver();
    void reset();
    [[nodiscard]] core::Error nativeError(int code) const;

    const Database& m_database;
    sqlite3* m_handle = nullptr; ///< of the connection; null where it may not be touched
    sqlite3_stmt* m_statement = nullptr;
    std::unique_ptr<QSqlQuery> m_query; ///< instead of the statement
    QVariantList m_values;              ///< for m_query
    std::vector<QByteArray> m_texts;    ///< bound to the statement, which does not copy them
    int m_prepared = 0;                 ///< the code of preparing the statement
    int m_bound = 0;
    bool m_running = false;
};

} // namespace svodka::store
