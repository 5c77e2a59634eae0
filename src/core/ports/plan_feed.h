// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "core/result.h"

#include <optional>
#include <vector>

namespace svodka::core {

/// Some rows of a plan with the organisations that only they name; PlannedRow::newOrganisation counts on from part to
/// part.
struct PlanPart {
    std::vector<Organisation> organisations;
    std::vector<PlannedRow> rows;
};

/// What of a plan is known only when its last row is.
struct PlanRest {
    ImportCounts counts;
    std::vector<PendingRow> pending;
};

/// The rows of a plan that is still being made: the store writes one part while the next is worked out on another
/// thread. Belongs to the store's thread.
class PlanFeed {
public:
    virtual ~PlanFeed() = default;

    /// The next part, for which it waits; nullopt behind the last one. An error: the plan is refused, nothing of it may
    /// stay.
    virtual Result<std::optional<PlanPart>> next() = 0;

    /// Call when next() has given nullopt.
    [[nodiscard]] virtual const PlanRest& rest() const = 0;
};

} // namespace svodka::core
