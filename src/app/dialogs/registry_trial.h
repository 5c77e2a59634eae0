// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/import_preview.h"
#include "core/ports/clock.h"
#include "core/ports/store.h"
#include "services/jobs/progress_sink.h"
#include "services/registry/registry_request.h"

#include <optional>
#include <stop_token>

namespace svodka::app {

/// What a list of organisations would do, and the names of what can be chosen: these also where it cannot be read.
struct RegistryTrial {
    core::Catalogue catalogue;
    core::Region region;
    std::vector<core::Organisation> organisations; ///< of the store
    std::optional<services::RegistryOutcome> outcome;
    core::Error error;                             ///< why there is no outcome
    std::vector<services::RegistryColumn> columns; ///< also without an outcome: what they are can be said
    bool creates = true;                           ///< as it was tried
};

/// Works it out; changes nothing. On the store's thread. `creates`: nullopt = new organisations are created where the
/// store knows none yet; in a store that knows some a person says so. Errors of the store only.
core::Result<RegistryTrial> tryRegistry(core::Store& store, const core::Clock& clock, services::RegistryRequest request,
                                        std::optional<bool> creates, std::stop_token stop,
                                        services::ProgressSink& progress);

/// The preview of a list that has an outcome. `questions`: asked so far, the answered ones among them.
PreviewContent contentOf(const RegistryTrial& trial, const std::vector<services::PendingQuestion>& questions,
                         const services::RegistryRequest& request, QDate day, bool russian);

} // namespace svodka::app
