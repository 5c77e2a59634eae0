// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/week_service.h"

namespace svodka::services {

enum class ContradictionKind {
    ListedTwice,     ///< a municipality stands in both lists, finished and not finished
    ListedNever,     ///< both lists are there, and it stands in neither
    ReportedDiffers, ///< the reported figure is not the count by organisations, though every organisation has a row
};

/// Something that cannot all be true. The program says so; it does not guess.
struct Contradiction {
    ContradictionKind kind = ContradictionKind::ListedTwice;
    QString campaign;
    core::Period period;
    core::MunicipalityId municipality; ///< 0 = the whole region
    QString municipalityName;          ///< official, in force in that week
    QString type;                      ///< organisation type code, where one is concerned
    QString indicator;                 ///< where one is concerned
    double reported = 0;               ///< ReportedDiffers
    double counted = 0;                ///< ReportedDiffers
    std::vector<core::Location> sources;
};

/// The code of the kind on the command line: «listed_twice», «listed_never», «reported_differs».
QString contradictionCode(ContradictionKind kind);

/// Contradictions of one week, in the region's order. Source: docs/rules.md 5, «the two lists must cover every
/// municipality exactly once».
std::vector<Contradiction> findContradictions(const Week& week);

/// Over every week of every campaign, or of those asked for. CampaignUnknown, PeriodNotFound, store errors.
core::Result<std::vector<Contradiction>> findContradictions(core::Store& store, const QString& campaign,
                                                            const std::optional<core::Period>& period);

} // namespace svodka::services
