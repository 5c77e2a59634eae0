// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QDate>
#include <QString>
#include <vector>

namespace svodka::core {

/// A name of an organisation. Days are null where unknown.
struct OrganisationName {
    QString name;
    QDate from;
    QDate to; ///< the last day

    friend bool operator==(const OrganisationName&, const OrganisationName&) = default;
};

/// A municipality to which an organisation belonged.
struct OrganisationPlace {
    MunicipalityId municipality;
    QDate from; ///< null = since ever
    QDate to;   ///< the last day; null = until the next place, or still

    friend bool operator==(const OrganisationPlace&, const OrganisationPlace&) = default;
};

/// The name in force on `day`: the newest that had begun by then. One whose first day is unknown begins with the one
/// before it; before the first day of all it is the oldest. A null day means the newest. `names`, from the oldest to
/// the newest, must not be empty.
const OrganisationName& nameOn(const std::vector<OrganisationName>& names, QDate day);

/// The municipality on `day`, in the same way; 0 before the first one began and behind the end of the last.
MunicipalityId placeOn(const std::vector<OrganisationPlace>& places, QDate day);

/// Everything that time did to one organisation, as the store keeps it: what was merged into it stands apart.
struct OrganisationHistory {
    OrganisationId organisation;
    QString uid;
    QString type;
    QDate opened;
    QDate closed;
    QDate firstSeen;
    std::vector<OrganisationName> names;   ///< from the oldest to the newest, never empty
    std::vector<OrganisationPlace> places; ///< the same; empty = it never belonged to a municipality
    OrganisationId mergedInto;             ///< it is the same one entered twice: its figures count as those of that one
    OrganisationId successor;              ///< it was closed and joined to that one; the two stay apart
    std::vector<OrganisationId> merged;    ///< those merged into it, directly; by id
    std::vector<OrganisationId> joined;    ///< those whose successor it is

    [[nodiscard]] const OrganisationName& nameOn(QDate day) const { return core::nameOn(names, day); }
    [[nodiscard]] MunicipalityId placeOn(QDate day) const { return core::placeOn(places, day); }
    [[nodiscard]] const QString& latestName() const { return names.back().name; }

    friend bool operator==(const OrganisationHistory&, const OrganisationHistory&) = default;
};

} // namespace svodka::core
