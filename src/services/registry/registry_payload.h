// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation.h"
#include "services/registry/registry_table.h"

namespace svodka::services {

/// A row of a registry that waits, as JSON: everything that the file says of it. `asked`: what was understood of a row
/// whose organisation waits.
QString registryPayload(const RegistrySource& row, const RegistrySheet& sheet, const core::Organisation* asked);

/// The inverse; nullopt for the payload of a row of weekly figures.
std::optional<RegistrySource> registrySource(const QString& payload, int sourceRow);

/// The column of names that a payload was read with.
int registryNameColumn(const QString& payload);

} // namespace svodka::services
