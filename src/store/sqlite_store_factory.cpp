// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_store_factory.h"

#include "store/backup_folder.h"
#include "store/dialect.h"
#include "store/migrator.h"
#include "store/repositories/catalogue_repository.h"
#include "store/repositories/region_repository.h"
#include "store/repositories/summary_repository.h"
#include "store/sqlite_store.h"
#include "store/store_copy.h"
#include "store/store_file.h"
#include "store/store_restore.h"
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

core::Result<void> build(const QString& path, const core::Region& region, const core::Catalogue& catalogue,
                         const SqliteStoreFactory::Options& options) {
    const auto database = Database::open(path, options.busyTimeout);
    if (!database)
        return core::Error{ErrorCode::OutputNotWritable, path, {}, database.error().detail};
    if (auto done = Migrator().run(**database); !done)
        return done;
    return SqliteStore::initialise(*database, region, catalogue, *options.clock);
}

QString backupName(const QString& path, int version) {
    const QString wanted = u"%1.bak-%2"_s.arg(path).arg(version);
    QString name = wanted;
    for (int i = 2; isTaken(name); ++i)
        name = u"%1-%2"_s.arg(wanted).arg(i);
    return name;
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
    const auto identity = checkIdentity(*database);
    if (!identity)
        return identity.error();
    const Migrator migrator;
    if (auto done = dialect::configure(*database); !done || identity->version == migrator.latest())
        return done;
    return upgrade(database, identity->version, migrator);
}

/// A copy may not go over a store that is in use: the log beside it would be taken for the copy's own.
core::Result<QString> checkedTarget(const QString& target, const QString& store, bool replace) {
    const bool isStore =
        isTaken(target) && QFileInfo(target).canonicalFilePath() == QFileInfo(store).canonicalFilePath();
    if (!isStore && replace && isTaken(target) && !isTaken(target + u"-wal"_s) && !isTaken(target + u"-journal"_s))
        return target;
    if (const auto free = checkFree(target); !free)
        return free.error();
    return target;
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

core::Result<QString> SqliteStoreFactory::backup(const core::BackupRequest& request) {
    const QString store = QFileInfo(request.store).absoluteFilePath();
    if (const auto checked = checkFile(store); !checked)
        return checked.error();
    const auto target = request.target.isEmpty()
                            ? BackupFolder(store).freeName(m_options.clock->nowUtc(), u"kept"_s)
                            : checkedTarget(QFileInfo(request.target).absoluteFilePath(), store, request.replace);
    if (!target)
        return target.error();
    const CopySource source{store, accessTo(store, m_options.readOnly), m_options.busyTimeout};
    if (const auto copied = copyStore(source, *target, request.replace, Care::Thorough); !copied)
        return copied.error();
    return *target;
}

core::Result<QString> SqliteStoreFactory::restore(const core::RestoreRequest& request) {
    const core::RestoreRequest absolute{QFileInfo(request.from).absoluteFilePath(),
                                        QFileInfo(request.store).absoluteFilePath(), request.otherRegion};
    if (m_options.readOnly)
        return core::Error{ErrorCode::StoreReadOnly, absolute.store, {}, {}};
    return StoreRestore(absolute, *m_options.clock, m_options.busyTimeout).run();
}

} // namespace svodka::store
