// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work_left.h"
#include "presets.h"

using namespace Qt::StringLiterals;
using namespace svodka::core;
using namespace svodka::tests;

namespace {

const QString kPreschool = u"preschool"_s;
const QString kSchool = u"school"_s;
const QString kAuthority = u"authority"_s;

class WorkLeftTest : public testing::Test {
protected:
    static SummaryCell counted(qint64 place, const QString& type, const QString& indicator, double value, double base,
                               int unknown = 0) {
        return {{place}, type, indicator, value, base, unknown, int(base), int(base) - unknown};
    }
    static ReportedFigure reported(qint64 place, const QString& type, const QString& indicator, double value,
                                   std::optional<double> base = {}) {
        return {{place}, type, indicator, value, base, {1}, {}};
    }
    WorkLeft read(const FigureBook& book, const QString& indicator, const QStringList& types, qint64 place = 1,
                  double target = 1.0) const {
        Task task;
        task.indicator = indicator;
        task.types = types;
        task.target = target;
        return TaskMeasure(m_campaign, task).at(book, {place});
    }

    Campaign m_campaign = *presetCatalogue().campaign(u"sferum"_s);
};

TEST_F(WorkLeftTest, OfAStatusTheRestOfItsBaseIsLeft) {
    const FigureBook book(
        {counted(1, kPreschool, u"finished"_s, 6, 10, 1), counted(1, kPreschool, u"not_finished"_s, 4, 10)}, {});
    const WorkLeft work = read(book, u"finished"_s, {kPreschool});
    EXPECT_EQ(work.left, 4) << "who did not report is left";
    EXPECT_EQ(work.unknown, 1);
    EXPECT_EQ(work.done, 6);
    EXPECT_EQ(work.base, 10);
    EXPECT_EQ(read(book, u"not_finished"_s, {kPreschool}), work) << "the complement means the same task";
}

TEST_F(WorkLeftTest, AListOfWhatIsLeftIsEnough) {
    const FigureBook book({}, {reported(1, kSchool, u"not_finished"_s, 2), reported(2, kSchool, u"not_finished"_s, 0)});
    EXPECT_EQ(read(book, u"finished"_s, {kSchool}).left, 2);
    EXPECT_EQ(read(book, u"finished"_s, {kSchool}).base, std::nullopt);
    EXPECT_FALSE(read(book, u"finished"_s, {kSchool}).isFinished());
    EXPECT_TRUE(read(book, u"finished"_s, {kSchool}, 2).isFinished());
    EXPECT_EQ(read(book, u"finished"_s, {kSchool}, 0).left, 2) << "the region is the sum";
    EXPECT_EQ(read(book, u"finished"_s, {kSchool}, 3).left, std::nullopt) << "in no list: nobody knows";
}

TEST_F(WorkLeftTest, AListOfNamesFinishesAMunicipalityOfWhichNothingIsLeft) {
    const FigureBook book({}, {reported(1, {}, u"finished"_s, 1), reported(2, {}, u"finished"_s, 1),
                               reported(2, kSchool, u"not_finished"_s, 1)});
    EXPECT_TRUE(read(book, u"finished"_s, {kSchool}).isFinished());
    EXPECT_EQ(read(book, u"finished"_s, {kSchool}, 2).left, 1) << "in both lists: what is left counts";
}

TEST_F(WorkLeftTest, AListOfNamesSaysNothingOfTypesThatTheWeekDoesNotSpeakOf) {
    const FigureBook book({}, {reported(1, {}, u"finished"_s, 1), reported(2, kSchool, u"not_finished"_s, 1)});
    EXPECT_TRUE(read(book, u"finished"_s, {kSchool}).isFinished());
    EXPECT_EQ(read(book, u"finished"_s, {kPreschool}).left, std::nullopt);
    EXPECT_FALSE(read(book, u"finished"_s, {kSchool, kPreschool}).isFinished());
}

TEST_F(WorkLeftTest, TypesAreAddedAndOneThatNobodyKnowsIsAGap) {
    const FigureBook book({},
                          {reported(1, kSchool, u"not_finished"_s, 0), reported(1, kAuthority, u"not_finished"_s, 1)});
    EXPECT_EQ(read(book, u"finished"_s, {kSchool, kAuthority}).left, 1);
    EXPECT_FALSE(read(book, u"finished"_s, {kSchool, kPreschool}).isFinished()) << "unknown is never finished";
    EXPECT_EQ(read(book, u"finished"_s, {}).left, 1) << "no type: all of them";
}

TEST_F(WorkLeftTest, ATypeOfWhichNobodyReportedIsLeftAsAWhole) {
    const FigureBook book({counted(1, kPreschool, u"finished"_s, 6, 10), counted(1, kSchool, u"finished"_s, 0, 5, 5)},
                          {});
    for (const QStringList& types : {QStringList{}, QStringList{kPreschool, kSchool}}) {
        const WorkLeft work = read(book, u"finished"_s, types);
        EXPECT_EQ(work.left, 9);
        EXPECT_EQ(work.unknown, 5);
        EXPECT_EQ(work.base, 15);
    }
}

TEST_F(WorkLeftTest, AWholeCountBeatsAReportedListAndThatBeatsACountWithGaps) {
    const std::vector<ReportedFigure> list{reported(1, kPreschool, u"not_finished"_s, 7)};
    const FigureBook whole(
        {counted(1, kPreschool, u"finished"_s, 6, 10), counted(1, kPreschool, u"not_finished"_s, 4, 10)}, list);
    EXPECT_EQ(read(whole, u"finished"_s, {kPreschool}).left, 4);
    const FigureBook gaps(
        {counted(1, kPreschool, u"finished"_s, 6, 10, 2), counted(1, kPreschool, u"not_finished"_s, 4, 10, 2)}, list);
    const WorkLeft work = read(gaps, u"finished"_s, {kPreschool});
    EXPECT_EQ(work.left, 7);
    EXPECT_EQ(work.origin, Origin::Reported);
}

TEST_F(WorkLeftTest, OfAShareThePeopleAreLeftAndWhoIsSilentKeepsItOpen) {
    const FigureBook book({counted(1, kPreschool, u"staff_connected"_s, 80, 100), //
                           {{2}, kPreschool, u"staff_connected"_s, 50, 50, 1, 3, 2}},
                          {});
    const WorkLeft work = read(book, u"staff_connected"_s, {kPreschool});
    EXPECT_EQ(work.left, 20);
    EXPECT_EQ(work.base, 100);
    const WorkLeft silent = read(book, u"staff_connected"_s, {kPreschool}, 2);
    EXPECT_EQ(silent.left, 0);
    EXPECT_FALSE(silent.isFinished()) << "nobody knows how many people the third one has";
}

TEST_F(WorkLeftTest, ATargetBelowAllIsAShareOfTheBase) {
    const FigureBook book({counted(1, kPreschool, u"staff_connected"_s, 2, 4)},
                          {reported(1, kSchool, u"not_finished"_s, 2)});
    EXPECT_EQ(read(book, u"staff_connected"_s, {kPreschool}, 1, 0.75).left, 1) << "3 of 4";
    EXPECT_TRUE(read(book, u"staff_connected"_s, {kPreschool}, 1, 0.5).isFinished());
    EXPECT_EQ(read(book, u"finished"_s, {kSchool}, 1, 0.75).left, std::nullopt) << "of how many is not known";
}

TEST_F(WorkLeftTest, WhereNobodyIsNobodyIsAsked) {
    const FigureBook book({counted(1, kPreschool, u"finished"_s, 6, 10)}, {});
    EXPECT_TRUE(read(book, u"finished"_s, {kPreschool}, 2).isNobody);
    EXPECT_FALSE(read(book, u"finished"_s, {kPreschool}, 1).isNobody);
    EXPECT_FALSE(read(FigureBook({}, {}), u"finished"_s, {kPreschool}, 1).isNobody) << "an empty week says nothing";
}

TEST_F(WorkLeftTest, AnIndicatorThatIsGoneMeasuresNothing) {
    const FigureBook book({counted(1, kPreschool, u"finished"_s, 6, 10)}, {});
    EXPECT_EQ(read(book, u"no_such"_s, {}).left, std::nullopt);
}

TEST_F(WorkLeftTest, OfAZeroIndicatorThoseWithZeroAreLeft) {
    const FigureBook book({counted(1, kPreschool, u"zero_messages"_s, 121, 127, 2)}, {});
    const WorkLeft work = read(book, u"zero_messages"_s, {kPreschool});
    EXPECT_EQ(work.left, 123);
    EXPECT_EQ(work.done, 4);
}

} // namespace
