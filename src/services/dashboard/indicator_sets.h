// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"

#include <QLatin1String>
#include <QStringList>

namespace svodka::services {

/// Stand where an indicator's code does: the number of organisations, and those of which the status is not known.
inline constexpr QLatin1String kTotal{"total"};
inline constexpr QLatin1String kNoData{"no_data"};

/// The ways in which a campaign's statuses split all its organisations, read from the catalogue: a complement over all
/// of them («not registered»), then one over the members of its status («registered but not active»), and so on. Codes.
struct StatusChain {
    QStringList statuses;    ///< from the first to the last: registered, active
    QStringList complements; ///< beside them: not_registered, not_active

    /// The disjoint parts, the best first: active, not_active, not_registered.
    [[nodiscard]] QStringList parts() const;
    [[nodiscard]] bool isEmpty() const { return statuses.isEmpty(); }
};

/// Every chain of the campaign; the first is the one that screens show. The others («finished», «not finished») say
/// over the same organisations what the first says already, unless a file reported them.
std::vector<StatusChain> statusChains(const core::Campaign& campaign);

/// What a screen shows of a campaign, in catalogue order: all indicators but those of the second and further chains.
QStringList mainIndicators(const core::Campaign& campaign);

/// The title of an indicator, of kTotal or kNoData.
core::Title indicatorTitle(const core::Campaign& campaign, const QString& code);

} // namespace svodka::services
