// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_fixture.h"
#include "store/store_dump.h"

using namespace Qt::StringLiterals;
using namespace svodka::tests;

namespace {

const QString kHeader =
    u"Муниципальное образование;Наименование организации;Тип;Заявка отправлена;Добавлено учителей\n"_s;

class OrganisationImport : public CliTest {
protected:
    void SetUp() override { makeStore("sakhalin"); }

    QString write(const char* name, const QString& rows) {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write((u"Сферум (29.04.23-05.05.23)\n"_s + kHeader + rows).toUtf8());
        return file.fileName();
    }

    Answer importText(const char* name, const QString& text, const QStringList& more = {}) {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        return runJson(QStringList{u"import"_s, file.fileName()} + more);
    }

    Answer importTable(const char* name, const QString& table) {
        return importText(name, u"Сферум (29.04.23-05.05.23)\n"_s + table);
    }

    Answer import(const char* name, const QString& rows, const QStringList& more = {}) {
        return runJson(QStringList{u"import"_s, write(name, rows)} + more);
    }
};

TEST_F(OrganisationImport, RowsBecomeOrganisationsWithTheirFigures) {
    const Answer answer = import("a.csv", u"Анивский городской округ;МБДОУ № 1;ДОО;да;5\n"
                                          "Анивский городской округ;МБДОУ № 11;ДОО;нет;0\n"
                                          "Охинский;МБОУ СОШ № 1;СОШ;да;\n"_s);
    ASSERT_EQ(answer.code, 0) << testing::PrintToString(answer);
    EXPECT_EQ(answer.object()[u"new"], 3);
    EXPECT_EQ(answer.object()[u"organisationsCreated"], 3);
    const QJsonArray figures = runJson({u"status"_s, u"--type"_s, u"preschool"_s}).object()[u"figures"].toArray();
    EXPECT_EQ(figures[0][u"indicator"], u"registered"_s);
    EXPECT_EQ(figures[0][u"value"], 1);
    EXPECT_EQ(figures[0][u"base"], 2);
}

TEST_F(OrganisationImport, ACorrectedFileCountsNewChangedAndSameRows) {
    ASSERT_EQ(import("a.csv", u"Охинский;МБДОУ № 1;ДОО;да;5\nОхинский;МБДОУ № 2;ДОО;да;5\n"_s).code, 0);
    const Answer answer = import("b.csv", u"Охинский;МБДОУ №1;ДОО;да;5\nОхинский;МБДОУ № 2;ДОО;да;6\n"
                                          "Охинский;МБДОУ № 3;ДОО;да;7\n"_s);
    EXPECT_EQ(answer.object()[u"same"], 1) << testing::PrintToString(answer);
    EXPECT_EQ(answer.object()[u"changed"], 1);
    EXPECT_EQ(answer.object()[u"new"], 1);
}

TEST_F(OrganisationImport, AnEmptyCellLeavesTheStoredValue) {
    ASSERT_EQ(import("a.csv", u"Охинский;МБДОУ № 1;ДОО;да;5\n"_s).code, 0);
    const Answer answer = import("b.csv", u"Охинский;МБДОУ № 1;ДОО;да;\n"_s);
    EXPECT_EQ(answer.object()[u"same"], 1) << testing::PrintToString(answer);
}

TEST_F(OrganisationImport, AnUnknownMunicipalityWaitsAndTheRestIsStored) {
    const Answer answer = import("a.csv", u"Тмутараканский;МБДОУ № 1;ДОО;да;5\nОхинский;МБДОУ № 2;ДОО;да;5\n"_s);
    EXPECT_EQ(answer.code, 3);
    EXPECT_EQ(answer.object()[u"unmatched"], 1);
    EXPECT_EQ(answer.object()[u"new"], 1);
    EXPECT_TRUE(answer.err.contains(u"Тмутараканский"_s));
}

TEST_F(OrganisationImport, AnUnknownTypeIsOtherAndNoRowIsDropped) {
    const Answer answer = import("a.csv", u"Охинский;Планетарий № 1;Обсерватория;да;5\n"_s);
    EXPECT_EQ(answer.code, 3);
    EXPECT_EQ(answer.object()[u"new"], 1);
    EXPECT_FALSE(runJson({u"status"_s, u"--type"_s, u"other"_s}).object()[u"figures"].toArray().isEmpty());
}

TEST_F(OrganisationImport, NoNewKeepsUnknownOrganisationsWaiting) {
    const Answer answer = import("a.csv", u"Охинский;МБДОУ № 1;ДОО;да;5\n"_s, {u"--no-new"_s});
    EXPECT_EQ(answer.code, 3);
    EXPECT_EQ(answer.object()[u"unmatched"], 1);
    EXPECT_EQ(answer.object()[u"organisationsCreated"], 0);
}

TEST_F(OrganisationImport, ARepeatedRowIsToldAndTheFirstCounts) {
    const Answer answer = import("a.csv", u"Охинский;МБДОУ № 1;ДОО;да;5\nОхинский;МБДОУ №1;ДОО;да;6\n"_s);
    EXPECT_EQ(answer.code, 3);
    EXPECT_EQ(answer.object()[u"rejected"], 1);
    EXPECT_EQ(answer.object()[u"new"], 1);
}

TEST_F(OrganisationImport, UndoTakesTheOrganisationsAlong) {
    const QStringList before = dumpStore(storePath());
    ASSERT_EQ(import("a.csv", u"Охинский;МБДОУ № 1;ДОО;да;5\n"_s).code, 0);
    ASSERT_EQ(import("b.csv", u"Охинский;МБДОУ № 1;ДОО;да;6\nОхинский;МБДОУ № 2;ДОО;да;1\n"_s).code, 0);
    ASSERT_EQ(runJson({u"undo"_s, u"1"_s}).code, 0);
    ASSERT_EQ(runJson({u"undo"_s, u"2"_s}).code, 0);
    EXPECT_EQ(dumpStore(storePath()), before);
    EXPECT_EQ(runJson({u"undo"_s, u"2"_s}).code, 1) << "a second time";
}

TEST_F(OrganisationImport, ANewcomerDoesNotChangeTheWeeksBeforeIt) {
    ASSERT_EQ(import("a.csv", u"Охинский;МБДОУ № 1;ДОО;да;5\n"_s).code, 0);
    const QStringList next{u"--period"_s, u"2023-05-06..2023-05-12"_s};
    const QStringList before{u"--period"_s, u"2023-04-22..2023-04-28"_s};
    ASSERT_EQ(import("b.csv", u"Охинский;МБДОУ № 1;ДОО;да;5\nОхинский;МБДОУ № 2;ДОО;да;5\n"_s, next).code, 3);
    const auto base = [this](const char* week) {
        const QJsonArray figures =
            runJson({u"status"_s, u"--period"_s, QString::fromUtf8(week)}).object()[u"figures"].toArray();
        return figures[0][u"base"];
    };
    EXPECT_EQ(base("2023-04-29..2023-05-05"), 1);
    EXPECT_EQ(base("2023-05-06..2023-05-12"), 2);
    ASSERT_EQ(import("c.csv", u"Охинский;МБДОУ № 2;ДОО;нет;\n"_s, before).code, 3);
    EXPECT_EQ(base("2023-04-29..2023-05-05"), 2) << "an earlier file has named it since";
    EXPECT_EQ(base("2023-04-22..2023-04-28"), 1);
    ASSERT_EQ(runJson({u"undo"_s, u"3"_s}).code, 0);
    EXPECT_EQ(base("2023-04-29..2023-05-05"), 1);
}

TEST_F(OrganisationImport, AColumnOfTheOppositeIsTurnedRound) {
    const Answer answer =
        importTable("a.csv", u"Муниципальное образование;Наименование организации;Тип;Не зарегистрирована\n"
                             "Охинский;МБДОУ № 1;ДОО;да\nОхинский;МБДОУ № 2;ДОО;нет\n"_s);
    ASSERT_EQ(answer.code, 0) << testing::PrintToString(answer);
    const QJsonArray figures = runJson({u"status"_s, u"--type"_s, u"ДОО"_s}).object()[u"figures"].toArray();
    EXPECT_EQ(figures[1][u"indicator"], u"not_registered"_s);
    EXPECT_EQ(figures[1][u"value"], 1);
}

TEST_F(OrganisationImport, WhatNobodyReportedIsNoFigure) {
    ASSERT_EQ(importTable("a.csv", u"Муниципальное образование;Наименование организации;Тип;Добавлено учителей\n"
                                   "Охинский;МБДОУ № 1;ДОО;4\n"_s)
                  .code,
              0);
    const QJsonArray figures = runJson({u"status"_s, u"--type"_s, u"ДОО"_s}).object()[u"figures"].toArray();
    for (const QJsonValue& figure : figures) {
        if (figure[u"indicator"] == u"not_finished"_s)
            continue; // unknown is never finished
        EXPECT_TRUE(figure[u"value"].isNull()) << figure[u"indicator"].toString().toStdString();
        EXPECT_EQ(figure[u"notReported"], 1);
    }
}

TEST_F(OrganisationImport, ColumnsThatGiveNothingAreTold) {
    const Answer unknown =
        importTable("a.csv", u"Муниципальное образование;Наименование организации;Тип;Заявка отправлена;Настроение\n"
                             "Охинский;МБДОУ № 1;ДОО;да;5\n"_s);
    EXPECT_EQ(unknown.code, 0);
    EXPECT_TRUE(unknown.err.contains(u"Настроение"_s)) << unknown.err.toStdString();
    const Answer wrongLevel =
        importTable("b.csv", u"Муниципальное образование;Добавлено учителей\nОхинский;40\nАнивский;50\n"_s);
    EXPECT_EQ(wrongLevel.code, 1) << testing::PrintToString(wrongLevel);
}

TEST_F(OrganisationImport, ARegionalCollegeBelongsToNoMunicipality) {
    const Answer answer = import("a.csv", u"Охинский;МБОУ СОШ № 1;СОШ;да;5\nАнивский;МБОУ СОШ № 1;СОШ;да;5\n"
                                          ";ГБПОУ «Колледж»;СПО;да;5\nХолмский;МБОУ СОШ № 9;СОШ;да;5\n"_s);
    ASSERT_EQ(answer.code, 0) << testing::PrintToString(answer);
    EXPECT_EQ(answer.object()[u"new"], 4);
    const QJsonArray figures =
        runJson({u"status"_s, u"--type"_s, u"СПО"_s, u"--by"_s, u"municipality"_s}).object()[u"figures"].toArray();
    for (const QJsonValue& figure : figures)
        EXPECT_TRUE(figure[u"municipality"].isNull()) << figure[u"municipality"].toString().toStdString();
}

TEST_F(OrganisationImport, ACorrectedTypeIsAQuestionAndNoSecondOrganisation) {
    ASSERT_EQ(import("a.csv", u"Охинский;Учреждение;Обсерватория;да;5\n"_s).code, 3);
    const Answer answer = import("b.csv", u"Охинский;Учреждение;РУО;да;5\n"_s);
    EXPECT_EQ(answer.code, 3);
    EXPECT_EQ(answer.object()[u"organisationsCreated"], 0);
    EXPECT_EQ(answer.object()[u"unmatched"], 1);
}

TEST_F(OrganisationImport, FlagsAndCountsAreChecked) {
    const Answer answer = import("a.csv", u"Охинский;МБДОУ № 1;ДОО;7;2,5\n"_s);
    EXPECT_EQ(answer.code, 3);
    EXPECT_EQ(answer.object()[u"notices"].toArray().size(), 2) << testing::PrintToString(answer);
}

TEST_F(OrganisationImport, AFileWhoseRowsWaitStaysAQuestionWhenItComesAgain) {
    const QString rows = u"Тмутараканский;МБДОУ № 1;ДОО;да;5\nОхинский;МБДОУ № 2;ДОО;да;5\n"_s;
    ASSERT_EQ(import("a.csv", rows).code, 3);
    const Answer again = import("a.csv", rows);
    EXPECT_EQ(again.code, 3);
    EXPECT_EQ(again.object()[u"status"], u"unchanged"_s);
}

TEST_F(OrganisationImport, AFewOrganisationsDoNotEmptyTheReportedForm) {
    ASSERT_EQ(runJson({u"import"_s, dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv")}).code, 0);
    ASSERT_EQ(import("a.csv", u"Анивский городской округ;МБДОУ № 1;ДОО;нет;0\n"_s).code, 0);
    const QString out = path("form.csv");
    const Answer report = runJson({u"report"_s, u"not-registered-not-active"_s, u"--period"_s,
                                   u"2023-04-29..2023-05-05"_s, u"--type"_s, u"ДОО"_s, u"--out"_s, out});
    EXPECT_EQ(report.object()[u"source"], u"reported"_s);
    EXPECT_TRUE(readFile(out).contains(";Итого;45;91")) << readFile(out).toStdString();
}

TEST_F(OrganisationImport, ANewerListThatLeavesOutRowsIsTold) {
    const auto list = [](const char* rows) {
        return u"Не завершили подключение (29.04.23-05.05.23)\n"_s + QString::fromUtf8(rows);
    };
    const QStringList sferum{u"--campaign"_s, u"sferum"_s};
    ASSERT_EQ(importText("a.csv", list("Охинский;3\nАнивский;2\nХолмский;1\n"), sferum).code, 0);
    const Answer newer = importText("b.csv", list("Охинский;3\nХолмский;1\n"), sferum);
    EXPECT_EQ(newer.code, 3) << testing::PrintToString(newer);
    EXPECT_TRUE(newer.err.contains(u"Анивский"_s)) << newer.err.toStdString();
}

TEST_F(OrganisationImport, AnUnknownTypeAskedForIsOther) {
    const Answer answer =
        importText("a.csv",
                   u"Сферум (29.04.23-05.05.23)\nМуниципальное образование;Наименование организации;Заявка отправлена\n"
                   "Охинский;Планетарий № 1;да\n"_s,
                   {u"--type"_s, u"планетарии"_s});
    EXPECT_EQ(answer.code, 3);
    EXPECT_EQ(answer.object()[u"new"], 1) << testing::PrintToString(answer);
}

TEST_F(OrganisationImport, ATypeAgainstTheTitleIsTold) {
    const Answer answer =
        runJson({u"import"_s, dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv"), u"--type"_s, u"school"_s});
    EXPECT_EQ(answer.code, 3);
    EXPECT_EQ(answer.object()[u"notices"][0][u"kind"], u"type_overridden"_s);
}

TEST_F(OrganisationImport, AMapThatWouldLoseAColumnIsRefused) {
    const QString file = write("a.csv", u"Охинский;МБДОУ № 1;ДОО;да;5\n"_s);
    EXPECT_EQ(runJson({u"import"_s, file, u"--map"_s, u"5=application_sent"_s}).code, 1)
        << "two columns for one figure";
    EXPECT_EQ(runJson({u"import"_s, file, u"--map"_s, u"2=registered"_s}).code, 1) << "the column of names";
}

TEST_F(OrganisationImport, AMappedColumnIsTakenAndRememberedUnderAName) {
    const QString rows =
        u"Муниципальное образование;Наименование организации;Тип;Колонка\nОхинский;МБДОУ № 1;ДОО;4\n"_s;
    QFile file(path("m.csv"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(rows.toUtf8());
    file.close();
    const QStringList before = dumpStore(storePath());
    const QStringList week{u"--campaign"_s, u"sferum"_s, u"--period"_s, u"2023-04-29..2023-05-05"_s};
    const Answer unknown = runJson(QStringList{u"import"_s, file.fileName()} + week);
    EXPECT_EQ(unknown.code, 1) << testing::PrintToString(unknown);
    const Answer mapped = runJson(
        QStringList{u"import"_s, file.fileName(), u"--map"_s, u"Колонка=teachers_added"_s, u"--profile"_s, u"наш"_s} +
        week);
    ASSERT_EQ(mapped.code, 0) << testing::PrintToString(mapped);
    EXPECT_EQ(mapped.object()[u"new"], 1);
    const Answer remembered =
        runJson({u"import"_s, file.fileName(), u"--profile"_s, u"наш"_s, u"--period"_s, u"2023-05-06..2023-05-12"_s});
    EXPECT_EQ(remembered.code, 0) << testing::PrintToString(remembered);
    const Answer bad = runJson(QStringList{u"import"_s, file.fileName(), u"--map"_s, u"Колонка=teachers"_s} + week);
    EXPECT_EQ(bad.code, 1);
    EXPECT_TRUE(bad.err.contains(u"teachers"_s));
    for (const char* batch : {"2", "1"})
        ASSERT_EQ(runJson({u"undo"_s, QString::fromUtf8(batch)}).code, 0);
    EXPECT_EQ(dumpStore(storePath()), before) << "the remembered columns go with the import that brought them";
}

} // namespace
