// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/store.h"
#include "services/import/import_preview.h"

#include <vector>

namespace svodka::services {

struct NameAnswer;

/// Everything by which names are known now: the region, its organisations and what people have said of spellings.
struct KnownNames {
    core::Region region;
    std::vector<core::Alias> aliases;
    std::vector<core::Organisation> organisations;
    std::vector<core::OrganisationAlias> organisationAliases;
};

/// Reads them from the store. Store errors.
core::Result<KnownNames> loadNames(core::Store& store);

/// The same without the organisations, which a table of municipalities does not need and of which there may be very
/// many.
core::Result<KnownNames> loadNamesOfPlaces(core::Store& store);

/// The one municipality that the spelling surely means; MunicipalityUnknown with those that it may mean, as they are
/// called on `day`.
core::Result<core::MunicipalityId> findMunicipality(core::Store& store, const QString& spelling, QDate day);

/// Takes the answers in at once, as if they had been read from the store, and gives the aliases to be kept.
/// MunicipalityUnknown.
core::Result<std::vector<core::Alias>> hear(KnownNames& names, const std::vector<NameAnswer>& answers,
                                            const QDateTime& now);

/// An answer that names an organisation which the store does not have would leave its row nowhere: OrganisationUnknown.
core::Result<void> checkAnswers(const KnownNames& names, const std::vector<OrganisationAnswer>& answers);

/// Saves what was said, the organisations' with the date of now. Store errors.
core::Result<void> keepAliases(core::Store& store, const std::vector<core::Alias>& ofMunicipalities,
                               std::vector<core::OrganisationAlias> ofOrganisations, const QDateTime& now);

} // namespace svodka::services
