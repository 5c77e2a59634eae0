// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/period.h"
#include "core/result.h"

#include <QString>
#include <optional>
#include <vector>

namespace svodka::core {

/// A figure that arrived already summed, as the slides give it. Several batches may each hold one for the same place:
/// the newest batch is the current one.
struct ReportedFigure {
    MunicipalityId municipality; ///< 0 = the whole region
    QString type;                ///< organisation type code; empty = all types
    QString indicator;
    double value = 0;
    std::optional<double> base; ///< 127 in «121 из 127»
    BatchId batch;
    Location source; ///< file, sheet, row, column

    friend bool operator==(const ReportedFigure&, const ReportedFigure&) = default;
};

/// The metrics of one organisation in one week, in the order of Campaign::metrics. nullopt = not reported.
struct WeeklyRow {
    OrganisationId organisation;
    std::vector<std::optional<double>> values;

    friend bool operator==(const WeeklyRow&, const WeeklyRow&) = default;
};

/// One indicator counted over the organisations of one municipality and one type.
struct SummaryCell {
    MunicipalityId municipality; ///< 0 = the organisations that belong to no municipality
    QString type;                ///< organisation type code, never empty
    QString indicator;
    double value = 0;  ///< members, or the numerator of a share
    double base = 0;   ///< population, or the denominator of a share
    int unknown = 0;   ///< not reported: in the base, or it is not even known whether in it
    int existing = 0;  ///< organisations that existed in the week
    int reporting = 0; ///< those of them that have a row in the week

    friend bool operator==(const SummaryCell&, const SummaryCell&) = default;
};

} // namespace svodka::core
