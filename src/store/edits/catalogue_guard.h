// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/result.h"
#include "store/session.h"

namespace svodka::store {

/// Refuses a way back or forth that changed the catalogue so that figures which came since would lose their meaning, or
/// that left references to nothing: no key of the database knows of either. ChangeInTheWay, detail = what.
core::Result<void> checkCatalogueMove(Session session, const core::Catalogue& before, const core::Catalogue& now);

} // namespace svodka::store
