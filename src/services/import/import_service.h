// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/store.h"
#include "services/import/import_request.h"
#include "services/jobs/progress_sink.h"

#include <stop_token>

namespace svodka::services {

/// Brings one file into the store: reads it, decides campaign, week, level and names, writes one batch. All or nothing:
/// on any error, or when `stop` is requested before the last step (Cancelled), the store is as it was.
/// Where something will be written, a copy of the store is kept before; that one could not be made stops nothing and
/// is told by a notice. Lives on the store's thread.
class ImportService final {
public:
    /// Both must outlive the service.
    ImportService(core::Store& store, const core::Clock& clock);

    /// Errors: those of ingest::readWorkbook, SheetNotFound, SheetAmbiguous, TableNotFound, TableAmbiguous,
    /// NothingToImport, ColumnUnknown, CampaignUnknown, CampaignNotFound, CampaignAmbiguous, PeriodMissing,
    /// TypeUnknown, ProfileNotFound, and the store's own.
    /// `progress` hears what is being done, where it is given.
    core::Result<ImportOutcome> run(const ImportRequest& request, std::stop_token stop = {},
                                    ProgressSink* progress = nullptr);

private:
    core::Store& m_store;
    const core::Clock& m_clock;
};

} // namespace svodka::services
