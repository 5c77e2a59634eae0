// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/clean_text.h"

#include "printing.h"

using namespace Qt::StringLiterals;

namespace svodka::report {
namespace {

struct CleanCase {
    const char* name;
    QString text;
    QString expected;
};

void PrintTo(const CleanCase& c, std::ostream* out) {
    *out << c.name;
}

class CellText : public testing::TestWithParam<CleanCase> {};

TEST_P(CellText, IsClean) {
    EXPECT_EQ(cellText(GetParam().text), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, CellText,
    testing::Values(CleanCase{"Plain", u"МБДОУ «Ёлочка» № 1"_s, u"МБДОУ «Ёлочка» № 1"_s},
                    CleanCase{"LineEnds", u"a\r\nb\rc\nd\te"_s, u"a\nb\nc\nd\te"_s},
                    CleanCase{"Controls", u"a"_s + QChar(0) + QChar(0x1B) + QChar(0x7F) + u"b"_s, u"ab"_s},
                    CleanCase{"NonCharacters", u"a"_s + QChar(0xFFFE) + QChar(0xFFFF) + u"b"_s, u"ab"_s},
                    CleanCase{"HighAlone", u"x"_s + QChar(0xD83D), u"x\uFFFD"_s},
                    CleanCase{"LowAlone", QChar(0xDE00) + u"x"_s, u"\uFFFDx"_s},
                    CleanCase{"Pair", u"\U0001F600"_s, u"\U0001F600"_s}, CleanCase{"Empty", QString(), QString()}),
    [](const auto& one) { return std::string(one.param.name); });

TEST(CellTextLimit, LongestTextStaysAndALongerOneIsCut) {
    const QString longest(32767, u'ж');
    EXPECT_EQ(cellText(longest), longest);
    const QString cut = cellText(longest + u'ж');
    EXPECT_EQ(cut.size(), 32767);
    EXPECT_TRUE(cut.endsWith(u'…'));
}

TEST(CellTextLimit, NeverCutsAPairInHalf) {
    const QString cut = cellText(QString(32765, u'a') + u"\U0001F600\U0001F600"_s);
    EXPECT_EQ(cut.size(), 32766);
    EXPECT_EQ(cut.right(2), u"a…"_s);
}

} // namespace
} // namespace svodka::report
