// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_fixture.h"
#include "report/readers.h"
#include "store/store_dump.h"

using namespace Qt::StringLiterals;
using namespace svodka::tests;

namespace {

const QString kSakhalinWeek = u"2023-04-29..2023-05-05"_s;
const QString kSferumWeek = u"2023-04-15..2023-04-21"_s; // the federal week that holds the slide's deadline, 20.04.2023
const QString kGospublikiWeek = u"2023-04-17..2023-04-23"_s;

/// The six real tables, as TSV and as workbooks made by an independent program: one way in, equal figures.
class RealTables : public CliTest, public testing::WithParamInterface<const char*> {
protected:
    [[nodiscard]] static QString table(const char* name) {
        const bool workbook = qstrcmp(GetParam(), "xlsx") == 0;
        return dataPath(workbook ? "xlsx/" : "seed/") + QString::fromUtf8(name) + (workbook ? u".xlsx"_s : u".tsv"_s);
    }

    Answer import(const char* name, const QStringList& more = {}) {
        return runJson(QStringList{u"import"_s, table(name)} + more);
    }

    void importKirov() {
        makeStore("kirov");
        ASSERT_EQ(import("02_kirov_sferum_2023", {u"--campaign"_s, u"sferum"_s, u"--period"_s, kSferumWeek}).code, 0);
        ASSERT_EQ(
            import("03_kirov_sferum_finished_list_2023", {u"--campaign"_s, u"sferum"_s, u"--period"_s, kSferumWeek})
                .code,
            0);
        ASSERT_EQ(
            import("04_kirov_gospubliki_2023", {u"--campaign"_s, u"gospubliki"_s, u"--period"_s, kGospublikiWeek}).code,
            0);
        ASSERT_EQ(import("05_kirov_gospubliki_finished_list_2023",
                         {u"--campaign"_s, u"gospubliki"_s, u"--period"_s, kGospublikiWeek})
                      .code,
                  0);
    }

    /// The region's figure of an indicator and type (empty = all) from `status`.
    QJsonObject figure(const QStringList& week, const char* indicator, const QString& type) {
        const Answer status = runJson(QStringList{u"status"_s} + week);
        EXPECT_EQ(status.code, 0) << testing::PrintToString(status);
        const QJsonArray figures = status.object()[u"figures"].toArray();
        for (const QJsonValue& entry : figures)
            if (entry[u"indicator"] == QString::fromUtf8(indicator) && entry[u"type"].toString() == type &&
                entry[u"municipality"].isNull())
                return entry.toObject();
        ADD_FAILURE() << "no figure of " << indicator << " " << type.toStdString();
        return {};
    }
};

INSTANTIATE_TEST_SUITE_P(Cli, RealTables, testing::Values("tsv", "xlsx"),
                         [](const auto& tested) { return std::string(tested.param); });

TEST_P(RealTables, SakhalinGives45And91) {
    makeStore("sakhalin");
    const Answer imported = import("01_sakhalin_sferum_doo_2023w18");
    ASSERT_EQ(imported.code, 0) << testing::PrintToString(imported);
    EXPECT_EQ(imported.object()[u"campaign"], u"sferum"_s);
    EXPECT_EQ(imported.object()[u"period"][u"start"], u"2023-04-29"_s);
    EXPECT_EQ(imported.object()[u"new"], 18);
    EXPECT_EQ(imported.object()[u"unmatched"], 0);
    EXPECT_EQ(figure({}, "not_registered", u"preschool"_s)[u"value"], 45);
    EXPECT_EQ(figure({}, "not_active", u"preschool"_s)[u"value"], 91);
}

TEST_P(RealTables, SakhalinsSilentKindergartensAre95And100Percent) {
    makeStore("sakhalin");
    const Answer imported = import("06_sakhalin_sferum_zero_indicators_2023w18");
    ASSERT_EQ(imported.code, 0) << testing::PrintToString(imported);
    const QJsonObject messages = figure({}, "zero_messages", u"preschool"_s);
    EXPECT_EQ(messages[u"value"], 121);
    EXPECT_EQ(messages[u"base"], 127);
    EXPECT_EQ(messages[u"percent"], 95);
    EXPECT_EQ(figure({}, "zero_calls", u"preschool"_s)[u"value"], 127);
    EXPECT_EQ(figure({}, "zero_calls", u"preschool"_s)[u"percent"], 100);
}

TEST_P(RealTables, KirovGives13Schools20AuthoritiesAnd105) {
    importKirov();
    EXPECT_EQ(figure({u"--campaign"_s, u"sferum"_s}, "not_finished", u"school"_s)[u"value"], 13);
    EXPECT_EQ(figure({u"--campaign"_s, u"sferum"_s}, "not_finished", u"authority"_s)[u"value"], 20);
    EXPECT_EQ(figure({u"--campaign"_s, u"gospubliki"_s}, "not_finished", {})[u"value"], 105);
    EXPECT_EQ(figure({u"--campaign"_s, u"sferum"_s}, "finished", {})[u"value"], 23);
    EXPECT_EQ(figure({u"--campaign"_s, u"gospubliki"_s}, "finished", {})[u"value"], 24);
}

TEST_P(RealTables, AnEmptyCellOfAListedRowIsZero) {
    importKirov();
    const Answer status =
        runJson({u"status"_s, u"--campaign"_s, u"sferum"_s, u"--by"_s, u"municipality"_s, u"--type"_s, u"school"_s});
    QMap<QString, QJsonValue> values;
    const QJsonArray figures = status.object()[u"figures"].toArray();
    for (const QJsonValue& entry : figures)
        if (entry[u"indicator"] == u"not_finished"_s)
            values.insert(entry[u"municipality"].toString(), entry[u"value"]);
    EXPECT_EQ(values.value(u"Арбажский"_s), QJsonValue(0));
    EXPECT_EQ(values.value(u"Унинский"_s), QJsonValue(3));
    EXPECT_FALSE(values.contains(u"Афанасьевский"_s)) << "not listed is not 0";
}

TEST_P(RealTables, KirovsListsContradictThemselvesInThreePlaces) {
    importKirov();
    const Answer answer = runJson({u"contradictions"_s});
    EXPECT_EQ(answer.code, 3);
    QStringList found;
    const QJsonArray entries = answer.array();
    for (const QJsonValue& entry : entries) {
        found.append(entry[u"kind"].toString() + u' ' + entry[u"campaign"].toString() + u' ' +
                     entry[u"municipality"].toString());
        EXPECT_GE(entry[u"sources"].toArray().size(), 2);
        for (const QJsonValue& source : entry[u"sources"].toArray()) {
            EXPECT_TRUE(source[u"file"].toString().contains(u"kirov_sferum"_s));
            EXPECT_GT(source[u"row"].toInt(), 0);
        }
    }
    EXPECT_EQ(found, (QStringList{u"listed_never sferum Верхнекамский"_s, u"listed_twice sferum г. Киров"_s,
                                  u"listed_twice sferum Свечинский"_s}));
}

TEST_P(RealTables, TheSameFileAgainMakesNoBatch) {
    makeStore("sakhalin");
    const Answer first = import("01_sakhalin_sferum_doo_2023w18");
    const Answer again = import("01_sakhalin_sferum_doo_2023w18");
    EXPECT_EQ(again.code, 0);
    EXPECT_EQ(again.object()[u"status"], u"unchanged"_s);
    EXPECT_EQ(again.object()[u"batch"], first.object()[u"batch"]);
    EXPECT_EQ(runJson({u"imports"_s}).array().size(), 1);
}

TEST_P(RealTables, UndoGivesTheEqualDump) {
    makeStore("sakhalin");
    const QStringList before = dumpStore(storePath());
    const Answer imported = import("01_sakhalin_sferum_doo_2023w18");
    EXPECT_NE(dumpStore(storePath()), before);
    const Answer undone = runJson({u"undo"_s, QString::number(imported.object()[u"batch"].toInt())});
    EXPECT_EQ(undone.code, 0) << testing::PrintToString(undone);
    EXPECT_EQ(dumpStore(storePath()), before);
}

TEST_P(RealTables, ATrialRunStoresNothing) {
    makeStore("sakhalin");
    const QStringList before = dumpStore(storePath());
    const Answer trial = import("01_sakhalin_sferum_doo_2023w18", {u"--dry-run"_s});
    EXPECT_EQ(trial.code, 0);
    EXPECT_EQ(trial.object()[u"new"], 18);
    EXPECT_TRUE(trial.object()[u"batch"].isNull());
    EXPECT_EQ(dumpStore(storePath()), before);
}

/// Rows of the form as two independent readers see them must be those of the ministry's own table.
TEST_P(RealTables, TheFormIsTheMinistrysOwn) {
    makeStore("sakhalin");
    ASSERT_EQ(import("01_sakhalin_sferum_doo_2023w18").code, 0);
    const QString out = path("форма.xlsx");
    const Answer report =
        runJson({u"report"_s, u"not-registered-not-active"_s, u"--period"_s, kSakhalinWeek, u"--out"_s, out});
    ASSERT_EQ(report.code, 0) << testing::PrintToString(report);
    EXPECT_EQ(report.object()[u"source"], u"reported"_s);

    QList<QStringList> expected =
        parseCsv(QString::fromUtf8(readFile(dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv"))), u'\t');
    expected.append({u""_s, u"Итого"_s, u"45"_s, u"91"_s});
    expected[0] = {expected[0][0], u""_s, u""_s, u""_s}; // the title stands over four columns
    const auto seen = readByLibreOffice(out);
    ASSERT_TRUE(seen);
    EXPECT_EQ(*seen, expected);

    const auto workbook = readByOpenpyxl(out);
    ASSERT_TRUE(workbook);
    const QJsonArray cells = (*workbook)[u"sheets"][0][u"cells"].toArray();
    ASSERT_EQ(cells.size(), 21);
    EXPECT_EQ(cells[0][0][u"value"], u"Дошкольные образовательные организации (29.04.23-05.05.23)"_s);
    EXPECT_EQ(cells[2][2][u"value"], 20);
    EXPECT_EQ(cells[2][2][u"kind"], u"number"_s);
    EXPECT_TRUE(cells[20][0][u"value"].isNull());
    EXPECT_EQ(cells[20][1][u"value"], u"Итого"_s);
    EXPECT_EQ(cells[20][2][u"value"], 45);
    EXPECT_EQ(cells[20][3][u"value"], 91);
}

TEST_P(RealTables, TheCsvFormHasTheSameRows) {
    makeStore("sakhalin");
    ASSERT_EQ(import("01_sakhalin_sferum_doo_2023w18").code, 0);
    const QString out = path("form.csv");
    ASSERT_EQ(
        runJson({u"report"_s, u"not-registered-not-active"_s, u"--period"_s, kSakhalinWeek, u"--out"_s, out}).code, 0);
    const QByteArray bytes = readFile(out);
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
    const QString text = QString::fromUtf8(bytes.mid(3));
    EXPECT_TRUE(text.contains(u"1;Городской округ «город Южно-Сахалинск»;20;25\r\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.endsWith(u";Итого;45;91\r\n"_s)) << text.toStdString();
}

TEST_P(RealTables, CompletionHasSchoolsAuthoritiesAndTheHeading) {
    importKirov();
    const QString out = path("completion.xlsx");
    const Answer sferum = runJson(
        {u"report"_s, u"completion"_s, u"--campaign"_s, u"sferum"_s, u"--period"_s, kSferumWeek, u"--out"_s, out});
    ASSERT_EQ(sferum.code, 0) << testing::PrintToString(sferum);
    const auto rows = readByLibreOffice(out);
    ASSERT_TRUE(rows);
    const QString text = [&] {
        QStringList lines;
        for (const QStringList& row : *rows)
            lines.append(row.join(u'|'));
        return lines.join(u'\n');
    }();
    EXPECT_TRUE(text.contains(u"|Школы|РУО|"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"|Арбажский|0|1|"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"|Афанасьевский|||да"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"|Верхнекамский|||"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"|г. Киров|1|0|да"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"|Итого|13|20|23"_s)) << text.toStdString();

    const QString pages = path("completion-gospubliki.xlsx");
    ASSERT_EQ(runJson({u"report"_s, u"completion"_s, u"--campaign"_s, u"gospubliki"_s, u"--period"_s, kGospublikiWeek,
                       u"--out"_s, pages})
                  .code,
              0);
    const auto pageRows = readByLibreOffice(pages);
    ASSERT_TRUE(pageRows);
    EXPECT_EQ(pageRows->last(), (QStringList{u""_s, u"Итого"_s, u"105"_s, u"24"_s}));
    if (qstrcmp(GetParam(), "xlsx") == 0) { // the text tables do not carry the slide's heading
        EXPECT_TRUE(pageRows->at(1).first().contains(u"Метка «Госорганизация»"_s))
            << pageRows->at(1).first().toStdString();
    }
}

TEST_P(RealTables, ZeroActivityPrintsTheSlidesSentence) {
    makeStore("sakhalin");
    ASSERT_EQ(import("06_sakhalin_sferum_zero_indicators_2023w18").code, 0);
    const QString out = path("zero.csv");
    ASSERT_EQ(runJson({u"report"_s, u"zero-activity"_s, u"--period"_s, kSakhalinWeek, u"--out"_s, out}).code, 0);
    const QString text = QString::fromUtf8(readFile(out));
    EXPECT_TRUE(text.contains(u"Детские сады 121 из 127 зарегистрированных (95%)"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Детские сады 127 из 127 зарегистрированных (100%)"_s)) << text.toStdString();
}

TEST_P(RealTables, KirovsTablesFitBothCampaignsAndHaveNoDate) {
    makeStore("kirov");
    const Answer undatedBook = import("02_kirov_sferum_2023");
    if (qstrcmp(GetParam(), "xlsx") == 0) { // the sheet's name says the campaign, nothing says the week
        EXPECT_EQ(undatedBook.code, 1);
        EXPECT_TRUE(undatedBook.err.contains(u"--period"_s)) << testing::PrintToString(undatedBook);
        return;
    }
    const Answer ambiguous = import("02_kirov_sferum_2023", {u"--period"_s, kSferumWeek});
    EXPECT_EQ(ambiguous.code, 1);
    EXPECT_TRUE(ambiguous.err.contains(u"--campaign"_s)) << testing::PrintToString(ambiguous);
    const Answer undated = import("02_kirov_sferum_2023", {u"--campaign"_s, u"sferum"_s});
    EXPECT_EQ(undated.code, 1);
    EXPECT_TRUE(undated.err.contains(u"--period"_s)) << testing::PrintToString(undated);
    EXPECT_TRUE(runJson({u"imports"_s}).array().isEmpty());
}

TEST_P(RealTables, AGivenPeriodWinsOverTheTitleAndIsTold) {
    makeStore("sakhalin");
    const Answer imported = import("01_sakhalin_sferum_doo_2023w18", {u"--period"_s, u"2023-05-06..2023-05-12"_s});
    EXPECT_EQ(imported.code, 3);
    EXPECT_EQ(imported.object()[u"period"][u"start"], u"2023-05-06"_s);
}

} // namespace
