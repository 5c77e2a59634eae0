// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/import_service.h"

#include "services/import/import_run.h"

#include <algorithm>

namespace svodka::services {

using core::Result;

bool ImportOutcome::needsAttention() const {
    return waiting || std::any_of(notices.begin(), notices.end(),
                                  [](const ImportNotice& notice) { return notice.needsAttention(); });
}

ImportService::ImportService(core::Store& store, const core::Clock& clock) : m_store(store), m_clock(clock) {}

Result<ImportOutcome> ImportService::run(const ImportRequest& request, std::stop_token stop, ProgressSink* progress) {
    ImportRun import(m_store, request, m_clock.nowUtc(), std::move(stop), progress);
    if (const auto read = import.read(); !read)
        return read.error();
    if (request.dryRun) // a look needs no write lock, nor a store that can be written
        return import.run();
    auto transaction = m_store.begin();
    if (!transaction)
        return transaction.error();
    Result<ImportOutcome> outcome = import.run();
    if (!outcome || outcome->repeated)
        return outcome; // the transaction rolls back
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.error();
    return outcome;
}

} // namespace svodka::services
