// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_fixture.h"
#include "services/reports/report.h"

using namespace Qt::StringLiterals;
using namespace svodka::tests;

namespace {

class UsageTest : public CliTest {};

TEST_F(UsageTest, HelpAndVersionNeedNothing) {
    EXPECT_EQ(run({u"--help"_s}).code, 0);
    EXPECT_EQ(run({u"--version"_s}).code, 0);
    EXPECT_TRUE(run({u"--version"_s}).out.startsWith(u"svodka "_s));
    for (const auto& command : svodka::cli::allCommands()) {
        const Answer help = run({command->name(), u"--help"_s});
        EXPECT_EQ(help.code, 0) << command->name().toStdString();
        EXPECT_TRUE(help.out.contains(u"svodka "_s + command->name())) << help.out.toStdString();
        EXPECT_TRUE(help.out.contains(u"--store"_s));
        EXPECT_TRUE(run({u"--help"_s, u"--lang"_s, u"en"_s}).out.contains(command->name()));
    }
}

struct Wrong {
    const char* name;
    QStringList arguments;
};
void PrintTo(const Wrong& wrong, std::ostream* out) {
    *out << wrong.name;
}

class WrongUsage : public CliTest, public testing::WithParamInterface<Wrong> {};

TEST_P(WrongUsage, EndsWithTwoAndSaysWhy) {
    const Answer answer = run(GetParam().arguments);
    EXPECT_EQ(answer.code, 2) << testing::PrintToString(answer);
    EXPECT_FALSE(answer.err.isEmpty());
    EXPECT_TRUE(answer.out.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Cli, WrongUsage,
    testing::Values(Wrong{"Nothing", {}}, Wrong{"Command", {u"improt"_s}}, Wrong{"Option", {u"imports"_s, u"--all"_s}},
                    Wrong{"Region", {u"init"_s}}, Wrong{"File", {u"import"_s}},
                    Wrong{"Files", {u"import"_s, u"a"_s, u"b"_s}}, Wrong{"Extra", {u"status"_s, u"extra"_s}},
                    Wrong{"ExtraInit", {u"init"_s, u"extra"_s, u"--region"_s, u"kirov"_s}},
                    Wrong{"Period", {u"import"_s, u"a"_s, u"--period"_s, u"29.04.23"_s}},
                    Wrong{"Backwards", {u"import"_s, u"a"_s, u"--period"_s, u"2023-05-05..2023-04-29"_s}},
                    Wrong{"Map", {u"import"_s, u"a"_s, u"--map"_s, u"3"_s}},
                    Wrong{"Table", {u"import"_s, u"a"_s, u"--table"_s, u"0"_s}}, Wrong{"Undo", {u"undo"_s, u"last"_s}},
                    Wrong{"By", {u"status"_s, u"--by"_s, u"type"_s}},
                    Wrong{"Out", {u"report"_s, u"completion"_s, u"--period"_s, u"2023-04-29..2023-05-05"_s}},
                    Wrong{"Language", {u"reports"_s, u"--lang"_s, u"de"_s}},
                    Wrong{"Store", {u"imports"_s, u"--store"_s}}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST_F(UsageTest, GlobalOptionsMayStandBeforeOrAfterTheCommand) {
    makeStore("sakhalin");
    const Answer before = run({u"--store"_s, storePath(), u"--json"_s, u"imports"_s});
    const Answer after = run({u"imports"_s, u"--json"_s, u"--store="_s + storePath()});
    EXPECT_EQ(before.code, 0);
    EXPECT_EQ(before.out, after.out);
}

TEST_F(UsageTest, TheLastStoreIsTheDefault) {
    EXPECT_EQ(run({u"imports"_s}).code, 1) << "none was opened yet";
    makeStore("kirov");
    EXPECT_EQ(run({u"imports"_s}).code, 0);
}

TEST_F(UsageTest, AnExistingStoreIsNotOverwritten) {
    makeStore("kirov");
    const QByteArray before = readFile(storePath());
    EXPECT_EQ(runJson({u"init"_s, u"--region"_s, u"sakhalin"_s}).code, 1);
    EXPECT_EQ(readFile(storePath()), before);
}

TEST_F(UsageTest, ARegionComesFromAFile) {
    QFile file(path("Наша область.csv"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("name;type;oktmo\nЛесной район;муниципальный район;12345678\nг. Лесной;наукоград;12345679\n");
    file.close();
    const Answer made = runJson({u"init"_s, u"--region"_s, file.fileName()});
    ASSERT_EQ(made.code, 0) << testing::PrintToString(made);
    EXPECT_EQ(made.object()[u"region"], u"Наша область"_s);
    EXPECT_EQ(made.object()[u"municipalities"], 2);
    EXPECT_TRUE(made.err.contains(u"наукоград"_s));
}

TEST_F(UsageTest, ABadRegionFileNamesItsLine) {
    QFile file(path("bad.csv"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("name;type;oktmo\nЛесной район;муниципальный район;123\n");
    file.close();
    const Answer made = runJson({u"init"_s, u"--region"_s, file.fileName()});
    EXPECT_EQ(made.code, 1);
    EXPECT_TRUE(made.err.contains(u"bad.csv"_s)) << made.err.toStdString();
    EXPECT_TRUE(made.err.contains(u'2')) << made.err.toStdString();
    EXPECT_FALSE(QFile::exists(storePath()));
}

TEST_F(UsageTest, MatchPrintsOneAnswerALineInOrder) {
    QFile file(path("names.txt"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Анивский ГО\nг. Слободской\nОхинский\n");
    file.close();
    const Answer answer = run({u"match"_s, u"--region"_s, u"sakhalin"_s, file.fileName(), u"--json"_s});
    EXPECT_EQ(answer.code, 3) << "one of them is foreign";
    const QJsonArray entries = answer.array();
    ASSERT_EQ(entries.size(), 3);
    EXPECT_EQ(entries[0][u"spelling"], u"Анивский ГО"_s);
    EXPECT_EQ(entries[0][u"status"], u"normalised"_s);
    EXPECT_EQ(entries[0][u"municipality"][u"oktmo"].toArray(), (QJsonArray{u"64708000"_s, u"64508000"_s}));
    EXPECT_TRUE(entries[1][u"municipality"].isNull());
    EXPECT_FALSE(entries[2][u"municipality"].isNull());
}

TEST_F(UsageTest, MatchTakesNoAliasesOfAnotherRegion) {
    makeStore("kirov");
    QFile file(path("names.txt"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Охинский\n");
    file.close();
    EXPECT_EQ(runJson({u"match"_s, u"--region"_s, u"sakhalin"_s, file.fileName()}).code, 1);
    EXPECT_EQ(runJson({u"match"_s, u"--region"_s, u"kirov"_s, file.fileName()}).code, 3);
}

TEST_F(UsageTest, AnEmptyStoreSaysThatItIsEmpty) {
    makeStore("kirov");
    const Answer status = runJson({u"status"_s});
    EXPECT_EQ(status.code, 1);
    EXPECT_TRUE(status.err.contains(u"пока нет"_s)) << status.err.toStdString();
}

TEST_F(UsageTest, AReportWithNothingInItIsNotWritten) {
    makeStore("sakhalin");
    ASSERT_EQ(runJson({u"import"_s, dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv")}).code, 0);
    const QString out = path("empty.csv");
    const QStringList report{
        u"report"_s, u"not-registered-not-active"_s, u"--period"_s, u"2023-04-29..2023-05-05"_s, u"--out"_s, out};
    EXPECT_EQ(runJson(report + QStringList{u"--type"_s, u"school"_s}).code, 1);
    EXPECT_EQ(runJson(report + QStringList{u"--source"_s, u"organisations"_s}).code, 1);
    EXPECT_FALSE(QFile::exists(out));
}

TEST_F(UsageTest, ReportsListsWhatIsBuilt) {
    const QJsonArray reports = run({u"reports"_s, u"--json"_s}).array();
    ASSERT_EQ(reports.size(), static_cast<qsizetype>(svodka::services::allReports().size()));
    EXPECT_EQ(reports[0][u"name"], u"not-registered-not-active"_s);
    EXPECT_EQ(reports[0][u"title"], u"Не зарегистрированы и не активны"_s);
}

TEST_F(UsageTest, AReportThatCannotBeWrittenSaysSo) {
    makeStore("sakhalin");
    ASSERT_EQ(runJson({u"import"_s, dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv")}).code, 0);
    const QStringList report{u"report"_s, u"not-registered-not-active"_s, u"--period"_s, u"2023-04-29..2023-05-05"_s,
                             u"--out"_s};
    EXPECT_EQ(runJson(report + QStringList{path("no/such/folder.xlsx")}).code, 1);
    const Answer format = runJson(report + QStringList{path("form.docm")});
    EXPECT_EQ(format.code, 1);
    EXPECT_TRUE(format.err.contains(u"xlsx"_s)) << format.err.toStdString();
    EXPECT_EQ(runJson({u"report"_s, u"rating-of-ratings"_s, u"--period"_s, u"2023-04-29..2023-05-05"_s, u"--out"_s,
                       path("a.csv")})
                  .code,
              1);
    const Answer week =
        runJson({u"report"_s, u"completion"_s, u"--period"_s, u"2023-05-06..2023-05-12"_s, u"--out"_s, path("a.csv")});
    EXPECT_EQ(week.code, 1);
    EXPECT_TRUE(week.err.contains(u"2023-04-29..2023-05-05"_s)) << "names the weeks that there are";
}

TEST_F(UsageTest, BrokenFilesGiveAClearErrorAndChangeNothing) {
    makeStore("sakhalin");
    for (const QString& name : {u"absent.xlsx"_s, u"truncated.xlsx"_s, u"doctype.xlsx"_s, u"zip_bomb.xlsx"_s,
                                u"encrypted.xlsx"_s, u"empty.xlsx"_s, u"empty.csv"_s, u"binary.csv"_s}) {
        const Answer answer = runJson({u"import"_s, dataPath("broken/") + name});
        EXPECT_EQ(answer.code, 1) << name.toStdString() << testing::PrintToString(answer);
        EXPECT_TRUE(answer.err.contains(name)) << answer.err.toStdString();
        EXPECT_TRUE(answer.out.isEmpty());
    }
    EXPECT_TRUE(runJson({u"imports"_s}).array().isEmpty());
}

} // namespace
