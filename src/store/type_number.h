// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"

namespace svodka::store {

/// The number of an organisation type in a catalogue that was read from the store: 0 for the empty code (all types), -1
/// for an unknown one.
int typeNumber(const core::Catalogue& catalogue, const QString& code);

/// The inverse; empty for 0 and for a number that no type has.
QString typeCode(const core::Catalogue& catalogue, int number);

} // namespace svodka::store
