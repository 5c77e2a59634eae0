// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contradictions/contradiction_finders.h"

namespace svodka::services {

namespace {

/// Where weeks begin on another day from now on, a few days lie between; a week that nobody sent is longer.
constexpr qint64 kWeek = 7;

} // namespace

std::vector<Contradiction> calendarContradictions(const core::Campaign& campaign,
                                                  const std::vector<core::Period>& periods) {
    std::vector<Contradiction> found;
    for (size_t i = 1; i < periods.size(); ++i) {
        const core::Period& before = periods[i - 1];
        const core::Period& next = periods[i];
        const qint64 between = before.end.daysTo(next.start) - 1;
        Contradiction entry;
        entry.campaign = campaign.code;
        if (between >= kWeek) {
            entry.kind = ContradictionKind::WeekMissing;
            entry.period = {before.end.addDays(1), next.start.addDays(-1)};
            entry.first = static_cast<double>(between / kWeek);
        } else if (between < 0) {
            entry.kind = ContradictionKind::WeeksOverlap;
            entry.period = {next.start, before.end};
            entry.first = static_cast<double>(-between);
        } else {
            continue;
        }
        found.push_back(std::move(entry));
    }
    return found;
}

} // namespace svodka::services
