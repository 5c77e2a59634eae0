// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/merged_weekly.h"

#include <algorithm>

namespace svodka::store {

using core::OrganisationId;
using core::OrganisationMember;
using core::Result;
using core::WeeklyRow;

namespace {

OrganisationMember named(OrganisationId id) {
    OrganisationMember member;
    member.id = id;
    return member;
}

/// Every main organisation, by id.
std::vector<OrganisationMember> headsOf(const MergedGroups& merged) {
    std::vector<OrganisationMember> heads;
    for (const auto& [head, others] : merged.groups())
        heads.push_back(named(head));
    return heads;
}

/// Rows of one group come one behind the other.
std::vector<WeeklyRow> folded(std::vector<WeeklyRow> rows, const MergedGroups& merged) {
    std::vector<WeeklyRow> result;
    for (WeeklyRow& row : rows) {
        row.organisation = merged.headOf(row.organisation);
        if (!result.empty() && result.back().organisation == row.organisation)
            fillGaps(result.back().values, row.values);
        else
            result.push_back(std::move(row));
    }
    return result;
}

} // namespace

Result<std::vector<WeeklyRow>> MergedWeekly::rowsOf(core::PeriodId period,
                                                    const std::vector<OrganisationMember>& organisations,
                                                    const MergedGroups& merged) const {
    std::vector<OrganisationMember> all;
    all.reserve(organisations.size());
    for (const OrganisationMember& organisation : organisations) {
        all.push_back(organisation);
        for (const OrganisationId other : merged.mergedInto(organisation.id))
            all.push_back(named(other));
    }
    auto rows = m_own.rowsOf(period, all);
    if (!rows)
        return rows.error();
    return folded(*std::move(rows), merged);
}

Result<std::vector<WeeklyRow>> MergedWeekly::rowsOf(core::PeriodId period,
                                                    const std::vector<OrganisationMember>& organisations) const {
    const auto merged = MergedGroups::load(m_session);
    if (!merged)
        return merged.error();
    return merged->isEmpty() ? m_own.rowsOf(period, organisations) : rowsOf(period, organisations, *merged);
}

Result<void> MergedWeekly::forEach(core::PeriodId period, const WeeklyRepository::Listener& listener) const {
    const auto merged = MergedGroups::load(m_session);
    if (!merged)
        return merged.error();
    if (merged->isEmpty())
        return m_own.forEach(period, listener);
    const auto joint = rowsOf(period, headsOf(*merged), *merged);
    if (!joint)
        return joint.error();
    auto next = joint->begin(); // both lists are by id
    const auto done = m_own.forEach(period, [&](OrganisationId organisation, auto values) {
        if (merged->headOf(organisation) != organisation)
            return;
        for (; next != joint->end() && next->organisation < organisation; ++next)
            listener(next->organisation, next->values);
        if (next != joint->end() && next->organisation == organisation)
            listener(organisation, (next++)->values);
        else
            listener(organisation, values);
    });
    if (!done)
        return done;
    for (; next != joint->end(); ++next)
        listener(next->organisation, next->values);
    return {};
}

Result<std::vector<WeeklyRow>> MergedWeekly::rows(core::PeriodId period) const {
    std::vector<WeeklyRow> rows;
    const auto done = forEach(period, [&](OrganisationId organisation, auto values) {
        rows.push_back({organisation, {values.begin(), values.end()}});
    });
    if (!done)
        return done.error();
    return rows;
}

} // namespace svodka::store
