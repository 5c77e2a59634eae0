// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/table.h"
#include "services/registry/registry_request.h"

namespace svodka::services {

/// «ИНН», «адрес», …: in the program's language.
QString registryFieldTitle(core::RegistryField field);

/// «муниципальный», …: in the program's language; other texts as they are.
QString founderTitle(const QString& founder);

/// Every row of the preview in the order of RegistryOutcome::rows: state, row of the file, municipality, name, type,
/// what changes, notices. `russian`: the language of titles that are data.
core::Table registryPreviewTable(const RegistryOutcome& outcome, const core::Catalogue& catalogue, bool russian);

/// Only what needs a person, as problemTable does for a week.
core::Table registryProblemTable(const RegistryOutcome& outcome);

} // namespace svodka::services
