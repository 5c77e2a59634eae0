// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "core/catalogue.h"
#include "core/result.h"
#include "store/session.h"

#include <stop_token>

namespace svodka::store {

/// Writes an import plan that checkPlan has passed. Call inside a transaction.
class BatchWriter final {
public:
    /// The catalogue must outlive the writer.
    BatchWriter(Session session, const core::Catalogue& catalogue, std::stop_token stop = {})
        : m_session(session), m_catalogue(catalogue), m_stop(std::move(stop)) {}

    core::Result<core::BatchId> write(const core::ImportPlan& plan) const;

private:
    core::Result<void> writeRows(const core::ImportPlan& plan, core::BatchId batch, core::PeriodId period,
                                 const std::vector<core::OrganisationId>& created) const;
    core::Result<void> refreshSummary(const core::ImportPlan& plan, core::BatchId batch, core::PeriodId period,
                                      const std::vector<core::OrganisationId>& created) const;

    Session m_session;
    const core::Catalogue& m_catalogue;
    std::stop_token m_stop;
};

} // namespace svodka::store
