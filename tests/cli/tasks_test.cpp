// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_fixture.h"
#include "report/readers.h"

using namespace Qt::StringLiterals;
using namespace svodka::tests;

namespace {

class TasksTest : public CliTest {
protected:
    Answer add(const QStringList& more = {}) {
        return runJson(QStringList{u"tasks"_s, u"add"_s, u"--campaign"_s, u"sferum"_s, u"--title"_s, u"Детские сады"_s,
                                   u"--indicator"_s, u"not_finished"_s, u"--due"_s, u"2023-05-20"_s} +
                       more);
    }
    QJsonObject first(const QStringList& more = {}) {
        const Answer answer = runJson(QStringList{u"tasks"_s} + more);
        EXPECT_EQ(answer.code, 0) << testing::PrintToString(answer);
        return answer.object()[u"tasks"][0].toObject();
    }
};

TEST_F(TasksTest, ListsWhatIsLeftByWeekAndWhoIsAtRisk) {
    makeStore("sakhalin", true);
    ASSERT_EQ(add({u"--type"_s, u"ДОО"_s, u"--step"_s, u"Форма|РУО|2023-05-10"_s, u"--step"_s, u"Активация"_s}).code,
              0);
    const QJsonObject task = first();
    EXPECT_EQ(task[u"types"], (QJsonArray{u"preschool"_s}));
    EXPECT_EQ(task[u"steps"].toArray().size(), 2);
    EXPECT_EQ(task[u"steps"][0][u"due"], u"2023-05-10"_s);
    EXPECT_EQ(task[u"daysLeft"], 15);
    EXPECT_EQ(task[u"weeks"].toArray().size(), 8);
    EXPECT_EQ(task[u"weeks"].toArray().last()[u"left"], task[u"left"]);
    EXPECT_EQ(task[u"finished"].toArray().size() + task[u"notFinished"].toArray().size(), 18);
    EXPECT_GT(task[u"pacePerWeek"].toDouble(), 0);
    EXPECT_FALSE(task[u"projected"].toString().isEmpty());
    EXPECT_EQ(task[u"source"], u"organisations"_s);
}

TEST_F(TasksTest, SpeaksOfADay) {
    makeStore("sakhalin", true);
    ASSERT_EQ(add().code, 0);
    EXPECT_EQ(first({u"--on"_s, u"2023-04-14"_s})[u"weeks"].toArray().size(), 5);
    EXPECT_EQ(first({u"--on"_s, u"2023-05-21"_s})[u"state"], u"overdue"_s);
    EXPECT_EQ(first({u"--on"_s, u"2023-05-21"_s})[u"daysLeft"], -1);
    EXPECT_EQ(runJson({u"tasks"_s, u"--on"_s, u"20.04.2023"_s}).code, 2);
}

TEST_F(TasksTest, ChangesClosesReopensAndRemoves) {
    makeStore("sakhalin");
    ASSERT_EQ(add({u"--municipality"_s, u"Анивский ГО"_s}).code, 0);
    const Answer changed =
        runJson({u"tasks"_s, u"change"_s, u"1"_s, u"--due"_s, u"2023-06-01"_s, u"--target"_s, u"75"_s});
    ASSERT_EQ(changed.code, 0) << testing::PrintToString(changed);
    EXPECT_EQ(changed.object()[u"due"], u"2023-06-01"_s);
    EXPECT_EQ(changed.object()[u"target"], 0.75);
    EXPECT_EQ(changed.object()[u"title"], u"Детские сады"_s) << "what is not given stays";
    EXPECT_EQ(changed.object()[u"municipalities"].toArray().size(), 1);
    EXPECT_EQ(runJson({u"tasks"_s, u"change"_s, u"1"_s, u"--municipality"_s, u"all"_s})
                  .object()[u"municipalities"]
                  .toArray()
                  .size(),
              0);
    EXPECT_EQ(runJson({u"tasks"_s, u"close"_s, u"1"_s}).object()[u"closed"], u"2023-05-05"_s);
    EXPECT_EQ(runJson({u"tasks"_s, u"reopen"_s, u"1"_s}).object()[u"closed"], QJsonValue());
    EXPECT_EQ(runJson({u"tasks"_s, u"remove"_s, u"1"_s}).code, 0);
    EXPECT_TRUE(runJson({u"tasks"_s}).object()[u"tasks"].toArray().isEmpty());
}

TEST_F(TasksTest, RefusesWhatItDoesNotUnderstand) {
    makeStore("sakhalin");
    EXPECT_EQ(runJson({u"tasks"_s, u"add"_s, u"--title"_s, u"x"_s}).code, 2);
    EXPECT_EQ(add({u"--due"_s, u"2023-13-01"_s}).code, 2);
    EXPECT_EQ(add({u"--target"_s, u"0"_s}).code, 2);
    EXPECT_EQ(add({u"--step"_s, u"a|b|2023-05-01|c"_s}).code, 2);
    EXPECT_EQ(add({u"--type"_s, u"марсиане"_s}).code, 1);
    EXPECT_EQ(add({u"--municipality"_s, u"Марс"_s}).code, 1);
    EXPECT_EQ(runJson({u"tasks"_s, u"burn"_s}).code, 2);
    EXPECT_EQ(runJson({u"tasks"_s, u"close"_s}).code, 2);
    EXPECT_EQ(runJson({u"tasks"_s, u"close"_s, u"x"_s}).code, 2);
    const Answer unknown = runJson({u"tasks"_s, u"close"_s, u"7"_s});
    EXPECT_EQ(unknown.code, 1);
    EXPECT_TRUE(unknown.err.contains(u"7"_s)) << testing::PrintToString(unknown);
    const Answer wrong = add({u"--indicator"_s, u"finnished"_s});
    EXPECT_EQ(wrong.code, 1);
    EXPECT_TRUE(wrong.err.contains(u"not_finished"_s)) << "the codes that there are";
    EXPECT_EQ(runJson({u"tasks"_s, u"--campaign"_s, u"no"_s}).code, 1);
}

TEST_F(TasksTest, KirovsSetIsOfferedAndAdded) {
    makeStore("kirov");
    EXPECT_EQ(runJson({u"tasks"_s, u"presets"_s}).array().size(), 5);
    EXPECT_EQ(runJson({u"tasks"_s, u"add-preset"_s}).object()[u"added"].toArray().size(), 5);
    const Answer again = runJson({u"tasks"_s, u"add-preset"_s});
    EXPECT_EQ(again.code, 0);
    EXPECT_EQ(again.object()[u"known"].toArray().size(), 5);
    for (const QString& line : run({u"tasks"_s, u"--store"_s, storePath()}).out.split(u'\n'))
        EXPECT_FALSE(line.contains(u"%1"_s)) << line.toStdString();
}

TEST_F(TasksTest, ARegionWithoutASetIsToldSo) {
    makeStore("sakhalin");
    EXPECT_EQ(runJson({u"tasks"_s, u"presets"_s}).code, 1);
    EXPECT_EQ(runJson({u"tasks"_s, u"add-preset"_s}).code, 1);
}

TEST_F(TasksTest, TheReportHoldsTasksTheirPlacesWeeksAndRoutes) {
    makeStore("sakhalin", true);
    ASSERT_EQ(add({u"--type"_s, u"ДОО"_s, u"--basis"_s, u"Письмо № 1"_s, u"--step"_s, u"Форма|РУО|2023-05-10"_s}).code,
              0);
    ASSERT_EQ(add({u"--title"_s, u"=cmd|' /C calc'!A0 "_s + QString(270, u'я')}).code, 0);
    const QString out = path("deadlines.xlsx");
    const Answer answer =
        runJson({u"report"_s, u"deadlines"_s, u"--period"_s, u"2023-04-29..2023-05-05"_s, u"--out"_s, out});
    ASSERT_TRUE(answer.code == 0 || answer.code == 3) << testing::PrintToString(answer);
    const auto workbook = readByOpenpyxl(out);
    ASSERT_TRUE(workbook);
    const QJsonArray sheets = (*workbook)[u"sheets"].toArray();
    ASSERT_EQ(sheets.size(), 5) << "tasks, two with their places, weeks, routes";
    EXPECT_EQ(sheets[0][u"name"], u"Сроки"_s);
    EXPECT_EQ(sheets[3][u"name"], u"Осталось по неделям"_s);
    EXPECT_EQ(sheets[4][u"name"], u"Маршруты"_s);
    EXPECT_EQ(sheets[0][u"cells"][0][0][u"value"], u"Сроки: «Сферум» (29.04.23-05.05.23)"_s);
    const QString csv = path("deadlines.csv");
    runJson({u"report"_s, u"deadlines"_s, u"--period"_s, u"2023-04-29..2023-05-05"_s, u"--out"_s, csv});
    EXPECT_TRUE(QString::fromUtf8(readFile(csv)).contains(u"'=cmd"_s)) << "no formula in a text cell";
}

TEST_F(TasksTest, WithoutTasksThereIsNoReport) {
    makeStore("sakhalin", true);
    EXPECT_EQ(runJson({u"report"_s, u"deadlines"_s, u"--period"_s, u"2023-04-29..2023-05-05"_s, u"--out"_s,
                       path("none.xlsx")})
                  .code,
              1);
}

} // namespace
