// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/store.h"

#include <stop_token>

namespace svodka::services {

/// Runs an import (`run` gives a Result of an outcome with `repeated`) in one transaction, which stays only if
/// something new was stored and nobody asked to `stop` meanwhile: Cancelled. A look needs no write lock, nor a store
/// that can be written.
template <typename Run>
auto runImport(core::Store& store, bool dryRun, const std::stop_token& stop, Run run) -> decltype(run()) {
    if (dryRun)
        return run();
    auto transaction = store.begin();
    if (!transaction)
        return transaction.error();
    auto outcome = run();
    if (!outcome || outcome->repeated)
        return outcome; // the transaction rolls back
    if (stop.stop_requested())
        return core::Error{core::ErrorCode::Cancelled, {}, {}, {}};
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.error();
    return outcome;
}

} // namespace svodka::services
