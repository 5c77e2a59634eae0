// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/notes.h"
#include "store/session.h"

#include <memory>

namespace svodka::store {

/// core::Notes over one SQLite file.
class SqliteNotes final : public core::Notes {
public:
    SqliteNotes(std::shared_ptr<Database> database, core::RegionId region);

    core::Result<std::vector<core::Note>> notes(const QString& campaign) override;
    core::Result<std::vector<core::Note>> notesOf(core::OrganisationId organisation) override;
    core::Result<core::NoteId> saveNote(const core::Note& note) override;
    core::Result<void> removeNote(core::NoteId note) override;
    core::Result<std::vector<core::LogEntry>> log(core::OrganisationId organisation) override;
    core::Result<core::LogEntryId> saveLogEntry(const core::LogEntry& entry) override;
    core::Result<void> removeLogEntry(core::LogEntryId entry) override;

private:
    [[nodiscard]] core::Result<void> checkWriting() const;

    std::shared_ptr<Database> m_database;
    Session m_session;
};

} // namespace svodka::store
