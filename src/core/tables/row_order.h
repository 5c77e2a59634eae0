// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"

#include <vector>

namespace svodka::core {

/// The place of every row in the ascending order of a column; equal cells have equal places, an empty cell -1. Text in
/// Russian order, whatever the case, Ё after Е, with numbers inside by value («№ 2» before «№ 10»); figures and days by
/// value; a remark among figures after them. No such column: empty. To compare Russian texts is slow, places are not.
std::vector<int> rowPlaces(const Table& table, int column);

/// Sorts `rows` by their places, empty ones last in both directions; those of equal places stay as they stand.
void sortRows(std::vector<int>& rows, const std::vector<int>& places, bool descending);

} // namespace svodka::core
