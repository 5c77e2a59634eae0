// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_fixture.h"
#include "report/readers.h"

using namespace Qt::StringLiterals;
using namespace svodka::tests;

namespace {

const QString kHeader = u"Муниципальное образование;Наименование организации;Тип;Зарегистрирована;Прочее\n"_s;

class ImportPreview : public CliTest {
protected:
    void SetUp() override { makeStore("sakhalin"); }

    QString write(const char* name, const QString& rows, const QString& week = u"29.04.23-05.05.23"_s) {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write((u"Сферум (%1)\n"_s.arg(week) + kHeader + rows).toUtf8());
        return file.fileName();
    }
};

TEST_F(ImportPreview, ATrialRunCountsRowsAndListsTheChangedOnes) {
    ASSERT_EQ(
        runJson({u"import"_s, write("a.csv", u"Охинский;МБДОУ № 1;ДОО;нет;1\nОхинский;МБДОУ № 2;ДОО;да;1\n"_s)}).code,
        0);
    const QString next =
        write("b.csv", u"Охинский;МБДОУ № 3;ДОО;да;1\nОхинский;МБДОУ № 1;ДОО;да;1\nОхинский;МБДОУ № 2;ДОО;да;1\n"_s);
    const Answer trial = runJson({u"import"_s, next, u"--dry-run"_s});
    ASSERT_EQ(trial.code, 0) << testing::PrintToString(trial);
    const QJsonObject json = trial.object();
    EXPECT_EQ(json[u"rows"][u"new"], 1);
    EXPECT_EQ(json[u"rows"][u"changed"], 1);
    EXPECT_EQ(json[u"rows"][u"same"], 1);
    EXPECT_EQ(json[u"rows"][u"waiting"], 0);
    ASSERT_EQ(json[u"changedRows"].toArray().size(), 1);
    const QJsonValue row = json[u"changedRows"][0];
    EXPECT_EQ(row[u"row"], 4);
    EXPECT_EQ(row[u"changes"][0][u"code"], u"registered"_s);
    EXPECT_EQ(row[u"changes"][0][u"before"], 0);
    EXPECT_EQ(row[u"changes"][0][u"after"], 1);
    ASSERT_EQ(json[u"sameWeek"].toArray().size(), 1);
    EXPECT_EQ(json[u"sameWeek"][0][u"file"], u"a.csv"_s);

    const Answer text = run({u"import"_s, next, u"--dry-run"_s, u"--store"_s, storePath()});
    const qsizetype changed = text.out.indexOf(u"МБДОУ № 1"_s);
    EXPECT_GT(changed, 0) << testing::PrintToString(text);
    EXPECT_GT(text.out.indexOf(u"МБДОУ № 3"_s), changed) << "the changed rows stand first";
}

TEST_F(ImportPreview, TheProblemListIsWrittenWithAndWithoutATrial) {
    const QString file = write("a.csv", u"Охинский;МБДОУ № 1;ДОО;когда-то;1\nТмутараканский;МБДОУ № 2;ДОО;да;1\n"_s);
    const QString csv = path("problems.csv");
    const Answer trial = runJson({u"import"_s, file, u"--dry-run"_s, u"--problems"_s, csv});
    EXPECT_EQ(trial.code, 3) << testing::PrintToString(trial);
    const auto rows = parseCsv(QString::fromUtf8(readFile(csv).mid(3)), u';');
    ASSERT_EQ(rows.size(), 5) << "title, campaign and week, header, two problems";
    EXPECT_EQ(rows[3][2], u"D3"_s);
    EXPECT_EQ(rows[3][3], u"МБДОУ № 1"_s);
    EXPECT_EQ(rows[4][1], u"4"_s);
    const QString xlsx = path("problems.xlsx");
    EXPECT_EQ(runJson({u"import"_s, file, u"--problems"_s, xlsx}).code, 3);
    const auto seen = readByLibreOffice(xlsx);
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->size(), 5);
    EXPECT_EQ(runJson({u"imports"_s}).array().size(), 1);
}

TEST_F(ImportPreview, AListThatCannotBeWrittenIsToldBeforeAnythingIsImported) {
    const QString file = write("a.csv", u"Охинский;МБДОУ № 1;ДОО;да;1\n"_s);
    const Answer answer = runJson({u"import"_s, file, u"--problems"_s, path("problems.doc")});
    EXPECT_EQ(answer.code, 1);
    EXPECT_TRUE(answer.err.contains(u"problems.doc"_s));
    EXPECT_TRUE(runJson({u"imports"_s}).array().isEmpty());
}

TEST_F(ImportPreview, RememberedChoicesAreUsedToldAndCanBeLeftOut) {
    const QString first = write("a.csv", u"Охинский;МБДОУ № 1;ДОО;да;5\n"_s);
    ASSERT_EQ(runJson({u"import"_s, first, u"--map"_s, u"Прочее=staff_total"_s}).code, 0);
    const QString next = write("b.csv", u"Охинский;МБДОУ № 1;ДОО;да;6\n"_s, u"06.05.23-12.05.23"_s);
    const Answer used = runJson({u"import"_s, next, u"--dry-run"_s});
    EXPECT_EQ(used.code, 0);
    EXPECT_EQ(used.object()[u"profile"][u"file"], u"a.csv"_s);
    EXPECT_EQ(used.object()[u"profile"][u"author"], u"methodist"_s);
    EXPECT_TRUE(used.err.contains(u"a.csv"_s)) << used.err.toStdString();
    const Answer off = runJson({u"import"_s, next, u"--dry-run"_s, u"--no-profile"_s});
    EXPECT_TRUE(off.object()[u"profile"].isNull());
    EXPECT_FALSE(off.err.contains(u"a.csv"_s));
    const Answer mapped = runJson({u"import"_s, next, u"--dry-run"_s, u"--map"_s, u"Прочее=skip"_s});
    EXPECT_TRUE(mapped.object()[u"profile"].isNull()) << "what is given on the line wins";
}

} // namespace
