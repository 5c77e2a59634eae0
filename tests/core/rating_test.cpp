// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating.h"
#include "printing.h"

using namespace svodka::core;

namespace {

constexpr auto unknown = std::nullopt;

TEST(Rating, IsTheMeanOfTheSharesAgainstTheBest) {
    const auto ratings = rate({{0.8, 0.5}, {0.4, 0.5}, {0.8, 0.25}});
    ASSERT_EQ(ratings.size(), 3u);
    EXPECT_EQ(ratings[0].score, 100.0);
    EXPECT_EQ(ratings[1].score, 75.0) << "(50 + 100) / 2";
    EXPECT_EQ(ratings[2].score, 75.0) << "(100 + 50) / 2";
    EXPECT_EQ(ratings[0].place, 1);
    EXPECT_EQ(ratings[1].place, 2);
    EXPECT_EQ(ratings[2].place, 2) << "equal scores share a place";
    EXPECT_EQ(ratings[1].known, 2);
}

TEST(Rating, APlaceBehindEqualOnesCountsThem) {
    const auto ratings = rate({{0.5}, {0.5}, {0.2}, {unknown}});
    EXPECT_EQ(ratings[2].place, 3);
    EXPECT_EQ(ratings[3].place, 0) << "of whom nothing is known has no place";
    EXPECT_EQ(ratings[3].score, std::nullopt);
}

TEST(Rating, WhatIsNotKnownIsLeftOutOfTheMean) {
    const auto ratings = rate({{1.0, unknown}, {0.5, 0.9}});
    EXPECT_EQ(ratings[0].score, 100.0);
    EXPECT_EQ(ratings[0].known, 1);
    EXPECT_EQ(ratings[1].score, 75.0);
}

TEST(Rating, AShareThatNobodyHasTellsNothing) {
    const auto ratings = rate({{0.0, 0.5}, {0.0, 1.0}});
    EXPECT_EQ(ratings[0].score, 50.0);
    EXPECT_EQ(ratings[0].known, 1);
    EXPECT_EQ(rate({{0.0}, {0.0}})[0].score, std::nullopt);
}

TEST(Rating, AHundredIsOnlyTheBestAndNoughtOnlyNothing) {
    const auto ratings = rate({{1.0}, {0.9999}, {0.0001}, {0.0}});
    EXPECT_EQ(ratings[0].score, 100.0);
    EXPECT_EQ(ratings[1].score, 99.9);
    EXPECT_EQ(ratings[1].place, 2);
    EXPECT_EQ(ratings[2].score, 0.1);
    EXPECT_EQ(ratings[3].score, 0.0);
    EXPECT_EQ(ratings[3].place, 4);
}

TEST(Rating, IsRoundedHalfUpToOneDecimal) {
    EXPECT_EQ(rate({{1.0}, {0.3335}})[1].score, 33.4);
    EXPECT_EQ(rate({{1.0}, {0.33349}})[1].score, 33.3);
}

TEST(Rating, OfNothingThereIsNone) {
    EXPECT_TRUE(rate({}).empty());
    EXPECT_EQ(rate({{}, {}})[1].place, 0);
}

} // namespace
