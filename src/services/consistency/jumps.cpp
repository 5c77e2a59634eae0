// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/consistency/jumps.h"

#include <algorithm>
#include <cmath>

namespace svodka::services {

bool figureJumps(const core::Indicator& indicator, double before, double now) {
    if (indicator.kind == core::IndicatorKind::Share)
        return false;
    const double least = std::max(1.0, std::min(before, now));
    const bool isGrowth = now > before;
    const bool isOwnWay = isGrowth == (indicator.kind == core::IndicatorKind::Status);
    const double times = isOwnWay ? suspicion::kFigureTimes : suspicion::kFigureTimesBack;
    return std::abs(now - before) >= suspicion::kFigureLeast && std::max(before, now) >= times * least;
}

bool countJumps(double before, double now) {
    const double least = std::min(before, now);
    return least >= 1 && std::abs(now - before) >= suspicion::kCountLeast &&
           std::max(before, now) >= suspicion::kCountTimes * least;
}

} // namespace svodka::services
