// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/pending/enter_pending.h"

#include "services/import/import_backup.h"
#include "services/pending/enter_run.h"
#include "services/pending/organisation_answers.h"
#include "services/pending/pending_service.h"

#include <algorithm>

namespace svodka::services {

using core::BatchInfo;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

Result<void> keepAnswers(core::Store& store, const EnterRequest& request, const QDateTime& now) {
    auto names = loadNamesOfPlaces(store);
    if (!names)
        return names.error();
    const auto aliases = hear(*names, request.answers, now);
    if (!aliases)
        return aliases.error();
    if (const auto saved = keepAliases(store, *aliases, {}, now); !saved)
        return saved;
    for (const OrganisationAnswer& answer : request.organisationAnswers)
        if (const auto saved = saveAnswer(store, answer, now); !saved)
            return saved;
    return {};
}

Result<std::vector<BatchInfo>> batchesOf(core::Store& store, core::BatchId wanted) {
    auto batches = store.batches();
    if (!batches)
        return batches;
    std::reverse(batches->begin(), batches->end()); // the oldest first
    if (!wanted.isValid()) {
        std::erase_if(*batches, [](const BatchInfo& batch) { return !batch.undoneAt.isNull(); });
        return batches;
    }
    std::erase_if(*batches, [&](const BatchInfo& batch) { return batch.id != wanted; });
    if (batches->empty())
        return Error{ErrorCode::BatchNotFound, QString::number(wanted.value), {}, {}};
    if (!batches->front().undoneAt.isNull())
        return Error{ErrorCode::BatchUndone, QString::number(wanted.value), {}, {}};
    return batches;
}

} // namespace

Result<EnterOutcome> enterPending(core::Store& store, const core::Clock& clock, const EnterRequest& request) {
    const QDateTime now = clock.nowUtc();
    auto transaction = store.begin();
    if (!transaction)
        return transaction.error();
    EnterOutcome outcome;
    if (request.backup)
        keepBackup(store, &outcome.notices);
    if (const auto kept = keepAnswers(store, request, now); !kept)
        return kept.error();
    const auto batches = batchesOf(store, request.batch);
    if (!batches)
        return batches.error();
    for (const BatchInfo& batch : *batches)
        if (const auto entered = EnterRun(store, request, batch, now).run(&outcome); !entered)
            return entered.error();
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.error();
    return outcome;
}

} // namespace svodka::services
