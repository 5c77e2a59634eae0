// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/edits/editor.h"

#include "store/batch_undo.h"
#include "store/edits/catalogue_guard.h"
#include "store/edits/change_recorder.h"
#include "store/edits/changeset.h"
#include "store/edits/edits_in_the_way.h"
#include "store/edits/touched_sums.h"
#include "store/query.h"

#include <QHash>

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {

/// An error of the database says which table; a person knows what was changed.
core::Error named(core::Error error, const core::JournalEntry& entry) {
    if (error.code == core::ErrorCode::ChangeInTheWay)
        error.subject = entry.subject;
    return error;
}

/// Rows that fit one by one may make a circle of merges together, in which all would disappear.
core::Result<void> checkMerges(Session session) {
    QHash<qint64, qint64> into;
    Query query(session.database, u"SELECT organisation_id, merged_into FROM organisation WHERE region_id = ? "
                                  "AND merged_into IS NOT NULL"_s);
    const auto read = query.forEach({session.region()}, [&](const Row& row) { into.insert(row.id(0), row.id(1)); });
    if (!read)
        return read;
    for (auto it = into.cbegin(); it != into.cend(); ++it) {
        qint64 at = it.value();
        for (qsizetype steps = 0; into.contains(at); at = into.value(at))
            if (++steps > into.size())
                return core::Error{core::ErrorCode::ChangeInTheWay, {}, {}, u"organisation"_s};
    }
    return {};
}

} // namespace

core::Result<core::ChangeId> Editor::edit(const core::Edit& edit,
                                          const std::function<core::Result<void>()>& change) const {
    const auto recorder = ChangeRecorder::start(m_session.database);
    if (!recorder)
        return recorder.error();
    // What only a note kept goes with it, and comes back with it.
    if (const auto done = inOrder(change, [&] { return dropForsaken(m_session, Notes::AreGone); }); !done)
        return done.error();
    const auto changes = recorder->changes();
    if (!changes)
        return changes.error();
    if (const auto done = refreshSums(*changes); !done)
        return done.error();
    return ChangeLog(m_session).add({edit.at, edit.author, edit.action, edit.subject, edit.after, edit.before, {}},
                                    changes->isEmpty() ? QByteArray() : *changes);
}

core::Result<core::UndoneChange> Editor::undo(core::ChangeId change, const Change& who) const {
    const auto entry = ChangeLog(m_session).find(change);
    if (!entry)
        return entry.error();
    if (!entry->canBeUndone)
        return core::Error{entry->undoneAt.isNull() ? core::ErrorCode::ChangeNotFound : core::ErrorCode::ChangeUndone,
                           QString::number(change.value),
                           {},
                           {}};
    const auto recorder = ChangeRecorder::start(m_session.database);
    if (!recorder)
        return recorder.error();
    if (const auto done = takeBack(*entry, who); !done)
        return named(done.error(), *entry);
    auto changes = recorder->changes();
    if (!changes)
        return changes.error();
    if (!entry->batch.isValid()) // an import has counted its sums itself
        if (const auto done = refreshSums(*changes); !done)
            return done.error();
    return core::UndoneChange{*entry, *std::move(changes)};
}

core::Result<void> Editor::takeBack(const core::JournalEntry& entry, const Change& who) const {
    if (entry.batch.isValid()) {
        const auto catalogue = m_catalogue();
        if (!catalogue)
            return catalogue.error();
        return BatchUndo(m_session, *catalogue).undo(entry.batch, who.at, who.author);
    }
    const ChangeLog log(m_session);
    const auto rows = log.rowsOf(entry.id);
    if (!rows)
        return rows.error();
    const auto back = changeset::inverse(*rows);
    if (!back)
        return back.error();
    return inOrder([&] { return applyRows(*back); }, [&] { return log.setUndone(entry.id, who.at); },
                   // What only this edit kept goes too: an organisation of which an import was taken back meanwhile.
                   [&] { return dropForsaken(m_session, Notes::Count); },
                   [&] {
                       return log.add({who.at, who.author, u"edit.undo"_s, entry.subject, entry.action, {}, {}});
                   });
}

core::Result<void> Editor::redo(const core::UndoneChange& undone, const Change& who) const {
    const core::JournalEntry& entry = undone.entry;
    const auto again = changeset::inverse(undone.rows);
    if (!again)
        return again.error();
    const ChangeLog log(m_session);
    const auto done =
        inOrder([&] { return applyRows(*again); }, [&] { return refreshSums(*again); },
                [&] { return entry.batch.isValid() ? core::Result<void>() : log.setUndone(entry.id, {}); },
                [&] {
                    return log.add({who.at, who.author, u"edit.redo"_s, entry.subject, entry.action, {}, entry.batch});
                });
    return done ? done : named(done.error(), entry);
}

core::Result<void> Editor::applyRows(const QByteArray& rows) const {
    const auto before = m_catalogue();
    if (!before)
        return before.error();
    if (const auto applied = changeset::apply(m_session.database, rows); !applied)
        return applied;
    const auto now = m_catalogue();
    if (!now)
        return now.error();
    return inOrder([&] { return checkCatalogueMove(m_session, *before, *now); },
                   [&] { return checkMerges(m_session); });
}

core::Result<void> Editor::refreshSums(const QByteArray& changes) const {
    const auto touched = TouchedSums::of(m_session, changes);
    if (!touched)
        return touched.error();
    const auto catalogue = m_catalogue();
    if (!catalogue)
        return catalogue.error();
    return touched->refresh(*catalogue);
}

} // namespace svodka::store
