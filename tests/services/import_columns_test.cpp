// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/import_columns.h"
#include "services_fixture.h"

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;
using core::ErrorCode;
using services::ColumnChoice;
using services::ImportColumn;

namespace {

class ImportColumnsTest : public ServicesTest {
protected:
    void SetUp() override { makeStore("sakhalin"); }

    core::Result<services::ImportOutcome> runWith(const QString& file, std::vector<ColumnChoice> columns,
                                                  bool dryRun = true) {
        services::ImportRequest request = requestFor(file);
        request.columns = std::move(columns);
        request.dryRun = dryRun;
        return run(request);
    }

    std::optional<double> registered() {
        const auto rows = store().weeklyRows(u"sferum"_s, demoWeek());
        return rows && rows->size() == 1 ? rows->front().values[1] : std::nullopt;
    }
};

TEST_F(ImportColumnsTest, EveryColumnIsToldWithItsGuessAndSample) {
    const QString file =
        writeTable("a.csv", u"№;Муниципальное образование;Наименование организации;Зарегистрирована;Прочее"_s,
                   u"1;Охинский;МБДОУ № 1;да;7\n2;Охинский;МБДОУ № 2;нет;8\n"_s);
    const auto outcome = runWith(file, {});
    ASSERT_TRUE(succeeded(outcome));
    ASSERT_EQ(outcome->columns.size(), 5U);
    EXPECT_TRUE(outcome->columns[0].isName) << "the row number";
    EXPECT_TRUE(outcome->columns[1].isName);
    EXPECT_TRUE(outcome->columns[2].isName);
    const ImportColumn& flag = outcome->columns[3];
    EXPECT_EQ(flag.header, u"Зарегистрирована"_s);
    EXPECT_EQ(flag.sample, (QStringList{u"да"_s, u"нет"_s}));
    EXPECT_EQ(flag.guessed, u"registered"_s);
    EXPECT_EQ(flag.code, u"registered"_s);
    EXPECT_FALSE(flag.isName);
    EXPECT_TRUE(outcome->columns[4].guessed.isEmpty());
}

TEST_F(ImportColumnsTest, AChoiceReplacesTheGuessAndTheGuessIsStillTold) {
    const QString file =
        writeTable("a.csv", u"Муниципальное образование;Наименование организации;Зарегистрирована;Прочее"_s,
                   u"Охинский;МБДОУ № 1;да;7\n"_s);
    const auto outcome = runWith(file, {{u"3"_s, u"skip"_s}, {u"Прочее"_s, u"staff_total"_s}});
    ASSERT_TRUE(succeeded(outcome));
    EXPECT_EQ(outcome->columns[2].guessed, u"registered"_s);
    EXPECT_TRUE(outcome->columns[2].code.isEmpty());
    EXPECT_TRUE(outcome->columns[3].guessed.isEmpty());
    EXPECT_EQ(outcome->columns[3].code, u"staff_total"_s);
    ASSERT_EQ(outcome->rows.size(), 1U);
    ASSERT_EQ(outcome->rows[0].cells.size(), 1U);
    EXPECT_EQ(outcome->rows[0].cells[0].after, 7);
}

TEST_F(ImportColumnsTest, TwoColumnsCanBeExchanged) {
    const QString file =
        writeTable("a.csv", u"Муниципальное образование;Наименование организации;Зарегистрирована;Активна"_s,
                   u"Охинский;МБДОУ № 1;да;нет\n"_s);
    const auto outcome = runWith(file, {{u"C"_s, u"active"_s}, {u"D"_s, u"registered"_s}});
    ASSERT_TRUE(succeeded(outcome)) << "the order of the choices does not matter";
    EXPECT_EQ(outcome->columns[2].code, u"active"_s);
}

TEST_F(ImportColumnsTest, AChoiceThatCollidesNamesBothColumns) {
    const QString file =
        writeTable("a.csv", u"Муниципальное образование;Наименование организации;Зарегистрирована;Прочее"_s,
                   u"Охинский;МБДОУ № 1;да;да\n"_s);
    const auto outcome = runWith(file, {{u"4"_s, u"registered"_s}});
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code, ErrorCode::ColumnRepeated);
    EXPECT_EQ(outcome.error().detail, u"3 «Зарегистрирована», 4 «Прочее»"_s);
}

TEST_F(ImportColumnsTest, AnOppositeFlagIsTurnedRoundUnlessAPersonSaysOtherwise) {
    const QString file =
        writeTable("a.csv", u"Муниципальное образование;Наименование организации;Не зарегистрирована"_s,
                   u"Охинский;МБДОУ № 1;да\n"_s);
    const auto guessed = runWith(file, {});
    ASSERT_TRUE(succeeded(guessed));
    EXPECT_EQ(guessed->columns[2].guessed, u"not_registered"_s);
    EXPECT_EQ(guessed->rows.at(0).cells.at(0).after, 0);
    const auto chosen = runWith(file, {{u"3"_s, u"registered"_s}});
    ASSERT_TRUE(succeeded(chosen));
    EXPECT_EQ(chosen->rows.at(0).cells.at(0).after, 1);
}

TEST_F(ImportColumnsTest, AFlagAndItsOppositeSideBySideAreTold) {
    const QString file = writeTable(
        "a.csv", u"Муниципальное образование;Наименование организации;Зарегистрирована;Не зарегистрирована"_s,
        u"Охинский;МБДОУ № 1;да;нет\n"_s);
    const auto outcome = runWith(file, {});
    ASSERT_TRUE(succeeded(outcome));
    ASSERT_EQ(outcome->notices.size(), 1U);
    EXPECT_EQ(outcome->notices[0].kind, services::NoticeKind::ColumnTwice);
    EXPECT_EQ(outcome->notices[0].subject, u"Не зарегистрирована"_s);
    EXPECT_EQ(outcome->notices[0].detail, u"Зарегистрирована"_s);
}

TEST_F(ImportColumnsTest, AColumnOfWordsIsReadOnceItIsKnownWhatTheyMean) {
    const QString file = writeTable("a.csv", u"Муниципальное образование;Наименование организации;Положение дел"_s,
                                    u"Охинский;МБДОУ № 1;зарегистрирована\nОхинский;МБДОУ № 2;не зарегистрирована\n"
                                    "Охинский;МБДОУ № 3;неизвестно что\n"_s);
    EXPECT_EQ(runWith(file, {}).error().code, ErrorCode::NothingToImport);
    const auto chosen = runWith(file, {{u"Положение дел"_s, u"registered"_s}});
    ASSERT_TRUE(succeeded(chosen));
    ASSERT_EQ(chosen->rows.size(), 3U);
    EXPECT_EQ(chosen->rows[0].cells.at(0).after, 1);
    EXPECT_EQ(chosen->rows[1].cells.at(0).after, 0);
    EXPECT_TRUE(chosen->rows[2].cells.empty());
    ASSERT_EQ(chosen->rows[2].notices.size(), 1U) << "what cannot be read is told with its cell";
    EXPECT_EQ(chosen->notices[static_cast<size_t>(chosen->rows[2].notices[0])].where.column, 3);
}

TEST_F(ImportColumnsTest, ATableWithoutHeaderIsNamedByNumber) {
    const QString file = writeText("29.04.23-05.05.23 сады.csv", u"Охинский;3;5\nАнивский;1;0\nНогликский;2;2\n"_s);
    const auto unknown = runWith(file, {});
    ASSERT_FALSE(unknown.ok());
    const auto columns = services::importColumns(requestFor(file), *store().catalogue());
    ASSERT_TRUE(succeeded(columns));
    ASSERT_EQ(columns->columns.size(), 3U);
    EXPECT_TRUE(columns->columns[1].header.isEmpty());
    EXPECT_EQ(columns->columns[1].sample, (QStringList{u"3"_s, u"1"_s, u"2"_s}));
    EXPECT_FALSE(columns->organisationLevel);
    const auto chosen = runWith(file, {{u"2"_s, u"not_registered"_s}, {u"3"_s, u"not_active"_s}});
    ASSERT_TRUE(succeeded(chosen));
    EXPECT_EQ(chosen->batch.counts.added, 3);
}

TEST_F(ImportColumnsTest, BadChoicesAreClearErrors) {
    const QString file = writeTable("a.csv", u"Муниципальное образование;Наименование организации;Зарегистрирована"_s,
                                    u"Охинский;МБДОУ № 1;да\n"_s);
    EXPECT_EQ(runWith(file, {{u"99"_s, u"registered"_s}}).error().code, ErrorCode::ColumnUnknown);
    EXPECT_EQ(runWith(file, {{u""_s, u"registered"_s}}).error().code, ErrorCode::ColumnUnknown);
    EXPECT_EQ(runWith(file, {{u"3"_s, u"no_such"_s}}).error().code, ErrorCode::ColumnCodeUnknown);
    EXPECT_EQ(runWith(file, {{u"2"_s, u"registered"_s}}).error().code, ErrorCode::ColumnIsName);
    EXPECT_EQ(runWith(file, {{u"3"_s, u"skip"_s}}).error().code, ErrorCode::NothingToImport);
    services::ImportRequest none = requestFor(file);
    none.sheet = u"Нет такого"_s;
    EXPECT_EQ(services::importColumns(none, *store().catalogue()).error().code, ErrorCode::SheetNotFound);
}

TEST_F(ImportColumnsTest, TablesOfOrganisationsSideBySideBothCount) {
    const QString header =
        u"Муниципалитет;Наименование организации;Зарегистрирована;;Муниципалитет;Наименование организации;Зарегистрирована"_s;
    const QString file = writeTable("a.csv", header,
                                    u"Охинский;МБДОУ № 1;да;;Анивский;МБДОУ № 5;нет\n"
                                    "Охинский;МБДОУ № 2;нет;;Анивский;МБДОУ № 6;да\n"_s);
    const auto outcome = runWith(file, {});
    ASSERT_TRUE(succeeded(outcome));
    ASSERT_EQ(outcome->rows.size(), 4U);
    EXPECT_EQ(outcome->rows[1].name, u"МБДОУ № 5"_s);
    EXPECT_EQ(outcome->rows[1].cells.at(0).after, 0);
    EXPECT_EQ(outcome->rows[1].cells.at(0).column, 7);
    EXPECT_TRUE(outcome->notices.empty());
}

TEST_F(ImportColumnsTest, WhatAColumnMayBeTakenFor) {
    const core::Campaign sferum = *store().catalogue()->campaign(u"sferum"_s);
    const auto ofOrganisations = services::columnMeanings(sferum, true);
    ASSERT_EQ(ofOrganisations.size(), sferum.metrics.size() + 2);
    EXPECT_EQ(ofOrganisations[0].code, u"application_sent"_s);
    EXPECT_EQ(ofOrganisations[sferum.metrics.size()].code, u"not_registered"_s);
    const auto ofMunicipalities = services::columnMeanings(sferum, false);
    EXPECT_EQ(ofMunicipalities.size(), sferum.indicators.size());
}

TEST_F(ImportColumnsTest, TheSpellingOfAChoiceMakesNoSecondImport) {
    const QString file = writeTable("a.csv", u"Муниципальное образование;Наименование организации;Прочее"_s,
                                    u"Охинский;МБДОУ № 1;да\n"_s);
    const auto first = runWith(file, {{u"Прочее"_s, u"registered"_s}}, false);
    ASSERT_TRUE(succeeded(first));
    EXPECT_EQ(registered(), 1);
    const auto again = runWith(file, {{u"C"_s, u"registered"_s}}, false);
    ASSERT_TRUE(succeeded(again));
    EXPECT_TRUE(again->repeated);
    EXPECT_EQ(again->batch.id, first->batch.id);
}

} // namespace
