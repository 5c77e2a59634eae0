// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliveries.h"

#include <algorithm>
#include <map>

namespace svodka::core {

namespace {

using FirstDays = std::map<MunicipalityId, QDate>;

FirstDays firstDays(const std::vector<Delivery>& deliveries, bool byHand) {
    FirstDays days;
    for (const Delivery& delivery : deliveries) {
        if (delivery.byHand != byHand)
            continue;
        const auto [place, isFirst] = days.emplace(delivery.municipality, delivery.day);
        if (!isFirst)
            place->second = std::min(place->second, delivery.day);
    }
    return days;
}

/// Nobody is late alone: as long as half of the senders are still missing, the week is being collected.
QDate dueDay(const Period& week, const FirstDays& files) {
    if (files.empty())
        return {};
    std::vector<QDate> days;
    for (const auto& [municipality, day] : files)
        days.push_back(day);
    std::sort(days.begin(), days.end());
    return std::max(week.end, days[days.size() / 2]);
}

} // namespace

DeliveryReport judgeDeliveries(const Period& week, const std::vector<MunicipalityId>& expected,
                               const std::vector<Delivery>& deliveries) {
    const FirstDays files = firstDays(deliveries, false);
    const FirstDays entries = firstDays(deliveries, true);
    DeliveryReport report{dueDay(week, files), {}};
    for (const MunicipalityId municipality : expected) {
        MunicipalityDelivery one{municipality, DeliveryState::Missing, {}, 0};
        if (const auto file = files.find(municipality); file != files.end()) {
            const auto late = report.dueDay.daysTo(file->second);
            one = {municipality, late > 0 ? DeliveryState::Late : DeliveryState::OnTime, file->second,
                   static_cast<int>(std::max<qint64>(late, 0))};
        } else if (const auto entry = entries.find(municipality); entry != entries.end()) {
            one = {municipality, DeliveryState::ByHand, entry->second, 0};
        }
        report.municipalities.push_back(one);
    }
    return report;
}

} // namespace svodka::core
