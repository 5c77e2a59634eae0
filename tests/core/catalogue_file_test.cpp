// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace svodka::core;
using namespace svodka::tests;

namespace {

const char* const kSmall = R"({
  "format": "svodka-catalogue", "version": 1,
  "types": [ { "code": "school", "title": "Школы" } ],
  "campaigns": [ {
    "code": "synthetic", "title": { "ru": "Синтетическая" }, "firstDay": 1,
    "metrics": [ { "code": "posts", "kind": "count", "title": { "ru": "Публикации" } } ],
    "indicators": [ { "code": "active", "kind": "status", "title": { "ru": "Активны" },
      "criteria": [ { "metric": "posts", "comparator": ">=", "threshold": 10, "validTo": "2023-08-31" } ] } ],
    "targets": [ { "indicator": "active", "share": 0.75 } ],
    "texts": { "form.total": "Итого" }
  } ]
})";

TEST(CatalogueFile, IsReadWithWhatItLeavesOut) {
    const auto file = catalogueFromJson(QByteArray(kSmall));
    ASSERT_TRUE(succeeded(file));
    ASSERT_EQ(file->campaigns.size(), 1U);
    EXPECT_EQ(file->types->front().title.ru, u"Школы"_s);
    const Campaign& campaign = file->campaigns.front();
    EXPECT_EQ(campaign.indicators[0].criteria[0].validTo, QDate(2023, 8, 31));
    EXPECT_EQ(campaign.targetOn(u"active"_s, u"school"_s, QDate(2023, 5, 5)), 0.75);
    EXPECT_EQ(campaign.texts.value(u"form.total"_s), u"Итого"_s);
}

TEST(CatalogueFile, AWholeCatalogueSurvivesWritingAndReading) {
    const Catalogue catalogue = presetCatalogue();
    const auto again = catalogueFromJson(catalogueToJson({catalogue.types, catalogue.campaigns}));
    ASSERT_TRUE(succeeded(again));
    EXPECT_EQ((Catalogue{*again->types, again->campaigns}), catalogue);
}

TEST(CatalogueFile, ASingleCampaignIsOneToo) {
    const auto file = catalogueFromJson(readFile(sourcePath("data/catalogue/max.json")));
    ASSERT_TRUE(succeeded(file));
    EXPECT_FALSE(file->types);
    ASSERT_EQ(file->campaigns.size(), 1U);
    EXPECT_TRUE(file->campaigns[0].description.ru.startsWith(u"По сообщениям прессы, проверьте"_s));
    EXPECT_EQ(file->campaigns[0].targets.size(), 3U);
}

struct Spoilt {
    const char* name;
    const char* from;
    const char* to;
    const char* path;
};

void PrintTo(const Spoilt& spoilt, std::ostream* out) {
    *out << spoilt.name;
}

class SpoiltCatalogue : public testing::TestWithParam<Spoilt> {};

TEST_P(SpoiltCatalogue, NamesThePathOfTheMistake) {
    QByteArray json(kSmall);
    ASSERT_TRUE(json.contains(GetParam().from));
    json.replace(GetParam().from, GetParam().to);
    const auto file = catalogueFromJson(json);
    ASSERT_FALSE(file.ok());
    EXPECT_EQ(file.error().code, ErrorCode::CatalogueInvalid);
    EXPECT_EQ(file.error().subject, QString::fromUtf8(GetParam().path));
    EXPECT_FALSE(file.error().detail.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    CatalogueFile, SpoiltCatalogue,
    testing::Values(
        Spoilt{"UnknownKey", "\"kind\": \"count\"", "\"kind\": \"count\", \"kinde\": 1",
               "campaigns[0].metrics[0].kinde"},
        Spoilt{"Kind", "\"count\"", "\"number\"", "campaigns[0].metrics[0].kind"},
        Spoilt{"Code", "\"code\": \"posts\"", "\"code\": \"Посты\"", "campaigns[0].metrics[0].code"},
        Spoilt{"CodeIsNumber", "\"code\": \"posts\"", "\"code\": 5", "campaigns[0].metrics[0].code"},
        Spoilt{"NoTitle", "\"ru\": \"Публикации\"", "\"en\": \"Posts\"", "campaigns[0].metrics[0].title.ru"},
        Spoilt{"Metric", "\"metric\": \"posts\"", "\"metric\": \"gone\"",
               "campaigns[0].indicators[0].criteria[0].metric"},
        Spoilt{"Comparator", "\">=\"", "\"=>\"", "campaigns[0].indicators[0].criteria[0].comparator"},
        Spoilt{"Threshold", "\"threshold\": 10", "\"threshold\": \"10\"",
               "campaigns[0].indicators[0].criteria[0].threshold"},
        Spoilt{"HugeThreshold", "\"threshold\": 10", "\"threshold\": 1e999", "JSON"},
        Spoilt{"Day", "2023-08-31", "2023-02-30", "campaigns[0].indicators[0].criteria[0].validTo"},
        Spoilt{"RussianDay", "2023-08-31", "31.08.2023", "campaigns[0].indicators[0].criteria[0].validTo"},
        Spoilt{"ReversedDays", "\"validTo\": \"2023-08-31\"",
               "\"validFrom\": \"2023-09-02\", \"validTo\": \"2023-08-31\"",
               "campaigns[0].indicators[0].criteria[0].validTo"},
        Spoilt{"Share", "0.75", "75", "campaigns[0].targets[0].share"},
        Spoilt{"FirstDay", "\"firstDay\": 1", "\"firstDay\": 6.5", "campaigns[0].firstDay"},
        Spoilt{"NoFirstDay", "\"firstDay\": 1,", "", "campaigns[0].firstDay"},
        Spoilt{"Texts", "\"form.total\": \"Итого\"", "\"Форма\": \"Итого\"", "campaigns[0].texts"},
        Spoilt{"TextIsNumber", "\"form.total\": \"Итого\"", "\"form.total\": 7", "campaigns[0].texts.form.total"},
        Spoilt{"UnseenSigns", "\"Итого\"", "\"Итого\\u0007\"", "campaigns[0].texts.form.total"},
        Spoilt{"MetricsAreNoList", "\"metrics\": [", "\"metrics\": 3, \"indicators\": [], \"reasons\": [",
               "campaigns[0].metrics"},
        Spoilt{"Newer", "\"version\": 1", "\"version\": 2", "version"},
        Spoilt{"Foreign", "svodka-catalogue", "geojson", "format"}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST(CatalogueFile, BrokenJsonNamesTheLine) {
    QByteArray json(kSmall);
    json.replace("\"share\": 0.75", "\"share\": ");
    const auto file = catalogueFromJson(json);
    ASSERT_FALSE(file.ok());
    EXPECT_EQ(file.error().where.row, 9);
}

TEST(CatalogueFile, HostileFilesAreRefusedSoon) {
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray& json :
         {QByteArray(100'000, '['), QByteArray("{\"campaigns\":") + QByteArray(100'000, '[') + "}", QByteArray("[]"),
          QByteArray("null"), QByteArray(), QByteArray("\xff\xfe{}"), QByteArray("{}"),
          QByteArray("{\"campaigns\":[") + QByteArray("{},").repeated(20'000) + "{}]}",
          QByteArray(kSmall).replace("Публикации", QByteArray("Щ").repeated(200'000)),
          QByteArray(kSmall).replace("\"ru\": \"Активны\" }", "\"ru\": \"Активны\" }, \"synonyms\": [" +
                                                                  QByteArray("\"a\",").repeated(20'000) + "\"b\"]")}) {
        const auto file = catalogueFromJson(json);
        ASSERT_FALSE(file.ok()) << json.left(80).toStdString();
        EXPECT_LT(file.error().detail.size(), 400);
    }
    EXPECT_LT(timer.elapsed(), 20'000);
}

} // namespace
