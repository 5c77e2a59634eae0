// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboard/indicator_sets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Campaign;
using core::Indicator;
using core::IndicatorKind;

namespace {

const Indicator* complementOver(const Campaign& campaign, const QString& base) {
    const auto found =
        std::find_if(campaign.indicators.begin(), campaign.indicators.end(), [&](const Indicator& indicator) {
            return indicator.kind == IndicatorKind::Complement && !base.isEmpty() && indicator.base == base;
        });
    return found == campaign.indicators.end() ? nullptr : &*found;
}

StatusChain chainFrom(const Campaign& campaign, const Indicator* complement) {
    StatusChain chain;
    while (complement && !chain.complements.contains(complement->code)) {
        chain.statuses.append(complement->complementOf);
        chain.complements.append(complement->code);
        complement = complementOver(campaign, complement->complementOf);
    }
    return chain;
}

} // namespace

QStringList StatusChain::parts() const {
    QStringList result;
    if (isEmpty())
        return result;
    result.append(statuses.last());
    for (auto complement = complements.rbegin(); complement != complements.rend(); ++complement)
        result.append(*complement);
    return result;
}

std::vector<StatusChain> statusChains(const Campaign& campaign) {
    std::vector<StatusChain> chains;
    for (const Indicator& indicator : campaign.indicators)
        if (indicator.kind == IndicatorKind::Complement && indicator.base.isEmpty())
            chains.push_back(chainFrom(campaign, &indicator));
    return chains;
}

QStringList mainIndicators(const Campaign& campaign) {
    const std::vector<StatusChain> chains = statusChains(campaign);
    QStringList others;
    for (size_t i = 1; i < chains.size(); ++i)
        others += chains[i].statuses + chains[i].complements;
    QStringList codes;
    for (const Indicator& indicator : campaign.indicators)
        if (!others.contains(indicator.code))
            codes.append(indicator.code);
    return codes;
}

core::Title indicatorTitle(const Campaign& campaign, const QString& code) {
    if (code == kTotal)
        return {u"Всего организаций"_s, u"Organisations"_s};
    if (code == kNoData)
        return {u"Нет данных"_s, u"No data"_s};
    const Indicator* indicator = campaign.indicator(code);
    return indicator ? indicator->title : core::Title{code, {}};
}

} // namespace svodka::services
