// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/structure/grid.h"
#include "ingest/structure/name_list.h"

#include <vector>

namespace svodka::ingest {

/// The rows that belong to one table (or to several side by side), sorted by what they are for. 0-based.
struct Band {
    std::vector<int> titles;
    std::vector<int> headers;
    std::vector<int> numbers; ///< «1 2 3» under the header
    std::vector<int> body;    ///< data, sections, totals, notes
    std::vector<int> notes;   ///< known to be notes already: repeated headers
    std::vector<int> blanks;
    bool list = false; ///< body rows hold comma lists, or one name each
};

/// Cuts a sheet into bands, top to bottom.
std::vector<Band> findBands(const Grid& grid);

} // namespace svodka::ingest
