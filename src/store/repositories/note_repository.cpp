// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/note_repository.h"

#include "store/query.h"

#include <QUuid>
#include <algorithm>
#include <array>

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

const std::array kStates{u"suggested"_s, u"confirmed"_s, u"rejected"_s}; // in the order of core::NoteState

core::NoteState stateOf(const QString& word) {
    const auto found = std::find(kStates.begin(), kStates.end(), word);
    return found == kStates.end() ? core::NoteState::Suggested : static_cast<core::NoteState>(found - kStates.begin());
}

QVariant start(const core::Note& note) {
    return day(note.period ? note.period->start : QDate());
}

QVariant end(const core::Note& note) {
    return day(note.period ? note.period->end : QDate());
}

core::Note noteOf(const Row& row) {
    core::Note note;
    note.id = core::NoteId{row.id(0)};
    note.uid = row.text(1);
    note.organisation = core::OrganisationId{row.id(2)};
    note.campaign = row.text(3);
    if (const core::Period period{row.day(4), row.day(5)}; period.isValid())
        note.period = period;
    note.reason = row.text(6);
    note.text = row.text(7);
    note.promised = row.day(8);
    note.state = stateOf(row.text(9));
    note.author = row.text(10);
    note.at = row.moment(11);
    return note;
}

/// The next number of a table's own column.
Result<qint64> nextId(const Session& session, const QString& table, const QString& column) {
    const auto last = number(session.database, u"SELECT MAX(%1) FROM %2 WHERE region_id = ?"_s.arg(column, table),
                             {session.region()});
    if (!last)
        return last.error();
    return *last + 1;
}

/// What is changed or taken away must be there.
Result<void> checkThere(const Session& session, const QString& table, const QString& column, qint64 id) {
    const auto count =
        number(session.database, u"SELECT COUNT(*) FROM %1 WHERE region_id = ? AND %2 = ?"_s.arg(table, column),
               {session.region(), id});
    if (!count)
        return count.error();
    if (*count == 0)
        return core::Error{core::ErrorCode::NoteNotFound, QString::number(id), {}, {}};
    return {};
}

} // namespace

Result<std::vector<core::Note>> NoteRepository::read(const QString& where, const QVariantList& values) const {
    std::vector<core::Note> notes;
    Query query(m_session.database,
                u"SELECT note_id, uid, organisation_id, campaign, start_day, end_day, reason, text, promised, state, "
                "author, at FROM note WHERE region_id = ? %1 ORDER BY organisation_id, note_id"_s.arg(where));
    const auto done =
        query.forEach(QVariantList{m_session.region()} + values, [&](const Row& row) { notes.push_back(noteOf(row)); });
    if (!done)
        return done.error();
    return notes;
}

Result<std::vector<core::Note>> NoteRepository::ofCampaign(const QString& campaign) const {
    return campaign.isEmpty() ? read({}, {}) : read(u"AND campaign = ?"_s, {campaign});
}

Result<std::vector<core::Note>> NoteRepository::ofOrganisation(core::OrganisationId organisation) const {
    return read(u"AND organisation_id = ?"_s, {organisation.value});
}

Result<qint64> NoteRepository::insert(const core::Note& note) const {
    const auto id = nextId(m_session, u"note"_s, u"note_id"_s);
    if (!id)
        return id;
    const QString uid = note.uid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : note.uid;
    const auto done =
        run(m_session.database,
            u"INSERT INTO note (region_id, note_id, uid, organisation_id, campaign, start_day, end_day, reason, text, "
            "promised, state, author, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {m_session.region(), *id, uid, note.organisation.value, text(note.campaign), start(note), end(note),
             text(note.reason), text(note.text), day(note.promised), kStates[static_cast<size_t>(note.state)],
             text(note.author), moment(note.at)});
    if (!done)
        return done.error();
    return *id;
}

// Whose it is stays: one of a duplicate is shown with the main organisation and must be there when both part again.
Result<void> NoteRepository::update(const core::Note& note) const {
    if (const auto there = checkThere(m_session, u"note"_s, u"note_id"_s, note.id.value); !there)
        return there;
    return run(m_session.database,
               u"UPDATE note SET campaign = ?, start_day = ?, end_day = ?, reason = ?, text = ?, "
               "promised = ?, state = ?, author = ?, at = ? WHERE region_id = ? AND note_id = ?"_s,
               {text(note.campaign), start(note), end(note), text(note.reason), text(note.text), day(note.promised),
                kStates[static_cast<size_t>(note.state)], text(note.author), moment(note.at), m_session.region(),
                note.id.value});
}

Result<core::NoteId> NoteRepository::save(const core::Note& note) const {
    if (note.id.isValid()) {
        if (const auto done = update(note); !done)
            return done.error();
        return note.id;
    }
    const auto id = insert(note);
    if (!id)
        return id.error();
    return core::NoteId{*id};
}

Result<void> NoteRepository::remove(core::NoteId note) const {
    if (const auto there = checkThere(m_session, u"note"_s, u"note_id"_s, note.value); !there)
        return there;
    return run(m_session.database, u"DELETE FROM note WHERE region_id = ? AND note_id = ?"_s,
               {m_session.region(), note.value});
}

Result<std::vector<core::LogEntry>> NoteRepository::log(core::OrganisationId organisation) const {
    std::vector<core::LogEntry> entries;
    Query query(m_session.database, u"SELECT entry_id, day, channel, text, author, at FROM contact_log WHERE region_id "
                                    "= ? AND organisation_id = ? ORDER BY day DESC, entry_id DESC"_s);
    const auto done = query.forEach({m_session.region(), organisation.value}, [&](const Row& row) {
        entries.push_back({core::LogEntryId{row.id(0)}, organisation, row.day(1), row.text(2), row.text(3), row.text(4),
                           row.moment(5)});
    });
    if (!done)
        return done.error();
    return entries;
}

Result<core::LogEntryId> NoteRepository::save(const core::LogEntry& entry) const {
    const QVariantList said{entry.organisation.value, day(entry.day),     text(entry.channel),
                            text(entry.text),         text(entry.author), moment(entry.at)};
    if (entry.id.isValid()) {
        if (const auto there = checkThere(m_session, u"contact_log"_s, u"entry_id"_s, entry.id.value); !there)
            return there.error();
        const auto done = run(m_session.database,
                              u"UPDATE contact_log SET organisation_id = ?, day = ?, channel = ?, text = ?, author = "
                              "?, at = ? WHERE region_id = ? AND entry_id = ?"_s,
                              said + QVariantList{m_session.region(), entry.id.value});
        return done ? Result<core::LogEntryId>(entry.id) : done.error();
    }
    const auto id = nextId(m_session, u"contact_log"_s, u"entry_id"_s);
    if (!id)
        return id.error();
    const auto done = run(m_session.database,
                          u"INSERT INTO contact_log (region_id, entry_id, organisation_id, day, channel, text, author, "
                          "at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                          QVariantList{m_session.region(), *id} + said);
    return done ? Result<core::LogEntryId>(core::LogEntryId{*id}) : done.error();
}

Result<void> NoteRepository::remove(core::LogEntryId entry) const {
    if (const auto there = checkThere(m_session, u"contact_log"_s, u"entry_id"_s, entry.value); !there)
        return there;
    return run(m_session.database, u"DELETE FROM contact_log WHERE region_id = ? AND entry_id = ?"_s,
               {m_session.region(), entry.value});
}

} // namespace svodka::store
