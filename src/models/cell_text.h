// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/cell_text.h"

namespace svodka::models {

// The words of cells are those of core, where reports that are arranged like a screen need them too.
using core::cellText;
using core::changeText;
using core::exchangeText;
using core::numberText;

} // namespace svodka::models
