// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/registry/registry_planner.h"

namespace svodka::services {

/// The plan told row by row, in the order of the file: RegistryOutcome::rows. `told`: its notices are those of the
/// plan.
std::vector<RegistryPreviewRow> previewRegistry(const RegistryContext& context, const RegistrySheet& sheet,
                                                const core::RegistryPlan& plan, const RegistryOutcome& told);

} // namespace svodka::services
