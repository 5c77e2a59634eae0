// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/cells/cell_range.h"

#include <QByteArrayView>
#include <optional>

namespace svodka::ingest {

/// «B12», «$B$12» → {11, 1}. nullopt for what is no reference or lies outside XFD1048576.
std::optional<CellPlace> cellPlace(QByteArrayView reference);

/// «A1:C3»; one cell is a range of itself. nullopt as above, or when the corners are swapped.
std::optional<CellRange> cellRange(QByteArrayView reference);

} // namespace svodka::ingest
