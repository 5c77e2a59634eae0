// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QDate>
#include <QString>
#include <algorithm>
#include <vector>

namespace svodka::core {

struct Period;

/// What decides in which sums of which week an organisation counts.
struct OrganisationMember {
    OrganisationId id;
    MunicipalityId municipality; ///< 0 = belongs to none
    QString type;
    QDate opened;
    QDate firstSeen;
    QDate closed;

    /// As Organisation::existedIn.
    [[nodiscard]] bool existedIn(const Period& period) const;
};

/// Under what else files may name an organisation: an earlier or later name or place of it, or what an organisation was
/// called that was merged into it.
struct OrganisationIdentity {
    QString name;
    QString type;
    MunicipalityId municipality;
    QString inn;
    QString ogrn;
    QString kpp;

    friend bool operator==(const OrganisationIdentity&, const OrganisationIdentity&) = default;
};

/// A school, kindergarten or authority that is monitored. Dates are null where unknown.
struct Organisation {
    OrganisationId id;
    QString uid; ///< UUID without braces, unique between stores
    QString name;
    QString type;                ///< code of OrganisationType: preschool, school, …
    MunicipalityId municipality; ///< 0 = belongs to none (a regional college)
    QString founder;             ///< municipal, regional, federal, private or empty
    QString inn;
    QString ogrn;
    QString kpp;
    QString fullName; ///< as the charter has it, where a file gave it besides the name; the next five likewise
    QString address;
    QString vk; ///< page links
    QString ok;
    QString max;
    QString site;
    QDate opened;
    QDate firstSeen; ///< first day of the earliest week in which a file named it; kept by the store
    QDate closed;    ///< the last day of existence
    std::vector<OrganisationIdentity> also; ///< kept by the store; empty for nearly all

    /// True if it existed on some day of the period. Where the opening day is unknown it counts from the week in which
    /// a file first named it, so that a newcomer does not change the weeks before it; an unknown closing day limits
    /// nothing.
    [[nodiscard]] bool existedIn(const Period& period) const;

    [[nodiscard]] OrganisationMember member() const { return {id, municipality, type, opened, firstSeen, closed}; }

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

/// Whoever is merged into another lends it what that lacks of its days: the opening day, or the week in which a file
/// first named either of them. For Organisation and OrganisationMember.
template <typename T, typename U>
void lendDays(const U& merged, T& main) {
    const bool isAlways = main.firstSeen.isNull() || merged.firstSeen.isNull();
    main.firstSeen = isAlways ? QDate() : std::min(main.firstSeen, merged.firstSeen);
    if (main.opened.isNull())
        main.opened = merged.opened;
}

} // namespace svodka::core
