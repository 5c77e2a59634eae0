// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement.h"

#include <QHash>
#include <algorithm>
#include <map>
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

/// Adds one organisation to the counts of every indicator.
class Counter final {
public:
    Counter(const Campaign& campaign, const Period& period) : m_campaign(campaign), m_judge(campaign, period) {}

    void add(std::vector<SummaryCell>& cells, Judge::Values values) const {
        for (size_t i = 0; i < cells.size(); ++i) {
            ++cells[i].existing;
            cells[i].reporting += values.empty() ? 0 : 1;
            addTo(cells[i], i, values);
        }
    }

private:
    void addTo(SummaryCell& cell, size_t indicator, Judge::Values values) const {
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
    void addShare(SummaryCell& cell, const Indicator& indicator, Judge::Values values) const {
        const auto part = Judge::valueAt(m_campaign.metricIndex(indicator.metric), values);
        const auto whole = Judge::valueAt(m_campaign.metricIndex(indicator.denominator), values);
        if (!part || !whole)
            return;
        cell.value += *part;
        cell.base += *whole;
    }

    const Campaign& m_campaign;
    Judge m_judge;
};

struct CellKey {
    MunicipalityId municipality;
    QString type;
    friend bool operator<(const CellKey& a, const CellKey& b) {
        return std::tie(a.municipality, a.type) < std::tie(b.municipality, b.type);
    }
};

std::vector<SummaryCell> emptyCells(const CellKey& key, const Campaign& campaign) {
    std::vector<SummaryCell> cells;
    for (const Indicator& indicator : campaign.indicators)
        cells.push_back({key.municipality, key.type, indicator.code, 0, 0, 0, 0, 0});
    return cells;
}

} // namespace

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
    QHash<OrganisationId, const WeeklyRow*> byOrganisation;
    byOrganisation.reserve(static_cast<qsizetype>(rows.size()));
    for (const WeeklyRow& row : rows)
        byOrganisation.insert(row.organisation, &row);

    const Counter counter(campaign, period);
    std::map<CellKey, std::vector<SummaryCell>> groups;
    for (const OrganisationMember& organisation : organisations) {
        if (!organisation.existedIn(period))
            continue;
        const CellKey key{organisation.municipality, organisation.type};
        auto group = groups.find(key);
        if (group == groups.end())
            group = groups.emplace(key, emptyCells(key, campaign)).first;
        const WeeklyRow* row = byOrganisation.value(organisation.id, nullptr);
        counter.add(group->second, row ? Judge::Values(row->values) : Judge::Values());
    }

    std::vector<SummaryCell> result;
    for (const auto& [key, group] : groups)
        result.insert(result.end(), group.begin(), group.end());
    return result;
}

} // namespace svodka::core
