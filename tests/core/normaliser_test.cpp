// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/normaliser.h"
#include "core/names/organisation_matcher.h"
#include "core/names/short_name.h"
#include "printing.h"

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::NormalisedName;
using core::OrganisationMatcher;
using core::PlaceKind;

namespace {

struct Case {
    QString spelling;
    NormalisedName expected;
};

TEST(NormaliseMunicipality, KeepsTheKindApart) {
    const std::vector<Case> cases = {
        {u"Арбажский"_s, {u"арбажский"_s, PlaceKind::None, PlaceKind::None, {}}},
        {u"г. Слободской"_s, {u"слободской"_s, PlaceKind::Town, PlaceKind::None, {}}},
        {u"Слободской р-н"_s, {u"слободской"_s, PlaceKind::District, PlaceKind::None, {}}},
        {u"Городской округ «город Южно-Сахалинск»"_s, {u"южно-сахалинск"_s, PlaceKind::CityOkrug, PlaceKind::Town, {}}},
        {u"МО ГО «Охинский»"_s, {u"охинский"_s, PlaceKind::CityOkrug, PlaceKind::None, {}}},
        {u"Арбажский МО"_s, {u"арбажский"_s, PlaceKind::Okrug, PlaceKind::None, {}}},
        {u"ЗАТО Первомайский"_s, {u"первомайский"_s, PlaceKind::Closed, PlaceKind::None, {}}},
        {u"пгт Ноглики"_s, {u"ноглики"_s, PlaceKind::Settlement, PlaceKind::None, {}}},
        {u"Южно – Сахалинск"_s, {u"южно-сахалинск"_s, PlaceKind::None, PlaceKind::None, {}}},
        {u"Белёвский район, Тульская область"_s,
         {u"белевский"_s, PlaceKind::District, PlaceKind::None, {u"тульская область"_s}}},
        {u"Камышин г.о., Волгоградской обл."_s,
         {u"камышин"_s, PlaceKind::CityOkrug, PlaceKind::None, {u"волгоградская область"_s}}},
        {u"Городские округа:"_s, {{}, PlaceKind::CityOkrug, PlaceKind::None, {}}},
        {u""_s, {}},
    };
    for (const Case& one : cases)
        EXPECT_TRUE(core::normaliseMunicipality(one.spelling) == one.expected)
            << one.spelling.toStdString() << " -> " << core::normaliseMunicipality(one.spelling).stem.toStdString();
}

TEST(NormaliseText, MakesOneLineOfManySpellings) {
    const QString expected = u"мбдоу детский сад № 1 елочка г. южно-сахалинск"_s;
    for (const QString& spelling : {u"МБДОУ Детский сад № 1 «Ёлочка» г. Южно-Сахалинск"_s,
                                    u" мбдоу  детский\u00A0сад № 1 \"Елочка\" г. Южно – Сахалинск "_s,
                                    u"MБДOУ дeтcкий сад № 1 „Ёлочка“ г. Южно\u2011Сахалинск"_s})
        EXPECT_EQ(core::normaliseText(spelling), expected);
    EXPECT_EQ(core::normaliseText(u"IT-куб"_s), u"it-куб"_s);
    EXPECT_EQ(core::normaliseText(u""_s), QString());
}

TEST(ShortName, LeavesOutWhatOnlySaysTheKind) {
    const std::vector<std::pair<QString, QString>> cases = {
        {u"Городской округ «Долинский»"_s, u"Долинский"_s},
        {u"Анивский городской округ"_s, u"Анивский"_s},
        {u"Городской округ «Александровск-Сахалинский район»"_s, u"Александровск-Сахалинский"_s},
        {u"город Вятские Поляны"_s, u"г. Вятские Поляны"_s},
        {u"городской округ ЗАТО Первомайский"_s, u"ЗАТО Первомайский"_s},
        {u"Город Краснокаменск и Краснокаменский район"_s, u"Город Краснокаменск и Краснокаменский район"_s},
    };
    for (const auto& [name, expected] : cases)
        EXPECT_EQ(core::shortNameOf(name), expected);
}

core::Organisation organisation(int id, const QString& name, int municipality, const QString& type) {
    core::Organisation one;
    one.id.value = id;
    one.name = name;
    one.municipality.value = municipality;
    one.type = type;
    return one;
}

TEST(OrganisationMatcher, NumberSignsQuotesAndSpacesDoNotMatter) {
    const QString key = OrganisationMatcher::key(u"МБДОУ детский сад № 1 «Ромашка»"_s);
    for (const QString& same : {u"МБДОУ детский сад №1 \"Ромашка\""_s, u"мбдоу  Детский сад N 1 Ромашка"_s,
                                u"МБДОУ детский сад No 1 «Ромашка»"_s, u"МБДОУ детский сад N1 «Ромашка»"_s})
        EXPECT_EQ(OrganisationMatcher::key(same), key) << same.toStdString();
    EXPECT_EQ(OrganisationMatcher::key(u"СОШ им. А. С. Пушкина"_s), OrganisationMatcher::key(u"СОШ им.А.С.Пушкина"_s));
}

TEST(OrganisationMatcher, NumbersAndLegalFormsAreNeverDropped) {
    const QString key = OrganisationMatcher::key(u"МБДОУ детский сад № 1"_s);
    for (const QString& other : {u"МБДОУ детский сад № 11"_s, u"МБОУ детский сад № 1"_s, u"МБДОУ детский сад"_s,
                                 u"МАДОУ детский сад № 1"_s, u"МБДОУ детский сад № 1а"_s})
        EXPECT_NE(OrganisationMatcher::key(other), key) << other.toStdString();
}

TEST(OrganisationMatcher, LooksInsideOneMunicipalityAndType) {
    const std::vector<core::Organisation> known = {organisation(1, u"Детский сад № 1"_s, 1, u"preschool"_s),
                                                   organisation(2, u"Детский сад №1"_s, 2, u"preschool"_s),
                                                   organisation(3, u"Детский сад N 1"_s, 1, u"school"_s)};
    const OrganisationMatcher matcher(known);
    using Ids = std::vector<core::OrganisationId>;
    EXPECT_EQ(matcher.find(u"детский сад №1"_s, {1}, u"preschool"_s), Ids{{1}});
    EXPECT_EQ(matcher.find(u"детский сад №1"_s, {2}, {}), Ids{{2}});
    EXPECT_EQ(matcher.find(u"детский сад №1"_s, {1}, {}), (Ids{{1}, {3}}));
    EXPECT_EQ(matcher.find(u"детский сад №11"_s, {1}, {}), Ids());
    EXPECT_EQ(matcher.find(u"детский сад №1"_s, {3}, {}), Ids());
}

} // namespace
} // namespace svodka::tests
