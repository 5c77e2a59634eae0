// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/repositories/merged_groups.h"
#include "store/repositories/weekly_repository.h"

namespace svodka::store {

/// The rows of weekly_<campaign> as they are read: those of merged organisations are one row, of the main one. What
/// that does not have it takes from the others, so that their own rows stay what the files brought.
class MergedWeekly final {
public:
    /// The campaign must outlive it.
    MergedWeekly(Session session, const core::Campaign& campaign) : m_session(session), m_own(session, campaign) {}

    // As of WeeklyRepository.
    core::Result<void> forEach(core::PeriodId period, const WeeklyRepository::Listener& listener) const;
    core::Result<std::vector<core::WeeklyRow>> rows(core::PeriodId period) const;
    core::Result<std::vector<core::WeeklyRow>> rowsOf(core::PeriodId period,
                                                      const std::vector<core::OrganisationMember>& organisations) const;

private:
    [[nodiscard]] core::Result<std::vector<core::WeeklyRow>>
    rowsOf(core::PeriodId period, const std::vector<core::OrganisationMember>& organisations,
           const MergedGroups& merged) const;

    Session m_session;
    WeeklyRepository m_own;
};

} // namespace svodka::store
