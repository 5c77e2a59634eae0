// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation_history.h"
#include "core/ports/store.h"
#include "core/table.h"

namespace svodka::services {

/// Something that happened to an organisation.
struct LifeEvent {
    QDate day;    ///< null = not known when
    QString text; ///< in the program's language

    friend bool operator==(const LifeEvent&, const LifeEvent&) = default;
};

/// Its names, municipalities, opening, closing, merges and joins in the order of time, unknown days first. Nothing
/// where there is no more than one name and one municipality. Store errors, OrganisationUnknown.
core::Result<std::vector<LifeEvent>> lifeStory(core::Store& store, core::OrganisationId organisation);

} // namespace svodka::services
