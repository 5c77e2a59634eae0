// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/inspect_json.h"
#include "ingest/sheets.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace svodka::tests {

using namespace Qt::StringLiterals;

namespace {

QJsonObject inspected(const QString& lines, Qt::DayOfWeek firstDay = Qt::Monday) {
    ingest::Workbook book;
    book.format = u"csv"_s;
    book.encoding = u"UTF-8"_s;
    book.delimiter = u";"_s;
    return ingest::inspectToJson(book, tablesOf(lines), firstDay);
}

TEST(InspectJson, HasTheKeysOfTheContract) {
    const QJsonObject json =
        inspected(u"Школы (29.04.23-05.05.23);;\n№;Район;Не активных\n1;Арбажский;5\n2;Лузский;-\n;Итого;5\n"_s);
    EXPECT_EQ(json[u"format"].toString(), u"csv"_s);
    EXPECT_EQ(json[u"delimiter"].toString(), u";"_s);
    const QJsonObject table = json[u"tables"][0].toObject();
    EXPECT_EQ(table[u"period"], QJsonValue(QJsonObject{{u"start"_s, u"2023-04-29"_s}, {u"end"_s, u"2023-05-05"_s}}));
    EXPECT_EQ(table[u"organisationType"].toString(), u"school"_s);
    EXPECT_EQ(table[u"headerRows"], QJsonValue(QJsonArray{2}));
    EXPECT_EQ(table[u"nameColumn"].toInt(), 2);
    EXPECT_EQ(table[u"columns"][2][u"role"].toString(), u"not_active"_s);
    EXPECT_TRUE(table[u"columns"][0][u"role"].isNull());
    EXPECT_EQ(table[u"rows"][0][u"values"], QJsonValue(QJsonObject{{u"3"_s, 5}}));
    EXPECT_EQ(table[u"rows"][1][u"values"], QJsonValue(QJsonObject()));
    EXPECT_TRUE(table[u"rows"][0][u"section"].isNull());
    EXPECT_EQ(table[u"totals"][0][u"label"].toString(), u"Итого"_s);
    EXPECT_TRUE(table[u"totals"][0][u"consistent"].toBool());
    EXPECT_EQ(table[u"ignored"][0], QJsonValue(QJsonObject{{u"sourceRow"_s, 1}, {u"reason"_s, u"title"_s}}));
}

TEST(InspectJson, ADayStandsForItsWeek) {
    const QString lines = u"По состоянию на 01.02.2023г.;\nРайон;Школы\nАрбажский;5\n"_s;
    EXPECT_EQ(inspected(lines, Qt::Monday)[u"tables"][0][u"period"][u"start"].toString(), u"2023-01-30"_s);
    EXPECT_EQ(inspected(lines, Qt::Saturday)[u"tables"][0][u"period"][u"start"].toString(), u"2023-01-28"_s);
}

TEST(InspectJson, NullWhereNothingIsKnown) {
    const QJsonObject table = inspected(u"Арбажский;5\nЛузский;6\n"_s)[u"tables"][0].toObject();
    EXPECT_TRUE(table[u"period"].isNull());
    EXPECT_TRUE(table[u"organisationType"].isNull());
    EXPECT_EQ(table[u"headerRows"], QJsonValue(QJsonArray()));
}

QJsonObject inspectedSeed(const char* file) {
    const QString path = dataPath("seed/") + QString::fromLatin1(file);
    const auto book = ingest::readWorkbook(path);
    EXPECT_TRUE(succeeded(book));
    const QJsonObject json = ingest::inspectToJson(*book, tablesOfFile(path));
    return json[u"tables"][0].toObject();
}

TEST(InspectJson, IndicatorsOfTheWholeRegion) {
    const QJsonObject table = inspectedSeed("06_sakhalin_sferum_zero_indicators_2023w18.tsv");
    ASSERT_EQ(table[u"columns"].toArray().size(), 2);
    EXPECT_EQ(table[u"columns"][0][u"use"].toString(), u"name"_s);
    EXPECT_EQ(table[u"columns"][1][u"use"].toString(), u"value"_s);
    EXPECT_TRUE(table[u"columns"][1][u"hasData"].toBool());
    ASSERT_EQ(table[u"rows"].toArray().size(), 2);
    EXPECT_EQ(table[u"rows"][0][u"values"], QJsonValue(QJsonObject{{u"2"_s, 121}}));
    EXPECT_EQ(table[u"rows"][0][u"bases"], QJsonValue(QJsonObject{{u"2"_s, 127}}));
    EXPECT_EQ(table[u"rows"][0][u"role"].toString(), u"zero_messages"_s);
    EXPECT_EQ(table[u"rows"][1][u"values"], QJsonValue(QJsonObject{{u"2"_s, 127}}));
}

TEST(InspectJson, CommaListsHaveTheirRows) {
    const QJsonObject sferum = inspectedSeed("03_kirov_sferum_finished_list_2023.tsv");
    EXPECT_EQ(sferum[u"rows"].toArray().size(), 23);
    EXPECT_EQ(sferum[u"rows"][22][u"name"].toString(), u"Свечинский"_s);
    EXPECT_EQ(sferum[u"rows"][22][u"values"], QJsonValue(QJsonObject()));
    EXPECT_EQ(sferum[u"columns"][0][u"use"].toString(), u"name"_s);
    EXPECT_EQ(inspectedSeed("05_kirov_gospubliki_finished_list_2023.tsv")[u"rows"].toArray().size(), 24);
}

TEST(InspectJson, ARowOfNoMunicipalityIsMarked) {
    const QJsonObject table = inspected(u"Муниципалитет;Организация;Активна\nАнивский;МБОУ СОШ 1;да\n"
                                        "Анивский;МБОУ СОШ 2;да\n;Областной колледж;нет\n"_s)[u"tables"][0]
                                  .toObject();
    EXPECT_FALSE(table[u"rows"][1].toObject().contains(u"municipalityBlank"_s));
    EXPECT_TRUE(table[u"rows"][2][u"municipalityBlank"].toBool());
}

TEST(InspectJson, APeriodIsItsTwoDays) {
    EXPECT_EQ(ingest::periodToJson(core::Period{QDate(2023, 4, 29), QDate(2023, 5, 5)}),
              (QJsonObject{{u"start"_s, u"2023-04-29"_s}, {u"end"_s, u"2023-05-05"_s}}));
}

} // namespace

} // namespace svodka::tests
