// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace svodka::ingest {

/// A cell of a sheet, 0-based.
struct CellPlace {
    int row = 0;
    int column = 0;

    friend bool operator==(const CellPlace&, const CellPlace&) = default;
};

struct CellRange {
    CellPlace first;
    CellPlace last;
};

} // namespace svodka::ingest
