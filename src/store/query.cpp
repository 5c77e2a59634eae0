// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"

#include "store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace svodka::store {

using namespace Qt::StringLiterals;

std::optional<double> Row::realOrNull(int column) const {
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

QDate Row::day(int column) const {
    return QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Row::moment(int column) const {
    return QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

QStringList Row::list(int column) const {
    QStringList values;
    const auto array = QJsonDocument::fromJson(text(column).toUtf8()).array();
    for (const QJsonValue value : array)
        values << value.toString();
    return values;
}

Query::Query(const Database& database, const QString& sql) : m_database(database), m_query(database.connection()) {
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

core::Result<void> Query::start(const QVariantList& values) {
    if (!m_prepared)
        return m_database.errorFrom(m_query.lastError());
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values.at(i));
    if (!m_query.exec())
        return m_database.errorFrom(m_query.lastError());
    return {};
}

core::Result<void> Query::exec(const QVariantList& values) {
    auto done = start(values);
    m_query.finish();
    return done;
}

core::Result<void> Query::forEach(const QVariantList& values, const std::function<void(const Row&)>& visit) {
    if (auto done = start(values); !done)
        return done;
    const Row row(m_query);
    while (m_query.next())
        visit(row);
    // The end of the rows and a damaged page look the same until one asks.
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        return m_database.errorFrom(error);
    return {};
}

core::Result<void> run(const Database& database, const QString& sql, const QVariantList& values) {
    return Query(database, sql).exec(values);
}

core::Result<qint64> number(const Database& database, const QString& sql, const QVariantList& values) {
    std::optional<qint64> first;
    const auto done = Query(database, sql).forEach(values, [&](const Row& row) { first = first.value_or(row.id(0)); });
    if (!done)
        return done.error();
    return first.value_or(0);
}

QVariant text(const QString& value) {
    return value.isNull() ? u""_s : value;
}

QVariant day(QDate value) {
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
}

QVariant moment(const QDateTime& value) {
    return value.isValid() ? QVariant(value.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

QVariant orNull(const std::optional<double>& value) {
    return value ? QVariant(*value) : QVariant();
}

QVariant list(const QStringList& value) {
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(value)).toJson(QJsonDocument::Compact));
}

} // namespace svodka::store
