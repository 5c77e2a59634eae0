// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "services/catalogue/catalogue_preview.h"

namespace svodka::cli {

/// Says what a change of the catalogue does to it and to the figures. `stored`: the change's number in the log; nullopt
/// = nothing was stored. Warnings go to stderr.
void printPreview(const services::CataloguePreview& preview, std::optional<core::ChangeId> stored, bool russian,
                  const Context& context);

} // namespace svodka::cli
