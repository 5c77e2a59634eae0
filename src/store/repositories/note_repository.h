// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/note.h"
#include "core/result.h"
#include "store/session.h"

#include <vector>

namespace svodka::store {

/// note and contact_log. Writing is left to who holds the transaction.
class NoteRepository final {
public:
    explicit NoteRepository(Session session) : m_session(session) {}

    core::Result<std::vector<core::Note>> ofCampaign(const QString& campaign) const; ///< empty = of all
    core::Result<std::vector<core::Note>> ofOrganisation(core::OrganisationId organisation) const;
    core::Result<core::NoteId> save(const core::Note& note) const;
    core::Result<void> remove(core::NoteId note) const;

    core::Result<std::vector<core::LogEntry>> log(core::OrganisationId organisation) const;
    core::Result<core::LogEntryId> save(const core::LogEntry& entry) const;
    core::Result<void> remove(core::LogEntryId entry) const;

private:
    core::Result<std::vector<core::Note>> read(const QString& where, const QVariantList& values) const;
    core::Result<qint64> insert(const core::Note& note) const;
    core::Result<void> update(const core::Note& note) const;

    Session m_session;
};

} // namespace svodka::store
