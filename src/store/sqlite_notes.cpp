// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_notes.h"

#include "store/repositories/merged_groups.h"
#include "store/repositories/note_repository.h"

#include <algorithm>
#include <functional>

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

/// What was written about one merged into another is read as of that one.
Result<std::vector<core::Note>> SqliteNotes::notes(const QString& campaign) {
    auto notes = NoteRepository(m_session).ofCampaign(campaign);
    const auto merged = MergedGroups::load(m_session);
    if (!notes || !merged || merged->isEmpty())
        return merged ? std::move(notes) : merged.error();
    for (core::Note& note : *notes)
        note.organisation = merged->headOf(note.organisation);
    std::ranges::stable_sort(*notes, {}, [](const core::Note& note) { return std::pair(note.organisation, note.id); });
    return notes;
}

Result<std::vector<core::Note>> SqliteNotes::notesOf(core::OrganisationId organisation) {
    auto notes = NoteRepository(m_session).ofOrganisation(organisation);
    const auto merged = MergedGroups::load(m_session);
    if (!notes || !merged)
        return notes ? merged.error() : notes.error();
    for (const core::OrganisationId other : merged->mergedInto(organisation)) {
        auto theirs = NoteRepository(m_session).ofOrganisation(other);
        if (!theirs)
            return theirs;
        for (core::Note& note : *theirs) {
            note.organisation = organisation;
            notes->push_back(std::move(note));
        }
    }
    std::ranges::stable_sort(*notes, {}, &core::Note::id);
    return notes;
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
    auto entries = NoteRepository(m_session).log(organisation);
    const auto merged = MergedGroups::load(m_session);
    if (!entries || !merged)
        return entries ? merged.error() : entries.error();
    for (const core::OrganisationId other : merged->mergedInto(organisation)) {
        auto theirs = NoteRepository(m_session).log(other);
        if (!theirs)
            return theirs;
        for (core::LogEntry& entry : *theirs) {
            entry.organisation = organisation;
            entries->push_back(std::move(entry));
        }
    }
    std::ranges::stable_sort(*entries, std::ranges::greater{}, &core::LogEntry::day);
    return entries;
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
