// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/structure/row_kind.h"

namespace svodka::ingest {

/// Fills rows, totals and the ignored rows of `table` from the readings of a block.
void buildRows(const Grid& grid, const Block& block, const std::vector<RowReading>& readings, const RoleMatcher& roles,
               const TypeMatcher& types, SourceTable& table);

} // namespace svodka::ingest
