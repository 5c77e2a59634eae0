// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "core/catalogue.h"
#include "core/region.h"
#include "core/result.h"

#include <QSet>
#include <set>
#include <span>
#include <tuple>

namespace svodka::store {

/// Refuses a plan that could not be written or taken back as it is; its rows may come part by part. CampaignNotFound,
/// PeriodInvalid, TypeUnknown, MunicipalityUnknown; InvalidArgument for a row whose lists do not fit the columns, a
/// change without its value (one that takes the stored value away has none), a metric written from two columns, an
/// organisation in two rows or, if it is to be created, in none of its part, a figure given twice or one of no
/// indicator. Row and file are in Error::where.
class PlanCheck final {
public:
    /// All must outlive the check; of the plan only batch, columns and figures are looked at.
    PlanCheck(const core::ImportPlan& plan, const core::Catalogue& catalogue, const core::Region& region);

    /// Everything but the rows; call first.
    core::Result<void> checkHead();
    core::Result<void> checkPart(std::span<const core::Organisation> organisations,
                                 std::span<const core::PlannedRow> rows);

    /// The organisations of the store that the rows so far have named.
    [[nodiscard]] const QSet<core::OrganisationId>& named() const { return m_named; }

private:
    [[nodiscard]] core::Error fault(core::ErrorCode code, const QString& subject, int row, const QString& detail) const;
    core::Result<void> checkRow(const core::PlannedRow& row);
    bool isNamedAgain(const core::PlannedRow& row);
    core::Result<void> checkCells(const core::PlannedRow& row) const;
    [[nodiscard]] bool isSound(const core::PlannedRow& row, size_t column) const;
    core::Result<void> checkFigure(const core::ReportedFigure& figure);

    const core::ImportPlan& m_plan;
    const core::Catalogue& m_catalogue;
    const core::Region& m_region;
    const core::Campaign* m_campaign;
    bool m_repeats;                  ///< columns share a code
    std::vector<bool> m_isMetric;    ///< by column
    std::vector<bool> m_createdOnes; ///< organisations of the parts so far: whether a row has named them
    QSet<core::OrganisationId> m_named;
    std::set<std::tuple<qint64, int, QString>> m_figures;
};

} // namespace svodka::store
