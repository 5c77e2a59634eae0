// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation.h"
#include "services/import/import_preview.h"

namespace svodka::services {

/// Why an organisation is a candidate for a name, and what speaks against it: «тот же номер; другая правовая форма», in
/// the program's language. Empty for one that is not among `known`.
QString candidateReason(const OrganisationProposal& asked, core::OrganisationId candidate,
                        const std::vector<core::Organisation>& known);

} // namespace svodka::services
