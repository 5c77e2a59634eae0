// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"

#include "store/database.h"
#include "store/dialect.h"
#include "store/query.h"
#include "store/sql_script.h"

#include <QDir>
#include <QFile>

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {

bool isLoose(const Migration& migration) {
    return migration.sql.contains(u"-- references: off"_s);
}

core::Result<void> runStep(Database& database, const Migration& migration) {
    const QStringList statements = splitSql(migration.sql);
    for (const QString& statement : statements) {
        if (const auto done = run(database, statement); !done)
            return done;
    }
    return dialect::setIdentity(database, {dialect::applicationId, migration.number});
}

/// What the step should have kept whole, since nobody watched over it.
core::Result<void> checkReferences(Database& database) {
    const auto missing = dialect::missingReferences(database);
    if (!missing)
        return missing.error();
    if (missing->empty())
        return {};
    return core::Error{core::ErrorCode::StoreBroken, database.path(), {}, missing->front().table};
}

core::Result<void> runInTransaction(Database& database, const Migration& migration,
                                    const std::function<core::Result<void>()>& finish) {
    if (const auto begun = database.beginTransaction(); !begun)
        return begun;
    auto done = runStep(database, migration);
    if (done && isLoose(migration))
        done = checkReferences(database);
    if (done && finish)
        done = finish();
    if (done)
        done = database.commitTransaction();
    if (!done)
        database.rollbackTransaction();
    return done;
}

} // namespace

std::vector<Migration> builtInMigrations() {
    std::vector<Migration> migrations;
    const QDir folder(u":/svodka/migrations"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.push_back({name.section(u'_', 0, 0).toInt(), QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

Migrator::Migrator(std::vector<Migration> migrations) : m_migrations(std::move(migrations)) {}

int Migrator::latest() const {
    return m_migrations.empty() ? 0 : m_migrations.back().number;
}

core::Result<void> Migrator::run(Database& database, const std::function<core::Result<void>()>& finish) const {
    const auto identity = dialect::identity(database);
    if (!identity)
        return identity.error();
    for (const Migration& migration : m_migrations) {
        if (migration.number <= identity->version)
            continue;
        const bool isLast = migration.number == latest();
        const bool loose = isLoose(migration);
        if (const auto set = loose ? dialect::watchReferences(database, false) : core::Result<void>(); !set)
            return set;
        const auto done = runInTransaction(database, migration, isLast ? finish : nullptr);
        if (const auto set = loose ? dialect::watchReferences(database, true) : core::Result<void>(); done && !set)
            return set;
        if (!done)
            return done;
    }
    return {};
}

} // namespace svodka::store
