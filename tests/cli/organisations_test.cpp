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

TEST_F(OrganisationImport, AMappedColumnIsTakenAndRememberedUnderAName) {
    const QString rows =
        u"Муниципальное образование;Наименование организации;Тип;Колонка\nОхинский;МБДОУ № 1;ДОО;4\n"_s;
    QFile file(path("m.csv"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(rows.toUtf8());
    file.close();
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
}

} // namespace
