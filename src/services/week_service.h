// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure_book.h"
#include "core/ports/store.h"

namespace svodka::services {

/// Everything that screens and reports need of one campaign and week, loaded once. Plain values.
struct Week {
    core::Region region;
    core::Catalogue catalogue;
    core::Campaign campaign;
    core::Period period;
    core::FigureBook book{{}, {}};
    std::vector<core::BatchInfo> batches; ///< in force, of this campaign and week, oldest first

    /// The name in force on the last day of the week.
    [[nodiscard]] const core::MunicipalityName& nameOf(const core::Municipality& municipality) const {
        return municipality.nameOn(period.end);
    }
};

/// Which week is asked for. Empty campaign: the only one that has the week (and every one of `indicators`). No period:
/// the latest one.
struct WeekRequest {
    QString campaign;
    std::optional<core::Period> period;
    QStringList indicators; ///< what the asker needs; narrows the campaigns
};

/// Loads a week. CampaignUnknown, CampaignAmbiguous, PeriodNotFound (detail = the weeks that there are), store errors.
core::Result<Week> loadWeek(core::Store& store, const WeekRequest& request);

/// Municipalities of a week that fit a spelling; the one, or MunicipalityUnknown (detail = candidates).
core::Result<core::MunicipalityId> findMunicipality(core::Store& store, const Week& week, const QString& spelling);

} // namespace svodka::services
