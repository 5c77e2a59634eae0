// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/region.h"
#include "store/session.h"

namespace svodka::store {

/// region, municipality, municipality_name.
class RegionRepository final {
public:
    explicit RegionRepository(Session session) : m_session(session) {}

    /// The region of a store that holds one. StoreBroken when there is none.
    static core::Result<core::RegionId> onlyRegion(const Database& database);

    core::Result<core::Region> load() const;
    core::Result<void> insert(const core::Region& region) const;

private:
    core::Result<void> loadNames(core::Region& region) const;
    core::Result<void> insertNames(const core::Municipality& municipality) const;

    Session m_session;
};

} // namespace svodka::store
