// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/cell_text.h"

#include "printing.h"

namespace svodka::core {
namespace {

using namespace Qt::StringLiterals;

TEST(CellText, numbersAreRussian) {
    EXPECT_EQ(numberText(0), u"0"_s);
    EXPECT_EQ(numberText(999), u"999"_s);
    EXPECT_EQ(numberText(1540.6), u"1\u00A0540,6"_s);
    EXPECT_EQ(numberText(1234567), u"1\u00A0234\u00A0567"_s);
    EXPECT_EQ(numberText(-1540), u"\u22121\u00A0540"_s);
    EXPECT_EQ(numberText(163.437), u"163,437"_s);
    EXPECT_EQ(numberText(1.0 / 3), u"0,333"_s);
    EXPECT_EQ(numberText(-0.0001), u"0"_s);
}

TEST(CellText, changesBearTheirSign) {
    EXPECT_EQ(changeText(5), u"+5"_s);
    EXPECT_EQ(changeText(-5), u"\u22125"_s);
    EXPECT_EQ(changeText(0), u"0"_s);
}

TEST(CellText, everyKindOfCell) {
    EXPECT_EQ(cellText({}), QString());
    EXPECT_EQ(cellText(u"Школа"_s), u"Школа"_s);
    EXPECT_EQ(cellText(core::Percent{0.57}), u"57%"_s);
    EXPECT_EQ(cellText(core::Percent{0.955}), u"95,5%"_s);
    EXPECT_EQ(cellText(QDate(2023, 4, 29)), u"29.04.2023"_s);
}

TEST(CellText, anotherProgramReadsItAsANumber) {
    EXPECT_EQ(exchangeText(1540.6), u"1540,6"_s);
    EXPECT_EQ(exchangeText(-5.0), u"-5"_s);
    EXPECT_EQ(exchangeText(core::Percent{0.57}), u"57%"_s);
}

TEST(CellText, noTextBecomesAFormulaOrTwoCells) {
    EXPECT_EQ(exchangeText(u"=1+1"_s), u"'=1+1"_s);
    EXPECT_EQ(exchangeText(u"@x"_s), u"'@x"_s);
    EXPECT_EQ(exchangeText(u"a\tb\nc"_s), u"a b c"_s);
}

} // namespace
} // namespace svodka::core
