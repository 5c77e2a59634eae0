// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <chrono>
#include <memory>

namespace svodka::store {

/// One connection to one file, closed when destroyed. Belongs to the thread that opened it. Every Query made from it
/// must be gone before it is.
class Database final {
public:
    /// Opens `path`, or makes an empty file there. StoreLocked, else StoreBroken; subject = path.
    static core::Result<std::shared_ptr<Database>> open(const QString& path, std::chrono::milliseconds busyTimeout);

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }

    /// What a failed call means: StoreLocked when another connection is in the way, else StoreBroken.
    [[nodiscard]] core::Error errorFrom(const QSqlError& error) const;

    /// Takes the write lock at once. InvalidArgument inside another transaction.
    core::Result<void> beginTransaction();
    core::Result<void> commitTransaction();
    void rollbackTransaction();

private:
    Database(QString name, QString path);

    QString m_name; ///< of the connection, unique in the process
    QString m_path;
    bool m_inTransaction = false;
};

} // namespace svodka::store
