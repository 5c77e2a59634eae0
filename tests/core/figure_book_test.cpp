// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure_book.h"
#include "printing.h"

using namespace Qt::StringLiterals;
using namespace svodka::core;

namespace {

const QString kPreschool = u"preschool"_s;
const QString kSchool = u"school"_s;
const QString kLeft = u"not_finished"_s;

SummaryCell counted(qint64 municipality, const QString& type, double value, int existing, int reporting) {
    return {{municipality},       type,     kLeft,    value, static_cast<double>(existing),
            existing - reporting, existing, reporting};
}

ReportedFigure reported(qint64 municipality, const QString& type, double value, std::optional<double> base = {}) {
    return {{municipality}, type, kLeft, value, base, {1}, {u"file.xlsx"_s, {}, static_cast<int>(municipality), 2}};
}

TEST(FigureBook, CountsWinWhenEveryOrganisationHasARow) {
    const FigureBook book({counted(1, kPreschool, 4, 10, 10)}, {reported(1, kPreschool, 5)});
    const Figure figure = book.figure({1}, kPreschool, kLeft);
    EXPECT_EQ(figure.origin, Origin::Organisations);
    EXPECT_EQ(figure.value, 4);
    EXPECT_EQ(figure.reported, 5);
    EXPECT_TRUE(figure.differs());
}

TEST(FigureBook, ReportedWinsWhileAnyOrganisationOfTheTypeHasNoRow) {
    const FigureBook book({counted(1, kPreschool, 4, 10, 10), counted(2, kPreschool, 0, 3, 2)},
                          {reported(1, kPreschool, 5)});
    EXPECT_EQ(book.figure({1}, kPreschool, kLeft).origin, Origin::Reported);
    EXPECT_EQ(book.figure({1}, kPreschool, kLeft).value, 5);
    EXPECT_EQ(book.figure({2}, kPreschool, kLeft).value, std::nullopt) << "not reported is not 0";
}

TEST(FigureBook, ACountThatIsNotCompleteIsPrintedOnlyWhereNothingWasReported) {
    const FigureBook book({counted(1, kPreschool, 4, 10, 9)}, {reported(1, kSchool, 5)});
    const Figure figure = book.figure({1}, kPreschool, kLeft);
    EXPECT_EQ(figure.origin, Origin::PartialOrganisations);
    EXPECT_EQ(figure.value, 4);
    EXPECT_EQ(figure.unknown, 1);
}

TEST(FigureBook, TheChoiceOfTheUserOverrides) {
    const FigureBook book({counted(1, kPreschool, 4, 10, 10)}, {reported(1, kPreschool, 5)});
    EXPECT_EQ(book.figure({1}, kPreschool, kLeft, SourceChoice::Reported).value, 5);
    EXPECT_EQ(book.figure({1}, kPreschool, kLeft, SourceChoice::Organisations).value, 4);
    EXPECT_EQ(book.figure({2}, kPreschool, kLeft, SourceChoice::Reported).origin, Origin::None);
}

TEST(FigureBook, TheRegionIsTheSumOfItsMunicipalities) {
    const FigureBook book({}, {reported(1, kPreschool, 5), reported(2, kPreschool, 7)});
    EXPECT_EQ(book.figure({}, kPreschool, kLeft).value, 12);
    EXPECT_EQ(book.figure({}, kPreschool, kLeft).sources.size(), 2U);
}

TEST(FigureBook, WhatWasReportedForTheRegionItselfWins) {
    const FigureBook book({}, {reported(0, kPreschool, 121, 127.0), reported(1, kPreschool, 7)});
    EXPECT_EQ(book.figure({}, kPreschool, kLeft).value, 121);
    EXPECT_EQ(book.figure({}, kPreschool, kLeft).base, 127);
    EXPECT_EQ(book.figure({1}, kPreschool, kLeft).value, 7);
}

TEST(FigureBook, AllTypesAreTheSumOrWhatWasReportedWithoutAType) {
    const FigureBook split({}, {reported(1, kPreschool, 5), reported(1, kSchool, 1)});
    EXPECT_EQ(split.figure({1}, {}, kLeft).value, 6);
    const FigureBook whole({}, {reported(1, {}, 9), reported(1, kSchool, 1)});
    EXPECT_EQ(whole.figure({1}, {}, kLeft).value, 9);
    EXPECT_EQ(whole.figure({1}, kPreschool, kLeft).value, std::nullopt);
}

TEST(FigureBook, EachTypeOfASumHasItsOwnSourceAndPlace) {
    const FigureBook book({counted(1, kSchool, 4, 10, 10)}, {reported(0, kPreschool, 121), reported(1, kPreschool, 7)});
    EXPECT_EQ(book.figure({}, {}, kLeft).value, 125) << "121 of the region and 4 counted";
    EXPECT_EQ(book.figure({}, {}, kLeft).origin, Origin::Mixed);
    EXPECT_TRUE(book.isTotalMeaningful(kLeft));
    EXPECT_FALSE(FigureBook({}, {reported(1, kSchool, 5)}).isTotalMeaningful(kLeft));
}

TEST(FigureBook, AFewKnownOrganisationsDoNotEmptyAReportedForm) {
    const FigureBook book({counted(1, kPreschool, 1, 1, 1)}, {reported(1, kPreschool, 20), reported(2, kPreschool, 8)});
    EXPECT_EQ(book.figure({1}, kPreschool, kLeft).value, 20);
    EXPECT_EQ(book.figure({2}, kPreschool, kLeft).value, 8);
    EXPECT_EQ(book.figure({1}, kPreschool, kLeft).origin, Origin::Reported);
}

TEST(FigureBook, WhereNobodyReportedThereIsNoFigure) {
    const FigureBook book({{{1}, kPreschool, kLeft, 0, 3, 3, 3, 3}}, {});
    const Figure figure = book.figure({1}, kPreschool, kLeft);
    EXPECT_EQ(figure.value, std::nullopt) << "not reported is not 0";
    EXPECT_EQ(figure.unknown, 3);
    const FigureBook some({{{1}, kPreschool, kLeft, 0, 3, 2, 3, 3}}, {});
    EXPECT_EQ(some.figure({1}, kPreschool, kLeft).value, 0) << "one of three did report";
}

TEST(FigureBook, ABaseOfASumIsKnownOnlyIfEveryPartHasOne) {
    const FigureBook book({}, {reported(1, kPreschool, 5, 10.0), reported(2, kPreschool, 1)});
    EXPECT_EQ(book.figure({}, kPreschool, kLeft).base, std::nullopt);
}

TEST(FigureBook, EmptyBookHasNoFigure) {
    const FigureBook book({}, {});
    EXPECT_EQ(book.figure({}, {}, kLeft), Figure{});
    EXPECT_FALSE(book.coverage(kPreschool).isComplete());
    EXPECT_TRUE(book.typesWith({kLeft}).isEmpty());
}

} // namespace
