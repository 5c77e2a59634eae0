// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/store.h"

#include <chrono>

namespace svodka::store {

/// Makes and opens stores that are SQLite files.
///
/// Beyond what core::StoreFactory says. create: StoreExists also for a journal left behind by a store of that name;
/// OutputNotWritable for a folder that is missing or cannot be written; CatalogueInvalid for a code that cannot name a
/// table or column. open: StoreForeign also for a folder or an empty file; StoreBroken for a damaged or unreadable
/// file; StoreLocked when another program holds it for longer than the busy timeout.
/// A file that cannot be written, or stands in a folder where no file can be made, is opened for reading; unless a log
/// beside it tells that somebody writes, it is read as one that nobody writes while it is open. open: StoreReadOnly for
/// such a file when it lacks something first: of an older version, a metric without a column, a log left behind.
/// restore: InvalidArgument for a backup that is the store itself. Where backups lie: store/backup_folder.h.
/// The backup of an older file is «<path>.bak-<its version>», or with «-2», «-3» … where that exists.
class SqliteStoreFactory final : public core::StoreFactory {
public:
    struct Options {
        const core::Clock* clock = nullptr; ///< outlives every store; null = the system's clock
        std::chrono::milliseconds busyTimeout = std::chrono::seconds(5);
        bool readOnly = false; ///< open every store as one that cannot be written
    };

    SqliteStoreFactory();
    explicit SqliteStoreFactory(Options options);

    core::Result<std::unique_ptr<core::Store>> create(const QString& path, const core::Region& region,
                                                      const core::Catalogue& catalogue) override;
    core::Result<std::unique_ptr<core::Store>> open(const QString& path) override;
    core::Result<QString> backup(const core::BackupRequest& request) override;
    core::Result<QString> restore(const core::RestoreRequest& request) override;

private:
    Options m_options;
};

} // namespace svodka::store
