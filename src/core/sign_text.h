// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"

#include <optional>
#include <vector>

namespace svodka::core {

/// The signs of a reason as one line to read and to type: «not_registered; messages <= 0; verified < staff». A code
/// alone is an indicator.
QString signsText(const std::vector<Sign>& entries);

/// What is wrong with a line: the part that cannot be read, or a code that the campaign does not have.
struct SignProblem {
    QString part;
    bool isUnknownCode = false;
};

/// The signs of such a line; empty = none. `problem` is written where nullopt comes back.
std::optional<std::vector<Sign>> parseSigns(const QString& text, const Campaign& campaign, SignProblem* problem);

} // namespace svodka::core
