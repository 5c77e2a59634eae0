// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter_state.h"
#include "services/reasons/contact_service.h"
#include "services/reasons/week_reasons.h"

namespace svodka::services {

/// Everything about the reasons of one organisation in one week. Plain values.
struct ReasonCard {
    core::Campaign campaign;
    core::Period period;
    QDate day; ///< by which promises are overdue
    OrganisationReasons reasons;
    std::vector<core::LogEntry> log; ///< the newest day first
    std::vector<NamedContact> contacts;
};

/// Loads it for a filter that is complete. OrganisationUnknown, CampaignUnknown, store errors.
core::Result<ReasonCard> loadReasonCard(core::Store& store, const core::FilterState& filter,
                                        core::OrganisationId organisation, QDate today);

} // namespace svodka::services
