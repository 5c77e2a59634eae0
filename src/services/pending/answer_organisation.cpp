// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/organisation_matcher.h"
#include "services/pending/organisation_answers.h"
#include "services/pending/pending_service.h"

namespace svodka::services {

using core::Result;

Result<void> saveAnswer(core::Store& store, const OrganisationAnswer& answer, const QDateTime& now) {
    const auto names = loadNames(store);
    if (!names)
        return names.error();
    if (const auto checked = checkAnswers(*names, {answer}); !checked)
        return checked;
    const core::OrganisationMatch match =
        core::OrganisationMatcher(names->organisations, names->organisationAliases, &names->region)
            .match({answer.spelling, answer.municipality, answer.type, {}, {}, {}});
    return keepAliases(store, {}, aliasesOf(answer, match.candidates), now);
}

Result<void> answerOrganisation(core::Store& store, const core::Clock& clock, const OrganisationAnswer& answer) {
    auto transaction = store.begin();
    if (!transaction)
        return transaction.error();
    if (const auto saved = saveAnswer(store, answer, clock.nowUtc()); !saved)
        return saved;
    return (*transaction)->commit();
}

} // namespace svodka::services
