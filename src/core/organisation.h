// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QDate>
#include <QString>
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

    /// True if it existed on some day of the period. Where the opening day is unknown it counts from the week in which
    /// a file first named it, so that a newcomer does not change the weeks before it; an unknown closing day limits
    /// nothing.
    [[nodiscard]] bool existedIn(const Period& period) const;

    [[nodiscard]] OrganisationMember member() const { return {id, municipality, type, opened, firstSeen, closed}; }

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

} // namespace svodka::core
