// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/figures.h"
#include "store/repositories/organisation_repository.h"
#include "store/repositories/period_repository.h"

namespace svodka::store {

class MemberList;

/// summary of one campaign: a cache of core::summarise, to be refreshed in the transaction that changes what it sums.
class SummaryRepository final {
public:
    /// Campaign and catalogue must outlive the repository.
    SummaryRepository(Session session, const core::Catalogue& catalogue, const core::Campaign& campaign)
        : m_session(session), m_catalogue(catalogue), m_campaign(campaign) {}

    /// Order: municipality as in the region (none last), type and indicator as in the catalogue.
    core::Result<std::vector<core::SummaryCell>> load(core::PeriodId period) const;

    /// Counts a period anew; one without weekly rows has no summary.
    core::Result<void> refresh(const PeriodRow& period) const;
    /// The same, where the members have been read.
    core::Result<void> refresh(const PeriodRow& period, MemberList& members) const;
    core::Result<void> refreshAll() const;

    /// Counts some groups anew in every period of the campaign that has weekly rows, for organisations that came or
    /// went: one whose days are unknown exists in all weeks from that in which it was first named.
    core::Result<void> refreshGroups(const Groups& groups) const;
    /// The same, where the members have been read, but for one period that is refreshed as a whole.
    core::Result<void> refreshGroups(const Groups& groups, MemberList& members, core::PeriodId except) const;

    /// The same for every campaign.
    static core::Result<void> refreshGroups(Session session, const core::Catalogue& catalogue, const Groups& groups);

private:
    core::Result<void> refreshGroups(const Groups& groups, const std::vector<PeriodRow>& periods,
                                     MemberList& members) const;
    core::Result<void> insert(core::PeriodId period, const std::vector<core::SummaryCell>& cells) const;
    /// `rows` may hold those of other organisations as well.
    core::Result<void> replaceGroups(const PeriodRow& period, const Groups& groups,
                                     const std::vector<core::OrganisationMember>& members,
                                     const std::vector<core::WeeklyRow>& rows) const;

    Session m_session;
    const core::Catalogue& m_catalogue;
    const core::Campaign& m_campaign;
};

} // namespace svodka::store
