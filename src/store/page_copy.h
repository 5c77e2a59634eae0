// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <initializer_list>

struct sqlite3;

namespace svodka::store {

/// One connection of the C library to one file, to copy it page by page as others read and write it. It shares no
/// handle with those of Qt. On POSIX both must be of one SQLite library: the locks of a process on a file are one set.
class PageCopy final {
public:
    /// Opens a file that is there. StoreLocked, else StoreBroken; subject = path.
    static core::Result<PageCopy> open(const QString& path, std::chrono::milliseconds busyTimeout, Access access);
    /// Makes a file that nobody else knows of yet, without a journal. `durable`: a copy is on the disk when it is done.
    /// OutputNotWritable.
    static core::Result<PageCopy> create(const QString& path, bool durable);

    /// Locks everybody else out until this is gone, and leaves the file whole without its log. StoreLocked when
    /// anybody has it open, StoreReadOnly, StoreBroken.
    core::Result<void> claim();

    /// The same, but leaves file and log as they are.
    core::Result<void> lock();

    /// Makes `target` what is committed here, in one step: whole or not at all. StoreLocked, StoreBroken; with the
    /// target's path OutputNotWritable, of which detail = the database's own words.
    core::Result<void> copyTo(PageCopy& target);

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };

    explicit PageCopy(QString path) : m_path(std::move(path)) {}
    core::Result<void> connect(const QString& name, int flags);
    core::Result<void> run(std::initializer_list<const char*> statements);
    [[nodiscard]] core::Error failure(int code) const;

    QString m_path;
    std::unique_ptr<sqlite3, Close> m_handle;
};

} // namespace svodka::store
