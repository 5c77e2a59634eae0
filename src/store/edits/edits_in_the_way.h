// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/session.h"

namespace svodka::store {

/// Whether an import can be taken back while later edits are in force: an organisation that would go with it must not
/// be one that an edit changed or refers to, or that edit could never be taken back. BatchInUse, detail = the edits.
core::Result<void> checkNoEditsInTheWay(const Session& session, core::BatchId batch);

} // namespace svodka::store
