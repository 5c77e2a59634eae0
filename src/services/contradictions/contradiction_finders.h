// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contradictions/contradiction.h"
#include "services/import/week_values.h"
#include "services/week_service.h"

namespace svodka::services {

/// The beginnings of an entry about a municipality of the week; nullptr = the whole region.
Contradiction contradictionIn(const Week& week, ContradictionKind kind, const core::Municipality* municipality);

/// The two lists, finished and not finished, that must cover every municipality exactly once.
std::vector<Contradiction> listContradictions(const Week& week);

/// Reported figures against the count by organisations, against their own base, and against the sum of their parts.
std::vector<Contradiction> figureContradictions(const Week& week);

/// Reported figures against those of the newest week before.
std::vector<Contradiction> figureJumpContradictions(const Week& week, const std::vector<core::ReportedFigure>& before);

/// Totals of the week's files that are not the sums of their rows.
core::Result<std::vector<Contradiction>> totalContradictions(core::Store& store, const Week& week);

/// Rows of organisations: flags without what they rest on, parts over their totals, counts that jump against `before`,
/// which is then the week's own rows. Store errors, Cancelled.
core::Result<std::vector<Contradiction>>
organisationContradictions(core::Store& store, const Week& week, const std::vector<core::Organisation>& organisations,
                           WeekValues* before, std::stop_token stop);

/// Days between the stored weeks of a campaign that no week holds, in weeks, and weeks that share days. Sorted periods.
std::vector<Contradiction> calendarContradictions(const core::Campaign& campaign,
                                                  const std::vector<core::Period>& periods);

} // namespace svodka::services
