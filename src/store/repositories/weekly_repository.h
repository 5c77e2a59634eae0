// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "core/catalogue.h"
#include "core/organisation.h"
#include "store/session.h"

#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace svodka::store {

/// A cell that gets back what stood in it before a batch.
struct RestoredCell {
    int metric = 0; ///< index in Campaign::metrics
    std::optional<double> value;
};

struct RestoredRow {
    core::OrganisationId organisation;
    std::vector<RestoredCell> cells;
};

/// weekly_<campaign>: the metrics of organisations, one row per period and organisation.
class WeeklyRepository final {
public:
    /// The campaign must outlive the repository.
    WeeklyRepository(Session session, const core::Campaign& campaign) : m_session(session), m_campaign(campaign) {}

    /// Hears of every row of a period, by organisation; the values hold during the call.
    using Listener = std::function<void(core::OrganisationId, std::span<const std::optional<double>> values)>;
    core::Result<void> forEach(core::PeriodId period, const Listener& listener) const;
    /// Every row of a period, by organisation.
    core::Result<std::vector<core::WeeklyRow>> rows(core::PeriodId period) const;
    /// The rows of some organisations; those without a row are left out.
    core::Result<std::vector<core::WeeklyRow>> rowsOf(core::PeriodId period,
                                                      const std::vector<core::OrganisationMember>& organisations) const;

    /// Gives the organisation of a row and fills in its values, of which there are as many as metrics; they come empty.
    using RowSource = std::function<core::OrganisationId(size_t row, std::vector<std::optional<double>>& values)>;

    /// Writes `count` rows; a value that is not given leaves the stored one. `metrics` in the order of the values.
    core::Result<void> upsert(core::PeriodId period, const QStringList& metrics, size_t count, const RowSource& source,
                              const std::stop_token& stop = {}) const;
    core::Result<void> restore(core::PeriodId period, const std::vector<RestoredRow>& rows) const;

    /// Deletes the rows of `batch` that hold no value and that no other batch of the same period has brought.
    core::Result<void> dropEmptyRowsOf(core::BatchId batch, core::PeriodId period) const;

private:
    [[nodiscard]] QString selectRows() const;

    Session m_session;
    const core::Campaign& m_campaign;
};

} // namespace svodka::store
