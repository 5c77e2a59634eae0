// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter_state.h"

#include <QLatin1String>

namespace svodka::app {

/// Ids of the pages.
namespace page {
inline constexpr QLatin1String summary{"summary"};
inline constexpr QLatin1String municipalities{"municipalities"};
inline constexpr QLatin1String organisations{"organisations"};
inline constexpr QLatin1String organisation{"organisation"};
inline constexpr QLatin1String changes{"changes"};
inline constexpr QLatin1String dynamics{"dynamics"};
inline constexpr QLatin1String contradictions{"contradictions"};
inline constexpr QLatin1String deadlines{"deadlines"};
inline constexpr QLatin1String reports{"reports"};
inline constexpr QLatin1String imports{"imports"};
inline constexpr QLatin1String journal{"journal"};
inline constexpr QLatin1String catalogue{"catalogue"};
} // namespace page

/// Where the user is: a page and what it shows. A plain value, so that back and forward are a list of these.
struct Place {
    QString page;
    core::FilterState filter;          ///< of the bar above all pages
    QString indicator;                 ///< page «organisations»: whose number is looked behind; empty = all
    core::OrganisationId organisation; ///< page «organisation»: whose card

    friend bool operator==(const Place&, const Place&) = default;
};

} // namespace svodka::app
