// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulk_query.h"

#include "store/database.h"
#include "store/dialect.h"
#include "store/query.h"

#include <QSqlError>
#include <sqlite3.h>

namespace svodka::store {

BulkQuery::BulkQuery(const Database& database, const QString& sql)
    : m_database(database), m_handle(dialect::nativeHandle(database)) {
    if (!m_handle) {
        m_query = std::make_unique<QSqlQuery>(database.connection());
        m_query->setForwardOnly(true);
        m_prepared = m_query->prepare(sql) ? SQLITE_OK : SQLITE_ERROR;
        return;
    }
    m_prepared = sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &m_statement, nullptr);
    if (m_statement)
        m_texts.resize(static_cast<size_t>(sqlite3_bind_parameter_count(m_statement)));
}

BulkQuery::~BulkQuery() {
    sqlite3_finalize(m_statement); // nothing to do for null
}

BulkQuery& BulkQuery::bind(qint64 value) {
    if (m_query)
        m_values << value;
    else
        sqlite3_bind_int64(m_statement, ++m_bound, value);
    return *this;
}

BulkQuery& BulkQuery::bind(const QString& text) {
    if (m_query) {
        m_values << store::text(text);
        return *this;
    }
    const auto at = static_cast<size_t>(m_bound++);
    if (at >= m_texts.size())
        return *this;
    m_texts[at] = text.toUtf8();
    sqlite3_bind_text(m_statement, m_bound, m_texts[at].constData(), static_cast<int>(m_texts[at].size()),
                      SQLITE_STATIC);
    return *this;
}

BulkQuery& BulkQuery::bind(std::optional<double> value) {
    if (m_query)
        m_values << orNull(value);
    else if (value)
        sqlite3_bind_double(m_statement, ++m_bound, *value);
    else
        sqlite3_bind_null(m_statement, ++m_bound);
    return *this;
}

BulkQuery& BulkQuery::bindNull() {
    return bind(std::optional<double>());
}

core::Result<void> BulkQuery::exec() {
    const auto done = next();
    reset();
    if (!done)
        return done.error();
    return {};
}

core::Result<bool> BulkQuery::next() {
    auto more = m_query ? stepByDriver() : step();
    if (!more || !*more)
        reset();
    return more;
}

core::Result<bool> BulkQuery::step() {
    if (m_prepared != SQLITE_OK)
        return nativeError(m_prepared);
    m_running = true;
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return nativeError(code);
    return code == SQLITE_ROW;
}

core::Result<bool> BulkQuery::stepByDriver() {
    if (m_prepared != SQLITE_OK)
        return m_database.errorFrom(m_query->lastError());
    if (!m_running) {
        for (int i = 0; i < m_values.size(); ++i)
            m_query->bindValue(i, m_values.at(i));
        if (!m_query->exec())
            return m_database.errorFrom(m_query->lastError());
        m_running = true;
    }
    const bool more = m_query->next();
    if (!more && m_query->lastError().isValid())
        return m_database.errorFrom(m_query->lastError());
    return more;
}

void BulkQuery::reset() {
    if (m_query)
        m_query->finish();
    else
        sqlite3_reset(m_statement);
    m_values.clear();
    m_bound = 0;
    m_running = false;
}

qint64 BulkQuery::id(int column) const {
    return m_query ? m_query->value(column).toLongLong() : sqlite3_column_int64(m_statement, column);
}

QString BulkQuery::text(int column) const {
    if (m_query)
        return m_query->value(column).toString();
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return bytes ? QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column)) : QString();
}

std::optional<double> BulkQuery::realOrNull(int column) const {
    if (isNull(column))
        return std::nullopt;
    return m_query ? m_query->value(column).toDouble() : sqlite3_column_double(m_statement, column);
}

bool BulkQuery::isNull(int column) const {
    return m_query ? m_query->value(column).isNull() : sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

core::Error BulkQuery::nativeError(int code) const {
    const QString words = QString::fromUtf8(sqlite3_errmsg(m_handle)); // before anything else is asked of it
    return m_database.errorFrom(QSqlError({}, words, QSqlError::StatementError, QString::number(code)));
}

} // namespace svodka::store
