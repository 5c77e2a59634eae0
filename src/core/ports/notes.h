// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/note.h"
#include "core/result.h"

#include <vector>

namespace svodka::core {

/// What people wrote about organisations: notes and the log of contacts. Belongs to its store and thread. Every
/// function may fail as those of Store do. Writing is part of an edit (Store::edit), InvalidArgument outside of one.
class Notes {
public:
    virtual ~Notes() = default;

    /// Of the campaign, or of all of them; by organisation, then by number.
    virtual Result<std::vector<Note>> notes(const QString& campaign = {}) = 0;
    virtual Result<std::vector<Note>> notesOf(OrganisationId organisation) = 0;

    /// A note without a number is new and gets one; else the one of that number is written over but for its uid.
    /// NoteNotFound.
    virtual Result<NoteId> saveNote(const Note& note) = 0;
    virtual Result<void> removeNote(NoteId note) = 0; ///< NoteNotFound

    /// The newest day first.
    virtual Result<std::vector<LogEntry>> log(OrganisationId organisation) = 0;
    virtual Result<LogEntryId> saveLogEntry(const LogEntry& entry) = 0; ///< as saveNote
    virtual Result<void> removeLogEntry(LogEntryId entry) = 0;          ///< NoteNotFound
};

/// Contacts are personal data: what is written here is not recorded for undo, the log of changes says only that it was
/// done, and what was there is overwritten in the file. Each writing function is a transaction of its own:
/// InvalidArgument inside another one.
class Contacts {
public:
    virtual ~Contacts() = default;

    /// Those of organisations by number, then those of municipalities.
    virtual Result<std::vector<Contact>> contacts() = 0;

    /// Who does it, and when: for the log of changes.
    struct Act {
        QString subject; ///< whose contact it is, in words
        QString author;
        QDateTime at;
    };
    /// As Notes::saveNote. ContactNotFound.
    virtual Result<ContactId> saveContact(const Contact& contact, const Act& act) = 0;
    virtual Result<void> removeContact(ContactId contact, const Act& act) = 0; ///< ContactNotFound

    /// Erases every contact and writes the file anew, so that nothing of them is left in it; gives how many there were.
    /// Copies of the file, backups for instance, are not touched. StoreLocked where another program is reading: the
    /// contacts are gone then, but the file may still hold traces; call again.
    virtual Result<int> eraseContacts(const Act& act) = 0;
};

} // namespace svodka::core
