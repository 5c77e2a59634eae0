// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/pending/organisation_answers.h"

namespace svodka::services {

using core::OrganisationAlias;

std::vector<OrganisationAlias> aliasesOf(const OrganisationAnswer& answer,
                                         const std::vector<core::OrganisationId>& candidates) {
    const auto alias = [&](core::OrganisationId target, bool refused) {
        return OrganisationAlias{answer.spelling, answer.municipality, answer.type, target, refused, answer.author, {}};
    };
    std::vector<OrganisationAlias> aliases;
    switch (answer.kind) {
    case OrganisationAnswer::Kind::Known:
        aliases.push_back(alias(answer.organisation, false));
        break;
    case OrganisationAnswer::Kind::Create:
        for (const core::OrganisationId candidate : candidates)
            aliases.push_back(alias(candidate, true));
        aliases.push_back(alias({}, true));
        break;
    case OrganisationAnswer::Kind::Refuse:
        aliases.push_back(alias(answer.organisation, true));
        break;
    case OrganisationAnswer::Kind::Leave:
        break;
    }
    return aliases;
}

} // namespace svodka::services
