// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines.h"
#include "printing.h"

using namespace Qt::StringLiterals;
using namespace svodka::core;

namespace {

const QDate kFirst(2023, 3, 31); ///< a Friday

Period week(int number) {
    return {kFirst.addDays(7 * number - 6), kFirst.addDays(7 * number)};
}

/// `done` of `base`, counted.
WeekLeft counted(int number, double done, double base, int unknown = 0) {
    WorkLeft work;
    work.left = base - done;
    work.done = done;
    work.base = base;
    work.unknown = unknown;
    work.origin = Origin::Organisations;
    return {week(number), work};
}

/// Only what is left, as a file gave it.
WeekLeft listed(int number, double left) {
    WorkLeft work;
    work.left = left;
    work.origin = Origin::Reported;
    return {week(number), work};
}

WeekLeft silent(int number) {
    return {week(number), {}};
}

TEST(Pace, IsTheSlopeOfTheLastWeeks) {
    EXPECT_NEAR(*pacePerWeek(std::vector{counted(0, 10, 50), counted(1, 15, 50), counted(2, 20, 50)}), 5, 1e-9);
    EXPECT_NEAR(*pacePerWeek(std::vector{listed(0, 40), listed(1, 33)}), 7, 1e-9)
        << "of what is left, where only that is known";
}

TEST(Pace, NeedsTwoWeeks) {
    EXPECT_EQ(pacePerWeek({}), std::nullopt);
    EXPECT_EQ(pacePerWeek(std::vector{counted(0, 10, 50)}), std::nullopt);
    EXPECT_EQ(pacePerWeek(std::vector{silent(0), counted(1, 10, 50), silent(2)}), std::nullopt);
}

TEST(Pace, CountsDaysSoThatAGapIsNoLeap) {
    EXPECT_NEAR(*pacePerWeek(std::vector{counted(0, 10, 50), silent(1), counted(2, 20, 50)}), 5, 1e-9);
    EXPECT_NEAR(*pacePerWeek(std::vector{counted(0, 10, 50), counted(3, 25, 50)}), 5, 1e-9)
        << "weeks that nobody stored";
}

TEST(Pace, LooksAtTheLastFourWeeksAndNoneOlderThanEightWeeks) {
    EXPECT_NEAR(*pacePerWeek(std::vector{counted(0, 0, 50), counted(1, 30, 50), counted(2, 31, 50), counted(3, 32, 50),
                                         counted(4, 33, 50)}),
                1, 1e-9);
    EXPECT_EQ(pacePerWeek(std::vector{counted(0, 0, 50), counted(9, 30, 50)}), std::nullopt);
}

TEST(Pace, NewOrganisationsAreNoStepBack) {
    EXPECT_NEAR(*pacePerWeek(std::vector{counted(0, 10, 50), counted(1, 15, 70)}), 5, 1e-9);
}

TEST(Pace, DoesNotCompareCountsWithReportedFigures) {
    EXPECT_EQ(pacePerWeek(std::vector{listed(0, 10), counted(1, 15, 70)}), std::nullopt);
    EXPECT_NEAR(*pacePerWeek(std::vector{counted(0, 10, 70), listed(1, 50), counted(2, 14, 70)}), 2, 1e-9);
}

TEST(Pace, OneOddWeekDoesNotDecide) {
    const double pace =
        *pacePerWeek(std::vector{counted(0, 10, 50), counted(1, 14, 50), counted(2, 18, 50), counted(3, 12, 50)});
    EXPECT_GT(pace, 0) << "a mean of the ends would be 0.7, the last two weeks alone −6";
    EXPECT_LT(pace, 4);
}

TEST(Outlook, TellsTheDateAtTheCurrentPace) {
    const std::vector weeks{counted(0, 10, 30), counted(1, 15, 30)};
    const Outlook outlook = outlookOf(weeks, week(5).end, week(1).end);
    EXPECT_EQ(outlook.prospect, Prospect::OnTime);
    EXPECT_EQ(outlook.projected, week(4).end) << "15 left, 5 a week: three weeks";
    EXPECT_EQ(outlookOf(weeks, week(4).end, week(1).end).prospect, Prospect::OnTime) << "on the day itself";
    EXPECT_EQ(outlookOf(weeks, week(4).end.addDays(-1), week(1).end).prospect, Prospect::Late);
}

TEST(Outlook, ADateIsNeverInThePast) {
    const std::vector weeks{counted(0, 10, 30), counted(1, 25, 30), silent(2)};
    EXPECT_EQ(outlookOf(weeks, week(9).end, week(8).end).projected, week(8).end);
}

TEST(Outlook, WithoutProgressItIsNeverDone) {
    EXPECT_EQ(outlookOf(std::vector{counted(0, 10, 30), counted(1, 10, 30)}, week(5).end, week(1).end).prospect,
              Prospect::Never);
    const Outlook back = outlookOf(std::vector{counted(0, 10, 30), counted(1, 8, 30)}, week(5).end, week(1).end);
    EXPECT_EQ(back.prospect, Prospect::Never);
    EXPECT_LT(*back.pace, 0);
    EXPECT_FALSE(back.projected.isValid());
    EXPECT_TRUE(isAtRisk(back.prospect));
}

TEST(Outlook, ACenturyIsNever) {
    EXPECT_EQ(outlookOf(std::vector{counted(0, 0, 1e9), counted(1, 1, 1e9)}, week(5).end, week(1).end).prospect,
              Prospect::Never);
}

TEST(Outlook, IsFinishedWhenNothingIsLeftAndSaysSinceWhen) {
    const std::vector weeks{counted(0, 10, 12), counted(1, 12, 12), silent(2), counted(3, 12, 12)};
    const Outlook outlook = outlookOf(weeks, week(2).end, week(3).end);
    EXPECT_EQ(outlook.prospect, Prospect::Finished) << "also after the due day";
    EXPECT_EQ(outlook.finished, week(1).end);
    EXPECT_FALSE(isAtRisk(outlook.prospect));
}

TEST(Outlook, AfterTheDueDayItIsOverdue) {
    const std::vector weeks{counted(0, 10, 30), counted(1, 15, 30)};
    EXPECT_EQ(outlookOf(weeks, week(1).end, week(1).end).prospect, Prospect::Late) << "the due day is not over yet";
    const Outlook outlook = outlookOf(weeks, week(1).end, week(1).end.addDays(1));
    EXPECT_EQ(outlook.prospect, Prospect::Overdue);
    EXPECT_TRUE(outlook.projected.isValid()) << "when it will be done is worth knowing all the more";
}

TEST(Outlook, OneWeekIsTooFewForADate) {
    const Outlook outlook = outlookOf(std::vector{counted(0, 10, 30)}, week(5).end, week(0).end);
    EXPECT_EQ(outlook.prospect, Prospect::Unclear);
    EXPECT_FALSE(isAtRisk(outlook.prospect));
}

TEST(Outlook, OneSilentWeekIsForgivenTwoAreNoData) {
    const std::vector weeks{counted(0, 10, 30), counted(1, 15, 30), silent(2), silent(3)};
    const std::span<const WeekLeft> all(weeks);
    EXPECT_EQ(outlookOf(all.first(3), week(9).end, week(2).end).prospect, Prospect::OnTime);
    const Outlook stale = outlookOf(all, week(9).end, week(3).end);
    EXPECT_EQ(stale.prospect, Prospect::NoData);
    EXPECT_EQ(stale.work.left, 15) << "what was known last stays in sight";
    EXPECT_EQ(stale.week, week(1));
    EXPECT_TRUE(isAtRisk(stale.prospect));
}

TEST(Outlook, WithoutAnyWeekThereIsNoData) {
    EXPECT_EQ(outlookOf({}, week(5).end, week(0).end).prospect, Prospect::NoData);
    EXPECT_EQ(outlookOf(std::vector{silent(0)}, week(5).end, week(0).end).prospect, Prospect::NoData);
}

TEST(Outlook, WhereNobodyIsAskedThereIsNoRisk) {
    WeekLeft nobody = silent(0);
    nobody.work.isNobody = true;
    EXPECT_EQ(outlookOf(std::vector{nobody}, week(5).end, week(9).end).prospect, Prospect::Nobody);
    EXPECT_FALSE(isAtRisk(Prospect::Nobody));
}

TEST(Outlook, WhereSomeAreSilentAboutPeopleItStaysUnclear) {
    WeekLeft open = counted(1, 30, 30, 2);
    open.work.isOpenEnded = true;
    const Outlook outlook = outlookOf(std::vector{counted(0, 28, 30), open}, week(5).end, week(1).end);
    EXPECT_EQ(outlook.prospect, Prospect::Unclear);
}

TEST(DeadlineDay, IsTodayForTheNewestWeekUnlessTheStoreIsAnArchive) {
    const QDate today = week(3).end.addDays(4);
    EXPECT_EQ(deadlineDay(week(3), week(3), today), today);
    EXPECT_EQ(deadlineDay(week(2), week(3), today), week(2).end);
    EXPECT_EQ(deadlineDay(week(3), week(3), QDate(2026, 1, 1)), week(3).end);
    EXPECT_EQ(deadlineDay(week(3), week(3), week(2).end), week(3).end) << "a clock that is behind";
}

} // namespace
