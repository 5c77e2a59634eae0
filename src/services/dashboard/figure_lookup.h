// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/figure_book.h"

namespace svodka::services {

/// A figure by code, kTotal included: the number of organisations that existed, else the base that was reported for
/// them.
core::Figure lookUp(const core::Campaign& campaign, const core::FigureBook& book, core::MunicipalityId municipality,
                    const QString& type, const QString& code);

/// Counted over organisations, all of them or not.
bool isCounted(core::Origin origin);

/// A count by organisations and a reported figure are not the same thing, and a mix of both is a third: their
/// difference says nothing.
bool areComparable(core::Origin a, core::Origin b);

/// The share of a figure in its base, by the rule of the forms.
std::optional<int> shareOf(const core::Figure& figure);

} // namespace svodka::services
