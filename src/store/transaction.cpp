// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

namespace svodka::store {

using namespace Qt::StringLiterals;

core::Result<std::unique_ptr<SqlTransaction>> SqlTransaction::begin(std::shared_ptr<Database> database) {
    if (const auto begun = database->beginTransaction(); !begun)
        return begun.error();
    return std::unique_ptr<SqlTransaction>(new SqlTransaction(std::move(database)));
}

SqlTransaction::~SqlTransaction() {
    if (m_database)
        m_database->rollbackTransaction();
}

core::Result<void> SqlTransaction::commit() {
    if (!m_database)
        return core::Error{core::ErrorCode::InvalidArgument, {}, {}, u"committed already"_s};
    if (auto done = m_database->commitTransaction(); !done)
        return done;
    m_database.reset();
    return {};
}

core::Result<void> inTransaction(const std::shared_ptr<Database>& database,
                                 const std::function<core::Result<void>()>& work) {
    if (database->inTransaction())
        return work();
    const auto transaction = SqlTransaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto done = work(); !done)
        return done;
    return transaction.value()->commit();
}

} // namespace svodka::store
