// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/municipality_matcher.h"
#include "core/regions.h"
#include "printing.h"

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::Alias;
using core::MatchStatus;
using core::MunicipalityId;
using core::MunicipalityMatch;
using core::MunicipalityMatcher;

namespace {

MunicipalityId idOf(const QString& region, const QString& shortName) {
    const core::Municipality* municipality = byShortName(shippedRegion(region), shortName);
    return municipality ? municipality->id : MunicipalityId();
}

MunicipalityId kirov(const QString& shortName) {
    return idOf(u"kirov"_s, shortName);
}

Alias alias(const QString& spelling, MunicipalityId target, bool refused = false, int minute = 0) {
    return {spelling,       core::normaliseText(spelling),
            target,         refused,
            u"methodist"_s, QDateTime(QDate(2023, 5, 5), QTime(12, minute), Qt::UTC)};
}

core::Region regionOf(const QByteArray& lines, const QString& name = u"Тестовая область"_s) {
    core::Result<core::RegionFile> file = core::regionFromCsv("name;type;oktmo\n" + lines, name);
    EXPECT_TRUE(succeeded(file));
    return file ? std::move(file).value().region : core::Region();
}

QString found(const core::Region& region, const QString& spelling) {
    const MunicipalityMatch match = MunicipalityMatcher(region).match(spelling);
    const core::Municipality* municipality = region.find(match.municipality);
    return municipality ? municipality->names.front().name : u"%1 candidates"_s.arg(match.candidates.size());
}

TEST(MunicipalityMatcher, SaysHowItFound) {
    const MunicipalityMatcher matcher(shippedRegion(u"kirov"_s));
    EXPECT_EQ(matcher.match(u"Слободской"_s).status, MatchStatus::Exact);
    EXPECT_EQ(matcher.match(u"Слободской район"_s).status, MatchStatus::Normalised);
    EXPECT_EQ(matcher.match(u"МО Слободской"_s).status, MatchStatus::Ask);
    EXPECT_EQ(matcher.match(u"Итого"_s).status, MatchStatus::None);
    EXPECT_EQ(matcher.match(u"Слободской район"_s).candidates, std::vector<MunicipalityId>());
}

TEST(MunicipalityMatcher, SavedAnswersAreUsedForTheSameSpellingOnly) {
    const std::vector<Alias> aliases = {alias(u"Слободской МО"_s, kirov(u"Слободской"_s)),
                                        alias(u"Вятка"_s, kirov(u"г. Киров"_s))};
    const MunicipalityMatcher matcher(shippedRegion(u"kirov"_s), aliases);
    EXPECT_EQ(matcher.match(u"«СЛОБОДСКОЙ  МО»"_s),
              (MunicipalityMatch{MatchStatus::Alias, kirov(u"Слободской"_s), {}}));
    EXPECT_EQ(matcher.match(u"Вятка"_s), (MunicipalityMatch{MatchStatus::Alias, kirov(u"г. Киров"_s), {}}));
    EXPECT_EQ(matcher.match(u"МО Слободской"_s).status, MatchStatus::Ask);
    EXPECT_EQ(matcher.match(u"Слободской"_s).status, MatchStatus::Exact);
}

TEST(MunicipalityMatcher, TheLatestAnswerCounts) {
    const std::vector<Alias> aliases = {alias(u"Вятка"_s, kirov(u"г. Котельнич"_s), false, 5),
                                        alias(u"Вятка"_s, kirov(u"г. Киров"_s), false, 1)};
    const MunicipalityMatcher matcher(shippedRegion(u"kirov"_s), aliases);
    EXPECT_EQ(matcher.match(u"Вятка"_s).municipality, kirov(u"г. Котельнич"_s));
}

TEST(MunicipalityMatcher, ARefusedMunicipalityIsNotProposedAgain) {
    const std::vector<Alias> aliases = {alias(u"МО Слободской"_s, kirov(u"Слободской"_s), true),
                                        alias(u"Орлов"_s, kirov(u"Орловский"_s), true),
                                        alias(u"Советский район"_s, kirov(u"Советский"_s), true)};
    const MunicipalityMatcher matcher(shippedRegion(u"kirov"_s), aliases);
    EXPECT_EQ(matcher.match(u"МО Слободской"_s),
              (MunicipalityMatch{MatchStatus::Ask, {}, {kirov(u"г. Слободской"_s)}}));
    EXPECT_EQ(matcher.match(u"Орлов"_s), MunicipalityMatch());
    EXPECT_EQ(matcher.match(u"Советский район"_s), MunicipalityMatch());
    EXPECT_EQ(matcher.match(u"Советский МР"_s).municipality, kirov(u"Советский"_s));
}

TEST(MunicipalityMatcher, ASectionRowDecidesBetweenTwoKinds) {
    const MunicipalityMatcher matcher(shippedRegion(u"kirov"_s));
    EXPECT_EQ(matcher.match(u"Слободской"_s, u"ГОРОДСКИЕ ОКРУГА:"_s).municipality, kirov(u"г. Слободской"_s));
    EXPECT_EQ(matcher.match(u"Слободской"_s, u"1. Муниципальные районы"_s).municipality, kirov(u"Слободской"_s));
    EXPECT_EQ(matcher.match(u"МО Слободской"_s, u"Муниципальные районы"_s).municipality, kirov(u"Слободской"_s));
    EXPECT_EQ(matcher.match(u"Слободской район"_s, u"Городские округа"_s).municipality, kirov(u"Слободской"_s));
    EXPECT_EQ(matcher.match(u"Котельничский"_s, u"Городские округа"_s).status, MatchStatus::Ask);
    EXPECT_EQ(matcher.match(u"МО Слободской"_s, u"Городские округа и муниципальные районы"_s).status, MatchStatus::Ask);
}

TEST(MunicipalityMatcher, AListTakesWhatOtherRowsNamed) {
    const MunicipalityMatcher matcher(shippedRegion(u"kirov"_s));
    const auto matches = matcher.matchList({u"г. Слободской"_s, u"Слободской МО"_s, u"Анива"_s});
    ASSERT_EQ(matches.size(), 3u);
    EXPECT_EQ(matches[0].municipality, kirov(u"г. Слободской"_s));
    EXPECT_EQ(matches[1], (MunicipalityMatch{MatchStatus::Ask, {}, {kirov(u"Слободской"_s)}}));
    EXPECT_EQ(matches[2].status, MatchStatus::None);
    const auto bothTaken = matcher.matchList({u"г. Слободской"_s, u"Слободской район"_s, u"Слободской МО"_s});
    EXPECT_EQ(bothTaken[2].candidates.size(), 2u);
}

TEST(MunicipalityMatcher, ABareTwinIsDoubtedBesideItsDistrict) {
    const MunicipalityMatcher matcher(shippedRegion(u"kirov"_s));
    const auto doubted = matcher.matchList({u"Слободской район"_s, u"Слободской"_s});
    EXPECT_EQ(doubted[0].municipality, kirov(u"Слободской"_s));
    EXPECT_EQ(doubted[1], (MunicipalityMatch{MatchStatus::Ask, {}, {kirov(u"г. Слободской"_s)}}));
    const auto clear = matcher.matchList({u"Слободской район"_s, u"Слободской"_s, u"г. Слободской"_s});
    EXPECT_EQ(clear[1].status, MatchStatus::Exact);
    const auto repeated = matcher.matchList({u"Слободской"_s, u"Слободской"_s});
    EXPECT_EQ(repeated[1].status, MatchStatus::Exact);
}

TEST(MunicipalityMatcher, ListsMayBeEmptyAndSectionsShorter) {
    const MunicipalityMatcher matcher(shippedRegion(u"kirov"_s));
    EXPECT_TRUE(matcher.matchList({}).empty());
    const auto matches = matcher.matchList({u"Слободской"_s, u"Слободской"_s}, {u"Городские округа"_s});
    EXPECT_EQ(matches[0].municipality, kirov(u"г. Слободской"_s));
    EXPECT_EQ(matches[1].municipality, kirov(u"Слободской"_s));
}

TEST(MunicipalityMatcher, KnowsAnOkrugFromADistrictOfTheSameName) {
    const core::Region region = regionOf("Троицкий;городской округ;75752000\nТроицкий;муниципальный район;75654000\n");
    const MunicipalityMatcher matcher(region);
    EXPECT_EQ(matcher.match(u"Троицкий ГО"_s).municipality.value, 1);
    EXPECT_EQ(matcher.match(u"Троицкий район"_s).municipality.value, 2);
    EXPECT_EQ(matcher.match(u"Троицкого муниципального района"_s).municipality.value, 2);
    EXPECT_EQ(matcher.match(u"Троицкий"_s).candidates.size(), 2u);
}

TEST(MunicipalityMatcher, KnowsATownFromADistrictWithoutCentres) {
    const core::Region region =
        regionOf("Волжск;городской округ;88705000\nВолжский;муниципальный район;88604000\n"
                 "Город Алапаевск;городской округ;65728000\nАлапаевское;городской округ;65771000\n",
                 u"Республика Марий Эл"_s);
    EXPECT_EQ(found(region, u"г. Волжск"_s), u"Волжск"_s);
    EXPECT_EQ(found(region, u"Волжск"_s), u"Волжск"_s);
    EXPECT_EQ(found(region, u"Волжский МР"_s), u"Волжский"_s);
    EXPECT_EQ(found(region, u"Волжский район Республики Марий Эл"_s), u"Волжский"_s);
    EXPECT_EQ(found(region, u"Волжский городской округ"_s), u"2 candidates"_s);
    EXPECT_EQ(found(region, u"Волжский район Самарской области"_s), u"0 candidates"_s);
    EXPECT_EQ(found(region, u"г. Алапаевск"_s), u"Город Алапаевск"_s);
    EXPECT_EQ(found(region, u"МО Алапаевское"_s), u"Алапаевское"_s);
    EXPECT_EQ(found(region, u"Алапаевского ГО"_s), u"Алапаевское"_s);
}

TEST(MunicipalityMatcher, ANameOfManyWordsIsFoundAsAWhole) {
    const core::Region region =
        regionOf("Муниципальный район «Город Краснокаменск и Краснокаменский район»;муниципальный район;76621000\n");
    EXPECT_EQ(found(region, u"МУНИЦИПАЛЬНЫЙ РАЙОН \"Город Краснокаменск и Краснокаменский район\""_s),
              region.municipalities.front().names.front().name);
    EXPECT_EQ(found(region, u"Краснокаменск"_s), u"1 candidates"_s);
}

// A region called after its file cannot tell a neighbour's suffix from its own: it asks.
TEST(MunicipalityMatcher, ANamelessRegionAsksAboutSuffixes) {
    const core::Region region = regionOf("Анивский;городской округ;64708000\n", u"my_region"_s);
    EXPECT_EQ(found(region, u"Анивский район"_s), u"Анивский"_s);
    EXPECT_EQ(found(region, u"Анивский район Вологодской области"_s), u"1 candidates"_s);
}

TEST(MunicipalityMatcher, AnEmptyRegionKnowsNobody) {
    EXPECT_EQ(MunicipalityMatcher(core::Region()).match(u"Анивский район"_s), MunicipalityMatch());
}

} // namespace
} // namespace svodka::tests
