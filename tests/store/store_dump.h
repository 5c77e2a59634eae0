// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>
#include <QUuid>
#include <gtest/gtest.h>

namespace svodka::tests {

/// The tables that need not be equal after an undo (docs/rules.md 8).
inline QSet<QString> tablesOutsideDump() {
    return {QStringLiteral("import_batch"), QStringLiteral("batch_row"),  QStringLiteral("batch_column"),
            QStringLiteral("restatement"),  QStringLiteral("change_log"), QStringLiteral("alias")};
}

/// One line per row of a table: «table: column=value; …», sorted.
inline QStringList dumpTable(const QSqlDatabase& database, const QString& table) {
    QStringList lines;
    QSqlQuery query(database);
    query.exec(QStringLiteral("SELECT * FROM \"%1\"").arg(table));
    while (query.next()) {
        const QSqlRecord record = query.record();
        QStringList cells;
        for (int i = 0; i < record.count(); ++i) {
            const QString value = record.isNull(i) ? QStringLiteral("NULL") : record.value(i).toString();
            cells << record.fieldName(i) + u'=' + value;
        }
        lines << table + QStringLiteral(": ") + cells.join(QStringLiteral("; "));
    }
    lines.sort();
    return lines;
}

/// Every row of every table of a store file but the excluded ones, as sorted text. Reads by a connection of its own,
/// so what is compared is what is in the file.
inline QStringList dumpStore(const QString& path, const QSet<QString>& excluded = tablesOutsideDump()) {
    const QString name = QUuid::createUuid().toString();
    QStringList lines;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            return {QStringLiteral("cannot open ") + path};
        QStringList tables = database.tables();
        tables.sort();
        for (const QString& table : std::as_const(tables)) {
            if (!excluded.contains(table))
                lines << dumpTable(database, table);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return lines;
}

/// Runs statements in a file by a connection that knows nothing of stores.
inline void runSql(const QString& path, const QStringList& statements) {
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        EXPECT_TRUE(database.open());
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            EXPECT_TRUE(query.exec(statement)) << query.lastError().text().toStdString();
        }
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace svodka::tests
