// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"

#include <QString>

namespace svodka::widgets {

/// A week for a screen: «29.04 – 05.05.2023», with both years where they differ. Empty for an invalid period.
QString periodLabel(const core::Period& period);

/// The same for narrow places, by its last day: «05.05.23».
QString shortPeriodLabel(const core::Period& period);

} // namespace svodka::widgets
