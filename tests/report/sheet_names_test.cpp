// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsx/sheet_names.h"

#include "printing.h"

using namespace Qt::StringLiterals;

namespace svodka::report {
namespace {

struct NamesCase {
    const char* name;
    QStringList wishes;
    QStringList expected;
};

void PrintTo(const NamesCase& c, std::ostream* out) {
    *out << c.name;
}

class SheetNames : public testing::TestWithParam<NamesCase> {};

TEST_P(SheetNames, AreValidAndUnique) {
    EXPECT_EQ(validSheetNames(GetParam().wishes), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, SheetNames,
    testing::Values(
        NamesCase{"Plain", {u"Дошкольные"_s}, {u"Дошкольные"_s}},
        NamesCase{"Empty", {u""_s, u"  "_s, u"Лист"_s}, {u"Лист"_s, u"Лист (2)"_s, u"Лист (3)"_s}},
        NamesCase{
            "SameInOtherCase", {u"Школы"_s, u"ШКОЛЫ"_s, u"школы"_s}, {u"Школы"_s, u"ШКОЛЫ (2)"_s, u"школы (3)"_s}},
        NamesCase{"Forbidden", {u"[a]:*?/\\b"_s}, {u"(a)-----b"_s}},
        NamesCase{"Apostrophes", {u"'тест'"_s}, {u"’тест’"_s}},
        NamesCase{"Reserved", {u"History"_s}, {u"History (2)"_s}},
        NamesCase{"Spaces", {u"a\nb\tc"_s + QChar(1)}, {u"a b c"_s}},
        NamesCase{"TooLong",
                  {u"Дошкольные образовательные организации"_s, u"Дошкольные образовательные организации 2"_s},
                  {u"Дошкольные образовательные орга"_s, u"Дошкольные образовательные (2)"_s}}),
    [](const auto& one) { return std::string(one.param.name); });

TEST(SheetNamesLimit, CountsUtf16AndKeepsPairs) {
    const QStringList names = validSheetNames({QString(30, u'a') + u"\U0001F600"_s});
    EXPECT_EQ(names, QStringList{QString(30, u'a')});
}

} // namespace
} // namespace svodka::report
