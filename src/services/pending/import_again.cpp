// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/file_hash.h"
#include "services/import/import_run.h"
#include "services/import/mapping.h"
#include "services/pending/pending_service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::BatchInfo;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

/// Later files of the same week: imported again, the older one would come out on top of them.
std::vector<BatchInfo> newerThan(const BatchInfo& own, const std::vector<BatchInfo>& all) {
    std::vector<BatchInfo> newer;
    std::copy_if(all.begin(), all.end(), std::back_inserter(newer), [&](const BatchInfo& batch) {
        return batch.id > own.id && batch.undoneAt.isNull() && batch.campaign == own.campaign &&
               batch.period == own.period;
    });
    return newer;
}

Result<ImportAgainOutcome> replace(core::Store& store, const core::Clock& clock, core::BatchId batch,
                                   const ImportRequest& request, std::stop_token stop) {
    ImportRun import(store, request, clock.nowUtc(), stop);
    if (const auto read = import.read(); !read)
        return read.error();
    auto transaction = store.begin();
    if (!transaction)
        return transaction.error();
    import.keepBackup();
    if (const auto undone = store.undo(batch, clock.nowUtc(), request.author); !undone)
        return undone.error();
    auto outcome = import.run();
    if (!outcome)
        return outcome.error(); // the transaction rolls back
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.error();
    return ImportAgainOutcome{ImportAgainState::Done, *std::move(outcome), {}};
}

} // namespace

ImportRequest requestOf(const BatchInfo& batch, const QString& path) {
    ImportRequest request;
    request.file = path;
    request.campaign = batch.campaign;
    request.period = batch.period;
    request.sheet = batch.sheet;
    request.author = batch.author;
    request.useRemembered = false; // as it was imported then, whatever was chosen since
    // «table=2;type=school;map=…»; the map stands last and may hold any sign.
    QString rest = batch.selection;
    while (!rest.isEmpty()) {
        const QString key = rest.section(u'=', 0, 0);
        const qsizetype end = key == "map"_L1 ? -1 : rest.indexOf(u';');
        const QString value = rest.mid(key.size() + 1, end < 0 ? -1 : end - key.size() - 1);
        rest = end < 0 ? QString() : rest.mid(end + 1);
        if (key == "table"_L1)
            request.table = value.toInt();
        else if (key == "type"_L1)
            request.type = value;
        else if (key == "map"_L1)
            request.columns = mappingFromJson(value);
    }
    return request;
}

Result<ImportAgainOutcome> importAgain(core::Store& store, const core::Clock& clock, core::BatchId batch,
                                       const QString& file, const QString& author, bool createOrganisations,
                                       std::stop_token stop) {
    const auto batches = store.batches();
    if (!batches)
        return batches.error();
    const auto own = std::find_if(batches->begin(), batches->end(), [&](const BatchInfo& b) { return b.id == batch; });
    if (own == batches->end())
        return Error{ErrorCode::BatchNotFound, QString::number(batch.value), {}, {}};
    if (!own->undoneAt.isNull())
        return Error{ErrorCode::BatchUndone, QString::number(batch.value), {}, {}};
    const auto hash = fileHash(file);
    if (!hash)
        return hash.error();
    if (*hash != own->hash)
        return ImportAgainOutcome{ImportAgainState::OtherFile, {}, {}};
    if (auto newer = newerThan(*own, *batches); !newer.empty())
        return ImportAgainOutcome{ImportAgainState::NewerBatches, {}, std::move(newer)};
    ImportRequest request = requestOf(*own, file);
    request.author = author;
    request.createOrganisations = createOrganisations;
    return replace(store, clock, batch, request, stop);
}

} // namespace svodka::services
