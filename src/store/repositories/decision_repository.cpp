// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/decision_repository.h"

#include "store/query.h"

namespace svodka::store {

using namespace Qt::StringLiterals;

core::Result<void> DecisionRepository::checkWriting() const {
    if (const auto writable = m_session.database.checkWritable(); !writable)
        return writable;
    if (!m_session.database.inTransaction())
        return core::Error{core::ErrorCode::InvalidArgument, {}, {}, u"a decision outside an edit"_s};
    return {};
}

core::Result<std::vector<core::Decision>> DecisionRepository::all() {
    std::vector<core::Decision> decisions;
    Query query(
        m_session.database,
        u"SELECT \"key\", figures, decision, author, at FROM decision WHERE region_id = ? ORDER BY at, \"key\""_s);
    const auto done = query.forEach({m_session.region()}, [&](const Row& row) {
        decisions.push_back({row.text(0), row.text(1), row.text(2), row.text(3), row.moment(4)});
    });
    if (!done)
        return done.error();
    return decisions;
}

core::Result<void> DecisionRepository::save(const core::Decision& decision) {
    return inOrder([&] { return checkWriting(); }, [&] { return remove(decision.key); },
                   [&] {
                       return run(m_session.database,
                                  u"INSERT INTO decision (region_id, \"key\", figures, decision, author, at) "
                                  "VALUES (?, ?, ?, ?, ?, ?)"_s,
                                  {m_session.region(), text(decision.key), text(decision.figures), text(decision.text),
                                   text(decision.author), moment(decision.at)});
                   });
}

core::Result<void> DecisionRepository::remove(const QString& key) {
    return inOrder([&] { return checkWriting(); },
                   [&] {
                       return run(m_session.database, u"DELETE FROM decision WHERE region_id = ? AND \"key\" = ?"_s,
                                  {m_session.region(), text(key)});
                   });
}

core::Result<std::vector<core::TotalDifference>> DecisionRepository::totals(const QString& campaign,
                                                                            const core::Period& period) {
    std::vector<core::TotalDifference> totals;
    Query query(m_session.database,
                u"SELECT t.batch_id, t.label, t.code, t.total, t.row_sum, b.file, b.sheet, t.\"row\", t.\"column\" "
                "FROM batch_total t JOIN import_batch b ON b.region_id = t.region_id AND b.batch_id = t.batch_id "
                "WHERE t.region_id = ? AND b.campaign = ? AND b.start_day = ? AND b.end_day = ? "
                "AND b.undone_at IS NULL ORDER BY t.batch_id, t.ordinal"_s);
    const QVariantList key{m_session.region(), text(campaign), day(period.start), day(period.end)};
    const auto done = query.forEach(key, [&](const Row& row) {
        totals.push_back({core::BatchId{row.id(0)},
                          row.text(1),
                          row.text(2),
                          row.real(3),
                          row.real(4),
                          {row.text(5), row.text(6), row.integer(7), row.integer(8)}});
    });
    if (!done)
        return done.error();
    return totals;
}

core::Result<void> DecisionRepository::insertTotals(core::BatchId batch,
                                                    const std::vector<core::TotalDifference>& totals) const {
    Query query(m_session.database, u"INSERT INTO batch_total (region_id, batch_id, ordinal, label, code, total, "
                                    "row_sum, \"row\", \"column\") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    int ordinal = 0;
    for (const core::TotalDifference& one : totals) {
        auto done = query.exec({m_session.region(), batch.value, ++ordinal, text(one.label), text(one.code), one.total,
                                one.sum, one.where.row, one.where.column});
        if (!done)
            return done;
    }
    return {};
}

core::Result<void> DecisionRepository::removeTotals(core::BatchId batch) const {
    return run(m_session.database, u"DELETE FROM batch_total WHERE region_id = ? AND batch_id = ?"_s,
               {m_session.region(), batch.value});
}

} // namespace svodka::store
