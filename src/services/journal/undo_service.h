// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/store.h"

namespace svodka::services {

/// The newest change in force that can be taken back; NothingToUndo where there is none.
core::Result<core::JournalEntry> newestStep(core::Store& store);

/// The line of the log that tells of an import. BatchNotFound; BatchUndone for one that is not in force.
core::Result<core::JournalEntry> stepOf(core::Store& store, core::BatchId batch);

} // namespace svodka::services
