// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/store.h"
#include "services/pending/pending_question.h"

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

} // namespace svodka::services
