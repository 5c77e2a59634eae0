// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace svodka::widgets {

/// What a column of a table asks for, in device-independent pixels.
struct ColumnNeed {
    int wanted = 0; ///< everything in it can be read
    int least = 0;  ///< a text may be cut down to this; figures may not be cut
    bool isText = false;
    bool isRowNumber = false; ///< stays narrow
};

/// Widths for the columns in `room`. What is left over goes to all columns but «№» alike: a table that ends in the
/// middle of its frame looks broken. Where it is narrow, texts give way by `step`, the longest first; the first text
/// names the row, it counts as shorter than it is and keeps more.
std::vector<int> columnWidths(const std::vector<ColumnNeed>& needs, int room, int step);

} // namespace svodka::widgets
