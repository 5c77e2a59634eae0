// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "core/decision.h"
#include "core/period.h"
#include "core/result.h"

#include <vector>

namespace svodka::core {

/// What a store keeps of contradictions: what was decided, and what only the files themselves could tell. As Store:
/// every function may fail with StoreBroken or StoreLocked; belongs to its thread.
class Decisions {
public:
    virtual ~Decisions() = default;

    virtual Result<std::vector<Decision>> all() = 0;
    /// Takes the place of an earlier one of the key. Inside Store::edit.
    virtual Result<void> save(const Decision& decision) = 0;
    /// Nothing happens where there is none. Inside Store::edit.
    virtual Result<void> remove(const QString& key) = 0;

    /// Totals of the files in force for a week, in the order of import.
    virtual Result<std::vector<TotalDifference>> totals(const QString& campaign, const Period& period) = 0;
};

} // namespace svodka::core
