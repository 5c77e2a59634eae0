// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation_history.h"
#include "core/result.h"
#include "store/session.h"

#include <vector>

namespace svodka::store {

/// organisation, organisation_name, organisation_place of single organisations, through all of their time.
class HistoryRepository final {
public:
    explicit HistoryRepository(Session session) : m_session(session) {}

    /// In the order asked for; those that are not there are left out.
    core::Result<std::vector<core::OrganisationHistory>>
    load(const std::vector<core::OrganisationId>& organisations) const;

    /// Everybody merged into another or gone on as part of one, by id.
    core::Result<std::vector<core::OrganisationId>> mergedOrJoined() const;

private:
    core::Result<std::vector<core::OrganisationId>> ids(const QString& condition, const QVariantList& values) const;
    core::Result<void> addNames(core::OrganisationHistory& history) const;
    core::Result<void> addPlaces(core::OrganisationHistory& history) const;

    Session m_session;
};

} // namespace svodka::store
