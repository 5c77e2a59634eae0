// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/asked_questions.h"

#include <algorithm>

namespace svodka::app {

using services::PendingQuestion;

namespace {

bool isOrganisation(const PendingQuestion& question) {
    return question.state == services::QuestionState::Organisation;
}

bool contains(const std::vector<PendingQuestion>& questions, const PendingQuestion& wanted) {
    return std::any_of(questions.begin(), questions.end(), [&](const PendingQuestion& question) {
        return question.spelling == wanted.spelling && isOrganisation(question) == isOrganisation(wanted);
    });
}

bool isAnswered(const PendingQuestion& question, const std::vector<services::NameAnswer>& answers) {
    return !isOrganisation(question) &&
           std::any_of(answers.begin(), answers.end(),
                       [&](const services::NameAnswer& answer) { return answer.spelling == question.spelling; });
}

} // namespace

void keepAsked(std::vector<PendingQuestion>& kept, const std::vector<PendingQuestion>& asked,
               const std::vector<services::NameAnswer>& answers) {
    std::erase_if(kept, [&](const PendingQuestion& question) {
        return !contains(asked, question) && !isAnswered(question, answers);
    });
    for (const PendingQuestion& question : asked)
        if (!contains(kept, question))
            kept.push_back(question);
}

} // namespace svodka::app
