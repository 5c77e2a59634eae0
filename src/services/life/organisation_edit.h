// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/organisation_edits.h"
#include "core/ports/store.h"

namespace svodka::services {

/// Who edits, and when.
struct EditedBy {
    QString author;
    QDateTime now; ///< UTC
};

// What people change about organisations. Each is one edit of the store: it stands in the log and can be taken back.
// Days are those of core/organisation_edits.h, whose errors they give; OrganisationUnknown, MunicipalityUnknown,
// TypeUnknown, MergedAlready for one that is read as part of another, store errors.

/// From `from` on; without it the name was misspelt. NameTaken where another organisation of the municipality and type
/// bears it.
core::Result<core::ChangeId> renameOrganisation(core::Store& store, const EditedBy& by, core::OrganisationId id,
                                                const QString& name, QDate from);

/// To another municipality, 0 = to none; without `from` it had always belonged there. NameTaken as above.
core::Result<core::ChangeId> moveOrganisation(core::Store& store, const EditedBy& by, core::OrganisationId id,
                                              core::MunicipalityId to, QDate from);

/// Null = not known.
core::Result<core::ChangeId> setOrganisationDays(core::Store& store, const EditedBy& by, core::OrganisationId id,
                                                 QDate opened, QDate closed);

/// Only what differs is written; NothingToChange. CodeInvalid for an ИНН, ОГРН or КПП that can be none.
core::Result<core::ChangeId> setOrganisationFields(core::Store& store, const EditedBy& by, core::OrganisationId id,
                                                   const std::vector<core::FieldValue>& fields);

/// The same organisation entered twice: from now on the duplicate is read as part of the main one, in every week.
core::Result<core::ChangeId> mergeOrganisations(core::Store& store, const EditedBy& by, core::OrganisationId duplicate,
                                                core::OrganisationId main);

/// A reorganisation: until `lastDay` both are counted, each by itself.
core::Result<core::ChangeId> joinOrganisations(core::Store& store, const EditedBy& by, core::OrganisationId closed,
                                               core::OrganisationId successor, QDate lastDay);

/// A new name, type and code from state.validFrom on; without it the last one is put right.
core::Result<core::ChangeId> renameMunicipality(core::Store& store, const EditedBy& by, core::MunicipalityId id,
                                                const core::MunicipalityName& state);

/// The one organisation that a number of it, its UUID or its name means; `municipality` narrows names where it is
/// valid. Names that it once had, and those of organisations merged into it, mean it too. OrganisationUnknown, detail =
/// those that it may mean, with their numbers.
core::Result<core::Organisation> organisationMeant(core::Store& store, const QString& reference,
                                                   core::MunicipalityId municipality = {});

} // namespace svodka::services
