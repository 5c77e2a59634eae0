// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/period_repository.h"

#include "store/query.h"
#include "store/weekly_table.h"

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {

const QString hasFigures = u"EXISTS (SELECT 1 FROM reported_figure f WHERE f.region_id = p.region_id "
                           "AND f.campaign = p.campaign AND f.period_id = p.period_id)"_s;
const QString hasBatch = u"EXISTS (SELECT 1 FROM import_batch b WHERE b.region_id = p.region_id "
                         "AND b.campaign = p.campaign AND b.start_day = p.start_day AND b.end_day = p.end_day "
                         "AND b.undone_at IS NULL)"_s;

} // namespace

core::Result<core::PeriodId> PeriodRepository::find(const core::Period& period) const {
    const auto id = number(m_session.database,
                           u"SELECT period_id FROM period WHERE region_id = ? AND campaign = ? AND start_day = ? "
                           "AND end_day = ?"_s,
                           {m_session.region(), text(m_campaign), day(period.start), day(period.end)});
    if (!id)
        return id.error();
    return core::PeriodId{*id};
}

core::Result<core::PeriodId> PeriodRepository::findOrInsert(const core::Period& period) const {
    const auto found = find(period);
    if (!found || found->isValid())
        return found;
    const auto last =
        number(m_session.database, u"SELECT MAX(period_id) FROM period WHERE region_id = ?"_s, {m_session.region()});
    if (!last)
        return last.error();
    const core::PeriodId id{*last + 1};
    const auto done = run(m_session.database,
                          u"INSERT INTO period (region_id, period_id, campaign, start_day, end_day) "
                          "VALUES (?, ?, ?, ?, ?)"_s,
                          {m_session.region(), id.value, m_campaign, day(period.start), day(period.end)});
    if (!done)
        return done.error();
    return id;
}

QString PeriodRepository::hasWeeklyRows() const {
    return u"EXISTS (SELECT 1 FROM %1 w WHERE w.region_id = p.region_id AND w.period_id = p.period_id)"_s.arg(
        weeklyTableName(m_campaign));
}

core::Result<std::vector<PeriodRow>> PeriodRepository::select(const QString& condition) const {
    std::vector<PeriodRow> periods;
    Query query(m_session.database, u"SELECT p.period_id, p.start_day, p.end_day FROM period p "
                                    "WHERE p.region_id = ? AND p.campaign = ? AND (%1) "
                                    "ORDER BY p.end_day, p.start_day"_s.arg(condition));
    const auto done = query.forEach({m_session.region(), text(m_campaign)}, [&](const Row& row) {
        periods.push_back({core::PeriodId{row.id(0)}, {row.day(1), row.day(2)}});
    });
    if (!done)
        return done.error();
    return periods;
}

core::Result<std::vector<PeriodRow>> PeriodRepository::all() const {
    return select(u"1 = 1"_s);
}

core::Result<std::vector<PeriodRow>> PeriodRepository::withFigures() const {
    return select(hasFigures + u" OR "_s + hasWeeklyRows());
}

core::Result<std::vector<PeriodRow>> PeriodRepository::withWeeklyRows() const {
    return select(hasWeeklyRows());
}

core::Result<void> PeriodRepository::dropIfUnused(core::PeriodId id) const {
    const auto used = select(u"p.period_id = %1 AND (%2 OR %3 OR %4)"_s.arg(QString::number(id.value), hasBatch,
                                                                            hasFigures, hasWeeklyRows()));
    if (!used)
        return used.error();
    if (!used->empty())
        return {};
    return run(m_session.database, u"DELETE FROM period WHERE region_id = ? AND period_id = ?"_s,
               {m_session.region(), id.value});
}

} // namespace svodka::store
