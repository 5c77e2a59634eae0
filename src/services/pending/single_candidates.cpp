// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/pending/single_candidates.h"

#include "services/pending/pending_service.h"

namespace svodka::services {

core::Result<EnterRequest> singleCandidates(core::Store& store, const QString& author) {
    const auto questions = pendingQuestions(store);
    if (!questions)
        return questions.error();
    EnterRequest request;
    request.author = author;
    for (const PendingQuestion& question : *questions) {
        const OrganisationProposal& organisation = question.organisation;
        if (question.state == QuestionState::Open && question.candidates.size() == 1)
            request.answers.push_back({question.spelling, question.candidates.front(), author});
        if (question.state == QuestionState::Organisation && organisation.candidates.size() == 1)
            request.organisationAnswers.push_back({organisation.spelling, organisation.municipality, organisation.type,
                                                   OrganisationAnswer::Kind::Known, organisation.candidates.front(),
                                                   author});
    }
    return request;
}

} // namespace svodka::services
