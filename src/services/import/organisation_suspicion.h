// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/consistency/metric_pairs.h"
#include "services/import/missing_organisations.h"
#include "services/import/suspicion.h"

#include <map>
#include <set>

namespace svodka::services {

/// Notices of one kind about one metric: beyond suspicion::kMostOfAKind they are counted at the last one.
class NoticeCollector final {
public:
    void add(ImportNotice notice);
    [[nodiscard]] std::vector<ImportNotice> take();

private:
    struct Counts {
        int shown = 0;
        int more = 0;
        size_t last = 0;
    };
    std::map<std::pair<int, QString>, Counts> m_kinds;
    std::vector<ImportNotice> m_notices;
};

/// Looks at the planned rows of organisations one by one and says what is suspicious about them: jumps, flags that were
/// lost, parts over their total, flags without what they rest on, organisations that are missing.
class OrganisationSuspicion final {
public:
    /// What the rows are compared with; must outlive this.
    struct Stored {
        const std::vector<core::Organisation>& known;
        const std::vector<core::WeeklyRow>& current; ///< of the week
        const WeekBefore& before;
    };
    /// `plan`: its batch and columns are looked at here and not later.
    OrganisationSuspicion(const PlanContext& context, const core::ImportPlan& plan, const Stored& stored);

    void lookAt(const core::PlannedRow& row);
    /// Everything found; call once, behind the last row.
    [[nodiscard]] std::vector<ImportNotice> take();

private:
    using Pair = MetricPair;

    void fillWeek(const core::PlannedRow& row);
    [[nodiscard]] std::optional<double> value(int metric) const { return m_values[static_cast<size_t>(metric)]; }
    [[nodiscard]] QString title(int metric) const;
    [[nodiscard]] std::optional<core::Location> cellOf(const core::PlannedRow& row, const Pair& pair) const;
    void checkPart(const core::PlannedRow& row, const Pair& pair);
    void checkRest(const core::PlannedRow& row, const Pair& pair);
    void checkAgainst(const core::PlannedRow& row, size_t metric, std::optional<double> before, double now);

    const PlanContext& m_context;
    Stored m_stored;
    QString m_sheet;
    std::vector<Pair> m_parts;
    std::vector<Pair> m_rests;
    std::set<int> m_lasting;
    RowsByOrganisation m_current;
    QHash<core::OrganisationId, const core::Organisation*> m_closed; ///< before the week
    QSet<core::OrganisationId> m_inFile;
    std::vector<int> m_columnOf;                 ///< in the sheet, of the plan's columns
    std::vector<int> m_metrics;                  ///< of the plan's columns
    std::vector<std::optional<double>> m_values; ///< of the row at hand, as they will stand
    std::vector<int> m_columns;                  ///< of the row at hand, by metric; 0 = not of this file
    NoticeCollector m_found;
};

} // namespace svodka::services
