// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/registry/registry_service.h"

#include "services/import/import_transaction.h"
#include "services/registry/registry_run.h"

namespace svodka::services {

using core::Result;

bool RegistryOutcome::needsAttention() const {
    return waiting || anyNeedsAttention(notices);
}

RegistryService::RegistryService(core::Store& store, const core::Clock& clock) : m_store(store), m_clock(clock) {}

Result<RegistryOutcome> RegistryService::run(const RegistryRequest& request, std::stop_token stop,
                                             ProgressSink* progress) {
    RegistryRun import(m_store, request, m_clock.nowUtc(), stop, progress);
    if (const auto read = import.read(); !read)
        return read.error();
    return runImport(m_store, request.dryRun, stop, [&] { return import.run(); });
}

} // namespace svodka::services
