// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/summary_repository.h"

#include "core/judgement.h"
#include "store/bulk_query.h"
#include "store/query.h"
#include "store/repositories/member_list.h"
#include "store/repositories/merged_weekly.h"
#include "store/type_number.h"

#include <algorithm>
#include <iterator>

namespace svodka::store {

using namespace Qt::StringLiterals;

core::Result<std::vector<core::SummaryCell>> SummaryRepository::load(core::PeriodId period) const {
    std::vector<core::SummaryCell> cells;
    Query query(m_session.database,
                u"SELECT s.municipality_id, s.organisation_type, s.indicator, s.value, s.base, s.unknown, s.existing, "
                "s.reporting FROM summary s "
                "LEFT JOIN municipality m ON m.region_id = s.region_id AND m.municipality_id = s.municipality_id "
                "LEFT JOIN indicator i ON i.region_id = s.region_id AND i.campaign = s.campaign "
                "AND i.code = s.indicator "
                "LEFT JOIN organisation_type t ON t.region_id = s.region_id AND t.type_id = s.organisation_type "
                "WHERE s.region_id = ? AND s.campaign = ? AND s.period_id = ? "
                "ORDER BY CASE WHEN m.ordinal IS NULL THEN 1 ELSE 0 END, m.ordinal, t.ordinal, i.ordinal"_s);
    const auto done = query.forEach({m_session.region(), m_campaign.code, period.value}, [&](const Row& row) {
        cells.push_back({core::MunicipalityId{row.id(0)}, typeCode(m_catalogue, row.integer(1)), row.text(2),
                         row.real(3), row.real(4), row.integer(5), row.integer(6), row.integer(7)});
    });
    if (!done)
        return done.error();
    return cells;
}

core::Result<void> SummaryRepository::insert(core::PeriodId period, const std::vector<core::SummaryCell>& cells) const {
    BulkQuery query(m_session.database,
                    u"INSERT INTO summary (region_id, campaign, period_id, municipality_id, organisation_type, "
                    "indicator, value, base, unknown, existing, reporting) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const core::SummaryCell& cell : cells) {
        query.bind(m_session.region()).bind(m_campaign.code).bind(period.value).bind(cell.municipality.value);
        query.bind(typeNumber(m_catalogue, cell.type)).bind(cell.indicator).bind(std::optional(cell.value));
        query.bind(std::optional(cell.base)).bind(cell.unknown).bind(cell.existing).bind(cell.reporting);
        if (auto done = query.exec(); !done)
            return done;
    }
    return {};
}

core::Result<void> SummaryRepository::refresh(const PeriodRow& period) const {
    auto members = MemberList::load(m_session, m_catalogue);
    return members ? refresh(period, *members) : members.error();
}

core::Result<void> SummaryRepository::refresh(const PeriodRow& period, MemberList& members) const {
    auto removed =
        run(m_session.database, u"DELETE FROM summary WHERE region_id = ? AND campaign = ? AND period_id = ?"_s,
            {m_session.region(), m_campaign.code, period.id.value});
    if (!removed)
        return removed;
    core::WeekSummary week(m_campaign, period.period, members.on(period.period.end));
    bool isEmpty = true;
    const auto read =
        MergedWeekly(m_session, m_campaign).forEach(period.id, [&](core::OrganisationId organisation, auto values) {
            week.add(organisation, values);
            isEmpty = false;
        });
    return !read || isEmpty ? read : insert(period.id, week.take());
}

core::Result<void> SummaryRepository::refreshAll() const {
    const auto periods = PeriodRepository(m_session, m_campaign.code).withWeeklyRows();
    if (!periods)
        return periods.error();
    auto members = MemberList::load(m_session, m_catalogue);
    if (!members)
        return members.error();
    for (const PeriodRow& period : *periods) {
        if (auto done = refresh(period, *members); !done)
            return done;
    }
    return {};
}

core::Result<void> SummaryRepository::refreshGroups(const Groups& groups) const {
    if (groups.empty())
        return {};
    auto members = MemberList::load(m_session, m_catalogue);
    return members ? refreshGroups(groups, *members, {}) : members.error();
}

core::Result<void> SummaryRepository::refreshGroups(const Groups& groups, MemberList& members,
                                                    core::PeriodId except) const {
    if (groups.empty())
        return {};
    auto periods = PeriodRepository(m_session, m_campaign.code).withWeeklyRows();
    if (!periods)
        return periods.error();
    std::erase_if(*periods, [&](const PeriodRow& period) { return period.id == except; });
    return refreshGroups(groups, *periods, members);
}

core::Result<void> SummaryRepository::refreshGroups(const Groups& groups, const std::vector<PeriodRow>& periods,
                                                    MemberList& members) const {
    const MergedWeekly weekly(m_session, m_campaign);
    for (const PeriodRow& period : periods) {
        std::vector<core::OrganisationMember> concerned;
        std::ranges::copy_if(members.on(period.period.end), std::back_inserter(concerned),
                             [&](const core::OrganisationMember& o) {
                                 return groups.contains({o.municipality, o.type});
                             });
        // To look one row up costs several times as much as to read on to the next.
        const bool readsAll = concerned.size() * 8 > members.size();
        const auto rows = readsAll ? weekly.rows(period.id) : weekly.rowsOf(period.id, concerned);
        if (!rows)
            return rows.error();
        if (auto done = replaceGroups(period, groups, concerned, *rows); !done)
            return done;
    }
    return {};
}

core::Result<void> SummaryRepository::refreshGroups(Session session, const core::Catalogue& catalogue,
                                                    const Groups& groups) {
    for (const core::Campaign& campaign : catalogue.campaigns) {
        if (auto done = SummaryRepository(session, catalogue, campaign).refreshGroups(groups); !done)
            return done;
    }
    return {};
}

core::Result<void> SummaryRepository::replaceGroups(const PeriodRow& period, const Groups& groups,
                                                    const std::vector<core::OrganisationMember>& members,
                                                    const std::vector<core::WeeklyRow>& rows) const {
    Query remove(m_session.database, u"DELETE FROM summary WHERE region_id = ? AND campaign = ? AND period_id = ? "
                                     "AND municipality_id = ? AND organisation_type = ?"_s);
    for (const auto& [municipality, type] : groups) {
        auto done = remove.exec(
            {m_session.region(), m_campaign.code, period.id.value, municipality.value, typeNumber(m_catalogue, type)});
        if (!done)
            return done;
    }
    return insert(period.id, core::summarise(m_campaign, period.period, members, rows));
}

} // namespace svodka::store
