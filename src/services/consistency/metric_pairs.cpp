// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/consistency/metric_pairs.h"

#include <algorithm>

namespace svodka::services {

using core::Campaign;
using core::Indicator;

namespace {

/// No share indicator of the presets holds these: the teachers who do something are some of the teachers.
constexpr std::pair<const char16_t*, const char16_t*> kParts[] = {{u"teachers_10_messages", u"staff_total"},
                                                                  {u"teachers_1_call", u"staff_total"}};

} // namespace

std::vector<MetricPair> partsOf(const Campaign& campaign) {
    std::vector<MetricPair> parts;
    const auto add = [&](const QString& part, const QString& total) {
        const MetricPair pair{campaign.metricIndex(part), campaign.metricIndex(total)};
        if (pair.own >= 0 && pair.other >= 0)
            parts.push_back(pair);
    };
    for (const auto& [part, total] : kParts)
        add(QString::fromUtf16(part), QString::fromUtf16(total));
    for (const Indicator& indicator : campaign.indicators)
        if (indicator.kind == core::IndicatorKind::Share)
            add(indicator.metric, indicator.denominator);
    return parts;
}

std::vector<MetricPair> restsOf(const Campaign& campaign, QDate day) {
    std::vector<MetricPair> rests;
    const auto add = [&](const QString& flag, const QString& needed) {
        const MetricPair pair{campaign.metricIndex(flag), campaign.metricIndex(needed)};
        const auto isSame = [&](const MetricPair& one) { return one.own == pair.own && one.other == pair.other; };
        if (pair.own >= 0 && pair.other >= 0 && pair.own != pair.other &&
            std::none_of(rests.begin(), rests.end(), isSame))
            rests.push_back(pair);
    };
    for (const Indicator& indicator : campaign.indicators) {
        if (const Indicator* base = campaign.indicator(indicator.base))
            add(indicator.directMetric, base->directMetric);
        for (const core::Criterion& criterion : indicator.criteria) {
            const core::Metric* metric = campaign.metric(criterion.metric);
            const bool isNeeded = criterion.comparator != core::Comparator::AtMost && criterion.threshold > 0;
            if (metric && metric->kind == core::MetricKind::Flag && isNeeded && criterion.validOn(day))
                add(indicator.directMetric, criterion.metric);
        }
    }
    return rests;
}

} // namespace svodka::services
