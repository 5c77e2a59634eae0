// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/notes.h"
#include "store/session.h"

#include <functional>
#include <memory>

namespace svodka::store {

/// core::Contacts over one SQLite file.
class SqliteContacts final : public core::Contacts {
public:
    SqliteContacts(std::shared_ptr<Database> database, core::RegionId region);

    core::Result<std::vector<core::Contact>> contacts() override;
    core::Result<core::ContactId> saveContact(const core::Contact& contact, const Act& act) override;
    core::Result<void> removeContact(core::ContactId contact, const Act& act) override;
    core::Result<int> eraseContacts(const Act& act) override;

private:
    /// Runs `change` and logs that it was done, not what.
    core::Result<void> write(const QString& action, const Act& act, const std::function<core::Result<void>()>& change);

    std::shared_ptr<Database> m_database;
    Session m_session;
};

} // namespace svodka::store
