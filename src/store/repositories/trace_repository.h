// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/batch_trace.h"
#include "store/session.h"

#include <span>
#include <stop_token>
#include <vector>

namespace svodka::store {

/// batch_row and restatement: what a batch did to its week, as far as it is in force.
class TraceRepository final {
public:
    explicit TraceRepository(Session session) : m_session(session) {}

    /// Reads what `batch` did; where `only` is given, to the organisations of that one.
    core::Result<BatchTrace> load(core::BatchId batch, const BatchTrace* only = nullptr) const;

    struct NewBatch {
        core::BatchId batch;
        core::PeriodId period;
        const std::vector<core::BatchColumn>& columns;
    };
    /// Writes rows of a new batch. `organisations` in their order.
    core::Result<void> insert(const NewBatch& to, std::span<const core::PlannedRow> rows,
                              const std::vector<core::OrganisationId>& organisations,
                              const std::stop_token& stop = {}) const;

    /// Writes back the rows that have been touched.
    core::Result<void> saveTouched(const BatchTrace& trace, core::PeriodId period) const;
    core::Result<void> remove(core::BatchId batch) const;

private:
    core::Result<void> loadRows(BatchTrace& trace, const BatchTrace* only) const;
    core::Result<void> loadOldValues(BatchTrace& trace) const;

    Session m_session;
};

} // namespace svodka::store
