// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/writer.h"
#include "services/import/fingerprint.h"
#include "services_fixture.h"
#include "store/store_dump.h"

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;
using core::ErrorCode;
using services::ImportOutcome;
using services::ImportRequest;

namespace {

const QString kHeader = u"Муниципальное образование;Наименование организации;Прочее на 05.05.2023;Ещё"_s;
const QString kNextHeader = u"Ещё;Прочее на 12.05.2023;Наименование организации;Муниципальное образование"_s;

class ChoiceMemoryTest : public ServicesTest {
protected:
    void SetUp() override { makeStore("sakhalin"); }

    QString firstWeek() { return writeTable("a.csv", kHeader, u"Охинский;МБДОУ № 1;да;9\n"_s); }

    QString nextWeek() {
        return writeText("b.csv", u"Сферум (06.05.23-12.05.23)\n"_s + kNextHeader + u"\n8;нет;МБДОУ № 1;Охинский\n"_s);
    }

    core::Result<ImportOutcome> mapped(const QString& file) {
        ImportRequest request = requestFor(file);
        request.columns = {{u"3"_s, u"registered"_s}, {u"Ещё"_s, u"staff_total"_s}};
        return run(request);
    }

    static core::Table sheet(const QString& name, double value) {
        core::Table table;
        table.name = name;
        table.title = u"Сферум, "_s + name + u" (29.04.23-05.05.23)"_s;
        table.columns = {{u"Муниципалитет"_s, {}, core::ColumnKind::Text, false},
                         {u"Не зарегистрировано"_s, {}, core::ColumnKind::Number, false}};
        table.rows = {{core::Cell(u"Охинский"_s), value}, {core::Cell(u"Анивский"_s), 1.0}};
        return table;
    }

    QString book(const char* name, double value) {
        const QString file = path(name);
        EXPECT_TRUE(succeeded(report::write({{}, {sheet(u"Сады"_s, value), sheet(u"Школы"_s, value)}}, file)));
        return file;
    }
};

TEST_F(ChoiceMemoryTest, TheNextWeeksFileNeedsNoClick) {
    const auto first = mapped(firstWeek());
    ASSERT_TRUE(succeeded(first));
    EXPECT_FALSE(first->profile.has_value());
    const auto next = run(requestFor(nextWeek()));
    ASSERT_TRUE(succeeded(next)) << "other order of the columns, other date in the header";
    EXPECT_EQ(next->batch.counts.added, 1);
    ASSERT_TRUE(next->profile.has_value());
    EXPECT_EQ(next->profile->file, u"a.csv"_s);
    EXPECT_EQ(next->profile->author, u"методист"_s);
    EXPECT_EQ(next->profile->at, m_clock.nowUtc());
    EXPECT_FALSE(next->profile->fingerprint.isEmpty());
    const auto rows = store().weeklyRows(u"sferum"_s, next->batch.period);
    ASSERT_EQ(rows->size(), 1U);
    EXPECT_EQ(rows->front().values[1], 0) << "registered";
    EXPECT_EQ(rows->front().values[6], 8) << "staff_total";
}

TEST_F(ChoiceMemoryTest, WhatIsChosenWinsAndNothingIsUsedAgainstTheWill) {
    ASSERT_TRUE(succeeded(mapped(firstWeek())));
    ImportRequest off = requestFor(nextWeek());
    off.useRemembered = false;
    EXPECT_EQ(run(off).error().code, ErrorCode::NothingToImport);
    ImportRequest other = requestFor(nextWeek());
    other.columns = {{u"2"_s, u"active"_s}};
    other.dryRun = true;
    const auto outcome = run(other);
    ASSERT_TRUE(succeeded(outcome));
    EXPECT_FALSE(outcome->profile.has_value());
    EXPECT_EQ(outcome->rows.at(0).cells.at(0).code, u"active"_s);
    EXPECT_EQ(outcome->rows.at(0).cells.size(), 1U);
}

TEST_F(ChoiceMemoryTest, UndoForgetsWhatTheImportTaught) {
    const QStringList before = dumpStore(storePath());
    const auto first = mapped(firstWeek());
    ASSERT_TRUE(succeeded(first));
    ASSERT_TRUE(succeeded(store().undo(first->batch.id, m_clock.nowUtc(), {})));
    EXPECT_EQ(dumpStore(storePath()), before);
    EXPECT_EQ(run(requestFor(nextWeek())).error().code, ErrorCode::NothingToImport);
}

TEST_F(ChoiceMemoryTest, ADryRunTeachesNothingAndUsesWhatIsKnown) {
    ImportRequest dry = requestFor(firstWeek());
    dry.columns = {{u"3"_s, u"registered"_s}};
    dry.dryRun = true;
    ASSERT_TRUE(succeeded(run(dry)));
    EXPECT_EQ(run(requestFor(nextWeek())).error().code, ErrorCode::NothingToImport);
    ASSERT_TRUE(succeeded(mapped(firstWeek())));
    ImportRequest next = requestFor(nextWeek());
    next.dryRun = true;
    const auto outcome = run(next);
    ASSERT_TRUE(succeeded(outcome));
    EXPECT_TRUE(outcome->profile.has_value());
}

TEST_F(ChoiceMemoryTest, TheSameFileWithoutTheChoiceMakesNoSecondImport) {
    const QString file = firstWeek();
    const auto first = mapped(file);
    ASSERT_TRUE(succeeded(first));
    const auto again = run(requestFor(file));
    ASSERT_TRUE(succeeded(again));
    EXPECT_TRUE(again->repeated);
    EXPECT_TRUE(again->columns.empty());
    EXPECT_EQ(again->batch.id, first->batch.id);
}

TEST_F(ChoiceMemoryTest, ABrokenProfileIsAsIfThereWereNone) {
    const auto first = mapped(firstWeek());
    ASSERT_TRUE(succeeded(first));
    const auto shapes = services::shapesOf(*ingest::readWorkbook(path("a.csv")), *store().catalogue());
    ASSERT_TRUE(succeeded(store().saveProfile(
        {u"fp:"_s + shapes.at(0).fingerprint, u"sferum"_s, u"{\"tables\":[1,{}"_s}, first->batch.id)));
    EXPECT_EQ(run(requestFor(nextWeek())).error().code, ErrorCode::NothingToImport);
}

TEST_F(ChoiceMemoryTest, TheCampaignOfAFileThatFitsTwoIsRememberedForFilesOfItsName) {
    const QString table = u"Муниципалитет;Школы\nОхинский;3\nАнивский;1\n"_s;
    const QString title = u"Не завершили подключение (%1)\n"_s;
    const QString first = writeText("отчёт 2023-05-05.csv", title.arg(u"29.04.23-05.05.23"_s) + table);
    EXPECT_EQ(run(requestFor(first)).error().code, ErrorCode::CampaignAmbiguous);
    ImportRequest said = requestFor(first);
    said.campaign = u"sferum"_s;
    ASSERT_TRUE(succeeded(run(said)));
    const QString next = writeText("отчёт 2023-05-12.csv", title.arg(u"06.05.23-12.05.23"_s) + table);
    const auto outcome = run(requestFor(next));
    ASSERT_TRUE(succeeded(outcome));
    EXPECT_EQ(outcome->batch.campaign, u"sferum"_s);
    EXPECT_EQ(outcome->batch.period.start, QDate(2023, 5, 6)) << "the week is never remembered";
    EXPECT_TRUE(outcome->profile.has_value());
    const QString other = writeText("сводка.csv", title.arg(u"06.05.23-12.05.23"_s) + table + u"Охинский;4\n"_s);
    EXPECT_EQ(run(requestFor(other)).error().code, ErrorCode::CampaignAmbiguous) << "another file may be of the other";
    ImportRequest pages = requestFor(next);
    pages.campaign = u"gospubliki"_s;
    ASSERT_TRUE(succeeded(run(pages)));
    const QString third = writeText("отчёт 2023-05-19.csv", title.arg(u"13.05.23-19.05.23"_s) + table);
    EXPECT_EQ(run(requestFor(third)).error().code, ErrorCode::CampaignAmbiguous)
        << "two different answers make it a question again";
}

TEST_F(ChoiceMemoryTest, AChoiceThatTheFileMakesItselfIsNotRemembered) {
    ImportRequest request = requestFor(dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv"));
    request.campaign = u"sferum"_s;
    ASSERT_TRUE(succeeded(run(request)));
    const auto catalogue = store().catalogue();
    const auto shapes = services::shapesOf(*ingest::readWorkbook(request.file), *catalogue);
    ASSERT_EQ(shapes.size(), 1U);
    EXPECT_FALSE(store().profile(u"fp:"_s + shapes[0].fingerprint)->has_value());
}

TEST_F(ChoiceMemoryTest, APickedSheetIsFoundAgainAndTwoPicksStayAQuestion) {
    const QString first = book("a.xlsx", 3);
    EXPECT_EQ(run(requestFor(first)).error().code, ErrorCode::SheetAmbiguous);
    ImportRequest pick = requestFor(first);
    pick.sheet = u"Школы"_s;
    ASSERT_TRUE(succeeded(run(pick)));
    const QString next = book("b.xlsx", 2);
    ImportRequest dry = requestFor(next);
    dry.dryRun = true;
    const auto outcome = run(dry);
    ASSERT_TRUE(succeeded(outcome));
    EXPECT_EQ(outcome->batch.sheet, u"Школы"_s);
    EXPECT_TRUE(outcome->profile.has_value());
    ImportRequest second = requestFor(next);
    second.sheet = u"Сады"_s;
    ASSERT_TRUE(succeeded(run(second)));
    EXPECT_EQ(run(requestFor(book("c.xlsx", 1))).error().code, ErrorCode::SheetAmbiguous);
}

TEST_F(ChoiceMemoryTest, AColumnWithoutHeaderIsFoundByItsNumber) {
    ImportRequest said =
        requestFor(writeText("сады 29.04.23-05.05.23.csv", u"Охинский;3\nАнивский;1\nНогликский;2\n"_s));
    said.columns = {{u"2"_s, u"not_registered"_s}};
    said.campaign = u"sferum"_s;
    ASSERT_TRUE(succeeded(run(said)));
    const auto next =
        run(requestFor(writeText("сады 06.05.23-12.05.23.csv", u"Охинский;2\nАнивский;0\nНогликский;2\n"_s)));
    ASSERT_TRUE(succeeded(next));
    EXPECT_EQ(next->batch.counts.added, 3);
}

TEST_F(ChoiceMemoryTest, DatesAreNoPartOfAName) {
    EXPECT_EQ(services::withoutDates(u"Прочее на 05.05.2023"_s), services::withoutDates(u"Прочее на 12.05.2023 г."_s));
    EXPECT_EQ(services::withoutDates(u"Отчёт за 22 июля 2024 года"_s),
              services::withoutDates(u"Отчёт за 5 мая 2023 года"_s));
    EXPECT_NE(services::withoutDates(u"10 сообщений"_s), services::withoutDates(u"1 сообщений"_s));
    EXPECT_EQ(services::stemOf(u"/a/Сферум_29.04.23-05.05.23.xlsx"_s),
              services::stemOf(u"Сферум 2023-05-12 (2).csv"_s));
    EXPECT_NE(services::stemOf(u"02_kirov_sferum_2023.tsv"_s), services::stemOf(u"04_kirov_gospubliki_2023.tsv"_s));
}

} // namespace
