// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/number.h"
#include "printing.h"

#include <limits>

namespace svodka::tests {

using namespace Qt::StringLiterals;

namespace {

struct NumberCase {
    QString text;
    std::optional<double> expected;
};

class ParseNumber : public testing::TestWithParam<NumberCase> {};

TEST_P(ParseNumber, ReadsWhatTablesHold) {
    EXPECT_EQ(core::parseNumber(GetParam().text), GetParam().expected) << GetParam().text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Spellings, ParseNumber,
    testing::Values(NumberCase{u"20"_s, 20}, NumberCase{u" 20 "_s, 20}, NumberCase{u"0"_s, 0}, NumberCase{u"0,0"_s, 0},
                    NumberCase{u"1 540,6"_s, 1540.6}, NumberCase{u"1\u00A0540,6"_s, 1540.6},
                    NumberCase{u"1\u202F540"_s, 1540}, NumberCase{u"1\u2009234\u2009567"_s, 1234567},
                    NumberCase{u"163,437"_s, 163.437}, NumberCase{u"163.437"_s, 163.437}, NumberCase{u"-5"_s, -5},
                    NumberCase{u"\u22125"_s, -5}, NumberCase{u"+3"_s, 3}, NumberCase{u"95%"_s, 95},
                    NumberCase{u"95 %"_s, 95}, NumberCase{u"95,3\u00A0%"_s, 95.3},
                    NumberCase{u"1026500523456"_s, 1026500523456.0}, NumberCase{u""_s, {}}, NumberCase{u"-"_s, {}},
                    NumberCase{u"—"_s, {}}, NumberCase{u"1,02E+12"_s, {}}, NumberCase{u"1E5"_s, {}},
                    NumberCase{u"(5)"_s, {}}, NumberCase{u"12 34"_s, {}}, NumberCase{u"1 5400"_s, {}},
                    NumberCase{u"1,2,3"_s, {}}, NumberCase{u"1.540,6"_s, {}}, NumberCase{u"5 шт."_s, {}},
                    NumberCase{u"01.02.2023"_s, {}}, NumberCase{u"121 из 127"_s, {}}, NumberCase{u"nan"_s, {}},
                    NumberCase{u"inf"_s, {}}, NumberCase{u"0x10"_s, {}}, NumberCase{u"н/д"_s, {}},
                    NumberCase{u"5,"_s, {}}, NumberCase{u",5"_s, {}}));

TEST(IsNotReported, DashesAndWordsThatMeanNothingCame) {
    for (const QString& text : {u""_s, u" "_s, u"\u00A0"_s, u"-"_s, u"–"_s, u"—"_s, u"---"_s, u"н/д"_s, u"Н/Д"_s,
                                u"н.д."_s, u"нет данных"_s, u"Нет\u00A0данных"_s, u"…"_s, u"..."_s})
        EXPECT_TRUE(core::isNotReported(text)) << text.toStdString();
    for (const QString& text : {u"0"_s, u"нет"_s, u"да"_s, u"-5"_s, u"x"_s, u"0,0"_s})
        EXPECT_FALSE(core::isNotReported(text)) << text.toStdString();
}

TEST(ParseFlag, YesNoAndNothing) {
    for (const QString& text :
         {u"да"_s, u"Да"_s, u"ДА "_s, u"+"_s, u"✓"_s, u"✔"_s, u"x"_s, u"Х"_s, u"1"_s, u"1,0"_s, u"Да."_s, u"да;"_s,
          u"Есть"_s, u"имеется"_s, u"Размещён"_s, u"размещена"_s, u"✅"_s, u"V"_s, u"\u00A0Да\u00A0"_s})
        EXPECT_EQ(core::parseFlag(text), 1.0) << text.toStdString();
    for (const QString& text : {u"нет"_s, u"Нет"_s, u"0"_s, u"0,0"_s, u"Нет."_s, u"отсутствует"_s, u"❌"_s,
                                u"не размещен"_s, u"Не заполнены"_s})
        EXPECT_EQ(core::parseFlag(text), 0.0) << text.toStdString();
    for (const QString& text :
         {u"-"_s, u""_s, u"2"_s, u"не знаю"_s, u"размещён до пятницы"_s, u"н/д"_s, u"100%"_s, u"1%"_s})
        EXPECT_EQ(core::parseFlag(text), std::nullopt) << text.toStdString();
}

TEST(ParseCountOfBase, FindsThePairInASentence) {
    using core::CountOfBase;
    EXPECT_EQ(core::parseCountOfBase(u"121 из 127"), (CountOfBase{121, 127}));
    EXPECT_EQ(core::parseCountOfBase(u"Имеют «0»: Детские сады 121 из 127 зарегистрированных (95%)"),
              (CountOfBase{121, 127}));
    EXPECT_EQ(core::parseCountOfBase(u"1\u00A0540 из 2 000"), (CountOfBase{1540, 2000}));
    EXPECT_EQ(core::parseCountOfBase(u"0 из 5"), (CountOfBase{0, 5}));
    EXPECT_EQ(core::parseCountOfBase(u"121"), std::nullopt);
    EXPECT_EQ(core::parseCountOfBase(u"121/127"), (CountOfBase{121, 127}));
    EXPECT_EQ(core::parseCountOfBase(u"121 / 127 (95,3 %)"), (CountOfBase{121, 127}));
    EXPECT_EQ(core::parseCountOfBase(u"127/121"), std::nullopt);
    EXPECT_EQ(core::parseCountOfBase(u"класс 5/12"), std::nullopt);
    EXPECT_EQ(core::parseCountOfBase(u"один из 127"), std::nullopt);
    EXPECT_EQ(core::parseCountOfBase(u"121из127"), std::nullopt);
}

// docs/rules.md 5: half up, but 100 % only when all and 0 % only when none.
TEST(WholePercent, IsNeverWholeWithoutAll) {
    EXPECT_EQ(core::wholePercent(121, 127), 95);
    EXPECT_EQ(core::wholePercent(127, 127), 100);
    EXPECT_EQ(core::wholePercent(999, 1000), 99);
    EXPECT_EQ(core::wholePercent(1, 1000), 1);
    EXPECT_EQ(core::wholePercent(0, 1000), 0);
    EXPECT_EQ(core::wholePercent(57, 200), 29);
    EXPECT_EQ(core::wholePercent(1, 8), 13);
    EXPECT_EQ(core::wholePercent(130, 127), 102);
    EXPECT_EQ(core::wholePercent(5, 0), std::nullopt);
    EXPECT_EQ(core::wholePercent(5, -1), std::nullopt);
    EXPECT_EQ(core::wholePercent(std::numeric_limits<double>::quiet_NaN(), 5), std::nullopt);
}

TEST(NumberToText, HasNoNeedlessFraction) {
    EXPECT_EQ(core::numberToText(20), u"20"_s);
    EXPECT_EQ(core::numberToText(1540.6), u"1540,6"_s);
    EXPECT_EQ(core::numberToText(163.437), u"163,437"_s);
    EXPECT_EQ(core::numberToText(0), u"0"_s);
    EXPECT_EQ(core::numberToText(-0.0), u"0"_s);
    EXPECT_EQ(core::numberToText(-5), u"-5"_s);
    EXPECT_EQ(core::numberToText(1026500523456.0), u"1026500523456"_s);
}

} // namespace
} // namespace svodka::tests
