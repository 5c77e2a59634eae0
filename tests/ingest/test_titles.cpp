// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheets.h"
#include "ingest/structure/role_matcher.h"

namespace svodka::tests {

using namespace Qt::StringLiterals;

namespace {

struct TitleCase {
    const char16_t* title;
    const char* role;
};
void PrintTo(const TitleCase& title, std::ostream* out) {
    PrintTo(QString::fromUtf16(title.title), out);
}

/// Dates, types and the campaign in a title say nothing about what is counted.
class TitleRoleTest : public testing::TestWithParam<TitleCase> {
protected:
    static QString role(const QString& title) {
        static const ingest::TypeMatcher types(catalogue());
        static const ingest::RoleMatcher roles(catalogue(), types);
        return roles.titleRole({title});
    }
};

TEST_P(TitleRoleTest, IsRecognised) {
    EXPECT_EQ(role(QString::fromUtf16(GetParam().title)), QString::fromLatin1(GetParam().role));
}

INSTANTIATE_TEST_SUITE_P(
    Titles, TitleRoleTest,
    testing::Values(TitleCase{u"Не завершили подключение (29.04.23-05.05.23)", "not_finished"},
                    TitleCase{u"Завершили подключение (29.04.23-05.05.23):", "finished"},
                    TitleCase{u"Не завершили подключение за неделю 29 апреля - 5 мая 2023 г.", "not_finished"},
                    TitleCase{u"Завершили подключение с 29 апреля по 5 мая 2023 года", "finished"},
                    TitleCase{u"Сферум. Не завершили подключение (29.04.2023 - 05.05.2023)", "not_finished"},
                    TitleCase{u"Сферум, школы: завершили подключение (29.04.23 – 05.05.23)", "finished"},
                    TitleCase{u"Завершили подключение по состоянию на 20.04.2023", "finished"},
                    TitleCase{u"Завершили подключение по состоянию на 20.04.2023 г.", "finished"},
                    TitleCase{u"Школы. Не активны (29.04.23-05.05.23)", "not_active"},
                    TitleCase{u"Не зарегистрированы, 2 неделя 2023 года", "not_registered"},
                    TitleCase{u"Активны (29.04.23-05.05.23)", "active"},
                    TitleCase{u"Имеют «0» сообщений (29.04.23-05.05.23)", "zero_messages"},
                    TitleCase{u"Имеют «0» звонков за период 10.04.2023-16.04.2023", "zero_calls"}));

INSTANTIATE_TEST_SUITE_P(OtherTitles, TitleRoleTest,
                         testing::Values(TitleCase{u"Дошкольные образовательные организации (29.04.23-05.05.23)", ""},
                                         TitleCase{u"Информация о подключении к платформе «Сферум 2.0»", ""},
                                         TitleCase{u"Сообщения в чатах за 10.04.2023", ""},
                                         TitleCase{u"29.04.23-05.05.23", ""}));

TEST(Titles, ADatedCommaListHasItsRole) {
    const auto tables = tablesOf(u"\"Завершили подключение (29.04.23-05.05.23): Арбажский, Лузский, Нагорский\"\n"_s);
    ASSERT_EQ(tables.size(), 1u);
    EXPECT_TRUE(tables[0].list);
    EXPECT_EQ(tables[0].role, u"finished"_s);
    ASSERT_TRUE(tables[0].mention.period.has_value());
    EXPECT_EQ(core::periodToIso(*tables[0].mention.period), u"2023-04-29..2023-05-05"_s);
    EXPECT_EQ(rowTexts(tables[0]), (QStringList{u"Арбажский"_s, u"Лузский"_s, u"Нагорский"_s}));
}

TEST(Titles, ADatedTitleGivesItsRoleToPlainColumns) {
    const auto tables =
        tablesOf(u"Сферум. Не завершили подключение (29.04.23-05.05.23);;\n;Школы;РУО\nАрбажский;1;2\nЛузский;3;1\n"_s);
    ASSERT_EQ(tables.size(), 1u);
    EXPECT_EQ(roleTexts(tables[0]), (QStringList{QString(), u"not_finished"_s, u"not_finished"_s}));
}

TEST(Titles, AVersionNumberIsNoZero) {
    const auto tables = tablesOf(u"Сферум 2.0;\nРайон;Кол-во пользователей с ролью учитель, написавших минимум 10 "
                                 "сообщений в чаты за неделю\n"
                                 "Арбажский;1\nЛузский;3\n"_s);
    ASSERT_EQ(tables.size(), 1u);
    EXPECT_EQ(tables[0].columns[1].role, u"teachers_10_messages"_s);
}

} // namespace

} // namespace svodka::tests
