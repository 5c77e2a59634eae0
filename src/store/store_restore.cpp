// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_restore.h"

#include "store/backup_folder.h"
#include "store/page_copy.h"
#include "store/repositories/region_repository.h"
#include "store/store_copy.h"
#include "store/store_file.h"

#include <QFile>
#include <QFileInfo>

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

core::Result<core::Region> regionOf(const QString& path, Access access, std::chrono::milliseconds busyTimeout) {
    const auto database = Database::open(path, busyTimeout, access);
    if (!database)
        return database.error();
    if (const auto identity = checkIdentity(**database); !identity)
        return identity.error();
    const auto region = RegionRepository::onlyRegion(**database);
    if (!region)
        return region.error();
    return RegionRepository({**database, *region}).load();
}

/// The name of a file and of what the database keeps beside it; those that are not there are passed over.
void moveWithLog(const QString& from, const QString& to) {
    for (const QString& suffix : {u"-wal"_s, u"-journal"_s})
        QFile::rename(from + suffix, to + suffix);
    QFile::remove(from + u"-shm"_s); // it can always be made anew
}

core::Result<void> keep(PageCopy& present, const QString& kept) {
    const TemporaryFile file(kept);
    {
        auto keeping = PageCopy::create(file.path(), true);
        const auto done = keeping ? present.copyTo(*keeping) : core::Result<void>(keeping.error());
        if (!done)
            return renamed(done.error(), file.path(), kept);
    } // closed, or Windows would not rename it
    return moveFile(file.path(), kept, false);
}

} // namespace

StoreRestore::StoreRestore(core::RestoreRequest request, const core::Clock& clock,
                           std::chrono::milliseconds busyTimeout)
    : m_request(std::move(request)), m_clock(clock), m_busyTimeout(busyTimeout), m_copy(m_request.store) {}

core::Result<QString> StoreRestore::run() {
    if (const auto read = readBackup(); !read)
        return read.error();
    const auto present = lookAtPresent();
    if (!present)
        return present.error();
    if (*present == Present::Sound) {
        auto kept = writeOver();
        // A damaged page shows only when it is read.
        if (kept || kept.error().code != ErrorCode::StoreBroken)
            return kept;
    }
    if (*present != Present::None)
        return putInPlaceOfDamaged();
    if (const auto moved = moveFile(m_copy.path(), m_request.store, false); !moved)
        return moved.error();
    return QString();
}

core::Result<void> StoreRestore::readBackup() {
    const QString real = QFileInfo(m_request.from).canonicalFilePath();
    if (const auto checked = checkFile(m_request.from); !checked)
        return checked;
    if (real == QFileInfo(m_request.store).canonicalFilePath())
        return core::Error{ErrorCode::InvalidArgument,
                           m_request.from,
                           {},
                           QString::fromUtf8(QT_TRANSLATE_NOOP("Detail", "the store itself"))};
    const CopySource source{m_request.from, dialect::readingAccess(real), m_busyTimeout};
    auto done = copyPages(source, m_copy.path(), Care::Thorough);
    if (!done)
        return renamed(done.error(), m_copy.path(), m_request.store);
    done = checkCopy(m_copy.path(), Care::Thorough);
    return done ? done : renamed(done.error(), m_copy.path(), m_request.from);
}

core::Result<StoreRestore::Present> StoreRestore::lookAtPresent() const {
    if (!isTaken(m_request.store)) {
        if (const auto free = checkFree(m_request.store); !free)
            return free.error();
        return Present::None;
    }
    const bool isReadable = QFileInfo(m_request.store).isReadable();
    auto looked = checkFile(m_request.store);
    if (looked)
        looked = compareRegions();
    if (looked)
        return Present::Sound;
    if (looked.error().code == ErrorCode::StoreBroken && isReadable)
        return Present::Damaged;
    return looked.error();
}

core::Result<void> StoreRestore::compareRegions() const {
    const Access access = accessTo(m_request.store, false);
    if (access != Access::Write)
        return core::Error{ErrorCode::StoreReadOnly, m_request.store, {}, {}};
    const auto present = regionOf(m_request.store, access, m_busyTimeout);
    if (!present)
        return present.error();
    const auto wanted = regionOf(m_copy.path(), Access::ReadAtRest, m_busyTimeout);
    if (!wanted)
        return wanted.error();
    if (wanted->code != present->code && !m_request.otherRegion)
        return core::Error{ErrorCode::RegionDiffers, wanted->name, {}, present->name};
    return {};
}

core::Result<QString> StoreRestore::writeOver() {
    auto present = PageCopy::open(m_request.store, m_busyTimeout, Access::Write);
    if (!present)
        return present.error();
    if (const auto claimed = present->claim(); !claimed)
        return claimed.error();
    const auto kept = BackupFolder(m_request.store).freeName(m_clock.nowUtc(), u"before-restore"_s);
    if (!kept)
        return kept.error();
    auto done = keep(*present, *kept);
    if (!done)
        return done.error();
    auto backup = PageCopy::open(m_copy.path(), m_busyTimeout, Access::ReadAtRest);
    done = backup ? backup->copyTo(*present) : core::Result<void>(backup.error());
    if (done)
        return kept;
    QFile::remove(*kept);
    return renamed(done.error(), m_copy.path(), m_request.store);
}

core::Result<QString> StoreRestore::putInPlaceOfDamaged() {
    const QString& store = m_request.store;
    if (auto present = PageCopy::open(store, m_busyTimeout, Access::Write)) {
        const auto locked = present->lock();
        if (!locked && locked.error().code != ErrorCode::StoreBroken)
            return locked.error();
    }
    const auto kept = BackupFolder(store).freeName(m_clock.nowUtc(), u"damaged"_s);
    if (!kept)
        return kept.error();
    if (const auto aside = moveFile(store, *kept, false); !aside)
        return aside.error();
    moveWithLog(store, *kept);
    if (const auto moved = moveFile(m_copy.path(), store, false); !moved) {
        (void)moveFile(*kept, store, false);
        moveWithLog(*kept, store);
        return moved.error();
    }
    return kept;
}

} // namespace svodka::store
