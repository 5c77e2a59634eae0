// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/journal/undo_service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::ErrorCode;
using core::JournalEntry;
using core::Result;

Result<JournalEntry> newestStep(core::Store& store) {
    const auto steps = store.journal({true, false, 1});
    if (!steps)
        return steps.error();
    if (steps->empty())
        return core::Error{ErrorCode::NothingToUndo, {}, {}, {}};
    return steps->front();
}

Result<JournalEntry> stepOf(core::Store& store, core::BatchId batch) {
    const auto batches = store.batches();
    if (!batches)
        return batches.error();
    const auto info = std::ranges::find(*batches, batch, &core::BatchInfo::id);
    if (info == batches->end() || !info->undoneAt.isNull())
        return core::Error{info == batches->end() ? ErrorCode::BatchNotFound : ErrorCode::BatchUndone,
                           QString::number(batch.value),
                           {},
                           {}};
    const auto steps = store.journal({true, false, 0});
    if (!steps)
        return steps.error();
    const auto step = std::ranges::find(*steps, batch, &JournalEntry::batch);
    if (step == steps->end())
        return core::Error{ErrorCode::BatchNotFound, QString::number(batch.value), {}, {}};
    return *step;
}

} // namespace svodka::services
