// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dynamics/dynamics.h"

namespace svodka::services {

/// Where figures and their names come from. References must outlive it.
struct DynamicsSource {
    const core::Region& region;
    const core::Campaign& campaign;
    const DynamicsBooks& books;
    const Phrases& say; ///< context «Dynamics»
    QString type;
    QDate day; ///< on which names are in force
    core::SourceChoice source = core::SourceChoice::Automatic;
    bool official = false; ///< names as the forms print them

    [[nodiscard]] core::Figure figure(size_t week, core::MunicipalityId place, const QString& indicator) const {
        return books.figure(week, place, type, indicator, source);
    }
    /// A figure as it is measured: a whole percent, or a count.
    [[nodiscard]] static std::optional<double> measured(const core::Figure& figure, Measure measure);
    [[nodiscard]] QString placeName(core::MunicipalityId id) const;
    [[nodiscard]] QString indicatorName(const QString& code) const;
    /// Every municipality in the region's order, then noMunicipality, where any organisation is outside.
    [[nodiscard]] std::vector<core::MunicipalityId> places() const;
    /// Some week has a share of the indicator.
    [[nodiscard]] bool hasShares(const QString& indicator) const;
};

/// «29.04.23», the last day of a week: what stands over a column that is a week.
QString weekLabel(const core::Period& week);

/// A row a week; `lines` give the columns.
core::Table courseTable(const DynamicsSource& source, const std::vector<DynamicsLine>& lines, Measure measure);

/// A row a municipality, the region as the total. `from` and `to` are places among the weeks. A change between figures
/// of different sources is left out: it says nothing.
core::Table comparisonTable(const DynamicsSource& source, const QStringList& indicators, size_t from, size_t to,
                            Measure measure);

/// A row a municipality, a column a week, the region as the total.
core::Table mapTable(const DynamicsSource& source, const HeatMap& map);

} // namespace svodka::services
