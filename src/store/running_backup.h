// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/store.h"
#include "store/backup_folder.h"
#include "store/temporary_file.h"

#include <future>

namespace svodka::store {

/// The copy that core::Store::startBackup promises: made under a temporary name in the folder of backups, by a
/// connection and on a thread of its own. A folder that was made for it goes with it, unless it is kept.
class RunningBackup final : public core::PendingBackup {
public:
    /// Begins to copy the store at `path`.
    RunningBackup(const QString& path, const QDateTime& now);
    ~RunningBackup() override;
    RunningBackup(const RunningBackup&) = delete;
    RunningBackup& operator=(const RunningBackup&) = delete;

    void wait() override;
    core::Result<QString> keep() override;

private:
    core::Result<void> copy() const;

    QString m_store;
    BackupFolder m_folder;
    bool m_isNewFolder;
    core::Result<QString> m_target;
    TemporaryFile m_file;
    bool m_isKept = false;
    std::future<core::Result<void>> m_copy; ///< waited for before the rest goes
};

/// A backup that is not made: of a store into which nothing has been imported, or for an error.
class NoBackup final : public core::PendingBackup {
public:
    explicit NoBackup(core::Result<QString> result) : m_result(std::move(result)) {}

    void wait() override {}
    core::Result<QString> keep() override { return m_result; }

private:
    core::Result<QString> m_result;
};

} // namespace svodka::store
