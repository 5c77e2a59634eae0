// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/organisation_edits.h"
#include "core/ports/store.h"

namespace svodka::app {

/// What the dialogs about the life of an organisation show.
struct LifeSubject {
    core::Catalogue catalogue;
    core::Region region;
    core::Organisation organisation;
    core::OrganisationHistory history;
    std::vector<core::Organisation> others; ///< of the same type, in the store's order: who may be the same one
};

/// On the store's thread. `organisation` 0 = region and catalogue alone. OrganisationUnknown, store errors.
core::Result<LifeSubject> loadLifeSubject(core::Store& store, core::OrganisationId organisation);

} // namespace svodka::app
