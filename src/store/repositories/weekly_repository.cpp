// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/weekly_repository.h"

#include "store/bulk_query.h"
#include "store/query.h"
#include "store/weekly_table.h"

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {

core::WeeklyRow weeklyRow(const BulkQuery& row, size_t metrics) {
    core::WeeklyRow result{core::OrganisationId{row.id(0)}, std::vector<std::optional<double>>(metrics)};
    for (size_t i = 0; i < metrics; ++i)
        result.values[i] = row.realOrNull(static_cast<int>(i) + 1);
    return result;
}

/// «?, ?, ?»
QString placeholders(qsizetype count) {
    return QStringList(count, u"?"_s).join(u", "_s);
}

} // namespace

QString WeeklyRepository::selectRows() const {
    return u"SELECT %1 FROM %2 WHERE region_id = ? AND period_id = ?"_s.arg(
        (QStringList{u"organisation_id"_s} + weeklyColumns(m_campaign)).join(u", "_s),
        weeklyTableName(m_campaign.code));
}

core::Result<void> WeeklyRepository::forEach(core::PeriodId period, const Listener& listener) const {
    BulkQuery query(m_session.database, selectRows() + u" ORDER BY organisation_id"_s);
    query.bind(m_session.region()).bind(period.value);
    std::vector<std::optional<double>> values(m_campaign.metrics.size());
    auto more = query.next();
    for (; more && *more; more = query.next()) {
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = query.realOrNull(static_cast<int>(i) + 1);
        listener(core::OrganisationId{query.id(0)}, values);
    }
    return more ? core::Result<void>() : more.error();
}

core::Result<std::vector<core::WeeklyRow>> WeeklyRepository::rows(core::PeriodId period) const {
    std::vector<core::WeeklyRow> rows;
    const auto done = forEach(period, [&](core::OrganisationId organisation, auto values) {
        rows.push_back({organisation, {values.begin(), values.end()}});
    });
    if (!done)
        return done.error();
    return rows;
}

core::Result<std::vector<core::WeeklyRow>>
WeeklyRepository::rowsOf(core::PeriodId period, const std::vector<core::OrganisationMember>& organisations) const {
    std::vector<core::WeeklyRow> rows;
    BulkQuery query(m_session.database, selectRows() + u" AND organisation_id = ?"_s);
    for (const core::OrganisationMember& organisation : organisations) {
        query.bind(m_session.region()).bind(period.value).bind(organisation.id.value);
        auto more = query.next();
        for (; more && *more; more = query.next())
            rows.push_back(weeklyRow(query, m_campaign.metrics.size()));
        if (!more)
            return more.error();
    }
    return rows;
}

core::Result<void> WeeklyRepository::upsert(core::PeriodId period, const QStringList& metrics, size_t count,
                                            const RowSource& source, const std::stop_token& stop) const {
    QStringList columns{u"region_id"_s, u"period_id"_s, u"organisation_id"_s};
    QStringList updates{u"region_id = excluded.region_id"_s}; // a statement needs one even when there are no metrics
    for (const QString& metric : metrics) {
        const QString column = weeklyColumn(metric);
        columns << column;
        updates << u"%1 = COALESCE(excluded.%1, %2.%1)"_s.arg(column, weeklyTableName(m_campaign.code));
    }
    BulkQuery query(m_session.database,
                    u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (region_id, period_id, "
                    "organisation_id) DO UPDATE SET %4"_s.arg(weeklyTableName(m_campaign.code), columns.join(u", "_s),
                                                              placeholders(columns.size()), updates.join(u", "_s)));
    std::vector<std::optional<double>> values;
    for (size_t row = 0; row < count; ++row) {
        values.assign(static_cast<size_t>(metrics.size()), std::nullopt);
        if (stop.stop_requested())
            return core::Error{core::ErrorCode::Cancelled, {}, {}, {}};
        const core::OrganisationId organisation = source(row, values);
        query.bind(m_session.region()).bind(period.value).bind(organisation.value);
        for (const auto& value : values)
            query.bind(value);
        if (auto done = query.exec(); !done)
            return done;
    }
    return {};
}

core::Result<void> WeeklyRepository::restore(core::PeriodId period, const std::vector<RestoredRow>& rows) const {
    // One statement for every row: a flag per metric tells whether it is written.
    QStringList updates;
    const QStringList columns = weeklyColumns(m_campaign);
    for (const QString& column : columns)
        updates << u"%1 = CASE WHEN ? = 1 THEN ? ELSE %1 END"_s.arg(column);
    Query query(m_session.database,
                u"UPDATE %1 SET %2 WHERE region_id = ? AND period_id = ? AND organisation_id = ?"_s.arg(
                    weeklyTableName(m_campaign.code), updates.join(u", "_s)));
    for (const RestoredRow& row : rows) {
        QVariantList values;
        for (qsizetype i = 0; i < columns.size(); ++i)
            values << 0 << QVariant();
        for (const RestoredCell& cell : row.cells) {
            values[2 * cell.metric] = 1;
            values[2 * cell.metric + 1] = orNull(cell.value);
        }
        values << m_session.region() << period.value << row.organisation.value;
        if (auto done = query.exec(values); !done)
            return done;
    }
    return {};
}

core::Result<void> WeeklyRepository::dropEmptyRowsOf(core::BatchId batch, core::PeriodId period) const {
    // The sub-query names no column of the weekly table, so it is worked out once and not for each row.
    QStringList conditions{u"region_id = ? AND period_id = ?"_s,
                           u"organisation_id IN (SELECT organisation_id FROM batch_row WHERE region_id = ? "
                           "AND batch_id = ? EXCEPT SELECT r.organisation_id FROM period p "
                           "JOIN import_batch b ON b.region_id = p.region_id AND b.campaign = p.campaign "
                           "AND b.start_day = p.start_day AND b.end_day = p.end_day AND b.undone_at IS NULL "
                           "JOIN batch_row r ON r.region_id = b.region_id AND r.batch_id = b.batch_id "
                           "WHERE p.region_id = ? AND p.period_id = ? AND b.batch_id <> ?)"_s};
    const QStringList columns = weeklyColumns(m_campaign);
    for (const QString& column : columns)
        conditions << column + u" IS NULL"_s;
    const qint64 region = m_session.region();
    return run(m_session.database,
               u"DELETE FROM %1 WHERE "_s.arg(weeklyTableName(m_campaign.code)) + conditions.join(u" AND "_s),
               {region, period.value, region, batch.value, region, period.value, batch.value});
}

} // namespace svodka::store
