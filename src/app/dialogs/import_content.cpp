// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import_content.h"

#include "services/import/preview_table.h"

#include <QCoreApplication>
#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;
using services::ImportOutcome;

namespace {

struct ImportContent final {
    Q_DECLARE_TR_FUNCTIONS(ImportContent)
};

/// Organisations have a list of their own.
std::vector<services::PendingQuestion> aboutPlaces(std::vector<services::PendingQuestion> questions) {
    std::erase_if(questions, [](const auto& one) { return one.state == services::QuestionState::Organisation; });
    return questions;
}

std::vector<ImportRows::Mark> marksOf(const ImportOutcome& outcome) {
    std::vector<ImportRows::Mark> marks;
    for (const services::PreviewRow& row : outcome.rows)
        marks.push_back({row.state, std::any_of(row.notices.begin(), row.notices.end(), [&](int notice) {
                             return outcome.notices.at(size_t(notice)).isProblem();
                         })});
    return marks;
}

} // namespace

QString repeatedText(const core::BatchInfo& batch, bool isWaiting) {
    QString text = ImportContent::tr("This file has been imported already: import No. %1. Nothing will change.")
                       .arg(batch.id.value);
    if (isWaiting)
        text += u'\n' + ImportContent::tr("Rows of it that wait for an answer about a name: %n. Answer on the page "
                                          "“Imports”.",
                                          "", batch.counts.unmatched);
    return text;
}

PreviewContent contentOf(const ImportTrial& trial, const std::vector<services::PendingQuestion>& questions,
                         const services::ImportRequest& request, const ColumnList& columns, bool russian) {
    const ImportOutcome& outcome = *trial.outcome;
    PreviewContent content;
    content.counts = outcome.batch.counts;
    if (outcome.repeated)
        content.repeated = repeatedText(outcome.batch, outcome.waiting);
    content.questions = aboutPlaces(questions);
    content.answers = request.answers;
    content.proposals = outcome.proposals;
    content.organisationAnswers = request.organisationAnswers;
    content.known = {trial.region, trial.catalogue, trial.organisations, outcome.batch.period.end, russian};
    content.author = request.author;
    content.columns = columns.rows();
    content.rows = services::previewTable(outcome, trial.catalogue, russian);
    content.marks = marksOf(outcome);
    content.problems = services::problemTable(outcome, trial.catalogue, russian);
    content.problems.name = ImportContent::tr("Problems in %1").arg(outcome.batch.file);
    content.notices = outcome.notices;
    content.wasSentBefore = !outcome.sameWeek.empty();
    return content;
}

std::vector<services::ColumnMeaning> meaningsOf(const ImportTrial& trial, const QString& campaign) {
    std::vector<services::ColumnMeaning> meanings;
    for (const core::Campaign& one : trial.catalogue.campaigns) {
        if (!campaign.isEmpty() && one.code != campaign)
            continue;
        for (services::ColumnMeaning meaning : services::columnMeanings(one, trial.organisationLevel)) {
            if (campaign.isEmpty())
                meaning.title = {one.title.ru + u": "_s + meaning.title.ru, one.title.en + u": "_s + meaning.title.en};
            meanings.push_back(std::move(meaning));
        }
    }
    return meanings;
}

QStringList rememberedLines(const ImportOutcome& outcome) {
    QStringList lines;
    const auto day = [](const QDateTime& moment) { return moment.toLocalTime().date().toString(u"dd.MM.yyyy"_s); };
    if (!outcome.sameWeek.empty()) {
        const core::BatchInfo& last = outcome.sameWeek.front();
        lines += ImportContent::tr("This week is in the store already: import No. %1 of %2, %3. Below: what this file "
                                   "changes.")
                     .arg(QString::number(last.id.value), day(last.importedAt), last.file);
    }
    if (outcome.profile)
        lines += ImportContent::tr("Read as was chosen for the file %1 on %2.")
                     .arg(outcome.profile->file, day(outcome.profile->at));
    return lines;
}

QString sumText(const ImportSum& sum) {
    QStringList parts{ImportContent::tr("new: %1").arg(sum.counts.added),
                      ImportContent::tr("changed: %1").arg(sum.counts.changed),
                      ImportContent::tr("unchanged: %1").arg(sum.counts.same)};
    if (sum.counts.unmatched > 0)
        parts.append(ImportContent::tr("waiting for an answer: %1").arg(sum.counts.unmatched));
    if (sum.counts.rejected > 0)
        parts.append(ImportContent::tr("not read: %1").arg(sum.counts.rejected));
    const QString what = sum.files == 1 ? ImportContent::tr("Imported: %1").arg(sum.last.file)
                                        : ImportContent::tr("Imported files: %n", "", sum.files);
    return u"%1 (%2)"_s.arg(what, parts.join(u", "_s));
}

} // namespace svodka::app
