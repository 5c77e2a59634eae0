// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace svodka::core {

/// How one row stands among all.
struct Rating {
    std::optional<double> score; ///< 0–100 with one decimal; nullopt = nothing is known of it
    int place = 0;               ///< from 1; rows of equal score share a place; 0 = none
    int known = 0;               ///< of how many shares the score is the mean

    friend bool operator==(const Rating&, const Rating&) = default;
};

/// Our own formula (docs/rules.md 16): each share against the best row's share, times 100; of a row the mean of those
/// that are known. `shares` by row, then by share (0–1, more is better), rows of equal length. A share of which every
/// row has nothing tells nobody from another and is left out. The score is 100 only of who is the best in everything,
/// 0 only of who has nothing. Pure.
std::vector<Rating> rate(const std::vector<std::vector<std::optional<double>>>& shares);

} // namespace svodka::core
