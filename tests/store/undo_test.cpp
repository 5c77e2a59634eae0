// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_test.h"

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

constexpr core::OrganisationId first{1};

class UndoTest : public StoreTest {
protected:
    /// One kindergarten with one value of «order».
    core::BatchId create(double value) {
        auto builder = plan();
        builder.columns({u"order"_s}).newOrganisation(u"Детский сад № 1"_s, u"preschool"_s, 1, {value});
        return apply(builder);
    }

    core::BatchId bring(double value, int week = 0) {
        auto builder = plan(week);
        builder.columns({u"order"_s}).row(first, {value});
        return apply(builder);
    }

    std::optional<double> value(int week = 0) {
        const Cells cells = values(first, week);
        return cells.empty() ? std::nullopt : cells[3];
    }
};

TEST_F(UndoTest, GivesTheEqualDump) {
    const QStringList empty = dump();
    const core::BatchId batch = create(5);
    EXPECT_NE(dump(), empty);
    ASSERT_TRUE(succeeded(undo(batch)));
    EXPECT_EQ(dump(), empty);
    const auto batches = store().batches().value();
    ASSERT_EQ(batches.size(), 1U);
    EXPECT_EQ(batches[0].undoneAt, m_clock.nowUtc());
    EXPECT_EQ(create(5).value, 2); // the number of an undone batch is not given again
    EXPECT_EQ(dumpStore(path(), {}).filter(u"change_log: "_s).size(), 4);
}

TEST_F(UndoTest, TellsWhoTookItBack) {
    const core::BatchId batch = create(5);
    ASSERT_TRUE(succeeded(store().undo(batch, m_clock.nowUtc(), u"инспектор Ё"_s)));
    const QStringList log = dumpStore(path(), {}).filter(u"change_log: "_s).filter(u"action=undo"_s);
    ASSERT_EQ(log.size(), 1);
    EXPECT_TRUE(log[0].contains(u"author=инспектор Ё;"_s)) << qPrintable(log[0]);
}

TEST_F(UndoTest, GivesBackTheProfileThatStoodBefore) {
    const auto save = [&](core::BatchId batch, const QString& mapping) {
        ASSERT_TRUE(succeeded(store().saveProfile({u"наш"_s, u"sferum"_s, mapping}, batch)));
    };
    const auto mapping = [&] { return store().profile(u"наш"_s).value().value_or(core::MappingProfile()).mapping; };
    const QStringList empty = dump();
    const core::BatchId made = create(5);
    save(made, u"[1]"_s);
    const QStringList one = dump();
    const core::BatchId middle = bring(6);
    save(middle, u"[2]"_s);
    const core::BatchId newest = bring(7);
    save(newest, u"[3]"_s);
    ASSERT_TRUE(succeeded(undo(middle)));
    EXPECT_EQ(mapping(), u"[3]"_s) << "what a newer import brought stays";
    ASSERT_TRUE(succeeded(undo(newest)));
    EXPECT_EQ(mapping(), u"[1]"_s);
    EXPECT_EQ(dump(), one);
    ASSERT_TRUE(succeeded(undo(made)));
    EXPECT_FALSE(store().profile(u"наш"_s).value().has_value());
    EXPECT_EQ(dump(), empty);
}

TEST_F(UndoTest, AProfileNeedsABatchInForce) {
    const core::BatchId batch = create(5);
    ASSERT_TRUE(succeeded(undo(batch)));
    const QStringList before = dump();
    const auto undone = store().saveProfile({u"наш"_s, u"sferum"_s, u"[]"_s}, batch);
    ASSERT_FALSE(undone.ok());
    EXPECT_EQ(undone.error().code, ErrorCode::BatchUndone);
    const auto missing = store().saveProfile({u"наш"_s, u"sferum"_s, u"[]"_s}, core::BatchId{9});
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().code, ErrorCode::BatchNotFound);
    EXPECT_EQ(dump(), before);
}

TEST_F(UndoTest, NamesABatchThatIsNotThereOrUndone) {
    const auto missing = undo(core::BatchId{3});
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().code, ErrorCode::BatchNotFound);
    EXPECT_EQ(missing.error().subject, u"3"_s);
    const core::BatchId batch = create(5);
    ASSERT_TRUE(succeeded(undo(batch)));
    const QStringList before = dumpStore(path(), {});
    const auto again = undo(batch);
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().code, ErrorCode::BatchUndone);
    EXPECT_EQ(dumpStore(path(), {}), before);
}

TEST_F(UndoTest, RestoresWhatTheBatchChanged) {
    create(5);
    const QStringList before = dump();
    const core::BatchId batch = bring(7);
    EXPECT_EQ(value(), 7);
    ASSERT_TRUE(succeeded(undo(batch)));
    EXPECT_EQ(value(), 5);
    EXPECT_EQ(dump(), before);
}

TEST_F(UndoTest, LeavesWhatNewerBatchesChanged) {
    create(5);
    const core::BatchId middle = bring(7);
    const core::BatchId newest = bring(9);
    ASSERT_TRUE(succeeded(undo(middle)));
    EXPECT_EQ(value(), 9);
    ASSERT_TRUE(succeeded(undo(newest)));
    EXPECT_EQ(value(), 5);
}

TEST_F(UndoTest, AConfirmedValueStaysWithItsConfirmer) {
    const core::BatchId made = create(5);
    const core::BatchId changed = bring(7);
    const core::BatchId confirmed = bring(7);
    ASSERT_TRUE(succeeded(undo(changed)));
    EXPECT_EQ(value(), 7);
    ASSERT_TRUE(succeeded(undo(confirmed)));
    EXPECT_EQ(value(), 5);
    ASSERT_TRUE(succeeded(undo(made)));
    EXPECT_TRUE(values(first).empty());
}

TEST_F(UndoTest, AnOrganisationStaysWhileAnotherBatchUsesIt) {
    const QStringList empty = dump();
    const core::BatchId made = create(5);
    const core::BatchId otherWeek = bring(7, 1);
    const core::BatchId third = bring(8, 2);
    ASSERT_TRUE(succeeded(undo(made)));
    ASSERT_EQ(store().organisations().value().size(), 1U);
    EXPECT_EQ(dump().filter(u"created_batch=2"_s).size(), 1);
    EXPECT_EQ(store().periods(u"sferum"_s).value(), (std::vector{sampleWeek(1), sampleWeek(2)}));
    ASSERT_TRUE(succeeded(undo(otherWeek)));
    EXPECT_EQ(dump().filter(u"created_batch=3"_s).size(), 1);
    ASSERT_TRUE(succeeded(undo(third)));
    EXPECT_EQ(dump(), empty);
}

TEST_F(UndoTest, AnEmptyRowStaysWhileAnotherBatchHasIt) {
    const core::BatchId made = create(5);
    auto silent = plan();
    silent.columns({u"order"_s}).row(first, {std::nullopt});
    const core::BatchId empty = apply(silent);
    ASSERT_TRUE(succeeded(undo(made)));
    EXPECT_EQ(values(first), Cells(4));
    ASSERT_TRUE(succeeded(undo(empty)));
    EXPECT_TRUE(store().organisations().value().empty());
}

TEST_F(UndoTest, OtherCellsOfTheRowStay) {
    create(5);
    auto builder = plan();
    builder.columns({u"admin_signed_in"_s, u"order"_s}).row(first, {1, 6});
    const core::BatchId both = apply(builder);
    auto one = plan();
    one.columns({u"order"_s}).row(first, {8});
    apply(one);
    ASSERT_TRUE(succeeded(undo(both)));
    EXPECT_EQ(values(first), (Cells{std::nullopt, std::nullopt, std::nullopt, 8}));
}

TEST_F(UndoTest, TakesPendingRowsAndThePeriodAway) {
    const QStringList empty = dump();
    auto builder = plan();
    builder.plan().pending = {{u"Нечто"_s, u"municipality"_s, {}, 4, u"{}"_s}};
    const core::BatchId batch = apply(builder);
    ASSERT_TRUE(succeeded(undo(batch)));
    EXPECT_TRUE(store().pendingRows(batch).value().empty());
    EXPECT_EQ(dump(), empty);
}

/// Statements that look at every row for each row would run into the time limit of the test here.
TEST_F(UndoTest, WorksInOneGoForManyOrganisations) {
    constexpr int many = 10000;
    const QStringList empty = dump();
    auto builder = plan();
    builder.columns({u"order"_s});
    for (int i = 0; i < many; ++i)
        builder.newOrganisation(u"Школа № %1"_s.arg(i), u"school"_s, i % 4, {i % 5});
    const core::BatchId made = apply(builder);
    auto changing = plan();
    changing.columns({u"order"_s});
    for (int i = 0; i < many; ++i)
        changing.row(core::OrganisationId{i + 1}, {i % 3});
    const core::BatchId changed = apply(changing);
    ASSERT_TRUE(succeeded(undo(made)));
    EXPECT_EQ(store().organisations().value().size(), size_t(many));
    EXPECT_EQ(value(), 0);
    ASSERT_TRUE(succeeded(undo(changed)));
    EXPECT_EQ(dump(), empty);
}

TEST_F(UndoTest, TheOtherCampaignOfTheSameDaysIsLeftAlone) {
    create(5);
    PlanBuilder pages(store(), u"gospubliki"_s, sampleWeek());
    pages.columns({u"posts"_s}).row(first, {3});
    const core::BatchId batch = apply(pages);
    const auto rows = [&] { return store().weeklyRows(u"gospubliki"_s, sampleWeek()).value(); };
    ASSERT_EQ(rows().size(), 1U);
    bring(6);
    ASSERT_TRUE(succeeded(undo(batch)));
    EXPECT_TRUE(rows().empty());
    EXPECT_EQ(value(), 6);
}

} // namespace
} // namespace svodka::tests
