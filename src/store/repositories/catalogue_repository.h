// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue_use.h"
#include "core/result.h"
#include "store/session.h"

namespace svodka::store {

/// organisation_type, campaign, metric, indicator, criterion, target, reason.
class CatalogueRepository final {
public:
    explicit CatalogueRepository(Session session) : m_session(session) {}

    core::Result<core::Catalogue> load() const;
    /// The campaigns with their metrics only.
    core::Result<std::vector<core::Campaign>> metrics() const;
    core::Result<void> insert(const core::Catalogue& catalogue) const;
    /// Writes the rows in which `after` differs from `before`, which is what load gave. A row that stays keeps its
    /// key, so that what refers to it stays too.
    core::Result<void> change(const core::Catalogue& before, const core::Catalogue& after) const;
    /// What of it the store holds something of.
    core::Result<core::CatalogueUse> use(const core::Catalogue& catalogue) const;

private:
    Session m_session;
};

} // namespace svodka::store
