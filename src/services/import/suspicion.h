// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/store.h"
#include "services/consistency/jumps.h"
#include "services/import/planner.h"
#include "services/import/week_values.h"

namespace svodka::services {

/// When a figure is suspicious (docs/rules.md 9). Own rules: they only make a person look, nothing is refused.
namespace suspicion {

/// Organisations of the week before that are not in the file: at least so many, and such a share of them.
inline constexpr int kMissingLeast = 3;
inline constexpr double kMissingShare = 0.05;
/// A file with at least this share of the municipalities of the week before should hold all of them.
inline constexpr double kWholeRegion = 0.5;

/// More of one kind than these are only counted.
inline constexpr int kMostOfAKind = 100;

} // namespace suspicion

/// What the store held in the newest week before; both empty where there is none.
struct WeekBefore {
    std::vector<core::ReportedFigure> reported;
    WeekValues rows;
};

/// The newest week of the campaign before this one, if it is recent enough. `wanted`: which of both is needed. Store
/// errors.
enum class WeekPart { Reported, Rows };
core::Result<WeekBefore> weekBefore(core::Store& store, const QString& campaign, const core::Period& period,
                                    WeekPart wanted);

/// What is suspicious about the planned summed figures: jumps, parts over their base, municipalities in both lists or
/// in none. `current`: what the store reports for the week now.
std::vector<ImportNotice> suspiciousFigures(const PlanContext& context, const core::ImportPlan& plan,
                                            const std::vector<core::ReportedFigure>& current, const WeekBefore& before);

/// By how much a total differs from its rows.
struct TotalGap {
    int column = 0; ///< of the sheet
    double total = 0;
    double sum = 0;
};

/// The first column in which the total is not the sum of the rows that it comes nearest to; nullopt if none is found.
std::optional<TotalGap> totalGap(const ingest::SourceTable& table, const ingest::SourceTotal& total);

} // namespace svodka::services
