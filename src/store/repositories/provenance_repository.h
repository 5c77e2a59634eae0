// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/store.h"
#include "store/repositories/period_repository.h"
#include "store/session.h"

#include <vector>

namespace svodka::store {

/// What is known of one organisation: its weeks, and the cells of the files that its figures came from.
class ProvenanceRepository final {
public:
    /// The campaign must outlive the repository.
    ProvenanceRepository(Session session, const core::Campaign& campaign) : m_session(session), m_campaign(campaign) {}

    /// core::Store::history.
    core::Result<std::vector<core::OrganisationWeek>> history(core::OrganisationId organisation) const;

    /// core::Store::cellSources. A period of an invalid id has none.
    core::Result<std::vector<core::CellSource>> sources(const PeriodRow& period,
                                                        core::OrganisationId organisation) const;

private:
    /// The organisation's row of one batch.
    struct BatchRow {
        core::BatchId batch;
        core::Location source;
        QString changes;
    };
    /// It, and those merged into it: whose value stands comes first.
    core::Result<std::vector<core::OrganisationId>> partsOf(core::OrganisationId organisation) const;
    core::Result<std::vector<core::OrganisationWeek>> ownHistory(core::OrganisationId organisation) const;
    /// The newest batch first; `values` gets what stands now, in the order of Campaign::metrics.
    core::Result<std::vector<core::CellSource>> ownSources(const PeriodRow& period, core::OrganisationId organisation,
                                                           std::vector<std::optional<double>>* values) const;
    core::Result<std::vector<BatchRow>> rows(const core::Period& period, core::OrganisationId organisation) const;
    core::Result<void> addCells(const BatchRow& row, core::OrganisationId organisation,
                                std::vector<std::optional<double>>& standing,
                                std::vector<core::CellSource>& cells) const;

    Session m_session;
    const core::Campaign& m_campaign;
};

} // namespace svodka::store
