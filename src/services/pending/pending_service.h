// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/store.h"
#include "services/import/import_request.h"

#include <stop_token>

namespace svodka::services {

/// Every question of the batches in force, the newest batch first, in the order of their rows. Store errors.
core::Result<std::vector<PendingQuestion>> pendingQuestions(core::Store& store);

/// Saves the answer as an alias with author and date, over an older one. It enters no rows: that is done by
/// enterPending, or by the first import of a file when the question came from a dry run. MunicipalityUnknown, store
/// errors.
core::Result<void> answerName(core::Store& store, const core::Clock& clock, const NameAnswer& answer);

/// The same for the name of an organisation: Known becomes an alias in its municipality and type, Create a refusal of
/// all that it resembles, so that it will be created; Refuse a refusal of the one; Leave keeps nothing.
/// OrganisationUnknown, store errors.
core::Result<void> answerOrganisation(core::Store& store, const core::Clock& clock, const OrganisationAnswer& answer);

/// What answerOrganisation does, inside a transaction of the caller's.
core::Result<void> saveAnswer(core::Store& store, const OrganisationAnswer& answer, const QDateTime& now);

enum class ImportAgainState {
    Done,
    OtherFile,    ///< the file is not the one that the batch was made of: nothing was done
    NewerBatches, ///< files imported later into the same week would be overwritten by the older one: nothing was done
};

struct ImportAgainOutcome {
    ImportAgainState state = ImportAgainState::Done;
    ImportOutcome import;               ///< Done: the new batch
    std::vector<core::BatchInfo> newer; ///< NewerBatches: take these back first, then import them anew
};

/// Puts the rows that have been answered into the store: takes the batch back and imports the same file anew, with the
/// same sheet, week, type and column choices, in one transaction. The new batch has an id of its own. Rows without an
/// answer wait in it again. Column choices that the batch had saved as a profile go with it. `createOrganisations` as
/// in ImportRequest: a batch does not remember it. BatchNotFound, BatchUndone, Cancelled and those of
/// ImportService::run; on any of them the store is as it was.
core::Result<ImportAgainOutcome> importAgain(core::Store& store, const core::Clock& clock, core::BatchId batch,
                                             const QString& file, const QString& author,
                                             bool createOrganisations = true, std::stop_token stop = {});

/// What a batch was imported with, to import the file at `path` in the same way.
ImportRequest requestOf(const core::BatchInfo& batch, const QString& path);

} // namespace svodka::services
