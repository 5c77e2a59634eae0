// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QDateTime>
#include <QSqlQuery>
#include <QStringList>
#include <QVariantList>
#include <functional>
#include <optional>

namespace svodka::store {

class Database;

/// The current row of a result; columns count from 0.
class Row final {
public:
    explicit Row(const QSqlQuery& query) : m_query(query) {}

    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] int integer(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] qint64 id(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] std::optional<double> realOrNull(int column) const;
    [[nodiscard]] QDate day(int column) const;        ///< null for NULL
    [[nodiscard]] QDateTime moment(int column) const; ///< UTC, null for NULL
    [[nodiscard]] QStringList list(int column) const; ///< from JSON

private:
    const QSqlQuery& m_query;
};

/// A prepared statement, to be executed any number of times. A mistake in the SQL shows when it is executed.
class Query final {
public:
    Query(const Database& database, const QString& sql);

    core::Result<void> exec(const QVariantList& values = {});
    core::Result<void> forEach(const QVariantList& values, const std::function<void(const Row&)>& visit);

private:
    core::Result<void> start(const QVariantList& values);

    const Database& m_database;
    QSqlQuery m_query;
    bool m_prepared = false;
};

/// Executes a statement once.
core::Result<void> run(const Database& database, const QString& sql, const QVariantList& values = {});
/// The first column of the first row as a number; 0 when there is no row or it is NULL.
core::Result<qint64> number(const Database& database, const QString& sql, const QVariantList& values = {});

// How values are kept. A null QString would become NULL, so text goes through `text`.
QVariant text(const QString& value);
QVariant day(QDate value);
QVariant moment(const QDateTime& value);
QVariant orNull(const std::optional<double>& value);
QVariant list(const QStringList& value);

/// Executes the steps one after the other until one fails.
template <typename... Steps>
core::Result<void> inOrder(Steps&&... steps) {
    core::Result<void> done;
    (void)((done = steps(), done.ok()) && ...);
    return done;
}

} // namespace svodka::store
