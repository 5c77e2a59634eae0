// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/municipality_matcher.h"
#include "core/names/organisation_matcher.h"
#include "services/import/planner.h"
#include "services/pending/enter_pending.h"
#include "services/pending/known_names.h"

namespace svodka::services {

/// Brings the rows of one batch in that no longer need to wait. Inside a transaction.
class EnterRun final {
public:
    /// All referred to must outlive the run.
    EnterRun(core::Store& store, const EnterRequest& request, const core::BatchInfo& batch, const QDateTime& now);

    core::Result<void> run(EnterOutcome* outcome);

private:
    core::Result<void> load();
    [[nodiscard]] std::vector<core::PendingRow> ready(const std::vector<core::PendingRow>& rows) const;
    [[nodiscard]] bool isReady(const core::PendingRow& row, const core::MunicipalityMatcher& places,
                               const core::OrganisationMatcher& organisations) const;
    [[nodiscard]] core::BatchInfo ownBatch() const;
    core::Result<void> enterFigures(const std::vector<core::PendingRow>& rows, EnterOutcome* outcome);
    core::Result<void> plan(const std::vector<core::PendingRow>& rows, core::ImportPlan* plan,
                            std::vector<ImportNotice>* notices);
    core::Result<void> keepNewer(core::ImportPlan* plan, std::vector<ImportNotice>* notices);
    core::Result<void> keepNewer(const core::ImportPlan& plan, core::PlannedRow& row,
                                 std::vector<ImportNotice>* notices);
    core::Result<void> keepNewer(core::RegistryPlan* plan, std::vector<ImportNotice>* notices);
    core::Result<void> enterRegistry(const std::vector<core::PendingRow>& rows, EnterOutcome* outcome);
    [[nodiscard]] core::BatchId rootOf(core::BatchId batch) const;
    [[nodiscard]] bool isNewer(core::BatchId batch) const;
    void tell(EnterOutcome* outcome, core::BatchInfo made, int entered, std::vector<ImportNotice> notices);

    core::Store& m_store;
    const EnterRequest& m_request;
    const core::BatchInfo& m_batch;
    QDateTime m_now;
    KnownNames m_names;
    core::Catalogue m_catalogue;
    std::vector<core::BatchInfo> m_batches;
};

} // namespace svodka::services
