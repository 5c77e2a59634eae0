// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/figures.h"
#include "core/organisation.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace svodka::core {

/// Where an organisation stands towards an indicator.
enum class Membership {
    OutOfBase,
    No,
    Yes,
    Unknown,     ///< in the base, but not reported
    BaseUnknown, ///< it is not reported whether it is in the base
};

/// Judges the organisations of one week by the criteria valid on its last day. Pure; holds a reference to the campaign,
/// which must outlive it. Rules: docs/rules.md 5. Values stand in the order of Campaign::metrics; an organisation
/// without a row has none (an empty span).
class Judge final {
public:
    using Values = std::span<const std::optional<double>>;

    Judge(const Campaign& campaign, const Period& period);

    /// `indicator`: its place in Campaign::indicators.
    [[nodiscard]] Membership judge(size_t indicator, Values values) const;

    /// By code; OutOfBase for an indicator that the campaign does not have.
    [[nodiscard]] Membership judge(const QString& indicator, Values values) const;

    /// The criteria of `indicator` valid in the week that are known not to be met, in catalogue order.
    [[nodiscard]] std::vector<Criterion> missing(const QString& indicator, Values values) const;

    /// The value of a metric by its place in Campaign::metrics; nullopt if it is not reported or the place is below 0.
    [[nodiscard]] static std::optional<double> valueAt(int metric, Values values);

private:
    /// An indicator with its codes looked up once; -1 = none.
    struct Resolved {
        int base = -1;
        int complementOf = -1;
        int direct = -1;
        int metric = -1;
        int denominator = -1;
        std::vector<std::pair<int, const Criterion*>> criteria; ///< metric and criterion, only those valid in the week
    };
    [[nodiscard]] Membership base(const Resolved& indicator, Values values) const;
    [[nodiscard]] Membership status(const Resolved& indicator, Values values) const;

    const Campaign& m_campaign;
    int m_exempt = -1;
    std::vector<Resolved> m_resolved;
};

/// Counts every indicator of the campaign for every municipality and type that has an organisation in the week.
class WeekSummary final {
public:
    /// The campaign must outlive the summary.
    WeekSummary(const Campaign& campaign, const Period& period, const std::vector<OrganisationMember>& organisations);

    /// The row of one of them; of any other nothing is counted.
    void add(OrganisationId organisation, Judge::Values values);

    /// Call once, behind the last row: those without one have reported nothing. Order: municipality id, type code,
    /// indicator (catalogue order).
    [[nodiscard]] std::vector<SummaryCell> take();

private:
    struct Member {
        OrganisationId id;
        size_t group = 0;
        bool isCounted = false;
    };
    void count(Member& member, Judge::Values values);
    void addTo(SummaryCell& cell, size_t indicator, Judge::Values values) const;
    void addShare(SummaryCell& cell, const Indicator& indicator, Judge::Values values) const;

    const Campaign& m_campaign;
    Judge m_judge;
    std::vector<Member> m_members; ///< by id
    size_t m_next = 0;             ///< where the next row is looked for first
    std::vector<std::vector<SummaryCell>> m_groups;
};

/// The same of rows that are there.
std::vector<SummaryCell> summarise(const Campaign& campaign, const Period& period,
                                   const std::vector<OrganisationMember>& organisations,
                                   const std::vector<WeeklyRow>& rows);
std::vector<SummaryCell> summarise(const Campaign& campaign, const Period& period,
                                   const std::vector<Organisation>& organisations, const std::vector<WeeklyRow>& rows);

} // namespace svodka::core
