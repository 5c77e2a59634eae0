// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_fixture.h"
#include "report/readers.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace svodka::tests;

namespace {

class WeeklyChangesReportTest : public CliTest {
protected:
    Answer report(const QString& out, const QStringList& more = {}) {
        return runJson(
            QStringList{u"report"_s, u"weekly-changes"_s, u"--period"_s, u"2023-04-29..2023-05-05"_s, u"--out"_s, out} +
            more);
    }

    static QStringList sheetNames(const QJsonObject& workbook) {
        QStringList names;
        const QJsonArray sheets = workbook[u"sheets"].toArray();
        for (const QJsonValue& sheet : sheets)
            names += sheet[u"name"].toString();
        return names;
    }

    static QString text(const QJsonValue& sheet, int row, int column) {
        return sheet[u"cells"][row][column][u"value"].toString();
    }
};

TEST_F(WeeklyChangesReportTest, TheWorkbookHoldsSentencesThenAKindASheet) {
    makeStore("sakhalin", true);
    const QString out = path("changes.xlsx");
    const Answer answer = report(out);
    ASSERT_EQ(answer.code, 0) << testing::PrintToString(answer);
    EXPECT_EQ(answer.object()[u"source"], u"organisations"_s);
    const auto workbook = readByOpenpyxl(out);
    ASSERT_TRUE(workbook);
    const QStringList names = sheetNames(*workbook);
    EXPECT_EQ(names.first(), u"Изменения за неделю"_s);
    EXPECT_TRUE(names.contains(u"Новые («Активно»)"_s)) << names.join(u'\n').toStdString();
    EXPECT_TRUE(names.contains(u"В красной зоне от 3 недель"_s));
    EXPECT_EQ(names.last(), u"Источники"_s);
    const QJsonValue first = (*workbook)[u"sheets"][0];
    EXPECT_EQ(text(first, 0, 0), u"Изменения за неделю: «Сферум» (29.04.23-05.05.23)"_s);
    EXPECT_EQ(text(first, 1, 0), u"Сферум: неделя 29.04.23-05.05.23 в сравнении с неделей 22.04.23-28.04.23."_s);
    EXPECT_EQ(text(first, 2, 0), u"Данные за неделю есть по всем организациям."_s);
    EXPECT_TRUE(text(first, 3, 0).startsWith(u"За неделю "_s));
    const QJsonValue sources = (*workbook)[u"sheets"].toArray().last();
    EXPECT_EQ(text(sources, 4, 1), u"sferum_2023-04-22_2023-04-28.xlsx"_s);
    EXPECT_EQ(text(sources, 5, 1), u"sferum_2023-04-29_2023-05-05.xlsx"_s);
    EXPECT_TRUE((*workbook)[u"properties"][u"comments"].toString().contains(u"интетические"_s));
}

TEST_F(WeeklyChangesReportTest, IsRussianInAnEnglishProgramToo) {
    makeStore("sakhalin", true);
    const QString out = path("changes.csv");
    ASSERT_EQ(
        report(out, {u"--lang"_s, u"en"_s, u"--type"_s, u"preschool"_s, u"--municipality"_s, u"Анивский ГО"_s}).code,
        0);
    const QString csv = QString::fromUtf8(readFile(out));
    EXPECT_TRUE(csv.contains(u"Сферум, Анивский, Детские сады: неделя 29.04.23-05.05.23"_s)) << csv.toStdString();
    EXPECT_TRUE(csv.contains(u"Анивский городской округ"_s));
    EXPECT_FALSE(csv.contains(u"Ногликский"_s));
}

TEST_F(WeeklyChangesReportTest, OfSummedFiguresItSaysWhatItCannotTell) {
    makeStore("sakhalin");
    ASSERT_EQ(runJson({u"import"_s, dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv")}).code, 0);
    const QString out = path("changes.csv");
    const Answer answer = report(out);
    ASSERT_EQ(answer.code, 0) << testing::PrintToString(answer);
    EXPECT_EQ(answer.object()[u"source"], u"reported"_s);
    EXPECT_TRUE(QString::fromUtf8(readFile(out)).contains(u"Списка организаций здесь нет"_s));
}

TEST_F(WeeklyChangesReportTest, IsListed) {
    const QJsonArray reports = runJson({u"reports"_s}).array();
    const auto listed = std::ranges::find_if(reports, [](const QJsonValue& report) {
        return report.toObject().value("name"_L1).toString() == "weekly-changes"_L1;
    });
    ASSERT_NE(listed, reports.end());
    EXPECT_EQ(listed->toObject().value("title"_L1).toString(), u"Изменения за неделю"_s);
    EXPECT_FALSE(listed->toObject().value("about"_L1).toString().isEmpty());
    makeStore("sakhalin");
    EXPECT_EQ(report(path("none.xlsx")).code, 1) << "there are no weeks";
}

} // namespace
