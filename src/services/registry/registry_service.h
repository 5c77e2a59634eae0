// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/store.h"
#include "services/jobs/progress_sink.h"
#include "services/registry/registry_request.h"

#include <stop_token>

namespace svodka::services {

/// Brings a file about the organisations themselves into the store: creates those that are new, changes the fields of
/// those that are known, leaves what the file says nothing about. One batch, which can be taken back; all or nothing.
/// A copy of the store is kept before, as by ImportService. A file that is known and changes nothing makes no batch.
/// Lives on the store's thread.
class RegistryService final {
public:
    /// Both must outlive the service.
    RegistryService(core::Store& store, const core::Clock& clock);

    /// Errors: those of ingest::readWorkbook, SheetNotFound, SheetAmbiguous, TableNotFound, NothingToImport,
    /// NameColumnMissing, PlaceMissing, ColumnUnknown, ColumnCodeUnknown, ColumnRepeated, TypeUnknown,
    /// MunicipalityUnknown, OrganisationUnknown (of an answer), Cancelled and the store's own.
    /// `progress` hears what is being done, where it is given.
    core::Result<RegistryOutcome> run(const RegistryRequest& request, std::stop_token stop = {},
                                      ProgressSink* progress = nullptr);

private:
    core::Store& m_store;
    const core::Clock& m_clock;
};

} // namespace svodka::services
