// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <chrono>
#include <memory>

namespace svodka::store {

/// What a connection may do with its file.
enum class Access {
    Write,
    Read,       ///< others may write at the same time
    ReadAtRest, ///< nobody writes, so that reading needs no other files beside it
};

/// One connection to one file, closed when destroyed. Belongs to the thread that opened it. Every Query made from it
/// must be gone before it is.
class Database final {
public:
    /// Opens `path`, or, if that is to be written, makes an empty file there. StoreLocked, else StoreBroken;
    /// subject = path.
    static core::Result<std::shared_ptr<Database>> open(const QString& path, std::chrono::milliseconds busyTimeout,
                                                        Access access = Access::Write);

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }
    [[nodiscard]] bool isReadOnly() const { return m_access != Access::Write; }

    /// StoreReadOnly for a connection that may only read; subject = path.
    [[nodiscard]] core::Result<void> checkWritable() const;

    /// What a failed call means: StoreLocked when another connection is in the way, StoreReadOnly when the file cannot
    /// be written, else StoreBroken.
    [[nodiscard]] core::Error errorFrom(const QSqlError& error) const;

    /// Takes the write lock at once. StoreReadOnly; InvalidArgument inside another transaction.
    core::Result<void> beginTransaction();
    core::Result<void> commitTransaction();
    void rollbackTransaction();

private:
    Database(QString name, QString path, Access access);

    QString m_name; ///< of the connection, unique in the process
    QString m_path;
    Access m_access;
    bool m_inTransaction = false;
};

} // namespace svodka::store
