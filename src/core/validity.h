// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/result.h"

namespace svodka::core {

/// The days on which something is valid, both included; a null day = without an end to that side.
struct Validity {
    QDate from;
    QDate to;

    [[nodiscard]] bool isReversed() const { return !from.isNull() && !to.isNull() && to < from; }
    [[nodiscard]] bool overlaps(const Validity& other) const;
    friend bool operator==(const Validity&, const Validity&) = default;
};

Validity validityOf(const Criterion& criterion);

/// They say the same about the same metric but for threshold, days and words: one may follow the other in time.
bool isSameRule(const Criterion& a, const Criterion& b);

/// The days between criteria of one rule on which none of them is valid; open ends are no gaps.
std::vector<Validity> gapsOf(const std::vector<Criterion>& criteria);

/// Ends a criterion on the day before `day` and begins an equal one with another threshold on it: what was before is
/// judged as it was. The new one stands behind the old. `index`: its place in Indicator::criteria. InvalidArgument
/// where the old one is not valid on both sides of the day (subject = the day).
Result<void> changeThresholdFrom(Indicator& indicator, size_t index, QDate day, double threshold);

} // namespace svodka::core
