// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/planner.h"
#include "services/import/week_values.h"

namespace svodka::services {

/// Rows of a week by organisation.
using RowsByOrganisation = QHash<core::OrganisationId, const core::WeeklyRow*>;

/// The organisations of a file and of the weeks beside which it stands.
struct SeenOrganisations {
    const QSet<core::OrganisationId>& inFile;
    const RowsByOrganisation& current; ///< stored for the week already
    const WeekValues& before;          ///< of the week before
};

/// Tells of `known` organisations that are missing, where there are many. Where a file holds organisations of a
/// municipality and type, it should hold those of the week before; a file of most of the region, those of the whole
/// region.
std::optional<ImportNotice> missingOrganisations(const PlanContext& context,
                                                 const std::vector<core::Organisation>& known,
                                                 const SeenOrganisations& seen);

} // namespace svodka::services
