// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/provenance_repository.h"

#include "store/query.h"
#include "store/repositories/batch_repository.h"
#include "store/repositories/merged_groups.h"
#include "store/weekly_table.h"

#include <QHash>
#include <algorithm>

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::CellChange;

core::Result<std::vector<core::OrganisationId>> ProvenanceRepository::partsOf(core::OrganisationId organisation) const {
    const auto merged = MergedGroups::load(m_session);
    if (!merged)
        return merged.error();
    std::vector<core::OrganisationId> parts{organisation};
    const auto& others = merged->mergedInto(organisation);
    parts.insert(parts.end(), others.begin(), others.end());
    return parts;
}

core::Result<std::vector<core::OrganisationWeek>>
ProvenanceRepository::history(core::OrganisationId organisation) const {
    const auto parts = partsOf(organisation);
    if (!parts)
        return parts.error();
    std::vector<core::OrganisationWeek> all;
    for (const core::OrganisationId part : *parts) {
        const auto weeks = ownHistory(part);
        if (!weeks)
            return weeks.error();
        all.insert(all.end(), weeks->begin(), weeks->end());
    }
    const auto when = [](const core::OrganisationWeek& week) { return std::pair(week.period.end, week.period.start); };
    std::ranges::stable_sort(all, {}, when);
    std::vector<core::OrganisationWeek> joint;
    for (core::OrganisationWeek& week : all) {
        if (!joint.empty() && joint.back().period == week.period)
            fillGaps(joint.back().values, week.values);
        else
            joint.push_back(std::move(week));
    }
    return joint;
}

core::Result<std::vector<core::OrganisationWeek>>
ProvenanceRepository::ownHistory(core::OrganisationId organisation) const {
    QStringList columns{u"p.start_day"_s, u"p.end_day"_s};
    for (const core::Metric& metric : m_campaign.metrics)
        columns << u"w."_s + weeklyColumn(metric.code);
    std::vector<core::OrganisationWeek> weeks;
    Query query(
        m_session.database,
        u"SELECT %1 FROM period p JOIN %2 w ON w.region_id = p.region_id AND w.period_id = p.period_id "
        "AND w.organisation_id = ? WHERE p.region_id = ? AND p.campaign = ? ORDER BY p.end_day, p.start_day"_s.arg(
            columns.join(u", "_s), weeklyTableName(m_campaign.code)));
    const auto done =
        query.forEach({organisation.value, m_session.region(), text(m_campaign.code)}, [&](const Row& row) {
            core::OrganisationWeek week{{row.day(0), row.day(1)}, {}};
            for (size_t i = 0; i < m_campaign.metrics.size(); ++i)
                week.values.push_back(row.realOrNull(static_cast<int>(i) + 2));
            weeks.push_back(std::move(week));
        });
    if (!done)
        return done.error();
    return weeks;
}

core::Result<std::vector<ProvenanceRepository::BatchRow>>
ProvenanceRepository::rows(const core::Period& period, core::OrganisationId organisation) const {
    std::vector<BatchRow> found;
    Query query(m_session.database,
                u"SELECT b.batch_id, b.file, b.sheet, r.\"row\", r.changes FROM batch_row r "
                "JOIN import_batch b ON b.region_id = r.region_id AND b.batch_id = r.batch_id "
                "WHERE r.region_id = ? AND r.organisation_id = ? AND b.campaign = ? AND b.start_day = ? "
                "AND b.end_day = ? AND b.undone_at IS NULL ORDER BY b.batch_id DESC"_s);
    const auto done = query.forEach(
        {m_session.region(), organisation.value, text(m_campaign.code), day(period.start), day(period.end)},
        [&](const Row& row) {
            found.push_back({core::BatchId{row.id(0)}, {row.text(1), row.text(2), row.integer(3), 0}, row.text(4)});
        });
    if (!done)
        return done.error();
    return found;
}

core::Result<std::vector<core::CellSource>> ProvenanceRepository::sources(const PeriodRow& period,
                                                                          core::OrganisationId organisation) const {
    const auto parts = partsOf(organisation);
    if (!parts)
        return parts.error();
    std::vector<core::CellSource> cells;
    std::vector<size_t> owner(m_campaign.metrics.size(), parts->size()); // whose value stands
    for (size_t part = 0; part < parts->size(); ++part) {
        std::vector<std::optional<double>> values;
        const auto own = ownSources(period, (*parts)[part], &values);
        if (!own)
            return own.error();
        for (size_t i = 0; i < owner.size(); ++i)
            if (owner[i] == parts->size() && values[i])
                owner[i] = part;
        cells.insert(cells.end(), own->begin(), own->end());
    }
    std::ranges::stable_sort(cells, {}, [&](const core::CellSource& cell) {
        const int metric = m_campaign.metricIndex(cell.metric);
        const size_t standing = owner[static_cast<size_t>(metric)];
        return std::pair(metric, standing == parts->size() || cell.organisation != (*parts)[standing]);
    });
    return cells;
}

core::Result<std::vector<core::CellSource>>
ProvenanceRepository::ownSources(const PeriodRow& period, core::OrganisationId organisation,
                                 std::vector<std::optional<double>>* values) const {
    const auto batchRows = rows(period.period, organisation);
    if (!batchRows)
        return batchRows.error();
    const auto weeks = ownHistory(organisation);
    if (!weeks)
        return weeks.error();
    // What stands now; going back through the batches turns it into what stood before each of them.
    std::vector<std::optional<double>> standing(m_campaign.metrics.size());
    for (const core::OrganisationWeek& week : *weeks)
        if (week.period == period.period)
            standing = week.values;
    *values = standing;
    std::vector<core::CellSource> cells;
    for (const BatchRow& row : *batchRows)
        if (const auto added = addCells(row, organisation, standing, cells); !added)
            return added.error();
    return cells;
}

core::Result<void> ProvenanceRepository::addCells(const BatchRow& row, core::OrganisationId organisation,
                                                  std::vector<std::optional<double>>& standing,
                                                  std::vector<core::CellSource>& cells) const {
    const auto columns = BatchRepository(m_session).columns(row.batch);
    if (!columns)
        return columns.error();
    QHash<QString, double> old;
    Query query(m_session.database, u"SELECT metric, old_value FROM restatement WHERE region_id = ? AND batch_id = ? "
                                    "AND organisation_id = ?"_s);
    const auto read = query.forEach({m_session.region(), row.batch.value, organisation.value},
                                    [&](const Row& found) { old.insert(found.text(0), found.real(1)); });
    if (!read)
        return read;
    const size_t count = std::min(columns->size(), static_cast<size_t>(row.changes.size()));
    for (size_t i = 0; i < count; ++i) {
        const core::BatchColumn& column = (*columns)[i];
        const auto change = static_cast<CellChange>(row.changes.at(static_cast<qsizetype>(i)).toLatin1());
        const int metric = m_campaign.metricIndex(column.code);
        if (change == CellChange::Empty || metric < 0)
            continue;
        std::optional<double>& value = standing[static_cast<size_t>(metric)];
        core::Location source = row.source;
        source.column = column.column;
        cells.push_back({column.code, change, value, row.batch, source, organisation});
        if (change == CellChange::New)
            value.reset();
        else if (change == CellChange::Changed)
            value = old.value(column.code);
    }
    return {};
}

} // namespace svodka::store
