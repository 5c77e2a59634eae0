// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing.h"

#include <algorithm>

namespace svodka::core {

std::optional<bool> Standing::reached(int status) const {
    if (exempt)
        return std::nullopt;
    if (status < least)
        return true;
    return status >= most ? std::optional(false) : std::nullopt;
}

Standing standingOf(const Judge& judge, const QStringList& statuses, Judge::Values values) {
    Standing standing;
    standing.reported = std::any_of(values.begin(), values.end(), [](const auto& value) { return value.has_value(); });
    standing.most = static_cast<int>(statuses.size());
    for (int i = 0; i < statuses.size(); ++i) {
        switch (judge.judge(statuses[i], values)) {
        case Membership::Yes:
            standing.least = i + 1;
            continue;
        case Membership::No:
            standing.most = i;
            return standing;
        case Membership::OutOfBase: // of the first status: exempt; of a later one: the status before says No already
            standing.exempt = i == 0;
            return standing;
        case Membership::Unknown:
        case Membership::BaseUnknown:
            return standing;
        }
    }
    return standing;
}

} // namespace svodka::core
