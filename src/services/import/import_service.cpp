// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/import_service.h"

#include "services/import/import_run.h"
#include "services/import/import_transaction.h"

#include <algorithm>

namespace svodka::services {

using core::Result;

bool anyNeedsAttention(const std::vector<ImportNotice>& notices) {
    return std::any_of(notices.begin(), notices.end(),
                       [](const ImportNotice& notice) { return notice.needsAttention(); });
}

bool ImportOutcome::needsAttention() const {
    return waiting || anyNeedsAttention(notices);
}

ImportService::ImportService(core::Store& store, const core::Clock& clock) : m_store(store), m_clock(clock) {}

Result<ImportOutcome> ImportService::run(const ImportRequest& request, std::stop_token stop, ProgressSink* progress) {
    ImportRun import(m_store, request, m_clock.nowUtc(), stop, progress);
    if (const auto read = import.read(); !read)
        return read.error();
    return runImport(m_store, request.dryRun, stop, [&] { return import.run(); });
}

} // namespace svodka::services
