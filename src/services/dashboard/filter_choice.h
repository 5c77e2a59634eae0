// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter_state.h"
#include "core/ports/store.h"

namespace svodka::services {

/// A filter that the store can answer, and the weeks that it has of the campaign (oldest first).
struct ChosenFilter {
    core::FilterState filter; ///< no valid period = the campaign has no weeks
    std::vector<core::Period> periods;
};

/// The organisations that belong to no municipality, where a row or a request has to name them.
inline constexpr core::MunicipalityId noMunicipality{-1};

/// Completes a filter: no campaign = the first that has weeks, else the first; no period = the latest. A period that
/// the campaign does not have gives its latest week that ends no later, else its first one: weeks of campaigns differ.
/// CampaignUnknown, TypeUnknown, MunicipalityUnknown, store errors.
core::Result<ChosenFilter> chooseFilter(core::Store& store, const core::Catalogue& catalogue,
                                        const core::Region& region, const core::FilterState& asked);

/// A completed filter with what it was completed by.
struct FilterContext {
    core::Catalogue catalogue;
    core::Region region;
    ChosenFilter chosen;
};

/// The same, with the store's catalogue and region. Errors of chooseFilter.
core::Result<FilterContext> loadFilter(core::Store& store, const core::FilterState& asked);

} // namespace svodka::services
