// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/parsed_name.h"

#include <QString>

namespace svodka::core {

/// How many letters are missing, added, changed or swapped with their neighbour; more than `limit` is given as limit
/// + 1.
int typoDistance(const QString& a, const QString& b, int limit);

/// How many slips of the pen a word of this length may have and still be asked about.
int typoLimit(qsizetype length);

/// True if `said` is `name` with some of its parts cut short: «ю-сахалинск», «в. поляны», «сев.-курильский». A part
/// that is cut has a full stop or is a single letter; the last part is whole.
bool abbreviates(const NameSegment& said, const NameSegment& name);

/// The same with the last part cut, too: «кирово-чеп.», «арбаж.»; three letters of it at least. Enough for a question
/// only.
bool cutsShort(const NameSegment& said, const NameSegment& name);

} // namespace svodka::core
