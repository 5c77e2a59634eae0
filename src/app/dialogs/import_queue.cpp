// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import_queue.h"

#include <QFileInfo>
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

} // namespace

ImportQueue::ImportQueue(const QStringList& files, const QString& author) : m_files(files) {
    m_files.removeDuplicates();
    m_request.author = author;
    begin();
}

void ImportQueue::begin() {
    services::ImportRequest next;
    next.author = m_request.author;
    next.createOrganisations = m_request.createOrganisations;
    if (!isAtEnd())
        next.file = m_files[m_place];
    m_request = std::move(next);
    m_questions.clear();
}

QString ImportQueue::fileName() const {
    return QFileInfo(m_request.file).fileName();
}

services::ImportRequest ImportQueue::previewRequest() const {
    services::ImportRequest request = m_request;
    request.dryRun = true;
    return request;
}

bool ImportQueue::isAnswered(const PendingQuestion& question) const {
    return !isOrganisation(question) &&
           std::any_of(m_request.answers.begin(), m_request.answers.end(),
                       [&](const services::NameAnswer& answer) { return answer.spelling == question.spelling; });
}

void ImportQueue::takeQuestions(const std::vector<PendingQuestion>& asked) {
    std::erase_if(m_questions,
                  [&](const PendingQuestion& question) { return !contains(asked, question) && !isAnswered(question); });
    for (const PendingQuestion& question : asked)
        if (!contains(m_questions, question))
            m_questions.push_back(question);
}

void ImportQueue::finish(const services::ImportOutcome& outcome) {
    if (!outcome.repeated) {
        const core::ImportCounts& counts = outcome.batch.counts;
        ++m_sum.files;
        m_sum.counts.added += counts.added;
        m_sum.counts.changed += counts.changed;
        m_sum.counts.same += counts.same;
        m_sum.counts.unmatched += counts.unmatched;
        m_sum.counts.rejected += counts.rejected;
        m_sum.counts.organisationsCreated += counts.organisationsCreated;
        m_sum.last = outcome.batch;
    }
    skip();
}

void ImportQueue::skip() {
    ++m_place;
    begin();
}

} // namespace svodka::app
