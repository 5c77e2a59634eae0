// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter_state.h"
#include "services/municipalities/municipality_table.h"

#include <stop_token>

namespace svodka::services {

struct MunicipalitiesRequest {
    core::FilterState filter; ///< see chooseFilter; of it campaign, week and type count
    bool russian = true;
};

/// Everything that the page «Муниципалитеты» shows. Plain values.
struct MunicipalitiesView {
    core::FilterState filter; ///< what was chosen in the end; no valid period = no weeks, the rest is empty
    MunicipalityWeek figures;
    MunicipalitySheet sheet;
    QString ratingExplanation;
};

/// Loads it from the sums of two weeks; organisations are not read. Errors of chooseFilter; Cancelled; store errors.
core::Result<MunicipalitiesView> loadMunicipalities(core::Store& store, const MunicipalitiesRequest& request,
                                                    std::stop_token stop = {});

} // namespace svodka::services
