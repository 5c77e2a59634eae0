// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/structure/band.h"
#include "ingest/structure/header_text.h"
#include "ingest/structure/type_matcher.h"

namespace svodka::ingest {

/// What a column's cells are, counted over the body of a band. Shares run from 0 to 1.
struct ColumnProfile {
    int column = 0;
    ColumnHeader header;
    int filled = 0; ///< cells that hold anything but a dash
    int dashes = 0;
    int texts = 0;
    int numbers = 0;
    int percents = 0; ///< numbers written with «%»
    int flags = 0;
    int ratios = 0;
    int dates = 0;
    int codes = 0;
    bool counts = false;      ///< the numbers run 1, 2, 3 …, starting again perhaps
    double organisations = 0; ///< share of texts that look like organisations
    double lists = 0;         ///< share of texts that name several organisations
    double municipalities = 0;
    double types = 0; ///< share of texts that name a type and nothing else

    [[nodiscard]] bool empty() const { return filled + dashes == 0; }
    [[nodiscard]] bool isText() const { return texts > 0 && texts * 2 >= filled; }
    [[nodiscard]] bool isFigures() const { return numbers + flags + ratios + dashes > 0 && !isText(); }
};

/// Profiles of the columns of a band that hold anything, left to right.
std::vector<ColumnProfile> profileColumns(const Grid& grid, const Band& band, const TypeMatcher& types);

} // namespace svodka::ingest
