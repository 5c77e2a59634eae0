// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheets.h"
#include "ingest/structure/type_matcher.h"

namespace svodka::tests {

using namespace Qt::StringLiterals;

namespace {

const ingest::TypeMatcher& types() {
    static const ingest::TypeMatcher matcher(catalogue());
    return matcher;
}

struct TypeCell {
    const char16_t* text;
    const char* type;
};
void PrintTo(const TypeCell& cell, std::ostream* out) {
    PrintTo(QString::fromUtf16(cell.text), out);
}

class WholeTypeTest : public testing::TestWithParam<TypeCell> {};

TEST_P(WholeTypeTest, IsTheTypeOfTheCell) {
    const QString text = QString::fromUtf16(GetParam().text);
    EXPECT_EQ(types().wholeType(text), QString::fromLatin1(GetParam().type));
}

INSTANTIATE_TEST_SUITE_P(Cells, WholeTypeTest,
                         testing::Values(TypeCell{u"доо", "preschool"}, TypeCell{u"ДОУ", "preschool"},
                                         TypeCell{u"детсады", "preschool"}, TypeCell{u"Детсад", "preschool"},
                                         TypeCell{u"детские сады", "preschool"},
                                         TypeCell{u" Детский сад ", "preschool"}, TypeCell{u"д/с", "preschool"},
                                         TypeCell{u"дет. сады", "preschool"},
                                         TypeCell{u"детские сады (ДОУ)", "preschool"}, TypeCell{u"школы", "school"},
                                         TypeCell{u"сош", "school"}, TypeCell{u"Сош", "school"},
                                         TypeCell{u"руо", "authority"}, TypeCell{u"РУО", "authority"},
                                         TypeCell{u"моуо", "authority"}, TypeCell{u"спо", "vocational"},
                                         TypeCell{u"preschool", "preschool"}, TypeCell{u"School", "school"}));

INSTANTIATE_TEST_SUITE_P(Others, WholeTypeTest,
                         testing::Values(TypeCell{u"МБОУ СОШ № 1", ""}, TypeCell{u"Детский сад № 5", ""},
                                         TypeCell{u"школы и детские сады", ""}, TypeCell{u"Анивский", ""},
                                         TypeCell{u"организация", ""}, TypeCell{u"", ""}));

TEST(Types, AWholeCellIsReadInAnyLetters) {
    EXPECT_EQ(types().type(u"руо"_s), u"authority"_s);
    EXPECT_EQ(types().types(u"доо"_s), QStringList{u"preschool"_s});
}

TEST(Types, ShortFormsInsideATextNeedCapitals) {
    EXPECT_EQ(types().type(u"Неактивных СОШ, всего"_s), u"school"_s);
    EXPECT_EQ(types().type(u"сведения оо всего"_s), QString());
}

TEST(Types, AreReadFromCellsInSmallLetters) {
    const auto tables = tablesOf(u"Не завершили;;\nРайон;школы;руо\nАрбажский;1;2\nЛузский;3;4\n"_s);
    ASSERT_EQ(tables.size(), 1u);
    EXPECT_EQ(tables[0].columns[2].type, u"authority"_s);
    const auto typed = tablesOf(u"Организация;Вид;Не активна\nРомашка;доо;да\nВасилёк;доо;нет\nКоледж;спо;да\n"_s);
    ASSERT_EQ(typed.size(), 1u);
    EXPECT_EQ(typed[0].columns[1].use, ingest::ColumnUse::Type);
    EXPECT_EQ(typed[0].rows[0].type, u"доо"_s);
}

} // namespace

} // namespace svodka::tests
