// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/figures.h"
#include "store/session.h"

#include <vector>

namespace svodka::store {

/// reported_figure of one campaign. The figures of several batches stand side by side; those of an undone batch go.
class FigureRepository final {
public:
    /// The catalogue must outlive the repository.
    FigureRepository(Session session, const core::Catalogue& catalogue, QString campaign)
        : m_session(session), m_catalogue(catalogue), m_campaign(std::move(campaign)) {}

    /// Of every municipality, type and indicator the figure of the newest batch.
    core::Result<std::vector<core::ReportedFigure>> current(core::PeriodId period) const;
    core::Result<void> insert(const std::vector<core::ReportedFigure>& figures, core::PeriodId period,
                              core::BatchId batch) const;
    core::Result<void> remove(core::BatchId batch) const;

private:
    Session m_session;
    const core::Catalogue& m_catalogue;
    QString m_campaign;
};

} // namespace svodka::store
