// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_notes.h"

#include "store/repositories/note_repository.h"

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::Result;

SqliteNotes::SqliteNotes(std::shared_ptr<Database> database, core::RegionId region)
    : m_database(std::move(database)), m_session{*m_database, region} {}

Result<void> SqliteNotes::checkWriting() const {
    if (const auto writable = m_database->checkWritable(); !writable)
        return writable;
    if (!m_database->inTransaction())
        return core::Error{core::ErrorCode::InvalidArgument, m_database->path(), {}, u"a note outside an edit"_s};
    return {};
}

Result<std::vector<core::Note>> SqliteNotes::notes(const QString& campaign) {
    return NoteRepository(m_session).ofCampaign(campaign);
}

Result<std::vector<core::Note>> SqliteNotes::notesOf(core::OrganisationId organisation) {
    return NoteRepository(m_session).ofOrganisation(organisation);
}

Result<core::NoteId> SqliteNotes::saveNote(const core::Note& note) {
    if (const auto writing = checkWriting(); !writing)
        return writing.error();
    return NoteRepository(m_session).save(note);
}

Result<void> SqliteNotes::removeNote(core::NoteId note) {
    if (const auto writing = checkWriting(); !writing)
        return writing.error();
    return NoteRepository(m_session).remove(note);
}

Result<std::vector<core::LogEntry>> SqliteNotes::log(core::OrganisationId organisation) {
    return NoteRepository(m_session).log(organisation);
}

Result<core::LogEntryId> SqliteNotes::saveLogEntry(const core::LogEntry& entry) {
    if (const auto writing = checkWriting(); !writing)
        return writing.error();
    return NoteRepository(m_session).save(entry);
}

Result<void> SqliteNotes::removeLogEntry(core::LogEntryId entry) {
    if (const auto writing = checkWriting(); !writing)
        return writing.error();
    return NoteRepository(m_session).remove(entry);
}

} // namespace svodka::store
