// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation.h"

#include "core/period.h"

namespace svodka::core {

bool Organisation::existedIn(const Period& period) const {
    return member().existedIn(period);
}

bool OrganisationMember::existedIn(const Period& period) const {
    const QDate from = opened.isNull() ? firstSeen : opened;
    return (from.isNull() || from <= period.end) && (closed.isNull() || period.start <= closed);
}

} // namespace svodka::core
