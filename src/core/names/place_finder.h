// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/place_index.h"

#include <vector>

namespace svodka::core {

/// The places that a spelling names in full, whatever kind it states: all its words are forms (or abbreviations) of one
/// name. Several where places share a name. Empty if a word is left over.
std::vector<FormHit> findByName(const PlaceIndex& index, const ParsedName& name);

/// The places that a spelling may mean though it does not name them: it names their centre, has a slip of the pen, is
/// derived from the same word, or holds more words than the name. The likeliest first; empty if nothing resembles.
std::vector<size_t> findResembling(const PlaceIndex& index, const ParsedName& name);

/// True if the spelling is the name of the place's centre («Оха», «Тымовское»).
bool namesCentre(const PlaceIndex& index, const ParsedName& name, size_t place);

} // namespace svodka::core
