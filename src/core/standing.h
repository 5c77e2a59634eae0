// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement.h"

namespace svodka::core {

/// How far an organisation had come along the statuses of a campaign (registered, then active) in one week, as far as
/// that is known: at least `least` of them are reached, at most `most` can be. A step that was not reported leaves room
/// between the two.
struct Standing {
    bool exempt = false;   ///< in no base: nothing is asked of it
    bool reported = false; ///< at least one value was given
    int least = 0;
    int most = 0;

    /// Whether the status of that place is reached; nullopt = not known, or not asked.
    [[nodiscard]] std::optional<bool> reached(int status) const;
    /// Known to lack one of `statuses` statuses.
    [[nodiscard]] bool isRed(int statuses) const { return !exempt && most < statuses; }
    /// Known to have them all.
    [[nodiscard]] bool isGreen(int statuses) const { return !exempt && least >= statuses; }

    friend bool operator==(const Standing&, const Standing&) = default;
};

/// `statuses`: codes of indicators, each based on the one before. Values as for Judge.
Standing standingOf(const Judge& judge, const QStringList& statuses, Judge::Values values);

} // namespace svodka::core
