// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_store_factory.h"

#include "store/dialect.h"
#include "store/migrator.h"
#include "store/repositories/catalogue_repository.h"
#include "store/repositories/region_repository.h"
#include "store/repositories/summary_repository.h"
#include "store/sqlite_store.h"
#include "store/temporary_file.h"
#include "store/weekly_table.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

class SystemClock final : public core::Clock {
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
};
const SystemClock systemClock;

bool isTaken(const QString& path) {
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

/// A journal of a store that is gone would be replayed into a new one of the same name, so it counts as well.
core::Result<void> checkFree(const QString& path) {
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-journal"_s}) {
        if (isTaken(path + suffix))
            return core::Error{ErrorCode::StoreExists, path + suffix, {}, {}};
    }
    const QFileInfo folder(QFileInfo(path).path());
    if (!folder.isDir())
        return core::Error{ErrorCode::OutputNotWritable, path, {}, u"there is no such folder: "_s + folder.filePath()};
    return {};
}

core::Result<void> build(const QString& path, const core::Region& region, const core::Catalogue& catalogue,
                         const SqliteStoreFactory::Options& options) {
    const auto database = Database::open(path, options.busyTimeout);
    if (!database)
        return core::Error{ErrorCode::OutputNotWritable, path, {}, database.error().detail};
    if (auto done = Migrator().run(**database); !done)
        return done;
    return SqliteStore::initialise(*database, region, catalogue, *options.clock);
}

core::Result<void> checkFile(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return core::Error{ErrorCode::StoreNotFound, path, {}, {}};
    if (info.isDir())
        return core::Error{ErrorCode::StoreForeign, path, {}, u"a folder"_s};
    const QString real = info.canonicalFilePath();
    // What is in use is left to the database: on POSIX the locks that a process has on a file go when it closes any
    // handle of that file, and they may be those of another store of this very program.
    if (isTaken(real + u"-wal"_s))
        return {};
    QFile file(real);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{ErrorCode::StoreBroken, path, {}, file.errorString()};
    const QByteArray head = file.read(dialect::headSize);
    if (!dialect::looksLikeDatabase(head))
        return core::Error{ErrorCode::StoreForeign, path, {}, u"not a database"_s};
    if (!isTaken(real + u"-journal"_s) && dialect::isCutOff(head, file.size()))
        return core::Error{ErrorCode::StoreBroken, path, {}, u"the end of the file is missing"_s};
    return {};
}

QString backupName(const QString& path, int version) {
    const QString wanted = u"%1.bak-%2"_s.arg(path).arg(version);
    QString name = wanted;
    for (int i = 2; isTaken(name); ++i)
        name = u"%1-%2"_s.arg(wanted).arg(i);
    return name;
}

Access accessTo(const QString& path, bool readOnly) {
    // The database follows links and keeps its other files beside the file itself.
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    const bool isWritable = !readOnly && file.isWritable() && QFileInfo(file.path()).isWritable();
    return isWritable ? Access::Write : dialect::readingAccess(file.filePath());
}

/// Counts every summary anew: an older program may have counted by other rules.
core::Result<void> recount(const std::shared_ptr<Database>& database) {
    const auto region = RegionRepository::onlyRegion(*database);
    if (!region)
        return region.error();
    const Session session{*database, *region};
    auto done = completeWeeklyTables(database, *region);
    const auto catalogue = CatalogueRepository(session).load();
    if (!catalogue)
        return catalogue.error();
    for (const core::Campaign& campaign : catalogue->campaigns) {
        if (done)
            done = SummaryRepository(session, *catalogue, campaign).refreshAll();
    }
    return done;
}

core::Result<void> upgrade(const std::shared_ptr<Database>& database, int version, const Migrator& migrator) {
    if (database->isReadOnly())
        return core::Error{ErrorCode::StoreReadOnly, database->path(), {}, u"of an older version"_s};
    if (auto done = dialect::copyInto(*database, backupName(database->path(), version)); !done)
        return done;
    return migrator.run(*database, [&] { return recount(database); });
}

/// Tells the file's writer and version before anything is changed in it, then brings it up to date.
core::Result<void> prepare(const std::shared_ptr<Database>& database) {
    const auto identity = dialect::identity(*database);
    if (!identity)
        return identity.error();
    if (identity->application != dialect::applicationId)
        return core::Error{ErrorCode::StoreForeign, database->path(), {}, u"a database of another program"_s};
    const Migrator migrator;
    if (identity->version > migrator.latest()) {
        const QString detail = u"%1 > %2"_s.arg(identity->version).arg(migrator.latest());
        return core::Error{ErrorCode::StoreNewer, database->path(), {}, detail};
    }
    if (auto done = dialect::configure(*database); !done || identity->version == migrator.latest())
        return done;
    return upgrade(database, identity->version, migrator);
}

} // namespace

SqliteStoreFactory::SqliteStoreFactory() : SqliteStoreFactory(Options{}) {}

SqliteStoreFactory::SqliteStoreFactory(Options options) : m_options(options) {
    if (!m_options.clock)
        m_options.clock = &systemClock;
}

core::Result<std::unique_ptr<core::Store>> SqliteStoreFactory::create(const QString& path, const core::Region& region,
                                                                      const core::Catalogue& catalogue) {
    const QString target = QFileInfo(path).absoluteFilePath();
    if (const auto free = checkFree(target); !free)
        return free.error();
    core::Region numbered = region;
    if (!numbered.id.isValid())
        numbered.id.value = 1;
    const TemporaryFile file(target);
    if (const auto built = build(file.path(), numbered, catalogue, m_options); !built) {
        core::Error error = built.error();
        if (error.subject == file.path())
            error.subject = target;
        return error;
    }
    if (!QFile::rename(file.path(), target))
        return core::Error{isTaken(target) ? ErrorCode::StoreExists : ErrorCode::OutputNotWritable, target, {}, {}};
    return open(target);
}

core::Result<std::unique_ptr<core::Store>> SqliteStoreFactory::open(const QString& path) {
    const QString target = QFileInfo(path).absoluteFilePath();
    if (const auto checked = checkFile(target); !checked)
        return checked.error();
    const auto database = Database::open(target, m_options.busyTimeout, accessTo(target, m_options.readOnly));
    if (!database)
        return database.error();
    if (const auto prepared = prepare(*database); !prepared)
        return prepared.error();
    const auto region = RegionRepository::onlyRegion(**database);
    if (!region)
        return region.error();
    if (const auto completed = completeWeeklyTables(*database, *region); !completed)
        return completed.error();
    return std::unique_ptr<core::Store>(new SqliteStore(*database, *region, *m_options.clock));
}

} // namespace svodka::store
