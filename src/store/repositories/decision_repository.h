// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/decisions.h"
#include "store/session.h"

namespace svodka::store {

/// decision and batch_total.
class DecisionRepository final : public core::Decisions {
public:
    explicit DecisionRepository(Session session) : m_session(session) {}

    core::Result<std::vector<core::Decision>> all() override;
    core::Result<void> save(const core::Decision& decision) override;
    core::Result<void> remove(const QString& key) override;
    core::Result<std::vector<core::TotalDifference>> totals(const QString& campaign,
                                                            const core::Period& period) override;

    /// The totals of a batch that is being written, and of one that is taken back.
    core::Result<void> insertTotals(core::BatchId batch, const std::vector<core::TotalDifference>& totals) const;
    core::Result<void> removeTotals(core::BatchId batch) const;

private:
    [[nodiscard]] core::Result<void> checkWriting() const;

    Session m_session;
};

} // namespace svodka::store
