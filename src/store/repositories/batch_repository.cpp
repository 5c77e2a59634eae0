// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/batch_repository.h"

#include "store/query.h"

#include <QUuid>

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {

const QString columnNames =
    u"batch_id, kind, continues, uid, file, hash, sheet, selection, campaign, start_day, end_day, heading, author, "
    "imported_at, undone_at, rows_new, rows_changed, rows_same, rows_unmatched, "
    "rows_rejected, organisations_created"_s;

struct KindCode {
    core::BatchKind kind;
    const char* code;
};
const KindCode kinds[] = {{core::BatchKind::Import, "import"},
                          {core::BatchKind::Registry, "registry"},
                          {core::BatchKind::Manual, "manual"},
                          {core::BatchKind::Answers, "answers"}};

core::BatchKind kindOf(const QString& code) {
    for (const KindCode& entry : kinds)
        if (code == QLatin1StringView(entry.code))
            return entry.kind;
    return core::BatchKind::Import;
}

QString codeOf(core::BatchKind kind) {
    for (const KindCode& entry : kinds)
        if (entry.kind == kind)
            return QString::fromLatin1(entry.code);
    return {};
}

QVariant numberOrNull(core::BatchId id) {
    return id.isValid() ? QVariant(id.value) : QVariant();
}

QVariant textOrNull(const QString& value) {
    return value.isEmpty() ? QVariant() : QVariant(value);
}

core::BatchInfo batchInfo(const Row& row) {
    core::BatchInfo info;
    info.id.value = row.id(0);
    info.kind = kindOf(row.text(1));
    info.continues.value = row.id(2);
    info.uid = row.text(3);
    info.file = row.text(4);
    info.hash = row.text(5);
    info.sheet = row.text(6);
    info.selection = row.text(7);
    info.campaign = row.text(8);
    info.period = {row.day(9), row.day(10)};
    info.heading = row.text(11);
    info.author = row.text(12);
    info.importedAt = row.moment(13);
    info.undoneAt = row.moment(14);
    info.counts = {row.integer(15), row.integer(16), row.integer(17),
                   row.integer(18), row.integer(19), row.integer(20)};
    return info;
}

} // namespace

core::Result<std::vector<core::BatchInfo>> BatchRepository::select(const QString& condition,
                                                                   const QVariantList& values) const {
    std::vector<core::BatchInfo> batches;
    Query query(m_session.database, u"SELECT %1 FROM import_batch WHERE region_id = ?%2 ORDER BY batch_id DESC"_s.arg(
                                        columnNames, condition));
    const auto done = query.forEach(QVariantList{m_session.region()} + values,
                                    [&](const Row& row) { batches.push_back(batchInfo(row)); });
    if (!done)
        return done.error();
    return batches;
}

core::Result<bool> BatchRepository::any() const {
    const auto last = number(m_session.database, u"SELECT MAX(batch_id) FROM import_batch WHERE region_id = ?"_s,
                             {m_session.region()});
    if (!last)
        return last.error();
    return *last > 0;
}

core::Result<std::vector<core::BatchInfo>> BatchRepository::all() const {
    return select({}, {});
}

core::Result<core::BatchInfo> BatchRepository::get(core::BatchId id) const {
    const auto found = select(u" AND batch_id = ?"_s, {id.value});
    if (!found)
        return found.error();
    if (found->empty())
        return core::Error{core::ErrorCode::BatchNotFound, QString::number(id.value), {}, {}};
    return found->front();
}

core::Result<core::BatchInfo> BatchRepository::inForce(core::BatchId id) const {
    auto info = get(id);
    if (info && info->undoneAt.isValid())
        return core::Error{core::ErrorCode::BatchUndone, QString::number(id.value), {}, {}};
    return info;
}

core::Result<std::optional<core::BatchInfo>> BatchRepository::findLike(const core::BatchInfo& like) const {
    const auto found =
        select(u" AND kind = ? AND hash = ? AND sheet = ? AND selection = ? AND COALESCE(campaign, '') = ? "
               "AND COALESCE(start_day, '') = COALESCE(?, '') AND COALESCE(end_day, '') = COALESCE(?, '') "
               "AND undone_at IS NULL AND continues IS NULL"_s,
               {codeOf(like.kind), text(like.hash), text(like.sheet), text(like.selection), text(like.campaign),
                day(like.period.start), day(like.period.end)});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

core::Result<std::vector<core::BatchId>> BatchRepository::laterOnes(const core::BatchInfo& info) const {
    std::vector<core::BatchId> ids;
    Query query(m_session.database, u"SELECT batch_id FROM import_batch WHERE region_id = ? AND batch_id > ? "
                                    "AND campaign = ? AND start_day = ? AND end_day = ? AND undone_at IS NULL "
                                    "ORDER BY batch_id"_s);
    const auto done =
        query.forEach({m_session.region(), info.id.value, info.campaign, day(info.period.start), day(info.period.end)},
                      [&](const Row& row) { ids.push_back(core::BatchId{row.id(0)}); });
    if (!done)
        return done.error();
    return ids;
}

core::Result<core::BatchId> BatchRepository::insert(const core::BatchInfo& info) const {
    const auto last = number(m_session.database, u"SELECT MAX(batch_id) FROM import_batch WHERE region_id = ?"_s,
                             {m_session.region()});
    if (!last)
        return last.error();
    const core::BatchId id{*last + 1};
    const core::ImportCounts& counts = info.counts;
    const auto done =
        run(m_session.database,
            u"INSERT INTO import_batch (region_id, %1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?, ?, ?)"_s.arg(columnNames),
            {m_session.region(),
             id.value,
             codeOf(info.kind),
             numberOrNull(info.continues),
             QUuid::createUuid().toString(QUuid::WithoutBraces),
             text(info.file),
             text(info.hash),
             text(info.sheet),
             text(info.selection),
             textOrNull(info.campaign),
             day(info.period.start),
             day(info.period.end),
             text(info.heading),
             text(info.author),
             moment(info.importedAt),
             QVariant(),
             counts.added,
             counts.changed,
             counts.same,
             counts.unmatched,
             counts.rejected,
             counts.organisationsCreated});
    if (!done)
        return done.error();
    return id;
}

core::Result<void> BatchRepository::setCounts(core::BatchId id, const core::ImportCounts& counts) const {
    return run(m_session.database,
               u"UPDATE import_batch SET rows_new = ?, rows_changed = ?, rows_same = ?, rows_unmatched = ?, "
               "rows_rejected = ?, organisations_created = ? WHERE region_id = ? AND batch_id = ?"_s,
               {counts.added, counts.changed, counts.same, counts.unmatched, counts.rejected,
                counts.organisationsCreated, m_session.region(), id.value});
}

core::Result<void> BatchRepository::markUndone(core::BatchId id, const QDateTime& at) const {
    return run(m_session.database, u"UPDATE import_batch SET undone_at = ? WHERE region_id = ? AND batch_id = ?"_s,
               {moment(at), m_session.region(), id.value});
}

core::Result<std::vector<core::BatchColumn>> BatchRepository::columns(core::BatchId id) const {
    std::vector<core::BatchColumn> columns;
    Query query(m_session.database, u"SELECT code, \"column\", header FROM batch_column WHERE region_id = ? "
                                    "AND batch_id = ? ORDER BY ordinal"_s);
    const auto done = query.forEach({m_session.region(), id.value}, [&](const Row& row) {
        columns.push_back({row.text(0), row.integer(1), row.text(2)});
    });
    if (!done)
        return done.error();
    return columns;
}

core::Result<void> BatchRepository::insertColumns(core::BatchId id,
                                                  const std::vector<core::BatchColumn>& columns) const {
    Query query(m_session.database, u"INSERT INTO batch_column (region_id, batch_id, ordinal, code, \"column\", "
                                    "header) VALUES (?, ?, ?, ?, ?, ?)"_s);
    int ordinal = 0;
    for (const core::BatchColumn& column : columns) {
        auto done = query.exec(
            {m_session.region(), id.value, ++ordinal, text(column.code), column.column, text(column.header)});
        if (!done)
            return done;
    }
    return {};
}

core::Result<void> BatchRepository::removeColumns(core::BatchId id) const {
    return run(m_session.database, u"DELETE FROM batch_column WHERE region_id = ? AND batch_id = ?"_s,
               {m_session.region(), id.value});
}

core::Result<std::vector<core::PendingRow>> BatchRepository::pending(core::BatchId id) const {
    std::vector<core::PendingRow> rows;
    Query query(m_session.database, u"SELECT spelling, scope, candidates, \"row\", payload, ordinal FROM pending_row "
                                    "WHERE region_id = ? AND batch_id = ? AND entered_batch IS NULL "
                                    "ORDER BY ordinal"_s);
    const auto done = query.forEach({m_session.region(), id.value}, [&](const Row& row) {
        rows.push_back({row.text(0), row.text(1), row.list(2), row.integer(3), row.text(4), row.integer(5)});
    });
    if (!done)
        return done.error();
    return rows;
}

core::Result<void> BatchRepository::insertPending(core::BatchId id, const std::vector<core::PendingRow>& rows) const {
    Query query(m_session.database, u"INSERT INTO pending_row (region_id, batch_id, ordinal, scope, spelling, "
                                    "candidates, \"row\", payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    int ordinal = 0;
    for (const core::PendingRow& row : rows) {
        auto done = query.exec({m_session.region(), id.value, ++ordinal, text(row.scope), text(row.spelling),
                                list(row.candidates), row.sourceRow, text(row.payload)});
        if (!done)
            return done;
    }
    return {};
}

core::Result<void> BatchRepository::markEntered(core::BatchId waited, const std::vector<int>& ordinals,
                                                core::BatchId with) const {
    Query query(m_session.database, u"UPDATE pending_row SET entered_batch = ? WHERE region_id = ? AND batch_id = ? "
                                    "AND ordinal = ?"_s);
    for (const int ordinal : ordinals) {
        auto done = query.exec({with.value, m_session.region(), waited.value, ordinal});
        if (!done)
            return done;
    }
    return {};
}

core::Result<void> BatchRepository::removePending(core::BatchId id) const {
    const QVariantList key{m_session.region(), id.value};
    return inOrder(
        [&] { return run(m_session.database, u"DELETE FROM pending_row WHERE region_id = ? AND batch_id = ?"_s, key); },
        [&] {
            return run(m_session.database,
                       u"UPDATE pending_row SET entered_batch = NULL WHERE region_id = ? AND entered_batch = ?"_s, key);
        });
}

} // namespace svodka::store
