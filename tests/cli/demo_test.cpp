// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_fixture.h"
#include "report/readers.h"

using namespace Qt::StringLiterals;
using namespace svodka::tests;

namespace {

class DemoTest : public CliTest {
protected:
    QString form(const char* name, const QStringList& more = {}) {
        const QString out = path(name);
        const Answer report =
            runJson(QStringList{u"report"_s, u"not-registered-not-active"_s, u"--type"_s, u"preschool"_s, u"--period"_s,
                                u"2023-04-29..2023-05-05"_s, u"--out"_s, out} +
                    more);
        EXPECT_EQ(report.code, 0) << testing::PrintToString(report);
        return QString::fromUtf8(readFile(out));
    }
};

/// 172 synthetic kindergartens counted one by one, and the ministry's own table: the same form.
TEST_F(DemoTest, BothWaysGiveTheSameReport) {
    makeStore("sakhalin", true);
    const QString counted = form("counted.csv");
    EXPECT_TRUE(counted.contains(u";Итого;45;91"_s)) << counted.toStdString();
    const Answer imported = runJson({u"import"_s, dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv")});
    ASSERT_EQ(imported.code, 0) << testing::PrintToString(imported);
    EXPECT_EQ(form("both.csv"), counted);
    EXPECT_EQ(form("reported.csv", {u"--source"_s, u"reported"_s}), counted);
    EXPECT_EQ(runJson({u"contradictions"_s}).code, 0) << "the two sources agree";
}

TEST_F(DemoTest, HoldsEightWeeksAndIsCalledSynthetic) {
    makeStore("sakhalin", true);
    EXPECT_EQ(runJson({u"imports"_s}).array().size(), 8);
    const QJsonObject status = runJson({u"status"_s}).object();
    EXPECT_EQ(status[u"period"][u"end"], u"2023-05-05"_s);
    EXPECT_TRUE(status[u"region"].toString().contains(u"синтетические"_s));
    QMap<QString, QJsonValue> values;
    const QJsonArray figures = status[u"figures"].toArray();
    for (const QJsonValue& entry : figures)
        if (entry[u"type"] == u"preschool"_s)
            values.insert(entry[u"indicator"].toString(), entry);
    EXPECT_EQ(values[u"registered"_s][u"value"], 127);
    EXPECT_EQ(values[u"registered"_s][u"base"], 172);
    EXPECT_EQ(values[u"active"_s][u"value"], 36);
    EXPECT_EQ(values[u"zero_messages"_s][u"value"], 121);
    EXPECT_EQ(values[u"zero_messages"_s][u"percent"], 95);
    EXPECT_EQ(values[u"zero_calls"_s][u"percent"], 100);
}

TEST_F(DemoTest, TheWorkbookIsMarkedSyntheticAndCarriesItsAuthor) {
    makeStore("sakhalin", true);
    const QString out = path("form.xlsx");
    ASSERT_EQ(runJson({u"report"_s, u"not-registered-not-active"_s, u"--type"_s, u"preschool"_s, u"--period"_s,
                       u"2023-04-29..2023-05-05"_s, u"--out"_s, out})
                  .code,
              0);
    const auto workbook = readByOpenpyxl(out);
    ASSERT_TRUE(workbook);
    EXPECT_EQ((*workbook)[u"properties"][u"author"], u"methodist"_s);
    EXPECT_TRUE((*workbook)[u"properties"][u"comments"].toString().contains(u"интетические"_s));
    EXPECT_EQ((*workbook)[u"sheets"][0][u"cells"][0][0][u"value"],
              u"Дошкольные образовательные организации (29.04.23-05.05.23)"_s)
        << "the form itself stays the ministry's";
}

TEST_F(DemoTest, ACsvOfSeveralTypesSaysWhichOneItHolds) {
    makeStore("sakhalin", true);
    const Answer report = runJson({u"report"_s, u"not-registered-not-active"_s, u"--period"_s,
                                   u"2023-04-29..2023-05-05"_s, u"--out"_s, path("all.csv")});
    EXPECT_TRUE(report.err.contains(u"Детские сады"_s)) << report.err.toStdString();
}

TEST_F(DemoTest, ADifferenceBetweenTheSourcesIsShown) {
    makeStore("sakhalin", true);
    QByteArray table = readFile(dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv"));
    table.replace("\t20\t25", "\t21\t25");
    QFile changed(path("changed.tsv"));
    ASSERT_TRUE(changed.open(QIODevice::WriteOnly));
    changed.write(table);
    changed.close();
    ASSERT_EQ(runJson({u"import"_s, changed.fileName()}).code, 0);
    const Answer found = runJson({u"contradictions"_s});
    EXPECT_EQ(found.code, 3);
    ASSERT_EQ(found.array().size(), 1);
    EXPECT_EQ(found.array()[0][u"kind"], u"reported_differs"_s);
    const Answer report = runJson({u"report"_s, u"not-registered-not-active"_s, u"--period"_s,
                                   u"2023-04-29..2023-05-05"_s, u"--type"_s, u"ДОО"_s, u"--out"_s, path("f.xlsx")});
    EXPECT_EQ(report.code, 3);
    EXPECT_EQ(report.object()[u"differences"], 1);
}

TEST_F(DemoTest, OnlySakhalinHasADemonstration) {
    const Answer answer = runJson({u"init"_s, u"--region"_s, u"kirov"_s, u"--demo"_s});
    EXPECT_EQ(answer.code, 2);
    EXPECT_FALSE(QFile::exists(storePath()));
}

} // namespace
