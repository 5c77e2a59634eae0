// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/pending/enter_pending.h"

namespace svodka::services {

/// For every question that waits and has exactly one candidate that nobody has refused: that it is this one. Store
/// errors.
core::Result<EnterRequest> singleCandidates(core::Store& store, const QString& author);

} // namespace svodka::services
