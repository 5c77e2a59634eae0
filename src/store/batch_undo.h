// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "core/catalogue.h"
#include "store/repositories/change_log.h"
#include "store/repositories/organisation_repository.h"
#include "store/session.h"

namespace svodka::store {

/// Takes one batch back, as if it had never been applied, whatever has been applied since. Call inside a transaction.
class BatchUndo final {
public:
    /// The catalogue must outlive it.
    BatchUndo(Session session, const core::Catalogue& catalogue) : m_session(session), m_catalogue(catalogue) {}

    /// BatchNotFound, BatchUndone.
    core::Result<void> undo(core::BatchId batch, const QDateTime& now, const QString& author) const;

private:
    core::Result<void> undo(const core::BatchInfo& info, const core::Campaign& campaign, core::PeriodId period,
                            const Change& change) const;
    core::Result<void> restoreWeekly(const core::BatchInfo& info, const core::Campaign& campaign,
                                     core::PeriodId period) const;
    core::Result<void> removeTraces(const core::BatchInfo& info) const;
    core::Result<void> refreshSummaries(const core::BatchInfo& info, core::PeriodId period, const Groups& groups) const;

    Session m_session;
    const core::Catalogue& m_catalogue;
};

} // namespace svodka::store
