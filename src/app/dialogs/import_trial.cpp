// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import_trial.h"

#include "services/import/import_columns.h"
#include "services/import/import_service.h"
#include "services/registry/registry_recognition.h"

namespace svodka::app {

namespace {

/// The headings said nothing: the user may.
void readUnknownColumns(const services::ImportRequest& request, ImportTrial& made) {
    using core::ErrorCode;
    if (made.error.code != ErrorCode::NothingToImport && made.error.code != ErrorCode::CampaignUnknown)
        return;
    auto unknown = services::importColumns(request, made.catalogue);
    if (!unknown)
        return;
    made.columns = std::move(unknown->columns);
    made.organisationLevel = unknown->organisationLevel;
}

/// Somebody who has dropped a list of organisations is told so, rather than that a week is missing.
void recogniseRegistry(const services::ImportRequest& request, const std::stop_token& stop, ImportTrial& made) {
    using core::ErrorCode;
    const ErrorCode code = made.error.code;
    if (code != ErrorCode::NothingToImport && code != ErrorCode::CampaignUnknown &&
        code != ErrorCode::CampaignAmbiguous && code != ErrorCode::PeriodMissing)
        return;
    const auto recognised = services::isRegistry(request.file, request.sheet, made.catalogue, stop);
    made.isRegistry = recognised && *recognised;
}

core::Result<void> takeOutcome(core::Store& store, services::ImportOutcome outcome, ImportTrial& made) {
    made.columns = outcome.columns;
    made.organisationLevel =
        !outcome.proposals.empty() || (!outcome.rows.empty() && outcome.rows.front().isOrganisation);
    // Also where every question is answered: an answer can still be changed.
    if (made.organisationLevel) {
        auto organisations = store.organisations();
        if (!organisations)
            return organisations.error();
        made.organisations = *std::move(organisations);
    }
    made.outcome = std::move(outcome);
    return {};
}

} // namespace

core::Result<ImportTrial> tryImport(core::Store& store, const core::Clock& clock,
                                    const services::ImportRequest& request, std::stop_token stop,
                                    services::ProgressSink& progress) {
    auto catalogue = store.catalogue();
    if (!catalogue)
        return catalogue.error();
    auto region = store.region();
    if (!region)
        return region.error();
    ImportTrial made;
    made.catalogue = *std::move(catalogue);
    made.region = *std::move(region);
    auto outcome = services::ImportService(store, clock).run(request, stop, &progress);
    if (outcome) {
        if (const auto taken = takeOutcome(store, *std::move(outcome), made); !taken)
            return taken.error();
        return made;
    }
    made.error = outcome.error();
    recogniseRegistry(request, stop, made);
    if (!made.isRegistry)
        readUnknownColumns(request, made);
    return made;
}

} // namespace svodka::app
