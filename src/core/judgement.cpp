// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement.h"

#include <QHash>
#include <algorithm>
#include <tuple>

namespace svodka::core {

namespace {

bool isMet(const Criterion& criterion, double value) {
    switch (criterion.comparator) {
    case Comparator::AtLeast:
        return value >= criterion.threshold;
    case Comparator::AtMost:
        return value <= criterion.threshold;
    case Comparator::Equal:
        return value == criterion.threshold;
    }
    return false;
}

Membership fromFlag(bool flag) {
    return flag ? Membership::Yes : Membership::No;
}

} // namespace

Judge::Judge(const Campaign& campaign, const Period& period)
    : m_campaign(campaign), m_exempt(campaign.metricIndex(campaign.exemptMetric)) {
    for (const Indicator& indicator : campaign.indicators) {
        Resolved resolved{campaign.indicatorIndex(indicator.base),      campaign.indicatorIndex(indicator.complementOf),
                          campaign.metricIndex(indicator.directMetric), campaign.metricIndex(indicator.metric),
                          campaign.metricIndex(indicator.denominator),  {}};
        for (const Criterion& criterion : indicator.criteria)
            if (criterion.validOn(period.end))
                resolved.criteria.emplace_back(campaign.metricIndex(criterion.metric), &criterion);
        m_resolved.push_back(std::move(resolved));
    }
}

std::optional<double> Judge::valueAt(int metric, Values values) {
    return metric >= 0 && static_cast<size_t>(metric) < values.size() ? values[static_cast<size_t>(metric)]
                                                                      : std::nullopt;
}

Membership Judge::judge(const QString& indicator, Values values) const {
    const int index = m_campaign.indicatorIndex(indicator);
    return index < 0 ? Membership::OutOfBase : judge(static_cast<size_t>(index), values);
}

/// Yes, OutOfBase, or BaseUnknown: such an organisation is not counted into the base, but is not overlooked either.
Membership Judge::base(const Resolved& indicator, Values values) const {
    if (valueAt(m_exempt, values).value_or(0) > 0)
        return Membership::OutOfBase;
    if (indicator.base < 0)
        return Membership::Yes;
    switch (judge(static_cast<size_t>(indicator.base), values)) {
    case Membership::Yes:
        return Membership::Yes;
    case Membership::Unknown:
    case Membership::BaseUnknown:
        return Membership::BaseUnknown;
    case Membership::No:
    case Membership::OutOfBase:
        break;
    }
    return Membership::OutOfBase;
}

/// A step known as not done decides at once; only then does an unreported one leave the answer open.
Membership Judge::status(const Resolved& indicator, Values values) const {
    if (const auto direct = valueAt(indicator.direct, values))
        return fromFlag(*direct > 0);
    bool unknown = indicator.criteria.empty();
    for (const auto& [metric, criterion] : indicator.criteria) {
        const auto reported = valueAt(metric, values);
        if (reported && !isMet(*criterion, *reported))
            return Membership::No;
        unknown = unknown || !reported;
    }
    return unknown ? Membership::Unknown : Membership::Yes;
}

Membership Judge::judge(size_t index, Values values) const {
    const Resolved& resolved = m_resolved[index];
    if (const Membership inBase = base(resolved, values); inBase != Membership::Yes)
        return inBase;
    switch (m_campaign.indicators[index].kind) {
    case IndicatorKind::Status:
        return status(resolved, values);
    case IndicatorKind::Complement: {
        const Membership other = judge(static_cast<size_t>(resolved.complementOf), values);
        if (other == Membership::Unknown && !m_campaign.indicators[index].unknownCounts)
            return Membership::Unknown;
        return fromFlag(other != Membership::Yes);
    }
    case IndicatorKind::Zero: {
        const auto reported = valueAt(resolved.metric, values);
        return reported ? fromFlag(*reported == 0) : Membership::Unknown;
    }
    case IndicatorKind::Share:
        return valueAt(resolved.metric, values) && valueAt(resolved.denominator, values) ? Membership::Yes
                                                                                         : Membership::Unknown;
    }
    return Membership::OutOfBase;
}

std::vector<Criterion> Judge::missing(const QString& indicator, Values values) const {
    std::vector<Criterion> result;
    const int index = m_campaign.indicatorIndex(indicator);
    if (index < 0)
        return result;
    for (const auto& [metric, criterion] : m_resolved[static_cast<size_t>(index)].criteria)
        if (const auto reported = valueAt(metric, values); reported && !isMet(*criterion, *reported))
            result.push_back(*criterion);
    return result;
}

namespace {

std::vector<SummaryCell> emptyCells(const OrganisationMember& first, const Campaign& campaign) {
    std::vector<SummaryCell> cells;
    for (const Indicator& indicator : campaign.indicators)
        cells.push_back({first.municipality, first.type, indicator.code, 0, 0, 0, 0, 0});
    return cells;
}

} // namespace

WeekSummary::WeekSummary(const Campaign& campaign, const Period& period,
                         const std::vector<OrganisationMember>& organisations)
    : m_campaign(campaign), m_judge(campaign, period) {
    QHash<std::pair<MunicipalityId, QString>, size_t> groups;
    for (const OrganisationMember& organisation : organisations) {
        if (!organisation.existedIn(period))
            continue;
        const std::pair key(organisation.municipality, organisation.type);
        auto group = groups.constFind(key);
        if (group == groups.constEnd()) {
            group = groups.insert(key, m_groups.size());
            m_groups.push_back(emptyCells(organisation, campaign));
        }
        m_members.push_back({organisation.id, *group, false});
    }
    std::sort(m_members.begin(), m_members.end(), [](const Member& a, const Member& b) { return a.id < b.id; });
}

void WeekSummary::add(OrganisationId organisation, Judge::Values values) {
    const auto isBefore = [](const Member& member, OrganisationId id) { return member.id < id; };
    if (m_next >= m_members.size() || m_members[m_next].id != organisation) // rows mostly come by id too
        m_next = static_cast<size_t>(std::lower_bound(m_members.begin(), m_members.end(), organisation, isBefore) -
                                     m_members.begin());
    if (m_next < m_members.size() && m_members[m_next].id == organisation)
        count(m_members[m_next++], values);
}

void WeekSummary::count(Member& member, Judge::Values values) {
    std::vector<SummaryCell>& cells = m_groups[member.group];
    member.isCounted = true;
    for (size_t i = 0; i < cells.size(); ++i) {
        ++cells[i].existing;
        cells[i].reporting += values.empty() ? 0 : 1;
        addTo(cells[i], i, values);
    }
}

void WeekSummary::addTo(SummaryCell& cell, size_t indicator, Judge::Values values) const {
    const Membership membership = m_judge.judge(indicator, values);
    if (membership == Membership::OutOfBase)
        return;
    cell.unknown += membership == Membership::Unknown || membership == Membership::BaseUnknown ? 1 : 0;
    if (membership == Membership::BaseUnknown)
        return;
    if (m_campaign.indicators[indicator].kind == IndicatorKind::Share)
        return addShare(cell, m_campaign.indicators[indicator], values);
    cell.base += 1;
    cell.value += membership == Membership::Yes ? 1 : 0;
}

/// A share counts only organisations that gave both of its parts.
void WeekSummary::addShare(SummaryCell& cell, const Indicator& indicator, Judge::Values values) const {
    const auto part = Judge::valueAt(m_campaign.metricIndex(indicator.metric), values);
    const auto whole = Judge::valueAt(m_campaign.metricIndex(indicator.denominator), values);
    if (!part || !whole)
        return;
    cell.value += *part;
    cell.base += *whole;
}

std::vector<SummaryCell> WeekSummary::take() {
    if (m_campaign.indicators.empty())
        return {};
    for (Member& member : m_members)
        if (!member.isCounted)
            count(member, {});
    std::sort(m_groups.begin(), m_groups.end(), [](const auto& a, const auto& b) {
        return std::tie(a.front().municipality, a.front().type) < std::tie(b.front().municipality, b.front().type);
    });
    std::vector<SummaryCell> result;
    for (const std::vector<SummaryCell>& group : m_groups)
        result.insert(result.end(), group.begin(), group.end());
    return result;
}

std::vector<SummaryCell> summarise(const Campaign& campaign, const Period& period,
                                   const std::vector<Organisation>& organisations, const std::vector<WeeklyRow>& rows) {
    std::vector<OrganisationMember> members;
    members.reserve(organisations.size());
    for (const Organisation& organisation : organisations)
        members.push_back(organisation.member());
    return summarise(campaign, period, members, rows);
}

std::vector<SummaryCell> summarise(const Campaign& campaign, const Period& period,
                                   const std::vector<OrganisationMember>& organisations,
                                   const std::vector<WeeklyRow>& rows) {
    WeekSummary week(campaign, period, organisations);
    for (const WeeklyRow& row : rows)
        week.add(row.organisation, row.values);
    return week.take();
}

} // namespace svodka::core
