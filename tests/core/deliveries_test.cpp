// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliveries.h"

#include <gtest/gtest.h>

using namespace svodka::core;

namespace {

const Period kWeek{QDate(2023, 4, 29), QDate(2023, 5, 5)};

struct Sent {
    int municipality;
    int day; ///< of May 2023
    bool byHand = false;
};

struct Case {
    const char* name;
    std::vector<Sent> sent;
    int due; ///< of May; 0 = none
    std::vector<DeliveryState> states;
    std::vector<int> late;
};

constexpr DeliveryState onTime = DeliveryState::OnTime;
constexpr DeliveryState late = DeliveryState::Late;
constexpr DeliveryState missing = DeliveryState::Missing;
constexpr DeliveryState byHand = DeliveryState::ByHand;

class DeliveriesTest : public testing::TestWithParam<Case> {};

TEST_P(DeliveriesTest, WhoSentAndWhoWasLate) {
    std::vector<Delivery> deliveries;
    for (const Sent& one : GetParam().sent)
        deliveries.push_back({MunicipalityId{one.municipality}, QDate(2023, 5, one.day), one.byHand});
    const DeliveryReport report = judgeDeliveries(
        kWeek, {MunicipalityId{1}, MunicipalityId{2}, MunicipalityId{3}, MunicipalityId{4}}, deliveries);
    EXPECT_EQ(report.dueDay, GetParam().due ? QDate(2023, 5, GetParam().due) : QDate());
    std::vector<DeliveryState> states;
    std::vector<int> days;
    for (const MunicipalityDelivery& one : report.municipalities) {
        states.push_back(one.state);
        days.push_back(one.daysLate);
    }
    EXPECT_EQ(states, GetParam().states);
    EXPECT_EQ(days, GetParam().late);
}

INSTANTIATE_TEST_SUITE_P(
    Weeks, DeliveriesTest,
    testing::Values(
        Case{"nothing", {}, 0, {missing, missing, missing, missing}, {0, 0, 0, 0}},
        Case{"allInOneFile", {{1, 8}, {2, 8}, {3, 8}, {4, 8}}, 8, {onTime, onTime, onTime, onTime}, {0, 0, 0, 0}},
        Case{"oneAfterTheOthers", {{1, 8}, {2, 8}, {3, 8}, {4, 10}}, 8, {onTime, onTime, onTime, late}, {0, 0, 0, 2}},
        Case{"halfIsNotMore", {{1, 8}, {2, 8}, {3, 9}, {4, 9}}, 9, {onTime, onTime, onTime, onTime}, {0, 0, 0, 0}},
        Case{"ofTwoNobodyIsLate", {{1, 8}, {2, 12}}, 12, {onTime, onTime, missing, missing}, {0, 0, 0, 0}},
        Case{"beforeTheEndNobodyIsLate",
             {{1, 2}, {2, 2}, {3, 3}, {4, 5}},
             5,
             {onTime, onTime, onTime, onTime},
             {0, 0, 0, 0}},
        Case{"earlyOnesDoNotHurryTheOthers",
             {{1, 2}, {2, 2}, {3, 2}, {4, 6}},
             5,
             {onTime, onTime, onTime, late},
             {0, 0, 0, 1}},
        Case{"theFirstFileCounts",
             {{1, 8}, {2, 8}, {3, 8}, {1, 15}},
             8,
             {onTime, onTime, onTime, missing},
             {0, 0, 0, 0}},
        Case{"byHandIsNoFile",
             {{1, 8}, {2, 8}, {3, 20, true}, {2, 20, true}},
             8,
             {onTime, onTime, byHand, missing},
             {0, 0, 0, 0}},
        Case{"onlyByHand", {{3, 20, true}}, 0, {missing, missing, byHand, missing}, {0, 0, 0, 0}}),
    [](const testing::TestParamInfo<Case>& one) { return one.param.name; });

TEST(Deliveries, OfOneMunicipalityTheOthersStillDecide) {
    const std::vector<Delivery> deliveries{{MunicipalityId{1}, QDate(2023, 5, 8), false},
                                           {MunicipalityId{2}, QDate(2023, 5, 8), false},
                                           {MunicipalityId{3}, QDate(2023, 5, 9), false}};
    const DeliveryReport report = judgeDeliveries(kWeek, {MunicipalityId{3}}, deliveries);
    ASSERT_EQ(report.municipalities.size(), 1U);
    EXPECT_EQ(report.municipalities[0].state, DeliveryState::Late);
}

} // namespace
