// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
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

private:
    Session m_session;
};

} // namespace svodka::store
