// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region.h"
#include "core/regions.h"
#include "printing.h"

#include <QSet>

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Municipality;
using core::MunicipalityName;
using core::RegionFile;
using core::Result;

namespace {

MunicipalityName name(const QString& text, QDate from = {}, QDate to = {}) {
    MunicipalityName one;
    one.name = text;
    one.oktmo = text == u"old" ? u"64712000"_s : u"64512000"_s;
    one.validFrom = from;
    one.validTo = to;
    return one;
}

TEST(Municipality, KnownDatesChooseTheName) {
    const Municipality one{{1}, {}, {name(u"old"_s, {}, QDate(2024, 12, 31)), name(u"new"_s, QDate(2025, 1, 1))}};
    EXPECT_EQ(one.nameOn(QDate(2023, 5, 5)).name, u"old"_s);
    EXPECT_EQ(one.nameOn(QDate(2024, 12, 31)).name, u"old"_s);
    EXPECT_EQ(one.nameOn(QDate(2025, 1, 1)).name, u"new"_s);
    EXPECT_EQ(one.nameOn(QDate()).name, u"new"_s);
    EXPECT_EQ(one.oktmoCodes(), QStringList({u"64712000"_s, u"64512000"_s}));
}

TEST(Municipality, UnknownDatesGiveTheOldestName) {
    const Municipality undated{{1}, {}, {name(u"old"_s), name(u"new"_s)}};
    EXPECT_EQ(undated.nameOn(QDate(2023, 5, 5)).name, u"old"_s);
    EXPECT_EQ(undated.nameOn(QDate(2099, 5, 5)).name, u"old"_s);
    const Municipality half{{1}, {}, {name(u"old"_s), name(u"new"_s, QDate(2025, 1, 1))}};
    EXPECT_EQ(half.nameOn(QDate(2023, 5, 5)).name, u"old"_s);
    EXPECT_EQ(half.nameOn(QDate(2026, 5, 5)).name, u"new"_s);
}

TEST(Municipality, AGapIsBridgedByWhatStoodBefore) {
    const Municipality gap{{1}, {}, {name(u"old"_s, {}, QDate(2019, 12, 31)), name(u"new"_s, QDate(2025, 1, 1))}};
    EXPECT_EQ(gap.nameOn(QDate(2022, 1, 1)).name, u"old"_s);
    const Municipality late{{1}, {}, {name(u"old"_s, QDate(2020, 1, 1)), name(u"new"_s, QDate(2025, 1, 1))}};
    EXPECT_EQ(late.nameOn(QDate(2010, 1, 1)).name, u"old"_s);
}

TEST(ShippedRegions, HoldEveryMunicipalityInItsOrder) {
    const core::Region& sakhalin = shippedRegion(u"sakhalin"_s);
    ASSERT_EQ(sakhalin.municipalities.size(), 18u);
    EXPECT_EQ(sakhalin.name, u"Сахалинская область"_s);
    EXPECT_EQ(sakhalin.municipalities[3].nameOn(QDate(2023, 5, 5)).name, u"Городской округ «Долинский»"_s);
    EXPECT_EQ(sakhalin.municipalities[3].nameOn(QDate(2025, 5, 5)).name, u"Долинский муниципальный округ"_s);
    EXPECT_EQ(sakhalin.find({18})->names.front().name, u"Южно-Курильский городской округ"_s);
    const core::Region& kirov = shippedRegion(u"kirov"_s);
    ASSERT_EQ(kirov.municipalities.size(), 45u);
    EXPECT_EQ(kirov.municipalities.front().nameOn(QDate(2023, 4, 20)).name, u"Арбажский"_s);
    EXPECT_EQ(kirov.find({46}), nullptr);
    EXPECT_EQ(kirov.find({0}), nullptr);
}

TEST(ShippedRegions, HaveCodesOfEightDigitsThatNobodyShares) {
    for (const QString& code : {u"sakhalin"_s, u"kirov"_s}) {
        QSet<QString> seen;
        for (const Municipality& municipality : shippedRegion(code).municipalities)
            for (const QString& oktmo : municipality.oktmoCodes()) {
                EXPECT_EQ(oktmo.size(), 8);
                EXPECT_FALSE(seen.contains(oktmo)) << oktmo.toStdString();
                seen.insert(oktmo);
            }
    }
}

TEST(RegionFromJson, RefusesWhatIsNoRegion) {
    const std::vector<QByteArray> broken = {
        "",
        "[]",
        "{",
        R"({"code":"x","name":"X"})",
        R"({"code":"x","name":"X","municipalities":[{"names":[]}]})",
        R"({"code":"x","name":"X","municipalities":[{"names":[{"name":""}]}]})",
        R"({"name":"X","municipalities":[{"names":[{"name":"A"}]}]})",
        R"({"code":"x","name":"X","municipalities":[{"names":[{"name":"A","validFrom":"1.1.2025"}]}]})"};
    for (const QByteArray& json : broken) {
        const Result<core::Region> region = core::regionFromJson(json);
        ASSERT_FALSE(region.ok()) << json.toStdString();
        EXPECT_EQ(region.error().code, ErrorCode::RegionInvalid);
        EXPECT_FALSE(region.error().detail.isEmpty());
    }
}

TEST(RegionFromCsv, ReadsEveryColumn) {
    const Result<RegionFile> file =
        core::regionFromCsv("\xEF\xBB\xBFName;type;oktmo;short_name;valid_from;valid_to\r\n"
                            "\"Городской округ \"\"А; Б\"\"\";городской округ;01234567;А;2020-01-01;\r\n"
                            "\r\n"
                            "Слободской район;Муниципальный район;33635000;;;2024-12-31\r\n",
                            u"Моя область"_s);
    ASSERT_TRUE(succeeded(file));
    EXPECT_EQ(file->region.name, u"Моя область"_s);
    EXPECT_TRUE(file->unknownTypes.isEmpty());
    ASSERT_EQ(file->region.municipalities.size(), 2u);
    const MunicipalityName& first = file->region.municipalities[0].names.front();
    EXPECT_EQ(first.name, u"Городской округ \"А; Б\""_s);
    EXPECT_EQ(first.shortName, u"А"_s);
    EXPECT_EQ(first.oktmo, u"01234567"_s);
    EXPECT_EQ(first.validFrom, QDate(2020, 1, 1));
    EXPECT_FALSE(first.validTo.isValid());
    const Municipality& second = file->region.municipalities[1];
    EXPECT_EQ(second.id.value, 2);
    EXPECT_EQ(second.names.front().type, u"муниципальный район"_s);
    EXPECT_EQ(second.names.front().shortName, u"Слободской"_s);
    EXPECT_EQ(second.names.front().validTo, QDate(2024, 12, 31));
}

TEST(RegionFromCsv, ShortNamesStayApart) {
    const Result<RegionFile> file = core::regionFromCsv("name;type;oktmo\n"
                                                        "Троицкий городской округ;городской округ;75752000\n"
                                                        "Троицкий муниципальный район;муниципальный район;75654000\n"
                                                        "город Слободской;городской округ;33713000\n"
                                                        "Слободской муниципальный район;муниципальный район;33635000\n",
                                                        u"x"_s);
    ASSERT_TRUE(succeeded(file));
    QStringList names;
    for (const Municipality& municipality : file->region.municipalities)
        names << municipality.names.front().shortName;
    EXPECT_EQ(names, QStringList({u"Троицкий городской округ"_s, u"Троицкий муниципальный район"_s, u"г. Слободской"_s,
                                  u"Слободской"_s}));
}

TEST(RegionFromCsv, AnUnknownTypeIsAWarning) {
    const Result<RegionFile> file =
        core::regionFromCsv("name;type;oktmo\nА;улус;98600000\nБ;улус;98601000\nВ;ГО;98701000\n", u"x"_s);
    ASSERT_TRUE(succeeded(file));
    EXPECT_EQ(file->unknownTypes, QStringList(u"улус"_s));
    EXPECT_EQ(file->region.municipalities[0].names.front().type, u"улус"_s);
    EXPECT_EQ(file->region.municipalities[2].names.front().type, u"городской округ"_s);
}

struct BrokenCsv {
    const char* name;
    QByteArray csv;
    int row;
};

class RegionFromBrokenCsv : public testing::TestWithParam<BrokenCsv> {};

TEST_P(RegionFromBrokenCsv, NamesTheLine) {
    const Result<RegionFile> file = core::regionFromCsv(GetParam().csv, u"x"_s);
    ASSERT_FALSE(file.ok());
    EXPECT_EQ(file.error().code, ErrorCode::RegionInvalid);
    EXPECT_EQ(file.error().where.row, GetParam().row);
    EXPECT_FALSE(file.error().detail.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Defects, RegionFromBrokenCsv,
    testing::Values(
        BrokenCsv{"empty", "", 1}, BrokenCsv{"onlyHeader", "name;type;oktmo\n", 1},
        BrokenCsv{"noHeader", "Анивский;городской округ;64708000\n", 1},
        BrokenCsv{"commas", "name,type,oktmo\nА,район,64708000\n", 1},
        BrokenCsv{"noName", "name;type;oktmo\nА;район;64708000\n;район;64708001\n", 3},
        BrokenCsv{"codeWithCheckDigit", "name;type;oktmo\nА;район;647080009\n", 2},
        BrokenCsv{"codeOfLetters", "name;type;oktmo\nА;район;6470800X\n", 2},
        BrokenCsv{"codeMissing", "name;type;oktmo\n\nА;район\n", 3},
        BrokenCsv{"russianDate", "name;type;oktmo;valid_from\nА;район;64708000;01.01.2025\n", 2},
        BrokenCsv{"datesSwapped", "name;type;oktmo;valid_from;valid_to\nА;район;64708000;2025-01-01;2024-01-01\n", 2},
        BrokenCsv{"repeatedName", "name;type;oktmo\nА;район;64708000\nБ;район;64708001\nА;район;64708002\n", 4},
        BrokenCsv{"notUtf8", "name;type;oktmo\n\xC0\xED\xE8\xE2;x;64708000\n", 0}),
    [](const auto& tested) { return std::string(tested.param.name); });

} // namespace
} // namespace svodka::tests
