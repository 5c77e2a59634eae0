// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/store.h"
#include "store/repositories/period_repository.h"
#include "store/session.h"

#include <functional>
#include <map>
#include <vector>

namespace svodka::store {

/// summary and reported_figure over all weeks of a campaign, summed by the database: its cost for the program does not
/// grow with the number of municipalities.
class CourseRepository final {
public:
    /// The catalogue must outlive the repository.
    CourseRepository(Session session, const core::Catalogue& catalogue, QString campaign)
        : m_session(session), m_catalogue(catalogue), m_campaign(std::move(campaign)) {}

    /// core::Store::course.
    core::Result<std::vector<core::WeekFigures>> load(core::MunicipalityId municipality) const;
    /// core::Store::courseOf.
    core::Result<std::vector<core::WeekFigures>> of(const QString& indicator) const;

private:
    using ByPeriod = std::map<qint64, core::WeekFigures>;
    /// What stands in the weeks that have figures after `fill`.
    core::Result<std::vector<core::WeekFigures>>
    filled(const std::function<core::Result<void>(ByPeriod& weeks)>& fill) const;
    core::Result<void> addCells(const QString& indicator, ByPeriod& weeks) const;
    core::Result<void> addFigures(const QString& indicator, ByPeriod& weeks) const;
    core::Result<void> addSummary(core::MunicipalityId municipality, ByPeriod& weeks) const;
    core::Result<void> addReported(core::MunicipalityId municipality, ByPeriod& weeks) const;

    Session m_session;
    const core::Catalogue& m_catalogue;
    QString m_campaign;
};

} // namespace svodka::store
