// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alias.h"
#include "services/import/import_preview.h"

#include <vector>

namespace svodka::services {

/// What an answer about the name of an organisation is kept as, without a date: Known is one alias; Create a refusal of
/// each candidate and of «any», so that it is not asked again; Refuse a refusal of the one; Leave nothing.
std::vector<core::OrganisationAlias> aliasesOf(const OrganisationAnswer& answer,
                                               const std::vector<core::OrganisationId>& candidates);

} // namespace svodka::services
