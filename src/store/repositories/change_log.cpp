// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/change_log.h"

#include "store/query.h"

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {

const QString insertion = u"INSERT INTO change_log (region_id, change_id, at, author, action, subject, old_value, "
                          "new_value, batch_id, row_changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;

/// The lines that can be taken back: edits, and imports, as long as they are in force.
const QString isStep = u"((c.row_changes IS NOT NULL AND c.undone_at IS NULL) OR (c.action IN ('import', 'correct', "
                       "'registry') AND b.batch_id IS NOT NULL AND b.undone_at IS NULL))"_s;

QVariantList valuesOf(qint64 region, qint64 id, const Change& change, const QByteArray& rows) {
    const auto orNothing = [](const QString& value) { return value.isEmpty() ? QVariant() : QVariant(value); };
    return {region,
            id,
            moment(change.at),
            text(change.author),
            change.action,
            text(change.subject),
            orNothing(change.old),
            orNothing(change.detail),
            change.batch.isValid() ? QVariant(change.batch.value) : QVariant(),
            rows.isNull() ? QVariant() : QVariant(rows)};
}

core::JournalEntry entryOf(const Row& row) {
    core::JournalEntry entry;
    entry.id = {row.id(0)};
    entry.at = row.moment(1);
    entry.author = row.text(2);
    entry.action = row.text(3);
    entry.subject = row.text(4);
    entry.before = row.text(5);
    entry.after = row.text(6);
    entry.batch = {row.id(7)};
    entry.undoneAt = row.moment(8);
    entry.canBeUndone = row.flag(9);
    return entry;
}

} // namespace

core::Result<qint64> ChangeLog::last() const {
    return number(m_session.database, u"SELECT MAX(change_id) FROM change_log WHERE region_id = ?"_s,
                  {m_session.region()});
}

core::Result<void> ChangeLog::add(const Change& change) const {
    return add(std::vector<Change>{change});
}

core::Result<void> ChangeLog::add(const std::vector<Change>& changes) const {
    const auto newest = last();
    if (!newest)
        return newest.error();
    Query query(m_session.database, insertion);
    qint64 id = *newest;
    for (const Change& change : changes) {
        if (auto done = query.exec(valuesOf(m_session.region(), ++id, change, {})); !done)
            return done;
    }
    return {};
}

core::Result<core::ChangeId> ChangeLog::add(const Change& change, const QByteArray& rows) const {
    const auto newest = last();
    if (!newest)
        return newest.error();
    const core::ChangeId id{*newest + 1};
    const auto done = run(m_session.database, insertion, valuesOf(m_session.region(), id.value, change, rows));
    if (!done)
        return done.error();
    return id;
}

core::Result<std::vector<core::JournalEntry>> ChangeLog::select(const QString& condition, const QVariantList& values,
                                                                int limit) const {
    std::vector<core::JournalEntry> entries;
    Query query(m_session.database,
                u"SELECT c.change_id, c.at, c.author, c.action, c.subject, c.old_value, c.new_value, c.batch_id, "
                "CASE WHEN c.action = 'undo' THEN NULL ELSE COALESCE(c.undone_at, b.undone_at) END, "
                "CASE WHEN %1 THEN 1 ELSE 0 END FROM change_log c "
                "LEFT JOIN import_batch b ON b.region_id = c.region_id AND b.batch_id = c.batch_id "
                "WHERE c.region_id = ? AND %2 ORDER BY c.change_id DESC%3"_s.arg(
                    isStep, condition, limit > 0 ? u" LIMIT %1"_s.arg(limit) : QString()));
    const auto done = query.forEach(QVariantList{m_session.region()} + values,
                                    [&](const Row& row) { entries.push_back(entryOf(row)); });
    if (!done)
        return done.error();
    return entries;
}

core::Result<std::vector<core::JournalEntry>> ChangeLog::load(const core::JournalQuery& query) const {
    QString condition = query.withDetails ? u"1 = 1"_s : u"c.action NOT IN ('create', 'change')"_s;
    if (query.onlySteps)
        condition += u" AND "_s + isStep;
    return select(condition, {}, query.limit);
}

core::Result<core::JournalEntry> ChangeLog::find(core::ChangeId change) const {
    const auto found = select(u"c.change_id = ?"_s, {change.value}, 1);
    if (!found)
        return found.error();
    if (found->empty())
        return core::Error{core::ErrorCode::ChangeNotFound, QString::number(change.value), {}, {}};
    return found->front();
}

core::Result<QByteArray> ChangeLog::rowsOf(core::ChangeId change) const {
    QByteArray rows;
    Query query(m_session.database, u"SELECT row_changes FROM change_log WHERE region_id = ? AND change_id = ?"_s);
    const auto done = query.forEach({m_session.region(), change.value}, [&](const Row& row) { rows = row.bytes(0); });
    if (!done)
        return done.error();
    return rows;
}

core::Result<void> ChangeLog::setUndone(core::ChangeId change, const QDateTime& at) const {
    return run(m_session.database, u"UPDATE change_log SET undone_at = ? WHERE region_id = ? AND change_id = ?"_s,
               {at.isNull() ? QVariant() : moment(at), m_session.region(), change.value});
}

} // namespace svodka::store
