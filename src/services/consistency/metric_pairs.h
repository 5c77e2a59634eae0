// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"

#include <vector>

namespace svodka::services {

/// Two metrics of which one says something about the other; places in Campaign::metrics.
struct MetricPair {
    int own = 0;
    int other = 0;
};

/// A part and its total: the part cannot be more (docs/rules.md 9).
std::vector<MetricPair> partsOf(const core::Campaign& campaign);

/// The flag that decides of an indicator, and those on which it rests: «active» on «registered», and each on the flags
/// among its own criteria valid on the day.
std::vector<MetricPair> restsOf(const core::Campaign& campaign, QDate day);

} // namespace svodka::services
