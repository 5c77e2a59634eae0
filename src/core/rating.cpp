// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating.h"

#include <algorithm>
#include <cmath>

namespace svodka::core {

namespace {

using Shares = std::vector<std::optional<double>>;

/// The best of each share; 0 where nobody has anything.
std::vector<double> bestOf(const std::vector<Shares>& rows) {
    std::vector<double> best(rows.empty() ? 0 : rows.front().size(), 0);
    for (const Shares& row : rows)
        for (size_t i = 0; i < best.size() && i < row.size(); ++i)
            best[i] = std::max(best[i], row[i].value_or(0));
    return best;
}

/// As wholePercent: what is not all is not printed as all, what is not nothing not as nothing.
double rounded(double score) {
    const double tenths = std::floor(score * 10 + 0.5 + 1e-9) / 10;
    if (score >= 100 || score <= 0)
        return std::clamp(score, 0.0, 100.0);
    return std::clamp(tenths, 0.1, 99.9);
}

Rating scoreOf(const Shares& row, const std::vector<double>& best) {
    Rating rating;
    double sum = 0;
    for (size_t i = 0; i < best.size() && i < row.size(); ++i) {
        if (!row[i] || best[i] <= 0)
            continue;
        sum += *row[i] / best[i] * 100;
        ++rating.known;
    }
    if (rating.known > 0)
        rating.score = rounded(sum / rating.known);
    return rating;
}

} // namespace

std::vector<Rating> rate(const std::vector<std::vector<std::optional<double>>>& shares) {
    const std::vector<double> best = bestOf(shares);
    std::vector<Rating> ratings;
    for (const Shares& row : shares)
        ratings.push_back(scoreOf(row, best));
    for (Rating& rating : ratings) {
        if (!rating.score)
            continue;
        rating.place = 1 + static_cast<int>(std::count_if(ratings.begin(), ratings.end(), [&](const Rating& other) {
                           return other.score && *other.score > *rating.score;
                       }));
    }
    return ratings;
}

} // namespace svodka::core
