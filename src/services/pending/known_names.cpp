// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/pending/known_names.h"

#include "core/names/municipality_matcher.h"
#include "services/import/planner.h"
#include "services/pending/pending_question.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::Result;

Result<KnownNames> loadNamesOfPlaces(core::Store& store) {
    KnownNames names;
    if (const auto taken = take(store.region(), &names.region); !taken)
        return taken.error();
    if (const auto taken = take(store.municipalityAliases(), &names.aliases); !taken)
        return taken.error();
    if (const auto taken = take(store.organisationAliases(), &names.organisationAliases); !taken)
        return taken.error();
    return names;
}

Result<KnownNames> loadNames(core::Store& store) {
    auto names = loadNamesOfPlaces(store);
    if (!names)
        return names;
    if (const auto taken = take(store.organisations(), &names->organisations); !taken)
        return taken.error();
    return names;
}

Result<core::MunicipalityId> findMunicipality(core::Store& store, const QString& spelling, QDate day) {
    const auto names = loadNamesOfPlaces(store);
    if (!names)
        return names.error();
    const auto match = core::MunicipalityMatcher(names->region, names->aliases).match(spelling);
    if (match.municipality.isValid())
        return match.municipality;
    return Error{ErrorCode::MunicipalityUnknown,
                 spelling,
                 {},
                 candidateNames(names->region, match.candidates, day).join(u", "_s)};
}

Result<std::vector<core::Alias>> hear(KnownNames& names, const std::vector<NameAnswer>& answers, const QDateTime& now) {
    std::vector<core::Alias> kept;
    for (const NameAnswer& answer : answers) {
        if (answer.municipality.isValid() && !names.region.find(answer.municipality))
            return Error{ErrorCode::MunicipalityUnknown, QString::number(answer.municipality.value), {}, {}};
        for (core::Alias& alias : aliasesOf(names.region, names.aliases, answer, now)) {
            names.aliases.push_back(alias);
            kept.push_back(std::move(alias));
        }
    }
    return kept;
}

Result<void> checkAnswers(const KnownNames& names, const std::vector<OrganisationAnswer>& answers) {
    for (const OrganisationAnswer& answer : answers) {
        const bool known = std::any_of(names.organisations.begin(), names.organisations.end(),
                                       [&](const core::Organisation& one) { return one.id == answer.organisation; });
        const bool namesOne =
            answer.kind == OrganisationAnswer::Kind::Known || answer.kind == OrganisationAnswer::Kind::Refuse;
        if (namesOne && !known)
            return Error{ErrorCode::OrganisationUnknown, answer.spelling, {}, {}};
    }
    return {};
}

Result<void> keepAliases(core::Store& store, const std::vector<core::Alias>& ofMunicipalities,
                         std::vector<core::OrganisationAlias> ofOrganisations, const QDateTime& now) {
    for (const core::Alias& alias : ofMunicipalities)
        if (const auto saved = store.saveAlias(alias); !saved)
            return saved;
    for (core::OrganisationAlias& alias : ofOrganisations) {
        alias.at = now;
        if (const auto saved = store.saveOrganisationAlias(alias); !saved)
            return saved;
    }
    return {};
}

} // namespace svodka::services
