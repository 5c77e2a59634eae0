// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/period.h"
#include "store/session.h"

#include <vector>

namespace svodka::store {

/// A stored period.
struct PeriodRow {
    core::PeriodId id;
    core::Period period;
};

/// period. Rows come when a batch needs them and go when none does.
class PeriodRepository final {
public:
    PeriodRepository(Session session, QString campaign) : m_session(session), m_campaign(std::move(campaign)) {}

    /// An invalid id where there is none.
    core::Result<core::PeriodId> find(const core::Period& period) const;
    core::Result<core::PeriodId> findOrInsert(const core::Period& period) const;

    core::Result<std::vector<PeriodRow>> all() const; ///< oldest first
    /// Those that have weekly rows or reported figures, oldest first.
    core::Result<std::vector<PeriodRow>> withFigures() const;
    /// Those that have weekly rows, oldest first.
    core::Result<std::vector<PeriodRow>> withWeeklyRows() const;

    /// Deletes the period unless a batch in force, a weekly row or a figure belongs to it.
    core::Result<void> dropIfUnused(core::PeriodId id) const;

private:
    core::Result<std::vector<PeriodRow>> select(const QString& condition) const;
    [[nodiscard]] QString hasWeeklyRows() const;

    Session m_session;
    QString m_campaign;
};

} // namespace svodka::store
