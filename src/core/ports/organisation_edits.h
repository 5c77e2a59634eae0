// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation_history.h"
#include "core/region.h"
#include "core/registry.h"
#include "core/result.h"

#include <vector>

namespace svodka::core {

/// A field and what it is to hold.
struct FieldValue {
    RegistryField field = RegistryField::Inn;
    QString value; ///< of type and founder the code; empty = not known

    friend bool operator==(const FieldValue&, const FieldValue&) = default;
};

/// What people change about organisations and municipalities, and what came of it. Part of a Store, on its thread.
/// Everything that writes must be called inside Store::edit, else InvalidArgument; it writes what it is told and checks
/// only what would break the store: the rules are in core/organisation_edits.h. OrganisationUnknown and
/// MunicipalityUnknown (subject = the number); store errors as of Store.
class OrganisationEdits {
public:
    virtual ~OrganisationEdits() = default;

    /// Also of one that was merged into another.
    virtual Result<OrganisationHistory> history(OrganisationId organisation) = 0;
    /// All that were merged or joined, by id.
    virtual Result<std::vector<OrganisationHistory>> mergedOnes() = 0;
    /// Those merged into `main`, over all steps: whose value stands before whose comes first. Without `main`.
    virtual Result<std::vector<OrganisationId>> mergedInto(OrganisationId main) = 0;

    virtual Result<void> setDays(OrganisationId organisation, QDate opened, QDate closed) = 0;
    /// The last name ends the day before `from`; without `from` it is written over.
    virtual Result<void> rename(OrganisationId organisation, const QString& name, QDate from) = 0;
    /// The same for its municipality; 0 = none.
    virtual Result<void> move(OrganisationId organisation, MunicipalityId to, QDate from) = 0;
    /// TypeUnknown. The name is no such field: rename.
    virtual Result<void> setFields(OrganisationId organisation, const std::vector<FieldValue>& fields) = 0;
    /// Nothing of the duplicate is written anew: it is read as part of `main` from now on.
    virtual Result<void> merge(OrganisationId duplicate, OrganisationId main) = 0;
    virtual Result<void> join(OrganisationId closed, OrganisationId successor, QDate lastDay) = 0;
    /// From state.validFrom on; without it the last state is written over.
    virtual Result<void> nameMunicipality(MunicipalityId municipality, const MunicipalityName& state) = 0;
};

} // namespace svodka::core
