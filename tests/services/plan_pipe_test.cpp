// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/plan_pipe.h"

#include "printing.h"

#include <future>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

core::PlanPart partOf(int row) {
    core::PlanPart part;
    part.rows.emplace_back().sourceRow = row;
    return part;
}

TEST(PlanPipe, GivesEveryPartInOrderAndThenTheRest) {
    constexpr int kParts = 500;
    size_t taken = 0;
    services::PlanPipe pipe([&](size_t rows) { taken += rows; });
    const auto planning = std::async(std::launch::async, [&] {
        for (int i = 0; i < kParts; ++i)
            EXPECT_TRUE(pipe.push(partOf(i)));
        core::PlanRest rest;
        rest.counts.added = kParts;
        pipe.close(std::move(rest));
    });
    for (int i = 0; i < kParts; ++i) {
        const auto part = pipe.next();
        ASSERT_TRUE(part && *part);
        ASSERT_EQ((*part)->rows.front().sourceRow, i);
    }
    const auto behind = pipe.next();
    ASSERT_TRUE(succeeded(behind));
    EXPECT_FALSE(*behind);
    EXPECT_EQ(taken, size_t{kParts});
    EXPECT_EQ(pipe.rest().counts.added, kParts);
    EXPECT_EQ(pipe.takeRest().counts.added, kParts);
}

TEST(PlanPipe, AnErrorComesAtOnce) {
    services::PlanPipe pipe;
    EXPECT_TRUE(pipe.push(partOf(1)));
    pipe.close(core::Error{core::ErrorCode::NothingToImport, u"лист"_s, {}, {}});
    const auto part = pipe.next();
    ASSERT_FALSE(part.ok());
    EXPECT_EQ(part.error().subject, u"лист"_s);
}

TEST(PlanPipe, WhoWaitsForRoomGoesOnWhenNobodyTakesAnyMore) {
    services::PlanPipe pipe;
    auto planning = std::async(std::launch::async, [&] {
        int parts = 0;
        while (pipe.push(partOf(parts)))
            ++parts;
        pipe.close(core::PlanRest{});
        return parts;
    });
    ASSERT_TRUE(pipe.next().ok());
    pipe.abandon();
    EXPECT_LE(planning.get(), 4) << "few parts wait at a time";
}

} // namespace
