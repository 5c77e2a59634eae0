// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_test.h"

namespace svodka::tests {

using namespace Qt::StringLiterals;

namespace {

class FiguresTest : public StoreTest {
protected:
    std::vector<core::ReportedFigure> figures(int week = 0) {
        return store().reportedFigures(u"sferum"_s, sampleWeek(week)).value();
    }
};

TEST_F(FiguresTest, WholeRegionAndAllTypesStandBesideTheParts) {
    auto builder = plan();
    builder.figure(2, u"school"_s, u"registered"_s, 12)
        .figure(0, {}, u"zero_messages"_s, 121, 127)
        .figure(0, u"preschool"_s, u"zero_messages"_s, 120.5)
        .figure(2, {}, u"registered"_s, 0);
    const core::BatchId batch = apply(builder);
    const auto stored = figures();
    ASSERT_EQ(stored.size(), 4U);
    const core::ReportedFigure whole{
        core::MunicipalityId{0}, {}, u"zero_messages"_s, 121, 127, batch, {u"неделя.xlsx"_s, u"Лист1"_s, 4, 3}};
    EXPECT_EQ(stored[0], whole);
    EXPECT_EQ(stored[1].type, u"preschool"_s);
    EXPECT_EQ(stored[1].value, 120.5);
    EXPECT_FALSE(stored[1].base.has_value());
    EXPECT_EQ(stored[2].municipality.value, 2);
    EXPECT_EQ(stored[2].value, 0);
    EXPECT_EQ(stored[3].type, u"school"_s);
    EXPECT_EQ(store().periods(u"sferum"_s).value(), std::vector{sampleWeek()});
    EXPECT_TRUE(figures(1).empty());
    EXPECT_TRUE(store().summary(u"sferum"_s, sampleWeek()).value().empty());
}

TEST_F(FiguresTest, TheNewestBatchInForceIsCurrent) {
    auto older = plan();
    older.figure(1, {}, u"registered"_s, 5).figure(2, {}, u"registered"_s, 6);
    const core::BatchId first = apply(older);
    auto newer = plan();
    newer.figure(1, {}, u"registered"_s, 7);
    newer.plan().batch.file = u"новая.csv"_s;
    newer.plan().figures[0].source.file = u"новая.csv"_s;
    const core::BatchId second = apply(newer);
    ASSERT_EQ(figures().size(), 2U);
    EXPECT_EQ(figures()[0].value, 7);
    EXPECT_EQ(figures()[0].batch, second);
    EXPECT_EQ(figures()[0].source.file, u"новая.csv"_s);
    EXPECT_EQ(figures()[1].batch, first);
    ASSERT_TRUE(succeeded(undo(second)));
    EXPECT_EQ(figures()[0].value, 5);
    EXPECT_EQ(figures()[0].batch, first);
}

TEST_F(FiguresTest, UndoOfTheOlderLeavesTheNewer) {
    const QStringList empty = dump();
    auto builder = plan();
    builder.figure(0, {}, u"registered"_s, 5);
    const core::BatchId first = apply(builder);
    const core::BatchId second = apply(builder);
    ASSERT_TRUE(succeeded(undo(first)));
    ASSERT_EQ(figures().size(), 1U);
    EXPECT_EQ(figures()[0].batch, second);
    ASSERT_TRUE(succeeded(undo(second)));
    EXPECT_EQ(dump(), empty);
}

} // namespace
} // namespace svodka::tests
