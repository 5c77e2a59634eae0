// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <compare>

namespace svodka::core {

/// A number that names one thing of one kind inside a region; 0 names nothing (or "the whole", where the
/// field that holds it says so). Ids of different kinds do not mix.
template <typename Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    friend auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using RegionId = Id<struct RegionTag>;
using MunicipalityId = Id<struct MunicipalityTag>;
using OrganisationId = Id<struct OrganisationTag>;
using PeriodId = Id<struct PeriodTag>;
using BatchId = Id<struct BatchTag>;
using ChangeId = Id<struct ChangeTag>; ///< a line of the log of changes
using TaskId = Id<struct TaskTag>;

} // namespace svodka::core
