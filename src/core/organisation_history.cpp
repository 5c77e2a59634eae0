// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation_history.h"

namespace svodka::core {

namespace {

/// The newest entry that has begun by `day`; null where none has.
template <typename T>
const T* begunBy(const std::vector<T>& entries, QDate day) {
    const T* found = nullptr;
    for (const T& entry : entries) {
        if (day.isValid() && entry.from.isValid() && entry.from > day)
            return found; // whatever comes behind it began no earlier
        found = &entry;
    }
    return found;
}

} // namespace

const OrganisationName& nameOn(const std::vector<OrganisationName>& names, QDate day) {
    const OrganisationName* found = begunBy(names, day);
    return found ? *found : names.front();
}

MunicipalityId placeOn(const std::vector<OrganisationPlace>& places, QDate day) {
    const OrganisationPlace* found = begunBy(places, day);
    const bool isOver = found && found->to.isValid() && (!day.isValid() || found->to < day);
    return found && !isOver ? found->municipality : MunicipalityId{};
}

} // namespace svodka::core
