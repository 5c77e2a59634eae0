// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter_state.h"
#include "core/ports/store.h"

namespace svodka::app {

/// What can be corrected in one week: the metrics of one organisation, or what is reported for municipalities.
struct CorrectionSubject {
    core::Catalogue catalogue;
    core::Region region;
    core::FilterState filter;                       ///< completed: campaign and week
    std::optional<core::Organisation> organisation; ///< nothing = figures of municipalities
    std::vector<std::optional<double>> values;      ///< of the organisation, in the order of Campaign::metrics
    std::vector<core::ReportedFigure> reported;     ///< of the week

    [[nodiscard]] const core::Campaign* campaign() const { return catalogue.campaign(filter.campaign); }
    /// What stands there now; nullopt = not reported. `type` and `municipality` as in services::Correction.
    [[nodiscard]] std::optional<double> valueOf(const QString& code, core::MunicipalityId municipality,
                                                const QString& type) const;
};

/// `organisation` 0 = figures of municipalities. On the store's thread. PeriodNotFound where the campaign has no week,
/// OrganisationUnknown, errors of services::loadFilter and of the store.
core::Result<CorrectionSubject> loadCorrectionSubject(core::Store& store, const core::FilterState& filter,
                                                      core::OrganisationId organisation);

} // namespace svodka::app
