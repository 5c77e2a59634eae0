// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation.h"
#include "core/result.h"
#include "store/session.h"

#include <map>
#include <vector>

namespace svodka::store {

/// Every name with every place that an organisation has had, of those that have had several or were merged into
/// another.
core::Result<std::map<core::OrganisationId, std::vector<core::OrganisationIdentity>>>
loadIdentities(const Session& session);

/// Each once, and without the one under which the organisation is listed anyway.
std::vector<core::OrganisationIdentity> withoutOwn(std::vector<core::OrganisationIdentity> identities,
                                                   const core::Organisation& organisation);

} // namespace svodka::store
