// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/organisation_matcher.h"
#include "services/pending/organisation_answers.h"
#include "services/pending/pending_service.h"

#include <algorithm>

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::Result;

Result<void> saveAnswer(core::Store& store, const core::Region& region, const OrganisationAnswer& answer,
                        const QDateTime& now) {
    const auto known = store.organisations();
    if (!known)
        return known.error();
    const bool isThere = std::any_of(known->begin(), known->end(),
                                     [&](const core::Organisation& one) { return one.id == answer.organisation; });
    const bool namesOne =
        answer.kind == OrganisationAnswer::Kind::Known || answer.kind == OrganisationAnswer::Kind::Refuse;
    if (namesOne && !isThere)
        return Error{ErrorCode::OrganisationUnknown, answer.spelling, {}, {}};
    const auto aliases = store.organisationAliases();
    if (!aliases)
        return aliases.error();
    const core::OrganisationMatch match = core::OrganisationMatcher(*known, *aliases, &region)
                                              .match({answer.spelling, answer.municipality, answer.type, {}, {}, {}});
    for (core::OrganisationAlias& alias : aliasesOf(answer, match.candidates)) {
        alias.at = now;
        if (const auto saved = store.saveOrganisationAlias(alias); !saved)
            return saved;
    }
    return {};
}

Result<void> answerOrganisation(core::Store& store, const core::Clock& clock, const OrganisationAnswer& answer) {
    const auto region = store.region();
    if (!region)
        return region.error();
    auto transaction = store.begin();
    if (!transaction)
        return transaction.error();
    if (const auto saved = saveAnswer(store, *region, answer, clock.nowUtc()); !saved)
        return saved;
    return (*transaction)->commit();
}

} // namespace svodka::services
