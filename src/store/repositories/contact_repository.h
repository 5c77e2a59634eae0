// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/note.h"
#include "core/result.h"
#include "store/session.h"

#include <vector>

namespace svodka::store {

/// contact: personal data. Writing is left to who holds the transaction.
class ContactRepository final {
public:
    explicit ContactRepository(Session session) : m_session(session) {}

    core::Result<std::vector<core::Contact>> all() const;
    core::Result<core::ContactId> save(const core::Contact& contact) const;
    core::Result<void> remove(core::ContactId contact) const;
    core::Result<int> removeAll() const; ///< how many there were

private:
    core::Result<void> checkThere(core::ContactId contact) const;

    Session m_session;
};

} // namespace svodka::store
