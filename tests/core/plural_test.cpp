// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plural.h"
#include "printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace svodka::core;

namespace {

struct Case {
    int number;
    const char16_t* text;
};

class PluralTest : public testing::TestWithParam<Case> {};

TEST_P(PluralTest, RussianAsksForOneOfThreeForms) {
    EXPECT_EQ(russianForm(GetParam().number, u"%n школа|%n школы|%n школ"), QString::fromUtf16(GetParam().text));
}

INSTANTIATE_TEST_SUITE_P(Numbers, PluralTest,
                         testing::Values(Case{0, u"0 школ"}, Case{1, u"1 школа"}, Case{2, u"2 школы"},
                                         Case{4, u"4 школы"}, Case{5, u"5 школ"}, Case{10, u"10 школ"},
                                         Case{11, u"11 школ"}, Case{12, u"12 школ"}, Case{14, u"14 школ"},
                                         Case{15, u"15 школ"}, Case{20, u"20 школ"}, Case{21, u"21 школа"},
                                         Case{22, u"22 школы"}, Case{25, u"25 школ"}, Case{101, u"101 школа"},
                                         Case{111, u"111 школ"}, Case{112, u"112 школ"}, Case{121, u"121 школа"}));

TEST(PluralTexts, FewerFormsServeForAllNumbers) {
    EXPECT_EQ(russianForm(5, u"итого: %n"), u"итого: 5"_s);
    EXPECT_EQ(russianForm(21, u"%n год|%n лет"), u"21 год"_s);
    EXPECT_EQ(russianForm(3, u"%n год|%n лет"), u"3 лет"_s);
}

} // namespace
