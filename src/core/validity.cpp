// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validity.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace svodka::core {

namespace {

// Stand for «always» on either side; days of the monitoring are between them.
const QDate kFirstDay(1, 1, 1);
const QDate kLastDay(9999, 12, 31);

QDate beginOf(const Validity& days) {
    return days.from.isNull() ? kFirstDay : days.from;
}

QDate endOf(const Validity& days) {
    return days.to.isNull() ? kLastDay : days.to;
}

} // namespace

bool Validity::overlaps(const Validity& other) const {
    return beginOf(*this) <= endOf(other) && beginOf(other) <= endOf(*this);
}

Validity validityOf(const Criterion& criterion) {
    return {criterion.validFrom, criterion.validTo};
}

bool isSameRule(const Criterion& a, const Criterion& b) {
    return a.metric == b.metric && a.comparator == b.comparator;
}

std::vector<Validity> gapsOf(const std::vector<Criterion>& criteria) {
    std::vector<Validity> gaps;
    for (size_t i = 0; i < criteria.size(); ++i) {
        if (criteria[i].validTo.isNull())
            continue;
        // What follows this one soonest; anything that covers the next day closes the gap.
        const QDate next = criteria[i].validTo.addDays(1);
        QDate soonest;
        for (const Criterion& other : criteria) {
            if (!isSameRule(criteria[i], other) || endOf(validityOf(other)) < next)
                continue;
            const QDate begin = std::max(beginOf(validityOf(other)), next);
            soonest = soonest.isNull() ? begin : std::min(soonest, begin);
        }
        if (soonest > next)
            gaps.push_back({next, soonest.addDays(-1)});
    }
    return gaps;
}

Result<void> changeThresholdFrom(Indicator& indicator, size_t index, QDate day, double threshold) {
    const bool isThere = index < indicator.criteria.size();
    if (!day.isValid() || !isThere || !std::isfinite(threshold) || !indicator.criteria[index].validOn(day) ||
        !indicator.criteria[index].validOn(day.addDays(-1)))
        return Error{ErrorCode::InvalidArgument, day.toString(Qt::ISODate), {}, {}};
    Criterion next = indicator.criteria[index];
    next.validFrom = day;
    next.threshold = threshold;
    indicator.criteria[index].validTo = day.addDays(-1);
    indicator.criteria.insert(indicator.criteria.begin() + static_cast<std::ptrdiff_t>(index) + 1, next);
    return {};
}

} // namespace svodka::core
