// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_contacts.h"

#include "store/dialect.h"
#include "store/query.h"
#include "store/repositories/change_log.h"
#include "store/repositories/contact_repository.h"
#include "store/transaction.h"

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::Result;

SqliteContacts::SqliteContacts(std::shared_ptr<Database> database, core::RegionId region)
    : m_database(std::move(database)), m_session{*m_database, region} {}

Result<std::vector<core::Contact>> SqliteContacts::contacts() {
    return ContactRepository(m_session).all();
}

Result<void> SqliteContacts::write(const QString& action, const Act& act, const std::function<Result<void>()>& change) {
    if (const auto writable = m_database->checkWritable(); !writable)
        return writable;
    if (const auto set = dialect::overwriteDeleted(*m_database); !set)
        return set;
    const auto transaction = SqlTransaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto done =
        inOrder(change, //
                [&] {
                    return ChangeLog(m_session).add({act.at, act.author, action, act.subject, {}, {}, {}});
                });
    return done ? (*transaction)->commit() : done;
}

Result<core::ContactId> SqliteContacts::saveContact(const core::Contact& contact, const Act& act) {
    core::ContactId id;
    const auto done =
        write(u"contact.save"_s, act, [&] { return core::take(ContactRepository(m_session).save(contact), &id); });
    if (!done)
        return done.error();
    return id;
}

Result<void> SqliteContacts::removeContact(core::ContactId contact, const Act& act) {
    return write(u"contact.remove"_s, act, [&] { return ContactRepository(m_session).remove(contact); });
}

// What was overwritten or removed earlier may still stand in pages that are not used, and in the log of writing.
Result<int> SqliteContacts::eraseContacts(const Act& act) {
    int count = 0;
    const auto done =
        write(u"contact.erase"_s, act, [&] { return core::take(ContactRepository(m_session).removeAll(), &count); });
    if (!done)
        return done.error();
    if (const auto rewritten = dialect::writeAnew(*m_database); !rewritten)
        return rewritten.error();
    return count;
}

} // namespace svodka::store
