// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"

namespace svodka::services {

/// When a figure jumps against the week before (docs/rules.md 9). Own rules: they only make a person look.
namespace suspicion {

/// The week before is compared only when it is no older than this: after the summer holidays everything differs.
inline constexpr int kDaysBack = 31;

/// A summed figure jumps when it differs by at least this many and by this many times. Into the direction in which
/// work moves it — fewer who are left, more who are done — three times are needed, against it two.
inline constexpr double kFigureLeast = 10;
inline constexpr double kFigureTimes = 3;
inline constexpr double kFigureTimesBack = 2;

/// A count of one organisation; from 0 or to 0 is no jump: somebody began, or had holidays.
inline constexpr double kCountLeast = 50;
inline constexpr double kCountTimes = 5;

} // namespace suspicion

/// A summed figure of an indicator; shares never jump.
bool figureJumps(const core::Indicator& indicator, double before, double now);

/// A count of one organisation.
bool countJumps(double before, double now);

} // namespace svodka::services
