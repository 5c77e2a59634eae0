// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/store.h"
#include "services/jobs/progress_sink.h"

#include <stop_token>

namespace svodka::services {

struct NewStore {
    QString path;
    QString region;    ///< code or CSV file, see loadRegion
    bool demo = false; ///< fill it with the synthetic demonstration weeks (region «sakhalin» only)
};

/// A made store and what a person should look at.
struct MadeStore {
    std::unique_ptr<core::Store> store;
    QStringList unknownTypes; ///< municipality types of the region file that are none of the known five
};

/// Makes a store with its region and the preset catalogue. All or nothing: a failure leaves no file. Errors of
/// loadRegion, presetCatalogue, StoreFactory::create and of the demonstration's import; InvalidArgument for a
/// demonstration of another region; Cancelled between two weeks of the demonstration.
core::Result<MadeStore> makeStore(core::StoreFactory& factory, const core::Clock& clock, const NewStore& wanted,
                                  std::stop_token stop = {}, ProgressSink* progress = nullptr);

} // namespace svodka::services
