// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/writer.h"
#include "services/import/import_parts.h"
#include "services_fixture.h"

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;
using services::ImportPart;

namespace {

class ImportPartsTest : public ServicesTest {
protected:
    void SetUp() override { makeStore("sakhalin"); }

    std::vector<ImportPart> parts(const QString& file, const QString& campaign = {}) {
        const auto found = services::importParts(file, *store().catalogue(), campaign);
        EXPECT_TRUE(succeeded(found));
        return found ? *found : std::vector<ImportPart>{};
    }

    static core::Table sheet(const QString& name, const QString& title, const QString& header) {
        core::Table table;
        table.name = name;
        table.title = title;
        table.columns = {{u"Муниципалитет"_s, {}, core::ColumnKind::Text, false},
                         {header, {}, core::ColumnKind::Number, false}};
        table.rows = {{core::Cell(u"Охинский"_s), 3.0}, {core::Cell(u"Анивский"_s), 1.0}};
        return table;
    }

    QString book(const std::vector<core::Table>& sheets) {
        const QString file = path("book.xlsx");
        EXPECT_TRUE(succeeded(report::write({{}, sheets}, file)));
        return file;
    }
};

TEST_F(ImportPartsTest, ASheetIsAPartAndOneWithoutTablesIsNone) {
    core::Table notes;
    notes.name = u"Пояснения"_s;
    notes.columns = {{u"Что это"_s, {}, core::ColumnKind::Text, false}};
    notes.rows = {{core::Cell(u"Просто слова, без показателей"_s)}};
    const QString file =
        book({sheet(u"Сады"_s, u"Детские сады, Сферум (29.04.23-05.05.23)"_s, u"Не зарегистрировано"_s), notes,
              sheet(u"Школы"_s, u"Школы, Сферум (29.04.23-05.05.23)"_s, u"Не зарегистрировано"_s)});
    const auto found = parts(file);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].sheet, u"Сады"_s);
    EXPECT_EQ(found[0].table, 0);
    EXPECT_EQ(found[0].rows, 2);
    EXPECT_TRUE(found[0].title.startsWith(u"Детские сады"_s)) << found[0].title.toStdString();
    EXPECT_EQ(found[1].sheet, u"Школы"_s);
    for (const ImportPart& part : found) {
        services::ImportRequest request = requestFor(file);
        request.sheet = part.sheet;
        request.table = part.table;
        EXPECT_TRUE(succeeded(run(request))) << part.sheet.toStdString();
    }
}

TEST_F(ImportPartsTest, BlocksSideBySideAreOneList) {
    const QString file = writeTable("a.csv", u"Муниципалитет;Не зарегистрировано;;Муниципалитет;Не зарегистрировано"_s,
                                    u"Охинский;3;;Анивский;1\nНогликский;2;;Курильский;0\n"_s);
    const auto found = parts(file);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].table, 0);
    EXPECT_EQ(found[0].rows, 4);
}

TEST_F(ImportPartsTest, TablesOfTwoWeeksArePartsOfTheirOwn) {
    const QString file =
        writeText("a.csv", u"Сферум (22.04.23-28.04.23)\nМуниципалитет;Не зарегистрировано\nОхинский;3\n"
                           "Анивский;1\n\n\nСферум (29.04.23-05.05.23)\nМуниципалитет;Не "
                           "зарегистрировано\nОхинский;2\nАнивский;0\n"_s);
    const auto found = parts(file);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].table, 1);
    EXPECT_EQ(found[1].table, 2);
    services::ImportRequest request = requestFor(file);
    EXPECT_EQ(run(request).error().code, core::ErrorCode::TableAmbiguous) << "without a choice it stays a question";
    request.table = found[1].table;
    const auto outcome = run(request);
    ASSERT_TRUE(succeeded(outcome));
    EXPECT_EQ(outcome->batch.period, demoWeek());
}

TEST_F(ImportPartsTest, TablesOfTwoLevelsArePartsOfTheirOwn) {
    const QString file =
        writeText("a.csv", u"Сферум (29.04.23-05.05.23)\nМуниципалитет;Не зарегистрировано\nОхинский;3\n"
                           "Анивский;1\n\n\nСферум (29.04.23-05.05.23)\nМуниципалитет;Наименование "
                           "организации;Зарегистрирована\nОхинский;МБДОУ № 1;да\nАнивский;МБДОУ № 2;нет\n"_s);
    const auto found = parts(file);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].table, 1);
    EXPECT_EQ(found[1].table, 2);
}

TEST_F(ImportPartsTest, AFileOfWhichNothingIsRecognisedIsOfferedToBeNamed) {
    const QString file = writeText("a.csv", u"Муниципалитет;Нечто;Иное\nОхинский;3;4\nАнивский;1;2\n"_s);
    ASSERT_EQ(parts(file).size(), 1U);
    const QString words = writeText("b.csv", u"Просто письмо.\nБез таблиц.\n"_s);
    EXPECT_EQ(services::importParts(words, *store().catalogue()).error().code, core::ErrorCode::NothingToImport);
    EXPECT_EQ(services::importParts(path("none.csv"), *store().catalogue()).error().code,
              core::ErrorCode::FileNotFound);
}

TEST_F(ImportPartsTest, EveryRealTableIsOnePart) {
    for (const char* name : {"01_sakhalin_sferum_doo_2023w18", "02_kirov_sferum_2023",
                             "03_kirov_sferum_finished_list_2023", "04_kirov_gospubliki_2023",
                             "05_kirov_gospubliki_finished_list_2023", "06_sakhalin_sferum_zero_indicators_2023w18"}) {
        const auto found = parts(dataPath("xlsx/") + QString::fromUtf8(name) + u".xlsx"_s);
        EXPECT_EQ(found.size(), 1U) << name;
    }
}

} // namespace
