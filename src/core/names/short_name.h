// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace svodka::core {

/// A municipality's name without the words that only say its kind: «Долинский» of «Городской округ «Долинский»». «г.»
/// and «ЗАТО» stay («г. Киров»), because they tell it from a district; a name that is not understood stays whole.
QString shortNameOf(const QString& name);

} // namespace svodka::core
