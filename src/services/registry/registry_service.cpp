// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/registry/registry_service.h"

#include "services/registry/registry_run.h"

#include <algorithm>

namespace svodka::services {

using core::Result;

bool RegistryOutcome::needsAttention() const {
    return waiting || std::any_of(notices.begin(), notices.end(),
                                  [](const ImportNotice& notice) { return notice.needsAttention(); });
}

RegistryService::RegistryService(core::Store& store, const core::Clock& clock) : m_store(store), m_clock(clock) {}

Result<RegistryOutcome> RegistryService::run(const RegistryRequest& request, std::stop_token stop,
                                             ProgressSink* progress) {
    RegistryRun import(m_store, request, m_clock.nowUtc(), stop, progress);
    if (const auto read = import.read(); !read)
        return read.error();
    if (request.dryRun) // a look needs no write lock, nor a store that can be written
        return import.run();
    auto transaction = m_store.begin();
    if (!transaction)
        return transaction.error();
    Result<RegistryOutcome> outcome = import.run();
    if (!outcome || outcome->repeated)
        return outcome; // the transaction rolls back
    if (stop.stop_requested())
        return core::Error{core::ErrorCode::Cancelled, {}, {}, {}};
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.error();
    return outcome;
}

} // namespace svodka::services
