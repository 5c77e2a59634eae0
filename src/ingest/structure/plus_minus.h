// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/structure/row_kind.h"

#include <QSet>

namespace svodka::ingest {

/// The columns of figures (0-based) whose data rows hold «+» and «-» and nothing else, at least one «+»: there «-» is
/// «нет». In every other column «-» is not reported (docs/rules.md 5).
QSet<int> plusMinusColumns(const Grid& grid, const Block& block, const std::vector<RowReading>& readings);

} // namespace svodka::ingest
