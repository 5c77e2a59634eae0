// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/store.h"
#include "services/import/import_request.h"
#include "services/jobs/progress_sink.h"

#include <optional>
#include <stop_token>

namespace svodka::app {

/// What an import would do, and the names of what can be chosen: these also where the file cannot be imported.
struct ImportTrial {
    core::Catalogue catalogue;
    core::Region region;
    std::vector<core::Organisation> organisations; ///< of the store, where the rows are organisations
    std::optional<services::ImportOutcome> outcome;
    core::Error error; ///< why there is no outcome
    /// Of the outcome, or of a file of which nothing was recognised: what its columns are can be said.
    std::vector<services::ImportColumn> columns;
    bool organisationLevel = false; ///< the rows are organisations, else municipalities
    bool isRegistry = false;        ///< no outcome: the file is a list of organisations
};

/// Works it out; changes nothing. On the store's thread. Errors of the store only, and Cancelled in ImportTrial::error.
core::Result<ImportTrial> tryImport(core::Store& store, const core::Clock& clock,
                                    const services::ImportRequest& request, std::stop_token stop,
                                    services::ProgressSink& progress);

} // namespace svodka::app
