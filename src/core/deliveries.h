// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/period.h"

#include <vector>

namespace svodka::core {

/// Something that came about a municipality's week.
struct Delivery {
    MunicipalityId municipality;
    QDate day;           ///< on which it was imported
    bool byHand = false; ///< written by a person: no file

    friend bool operator==(const Delivery&, const Delivery&) = default;
};

enum class DeliveryState {
    OnTime,
    Late,
    ByHand,  ///< figures, but no file
    Missing, ///< nothing at all
};

struct MunicipalityDelivery {
    MunicipalityId municipality;
    DeliveryState state = DeliveryState::Missing;
    QDate day;        ///< of the first file, or of the first entry by hand; null where there is nothing
    int daysLate = 0; ///< after dueDay; 0 unless late

    friend bool operator==(const MunicipalityDelivery&, const MunicipalityDelivery&) = default;
};

struct DeliveryReport {
    QDate dueDay;                                     ///< the last day that was not late; null when no file came at all
    std::vector<MunicipalityDelivery> municipalities; ///< the expected ones, in their order

    friend bool operator==(const DeliveryReport&, const DeliveryReport&) = default;
};

/// Who has not sent the week's file, and who was late: whose first file came after the day by which more than half of
/// the senders were there, but never before the day after the week's end (docs/rules.md 10). Deliveries of
/// municipalities that are not expected count for the due day all the same.
DeliveryReport judgeDeliveries(const Period& week, const std::vector<MunicipalityId>& expected,
                               const std::vector<Delivery>& deliveries);

} // namespace svodka::core
