// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reasons.h"
#include "services/week_service.h"

#include <stop_token>

namespace svodka::services {

/// One organisation and all that is known of its reasons in the week.
struct OrganisationReasons {
    core::Organisation organisation;
    std::vector<core::ReasonStanding> standings;
    std::vector<std::optional<double>> values; ///< of the week, in the order of Campaign::metrics; empty = no row

    [[nodiscard]] const core::ReasonStanding* main() const { return core::mainReason(standings); }
};

/// The reasons of a week. Plain values.
struct WeekReasons {
    QDate day;                                      ///< by which promises are overdue: see reckoningDay
    std::vector<OrganisationReasons> organisations; ///< those that existed and of which something is known
    int existing = 0;                               ///< organisations looked at
    int reporting = 0;                              ///< those of them that have a row in the week
};

/// Loads them for the organisations of a type (empty = all) and municipality (0 = all, noMunicipality = those outside),
/// municipalities in the region's order. Cancelled; store errors.
core::Result<WeekReasons> loadWeekReasons(core::Store& store, const Week& week, const QString& type,
                                          core::MunicipalityId municipality, QDate today, std::stop_token stop = {});

/// Promises of the newest week are measured against today, those of an older one against its last day: a report that is
/// printed again later says the same.
QDate reckoningDay(const std::vector<core::Period>& periods, const core::Period& week, QDate today);

} // namespace svodka::services
