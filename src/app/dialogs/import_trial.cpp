// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import_trial.h"

#include "services/import/import_service.h"

namespace svodka::app {

core::Result<ImportTrial> tryImport(core::Store& store, const core::Clock& clock,
                                    const services::ImportRequest& request, std::stop_token stop) {
    auto catalogue = store.catalogue();
    if (!catalogue)
        return catalogue.error();
    auto region = store.region();
    if (!region)
        return region.error();
    ImportTrial made{*std::move(catalogue), *std::move(region), {}, {}};
    auto outcome = services::ImportService(store, clock).run(request, stop);
    if (outcome)
        made.outcome = *std::move(outcome);
    else
        made.error = outcome.error();
    return made;
}

} // namespace svodka::app
