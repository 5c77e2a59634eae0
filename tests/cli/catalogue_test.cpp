// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_fixture.h"

using namespace Qt::StringLiterals;
using namespace svodka::tests;

namespace {

class CatalogueCommandTest : public CliTest {
protected:
    void SetUp() override { makeStore("sakhalin"); }

    QString write(const char* name, const QByteArray& text) {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }

    QByteArray exported() {
        const Answer answer = runJson({u"catalogue"_s, u"export"_s, u"--out"_s, path("exported.json")});
        EXPECT_EQ(answer.code, 0) << testing::PrintToString(answer);
        return readFile(path("exported.json"));
    }

    Answer importFile(const QByteArray& json, const QStringList& more = {}) {
        return runJson(QStringList{u"catalogue"_s, u"import"_s, write("given.json", json)} + more);
    }

    /// The number of organisations that write, as `status` says it.
    QJsonValue writing(const QString& period) {
        const Answer answer = runJson({u"status"_s, u"--campaign"_s, u"sferum"_s, u"--period"_s, period});
        for (const QJsonValue& figure : answer.object()[u"figures"].toArray())
            if (figure[u"indicator"] == u"writing"_s)
                return figure[u"value"];
        return {};
    }
};

/// The exported catalogue with one more metric and an indicator over it.
QByteArray withMessages(QByteArray json, const QByteArray& criteria) {
    QJsonObject root = QJsonDocument::fromJson(json).object();
    QJsonArray campaigns = root[u"campaigns"].toArray();
    QJsonObject sferum = campaigns[0].toObject();
    QJsonArray metrics = sferum[u"metrics"].toArray();
    QJsonArray indicators = sferum[u"indicators"].toArray();
    if (metrics.last()[u"code"] != u"messages"_s) {
        metrics.append(QJsonDocument::fromJson(R"({"code": "messages", "kind": "count", "title": "Сообщений",
            "synonyms": ["сообщений в чатах"]})")
                           .object());
        indicators.append(QJsonObject());
    }
    const QJsonObject writing = QJsonDocument::fromJson(R"({"code": "writing", "kind": "status", "title": "Пишут",
        "criteria": )" + criteria + "}")
                                    .object();
    indicators.replace(indicators.size() - 1, writing);
    sferum[u"metrics"_s] = metrics;
    sferum[u"indicators"_s] = indicators;
    campaigns[0] = sferum;
    root[u"campaigns"_s] = campaigns;
    return QJsonDocument(root).toJson();
}

const QByteArray kTen = R"([{"metric": "messages", "comparator": ">=", "threshold": 10}])";
const QByteArray kFifteenSince = R"([
    {"metric": "messages", "comparator": ">=", "threshold": 10, "validTo": "2023-08-31"},
    {"metric": "messages", "comparator": ">=", "threshold": 15, "validFrom": "2023-09-01"}])";

TEST_F(CatalogueCommandTest, ANewNormFromADayLeavesLastAprilAsItWas) {
    ASSERT_EQ(importFile(withMessages(exported(), kTen)).code, 0);
    for (const QString& week : {u"22.04.23-28.04.23"_s, u"02.09.23-08.09.23"_s}) {
        const QString file = write("week.csv", u"Сферум (%1)\nМуниципальное образование;Наименование организации;Тип;"
                                               "Сообщений в чатах\nОхинский;МБДОУ № 1;ДОО;12\n"
                                               "Охинский;МБДОУ № 2;ДОО;15\n"_s.arg(week)
                                                   .toUtf8());
        const Answer imported = runJson({u"import"_s, file});
        ASSERT_EQ(imported.code, 0) << testing::PrintToString(imported);
    }
    EXPECT_EQ(writing(u"2023-04-22..2023-04-28"_s), 2);
    EXPECT_EQ(writing(u"2023-09-02..2023-09-08"_s), 2);

    const QByteArray changed = withMessages(exported(), kFifteenSince);
    const Answer trial = importFile(changed, {u"--dry-run"_s});
    ASSERT_EQ(trial.code, 0) << testing::PrintToString(trial);
    EXPECT_TRUE(trial.object()[u"change"].isNull());
    EXPECT_EQ(trial.object()[u"changes"].toArray().size(), 2);
    const QJsonArray figures = trial.object()[u"figures"].toArray();
    ASSERT_EQ(figures.size(), 1);
    EXPECT_EQ(figures[0][u"before"], 2);
    EXPECT_EQ(figures[0][u"after"], 1);
    EXPECT_EQ(figures[0][u"period"][u"start"], u"2023-09-02"_s);
    EXPECT_EQ(writing(u"2023-09-02..2023-09-08"_s), 2) << "a trial stores nothing";

    const Answer stored = importFile(changed, {u"--author"_s, u"начальник"_s});
    ASSERT_EQ(stored.code, 0) << testing::PrintToString(stored);
    EXPECT_TRUE(stored.object()[u"change"].isDouble());
    EXPECT_EQ(writing(u"2023-04-22..2023-04-28"_s), 2);
    EXPECT_EQ(writing(u"2023-09-02..2023-09-08"_s), 1);
    EXPECT_EQ(importFile(changed).object()[u"changes"].toArray().size(), 0);
    EXPECT_EQ(runJson({u"verify"_s}).code, 0);
}

TEST_F(CatalogueCommandTest, AMistakeIsNamedWithFileAndPath) {
    QByteArray json = exported();
    json.replace("\"comparator\": \">=\"", "\"comparator\": \"=>\"");
    const Answer answer = importFile(json, {u"--lang"_s, u"en"_s});
    EXPECT_EQ(answer.code, 1);
    EXPECT_TRUE(answer.err.contains(u"campaigns[0].indicators[0].criteria[0].comparator"_s))
        << testing::PrintToString(answer);
    EXPECT_TRUE(answer.err.contains(u"given.json"_s));
    EXPECT_TRUE(answer.err.contains(u">="_s)) << "the words that there are";
}

TEST_F(CatalogueCommandTest, WhatHoldsFiguresCannotGo) {
    ASSERT_EQ(runJson({u"import"_s, dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv")}).code, 0);
    QJsonObject root = QJsonDocument::fromJson(exported()).object();
    root[u"campaigns"_s] = QJsonArray{root[u"campaigns"][1]};
    const QByteArray without = QJsonDocument(root).toJson();
    EXPECT_EQ(importFile(without).object()[u"changes"].toArray().size(), 0) << "what the file leaves out stays";
    const Answer answer = importFile(without, {u"--replace"_s, u"--lang"_s, u"en"_s});
    EXPECT_EQ(answer.code, 1);
    EXPECT_TRUE(answer.err.contains(u"Сферум"_s)) << testing::PrintToString(answer);
}

TEST_F(CatalogueCommandTest, AGapIsStoredAndTold) {
    QByteArray criteria = kFifteenSince;
    criteria.replace("2023-08-31", "2023-06-30");
    const Answer answer = importFile(withMessages(exported(), criteria));
    EXPECT_EQ(answer.code, 3) << testing::PrintToString(answer);
    EXPECT_EQ(answer.object()[u"warnings"].toArray().size(), 1);
    EXPECT_TRUE(answer.object()[u"warnings"][0].toString().contains(u"2023-07-01..2023-08-31"_s));
}

TEST_F(CatalogueCommandTest, PresetsAreListedAndAdded) {
    const QJsonArray presets = runJson({u"catalogue"_s, u"presets"_s}).array();
    ASSERT_EQ(presets.size(), 3);
    EXPECT_EQ(presets[2][u"code"], u"max"_s);
    EXPECT_TRUE(presets[2][u"description"].toString().contains(u"По сообщениям прессы, проверьте"_s));
    ASSERT_EQ(runJson({u"catalogue"_s, u"add"_s, u"max"_s}).code, 0);
    EXPECT_EQ(runJson({u"catalogue"_s, u"add"_s, u"max"_s}).code, 1);
    EXPECT_EQ(runJson({u"catalogue"_s, u"add"_s, u"icq"_s}).code, 1);
    const QString file =
        write("max.csv", u"Мессенджер MAX, синтетические данные (13.10.2025-19.10.2025)\nМуниципальное образование;"
                         "Наименование организации;Тип;Всего сотрудников;Активных сотрудников за неделю\n"
                         "Охинский;МБОУ СОШ № 1;школы;40;30\n"_s.toUtf8());
    ASSERT_EQ(runJson({u"import"_s, file}).code, 0);
    const Answer status = runJson({u"status"_s, u"--campaign"_s, u"max"_s});
    const QJsonArray figures = status.object()[u"figures"].toArray();
    ASSERT_FALSE(figures.isEmpty()) << testing::PrintToString(status);
    EXPECT_EQ(figures[0][u"indicator"], u"staff_activity"_s);
    EXPECT_EQ(figures[0][u"percent"], 75);
    EXPECT_EQ(figures[0][u"target"], 75);
}

TEST_F(CatalogueCommandTest, WrongUsage) {
    for (const QStringList& arguments :
         {QStringList{u"catalogue"_s}, QStringList{u"catalogue"_s, u"import"_s},
          QStringList{u"catalogue"_s, u"export"_s}, QStringList{u"catalogue"_s, u"presets"_s, u"max"_s},
          QStringList{u"catalogue"_s, u"drop"_s}})
        EXPECT_EQ(runJson(arguments).code, 2) << arguments.join(u' ').toStdString();
    EXPECT_EQ(runJson({u"catalogue"_s, u"import"_s, path("none.json")}).code, 1);
    EXPECT_EQ(runJson({u"catalogue"_s, u"export"_s, u"--campaign"_s, u"gone"_s, u"--out"_s, path("x.json")}).code, 1);
    EXPECT_EQ(runJson({u"catalogue"_s, u"export"_s, u"--out"_s, m_folder.path()}).code, 1);
}

} // namespace
