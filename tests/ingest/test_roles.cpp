// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheets.h"
#include "ingest/structure/label_words.h"
#include "ingest/structure/role_matcher.h"

namespace svodka::tests {

using namespace Qt::StringLiterals;
using ingest::RowLevel;

namespace {

const ingest::TypeMatcher& types() {
    static const ingest::TypeMatcher matcher(catalogue());
    return matcher;
}
const ingest::RoleMatcher& roles() {
    static const ingest::RoleMatcher matcher(catalogue(), types());
    return matcher;
}

struct HeaderCase {
    const char16_t* header;
    RowLevel level;
    const char* role;
};
void PrintTo(const HeaderCase& header, std::ostream* out) {
    PrintTo(QString::fromUtf16(header.header), out);
}

class HeaderRoleTest : public testing::TestWithParam<HeaderCase> {};

TEST_P(HeaderRoleTest, IsRecognised) {
    EXPECT_EQ(roles().columnRole(QString::fromUtf16(GetParam().header), GetParam().level),
              QString::fromLatin1(GetParam().role));
}

constexpr RowLevel places = RowLevel::Municipalities;
constexpr RowLevel organisations = RowLevel::Organisations;

INSTANTIATE_TEST_SUITE_P(
    Headers, HeaderRoleTest,
    testing::Values(HeaderCase{u"Количество не зарегистрированных", places, "not_registered"},
                    HeaderCase{u"Количество зарегистрированных", places, "registered"},
                    HeaderCase{u"НЕЗАРЕГИСТРИРОВАННЫХ организаций, ед.", places, "not_registered"},
                    HeaderCase{u"Кол-во не зарегистри-\nрованных", places, "not_registered"},
                    HeaderCase{u"Не зарегестрированных", places, "not_registered"},
                    HeaderCase{u"Зарегистрированы, но не активны", places, "not_active"},
                    HeaderCase{u"Неактивных школ", places, "not_active"},
                    HeaderCase{u"Активных образовательных организаций, всего", places, "active"},
                    HeaderCase{u"Школы / не завершили", places, "not_finished"},
                    HeaderCase{u"Не завершившие подключение к ИКОП «Сферум»", places, "not_finished"},
                    HeaderCase{u"Имеют «0» сообщений", places, "zero_messages"},
                    HeaderCase{u"Заявка отправлена", organisations, "application_sent"},
                    HeaderCase{u"Регистрация", organisations, "registered"},
                    HeaderCase{u"Вход администратора", organisations, "admin_signed_in"},
                    HeaderCase{u"Добавлено сотрудников (роль «учитель»)", organisations, "teachers_added"},
                    HeaderCase{u"Кол-во учителей, написавших не менее 10 сообщений за неделю", organisations,
                               "teachers_10_messages"},
                    HeaderCase{u"Количество пользователей, совершивших минимум 1 звонок", organisations,
                               "teachers_1_call"},
                    HeaderCase{u"Виджет «Сообщить о проблеме»", organisations, "widget_problem"},
                    HeaderCase{u"Количество подписчиков", organisations, "subscribers"},
                    HeaderCase{u"Статус населённого пункта", places, ""},
                    HeaderCase{u"Численность населения", places, ""}, HeaderCase{u"Школы", places, ""},
                    HeaderCase{u"", places, ""}));

TEST(Roles, AZeroIndicatorNeedsTheZero) {
    const QString name =
        u"Кол-во пользователей (с ролью «учитель»), написавших минимум 10 сообщений в чаты за неделю"_s;
    EXPECT_EQ(roles().rowRole(name, u"Имеют «0»: Детские сады 121 из 127"_s), u"zero_messages"_s);
    EXPECT_EQ(roles().columnRole(name, places), u"teachers_10_messages"_s);
}

TEST(Roles, WordsOfAFlag) {
    EXPECT_EQ(roles().flagFromWords(u"active"_s, u"Активна"_s), 1.0);
    EXPECT_EQ(roles().flagFromWords(u"active"_s, u"Не активна"_s), 0.0);
    EXPECT_FALSE(roles().flagFromWords(u"active"_s, u"закрыта"_s).has_value());
}

TEST(Types, AreFoundByTheLongestName) {
    EXPECT_EQ(types().type(u"Дошкольные образовательные организации (29.04.23-05.05.23)"_s), u"preschool"_s);
    EXPECT_EQ(types().type(u"Детских садов, не активных"_s), u"preschool"_s);
    EXPECT_EQ(types().type(u"РУО"_s), u"authority"_s);
    EXPECT_EQ(types().type(u"ОДО"_s), u"supplementary"_s);
    EXPECT_EQ(types().type(u"Наименование МО"_s), QString());
    EXPECT_EQ(types().types(u"Школы и детские сады"_s), (QStringList{u"school"_s, u"preschool"_s}));
}

TEST(Labels, AreToldApart) {
    for (const char16_t* total :
         {u"Итого", u"ИТОГО по области", u"Всего:", u"По региону", u"Всего по краю", u"В целом по области"})
        EXPECT_TRUE(ingest::isTotalLabel(QString::fromUtf16(total))) << QString::fromUtf16(total).toStdString();
    for (const char16_t* name : {u"Всеволожский район", u"Итогинский район", u"Арбажский", u"Областной лицей"})
        EXPECT_FALSE(ingest::isTotalLabel(QString::fromUtf16(name))) << QString::fromUtf16(name).toStdString();
    EXPECT_TRUE(ingest::isRegionName(u"Сахалинская область"_s));
    EXPECT_TRUE(ingest::isRegionName(u"Республика Коми"_s));
    EXPECT_FALSE(ingest::isRegionName(u"Анивский городской округ"_s));
    EXPECT_TRUE(ingest::isKindInPlural(u"ГОРОДСКИЕ ОКРУГА:"_s));
    EXPECT_FALSE(ingest::isKindInPlural(u"Городской округ Ногликский"_s));
    EXPECT_TRUE(ingest::looksLikeOrganisation(u"МКДОУ детский сад «Ёлочка»"_s));
    EXPECT_FALSE(ingest::looksLikeOrganisation(u"Центральный район"_s));
}

} // namespace

} // namespace svodka::tests
