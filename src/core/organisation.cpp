// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation.h"

#include "core/period.h"

namespace svodka::core {

bool Organisation::existedIn(const Period& period) const {
    return (opened.isNull() || opened <= period.end) && (closed.isNull() || period.start <= closed);
}

} // namespace svodka::core
