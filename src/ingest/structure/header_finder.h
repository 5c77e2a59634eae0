// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/structure/band.h"

namespace svodka::ingest {

/// Sorts the filled rows above (and right under the header of) a table's first row of figures into titles, header rows,
/// «1 2 3» rows and body. `rows` ascend; `firstData` is the first row of figures.
Band splitAboveData(const Grid& grid, const std::vector<int>& rows, int firstData);

} // namespace svodka::ingest
