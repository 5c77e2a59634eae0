// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/trace_repository.h"

#include "store/bulk_query.h"
#include "store/query.h"
#include "store/repositories/batch_repository.h"

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {

using Values = std::vector<std::optional<double>>;

const QString insertRestatement = u"INSERT INTO restatement (region_id, batch_id, organisation_id, metric, period_id, "
                                  "old_value) VALUES (?, ?, ?, ?, ?, ?)"_s;

QString letters(const core::PlannedRow& row) {
    QString result;
    result.reserve(static_cast<qsizetype>(row.changes.size()));
    for (const core::CellChange change : row.changes)
        result += QLatin1Char(static_cast<char>(change));
    return result;
}

} // namespace

core::Result<BatchTrace> TraceRepository::load(core::BatchId batch, const BatchTrace* only) const {
    BatchTrace trace;
    trace.batch = batch;
    const auto columns = BatchRepository(m_session).columns(batch);
    if (!columns)
        return columns.error();
    for (const core::BatchColumn& column : *columns)
        trace.codes << column.code;
    const auto done = inOrder([&] { return loadRows(trace, only); }, [&] { return loadOldValues(trace); });
    if (!done)
        return done.error();
    return trace;
}

core::Result<void> TraceRepository::loadRows(BatchTrace& trace, const BatchTrace* only) const {
    Query query(m_session.database,
                u"SELECT organisation_id, changes FROM batch_row WHERE region_id = ? AND batch_id = ?"_s);
    return query.forEach({m_session.region(), trace.batch.value}, [&](const Row& row) {
        const qint64 organisation = row.id(0);
        const QByteArray changes = row.text(1).toLatin1();
        if (!only || only->rows.contains(organisation))
            trace.rows.insert(organisation, {changes, Values(static_cast<size_t>(changes.size())), false});
    });
}

core::Result<void> TraceRepository::loadOldValues(BatchTrace& trace) const {
    Query query(m_session.database,
                u"SELECT organisation_id, metric, old_value FROM restatement WHERE region_id = ? AND batch_id = ?"_s);
    return query.forEach({m_session.region(), trace.batch.value}, [&](const Row& row) {
        const auto found = trace.rows.find(row.id(0));
        if (found == trace.rows.end())
            return;
        if (const qsizetype column = trace.columnOf(*found, row.text(1)); column >= 0)
            found->old[static_cast<size_t>(column)] = row.real(2);
    });
}

core::Result<void> TraceRepository::insert(const NewBatch& to, std::span<const core::PlannedRow> rows,
                                           const std::vector<core::OrganisationId>& organisations,
                                           const std::stop_token& stop) const {
    BulkQuery insertRow(m_session.database, u"INSERT INTO batch_row (region_id, batch_id, organisation_id, \"row\", "
                                            "changes) VALUES (?, ?, ?, ?, ?)"_s);
    BulkQuery insertOld(m_session.database, insertRestatement);
    for (size_t i = 0; i < rows.size(); ++i) {
        const core::PlannedRow& row = rows[i];
        if (stop.stop_requested())
            return core::Error{core::ErrorCode::Cancelled, {}, {}, {}};
        const qint64 organisation = organisations[i].value;
        insertRow.bind(m_session.region())
            .bind(to.batch.value)
            .bind(organisation)
            .bind(row.sourceRow)
            .bind(letters(row));
        auto done = insertRow.exec();
        for (size_t c = 0; done && c < row.changes.size(); ++c) {
            if (row.changes[c] != core::CellChange::Changed)
                continue;
            insertOld.bind(m_session.region()).bind(to.batch.value).bind(organisation).bind(to.columns[c].code);
            done = insertOld.bind(to.period.value).bind(row.oldAt(c)).exec();
        }
        if (!done)
            return done;
    }
    return {};
}

core::Result<void> TraceRepository::saveTouched(const BatchTrace& trace, core::PeriodId period) const {
    Query updateRow(m_session.database, u"UPDATE batch_row SET changes = ? WHERE region_id = ? AND batch_id = ? "
                                        "AND organisation_id = ?"_s);
    Query removeOld(m_session.database, u"DELETE FROM restatement WHERE region_id = ? AND batch_id = ? "
                                        "AND organisation_id = ?"_s);
    Query insertOld(m_session.database, insertRestatement);
    const qint64 region = m_session.region();
    const qint64 batch = trace.batch.value;
    for (auto row = trace.rows.begin(); row != trace.rows.end(); ++row) {
        if (!row->touched)
            continue;
        const qint64 organisation = row.key();
        auto done = inOrder(
            [&] {
                return updateRow.exec({QString::fromLatin1(row->letters), region, batch, organisation});
            },
            [&] {
                return removeOld.exec({region, batch, organisation});
            });
        for (qsizetype c = 0; done && c < trace.codes.size(); ++c) {
            if (const auto& old = row->old[static_cast<size_t>(c)])
                done = insertOld.exec({region, batch, organisation, trace.codes.at(c), period.value, *old});
        }
        if (!done)
            return done;
    }
    return {};
}

core::Result<void> TraceRepository::remove(core::BatchId batch) const {
    const QVariantList key{m_session.region(), batch.value};
    return inOrder(
        [&] { return run(m_session.database, u"DELETE FROM restatement WHERE region_id = ? AND batch_id = ?"_s, key); },
        [&] { return run(m_session.database, u"DELETE FROM batch_row WHERE region_id = ? AND batch_id = ?"_s, key); });
}

} // namespace svodka::store
