// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/name_tokens.h"

#include <vector>

namespace svodka::core {

/// Reads «… области», «… край», «республика …», «… автономный округ», «РФ» at `at`. The adjective before it is taken
/// back out of `out`. Returns how many of `words` were used; 0 = no region begins here.
size_t readRegionPhrase(const std::vector<Token>& words, size_t at, std::vector<Token>& out);

/// True if two region phrases in the nominative («сахалинская область») mean the same region; the second may be
/// abbreviated («сах. область»).
bool sameRegion(const QString& own, const QString& said);

} // namespace svodka::core
