// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation.h"
#include "core/result.h"
#include "store/session.h"

#include <vector>

namespace svodka::store {

/// Organisations with the name and place that they had on one day.
class OrganisationReader final {
public:
    explicit OrganisationReader(Session session) : m_session(session) {}

    /// All but those merged into another, which lend theirs their days: by municipality in the region's order (those of
    /// none last), type in the catalogue's order and id. A null day means the newest names and places.
    core::Result<std::vector<core::Organisation>> all(QDate day) const;

private:
    Session m_session;
};

} // namespace svodka::store
