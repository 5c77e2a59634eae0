// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal.h"
#include "core/table.h"

#include <vector>

namespace svodka::services {

/// The lines of the log for the window and for an export, in the given order, in the program's language. Times are
/// those of this computer.
core::Table journalTable(const std::vector<core::JournalEntry>& entries);

} // namespace svodka::services
