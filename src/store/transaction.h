// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/store.h"
#include "store/database.h"

#include <functional>

namespace svodka::store {

/// BEGIN IMMEDIATE … COMMIT over one connection; keeps the connection alive.
class SqlTransaction final : public core::Transaction {
public:
    /// InvalidArgument inside another transaction, StoreLocked when another connection writes.
    static core::Result<std::unique_ptr<SqlTransaction>> begin(std::shared_ptr<Database> database);

    ~SqlTransaction() override;
    SqlTransaction(const SqlTransaction&) = delete;
    SqlTransaction& operator=(const SqlTransaction&) = delete;

    core::Result<void> commit() override;

private:
    explicit SqlTransaction(std::shared_ptr<Database> database) : m_database(std::move(database)) {}

    std::shared_ptr<Database> m_database; ///< null once committed
};

/// Runs `work` in the transaction that is open, else in one of its own that is rolled back when it fails.
core::Result<void> inTransaction(const std::shared_ptr<Database>& database,
                                 const std::function<core::Result<void>()>& work);

} // namespace svodka::store
