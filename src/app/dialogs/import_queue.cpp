// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import_queue.h"

#include "app/dialogs/asked_questions.h"

#include <QFileInfo>
#include <algorithm>

namespace svodka::app {

using services::PendingQuestion;

ImportQueue::ImportQueue(const QStringList& files, const QString& author) {
    QStringList once = files;
    once.removeDuplicates();
    for (const QString& path : once) {
        Item item;
        item.path = path;
        item.file = m_files++;
        m_items.push_back(item);
    }
    m_request.author = author;
    begin();
}

void ImportQueue::begin() {
    services::ImportRequest next;
    next.author = m_request.author;
    next.createOrganisations = m_request.createOrganisations;
    if (!isAtEnd()) {
        next.file = present().path;
        next.sheet = present().sheet;
        next.table = present().table;
    }
    m_request = std::move(next);
    m_questions.clear();
}

QString ImportQueue::fileName() const {
    return QFileInfo(m_request.file).fileName();
}

void ImportQueue::split(const std::vector<services::ImportPart>& parts) {
    if (isAtEnd())
        return;
    Item& whole = m_items[m_place];
    whole.isSplit = true;
    if (parts.size() < 2)
        return;
    std::vector<Item> items;
    for (const services::ImportPart& part : parts) {
        Item item = whole;
        item.sheet = part.sheet;
        item.table = part.table;
        item.title = part.title;
        item.part = int(items.size()) + 1;
        item.parts = int(parts.size());
        items.push_back(item);
    }
    const auto place = m_items.begin() + std::ptrdiff_t(m_place);
    m_items.insert(m_items.erase(place), items.begin(), items.end());
    begin();
}

services::ImportRequest ImportQueue::previewRequest() const {
    services::ImportRequest request = m_request;
    request.dryRun = true;
    return request;
}

void ImportQueue::takeQuestions(const std::vector<PendingQuestion>& asked) {
    keepAsked(m_questions, asked, m_request.answers);
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
