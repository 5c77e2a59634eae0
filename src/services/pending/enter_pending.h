// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/store.h"
#include "services/import/import_request.h"

namespace svodka::services {

/// Answers, and whose waiting rows shall enter by what is known then.
struct EnterRequest {
    core::BatchId batch; ///< invalid = of every batch in force
    std::vector<NameAnswer> answers;
    std::vector<OrganisationAnswer> organisationAnswers;
    QString author;
    bool createOrganisations = true; ///< for rows that waited because of their municipality
    bool backup = true;
};

struct EnterOutcome {
    std::vector<core::BatchInfo> batches; ///< those that were made, BatchInfo::continues tells of which
    int entered = 0;                      ///< rows that are in the store now
    int waiting = 0;                      ///< rows that wait still, of the batches looked at
    std::vector<ImportNotice> notices;
};

/// Keeps the answers and brings every row in that waited for them, without the file: its values were kept. The rows
/// become a batch of their own, which names the one they came with; it can be taken back like any other, then they wait
/// again. What later files of the week have said stands over them, and a notice tells so. One transaction, a copy of
/// the store before it. MunicipalityUnknown, OrganisationUnknown, BatchNotFound, BatchUndone, store errors.
core::Result<EnterOutcome> enterPending(core::Store& store, const core::Clock& clock, const EnterRequest& request);

} // namespace svodka::services
