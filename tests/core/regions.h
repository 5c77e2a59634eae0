// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/region.h"

#include <QString>

namespace svodka::tests {

/// The region as the program ships it; a region without municipalities if it cannot be read.
const core::Region& shippedRegion(const QString& code);

/// The municipality with that oldest short name; null if there is none.
const core::Municipality* byShortName(const core::Region& region, const QString& shortName);

/// The oldest short name, or «?».
QString shortNameOf(const core::Region& region, core::MunicipalityId id);

} // namespace svodka::tests
