// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/registry_trial.h"

#include "app/dialogs/import_content.h"
#include "app/dialogs/registry_columns.h"
#include "services/registry/registry_preview_table.h"
#include "services/registry/registry_recognition.h"
#include "services/registry/registry_service.h"

#include <QCoreApplication>
#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;
using services::RegistryOutcome;

namespace {

struct RegistryTexts final {
    Q_DECLARE_TR_FUNCTIONS(RegistryTexts)
};

/// The headings said too little: the user may say more.
bool canBeNamed(ErrorCode code) {
    return code == ErrorCode::NothingToImport || code == ErrorCode::NameColumnMissing ||
           code == ErrorCode::PlaceMissing || code == ErrorCode::ColumnRepeated;
}

std::vector<ImportRows::Mark> marksOf(const RegistryOutcome& outcome) {
    std::vector<ImportRows::Mark> marks;
    for (const services::RegistryPreviewRow& row : outcome.rows)
        marks.push_back({row.row.state, std::any_of(row.row.notices.begin(), row.row.notices.end(), [&](int notice) {
                             return outcome.notices.at(size_t(notice)).isProblem();
                         })});
    return marks;
}

} // namespace

Result<RegistryTrial> tryRegistry(core::Store& store, const core::Clock& clock, services::RegistryRequest request,
                                  std::optional<bool> creates, std::stop_token stop, services::ProgressSink& progress) {
    RegistryTrial made;
    if (const auto taken = take(store.catalogue(), &made.catalogue); !taken)
        return taken.error();
    if (const auto taken = take(store.region(), &made.region); !taken)
        return taken.error();
    if (const auto taken = take(store.organisations(), &made.organisations); !taken)
        return taken.error();
    made.creates = creates.value_or(made.organisations.empty());
    request.createOrganisations = made.creates;
    request.dryRun = true;
    auto outcome = services::RegistryService(store, clock).run(request, stop, &progress);
    if (outcome) {
        made.columns = outcome->columns;
        made.outcome = *std::move(outcome);
        return made;
    }
    made.error = outcome.error();
    if (canBeNamed(made.error.code))
        if (auto columns = services::registryColumns(request, made.catalogue, stop))
            made.columns = *std::move(columns);
    return made;
}

PreviewContent contentOf(const RegistryTrial& trial, const std::vector<services::PendingQuestion>& questions,
                         const services::RegistryRequest& request, QDate day, bool russian) {
    const RegistryOutcome& outcome = *trial.outcome;
    PreviewContent content;
    content.isRegistry = true;
    content.counts = outcome.batch.counts;
    if (outcome.repeated)
        content.repeated = repeatedText(outcome.batch, outcome.waiting);
    content.questions = questions;
    content.answers = request.answers;
    content.proposals = outcome.proposals;
    content.organisationAnswers = request.organisationAnswers;
    content.known = {trial.region, trial.catalogue, trial.organisations, day, russian};
    content.author = request.author;
    content.columns = RegistryColumns::rows(trial.columns);
    content.rows = services::registryPreviewTable(outcome, trial.catalogue, russian);
    content.marks = marksOf(outcome);
    content.problems = services::registryProblemTable(outcome);
    content.problems.name = RegistryTexts::tr("Problems in %1").arg(outcome.batch.file);
    content.notices = outcome.notices;
    content.wasSentBefore = outcome.batch.counts.changed > 0;
    return content;
}

} // namespace svodka::app
