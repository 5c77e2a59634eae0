// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/structure/column_profile.h"

namespace svodka::ingest {

/// Splits the columns of a band into the tables that stand side by side: the same headers again with names of their
/// own, or an empty column between two groups that each have names and figures. One block when there is one table.
std::vector<std::vector<ColumnProfile>> splitBlocks(const std::vector<ColumnProfile>& columns);

} // namespace svodka::ingest
