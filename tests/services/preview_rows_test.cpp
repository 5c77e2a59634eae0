// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export_service.h"
#include "services/import/preview_table.h"
#include "services_fixture.h"

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;
using services::ImportOutcome;
using services::PreviewRow;
using services::RowState;

namespace {

const QString kHeader = u"Муниципальное образование;Наименование организации;Тип;Зарегистрирована;Добавлено учителей"_s;

QString textOf(const core::Cell& cell) {
    const QString* text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}

class PreviewRowsTest : public ServicesTest {
protected:
    void SetUp() override { makeStore("sakhalin"); }

    ImportOutcome trial(const QString& file) {
        services::ImportRequest request = requestFor(file);
        request.dryRun = true;
        const auto outcome = run(request);
        EXPECT_TRUE(succeeded(outcome));
        return outcome ? *outcome : ImportOutcome{};
    }
};

TEST_F(PreviewRowsTest, EveryStateOfOrganisationsIsShown) {
    import(writeTable("a.csv", kHeader, u"Охинский;МБДОУ № 1;ДОО;нет;3\nОхинский;МБДОУ № 2;ДОО;да;4\n"_s));
    const ImportOutcome outcome =
        trial(writeTable("b.csv", kHeader,
                         u"Охинский;МБДОУ № 1;ДОО;да;5\nОхинский;МБДОУ № 2;ДОО;да;4\n"
                         "Охинский;МБДОУ № 3;ДОО;да;много\nТмутараканский;МБДОУ № 4;ДОО;да;1\n"
                         "Охинский;МБДОУ № 3;ДОО;да;1\nТмутараканский;МБДОУ № 5;ДОО;да;1\n"_s));
    ASSERT_EQ(outcome.rows.size(), 6U);
    std::vector<RowState> states;
    for (const PreviewRow& row : outcome.rows)
        states.push_back(row.state);
    EXPECT_EQ(states, (std::vector{RowState::Changed, RowState::Same, RowState::New, RowState::Waiting,
                                   RowState::Rejected, RowState::Waiting}));
    const PreviewRow& changed = outcome.rows[0];
    EXPECT_EQ(changed.name, u"МБДОУ № 1"_s);
    EXPECT_EQ(changed.type, u"preschool"_s);
    EXPECT_FALSE(changed.municipality.isEmpty());
    EXPECT_EQ(changed.where.row, 3);
    ASSERT_EQ(changed.cells.size(), 2U);
    EXPECT_EQ(changed.cells[0].code, u"registered"_s);
    EXPECT_EQ(changed.cells[0].before, 0);
    EXPECT_EQ(changed.cells[0].after, 1);
    EXPECT_EQ(changed.cells[1].column, 5);
    EXPECT_FALSE(changed.createsOrganisation);
    EXPECT_TRUE(outcome.rows[1].cells.empty());
    EXPECT_TRUE(outcome.rows[2].createsOrganisation);
    ASSERT_EQ(outcome.rows[2].notices.size(), 1U);
    EXPECT_EQ(outcome.notices[static_cast<size_t>(outcome.rows[2].notices[0])].kind,
              services::NoticeKind::CellUnreadable);
    EXPECT_TRUE(outcome.rows[3].municipality.isEmpty());
    EXPECT_TRUE(outcome.rows[5].notices.empty()) << "an unknown municipality is told once";
    const core::ImportCounts& counts = outcome.batch.counts;
    EXPECT_EQ(counts.changed, 1);
    EXPECT_EQ(counts.unmatched, 2);
}

TEST_F(PreviewRowsTest, MunicipalitiesShowFiguresAndBases) {
    const QString header = u"Муниципалитет;Не зарегистрировано;Имеют 0 сообщений"_s;
    import(writeTable("a.csv", header, u"Охинский;3;5 из 7\nАнивский;1;1 из 2\n"_s));
    const ImportOutcome outcome =
        trial(writeTable("b.csv", header, u"Охинский;2;5 из 8\nАнивский;1;1 из 2\nНеведомый;4;\n"_s));
    ASSERT_EQ(outcome.rows.size(), 3U);
    EXPECT_EQ(outcome.rows[0].state, RowState::Changed);
    ASSERT_EQ(outcome.rows[0].cells.size(), 2U);
    EXPECT_EQ(outcome.rows[0].cells[0].before, 3);
    EXPECT_EQ(outcome.rows[0].cells[0].after, 2);
    EXPECT_EQ(outcome.rows[0].cells[1].baseBefore, 7);
    EXPECT_EQ(outcome.rows[0].cells[1].baseAfter, 8);
    EXPECT_EQ(outcome.rows[1].state, RowState::Same);
    EXPECT_EQ(outcome.rows[2].state, RowState::Waiting);
    const core::Table table = services::previewTable(outcome, *store().catalogue(), true);
    EXPECT_EQ(textOf(table.rows[0][5]), u"Не зарегистрировано: 3 → 2; Нет сообщений: 5 of 7 → 5 of 8"_s);
}

TEST_F(PreviewRowsTest, TheTableSaysWhatChangesInWords) {
    import(writeTable("a.csv", kHeader, u"Охинский;МБДОУ № 1;ДОО;нет;3\nОхинский;МБДОУ № 2;ДОО;да;\n"_s));
    const ImportOutcome outcome = trial(writeTable("b.csv", kHeader,
                                                   u"Охинский;МБДОУ № 1;ДОО;да;5\nОхинский;МБДОУ № 2;ДОО;да;7\n"
                                                   "Охинский;МБДОУ № 3;ДОО;нет;0\n"_s));
    const core::Table table = services::previewTable(outcome, *store().catalogue(), true);
    ASSERT_EQ(table.columns.size(), 7U);
    ASSERT_EQ(table.rows.size(), 3U);
    for (const auto& row : table.rows)
        EXPECT_EQ(row.size(), table.columns.size());
    EXPECT_EQ(textOf(table.rows[0][5]),
              u"Зарегистрирована: no → yes; Добавлено сотрудников с ролью «учитель»: 3 → 5"_s);
    EXPECT_EQ(textOf(table.rows[1][5]), u"Добавлено сотрудников с ролью «учитель»: — → 7"_s);
    EXPECT_EQ(textOf(table.rows[2][5]), u"Зарегистрирована: no; Добавлено сотрудников с ролью «учитель»: 0"_s)
        << "of a new row the values alone";
    EXPECT_EQ(std::get<double>(table.rows[2][1]), 5);
}

TEST_F(PreviewRowsTest, TheProblemListNamesSheetRowCellAndWhatToDo) {
    const ImportOutcome outcome =
        trial(writeTable("b.csv", kHeader,
                         u"Охинский;МБДОУ № 1;ДОО;да;5\nТмутараканский;МБДОУ № 4;ДОО;да;1\n"
                         "Тмутараканский;МБДОУ № 5;ДОО;да;1\nОхинский;МБДОУ № 3;ДОО;да;много\n"_s));
    const core::Table table = services::problemTable(outcome, *store().catalogue(), true);
    ASSERT_EQ(table.rows.size(), 3U) << "the rows without a problem are left out";
    EXPECT_EQ(std::get<double>(table.rows[0][1]), 4);
    EXPECT_EQ(textOf(table.rows[0][3]), u"МБДОУ № 4"_s);
    EXPECT_EQ(std::get<double>(table.rows[1][1]), 5) << "told once, but its row waits too";
    EXPECT_EQ(textOf(table.rows[2][2]), u"E6"_s);
    for (const auto& row : table.rows)
        EXPECT_FALSE(textOf(row[5]).isEmpty());
    for (const char* name : {"problems.csv", "problems.xlsx"})
        EXPECT_TRUE(succeeded(services::exportTable(table, {}, path(name))));
}

TEST_F(PreviewRowsTest, ShuffledRowsAndColumnsChangeNothing) {
    const QString rows = u"Охинский;МБДОУ № 1;ДОО;нет;3\nАнивский;МБДОУ № 2;ДОО;да;4\n"_s;
    const core::BatchId first = import(writeTable("a.csv", kHeader, rows)).batch.id;
    const QString shuffled = writeTable(
        "b.csv", u"Добавлено учителей;Тип;Зарегистрирована;Наименование организации;Муниципальное образование"_s,
        u"4;ДОО;да;МБДОУ № 2;Анивский\n3;ДОО;нет;МБДОУ № 1;Охинский\n"_s);
    const ImportOutcome seen = trial(shuffled);
    for (const PreviewRow& row : seen.rows)
        EXPECT_EQ(row.state, RowState::Same);
    ASSERT_EQ(seen.sameWeek.size(), 1U);
    EXPECT_EQ(seen.sameWeek[0].id, first);
    const auto before = store().weeklyRows(u"sferum"_s, demoWeek());
    const ImportOutcome stored = import(shuffled);
    EXPECT_FALSE(stored.repeated) << "it is another file that confirms the figures: an import of its own";
    EXPECT_EQ(stored.batch.counts.same, 2);
    EXPECT_EQ(*store().weeklyRows(u"sferum"_s, demoWeek()), *before);
}

TEST_F(PreviewRowsTest, AFileOfOtherPlacesIsNotSentAgain) {
    import(writeTable("a.csv", kHeader, u"Охинский;МБДОУ № 1;ДОО;нет;3\n"_s));
    EXPECT_TRUE(trial(writeTable("b.csv", kHeader, u"Анивский;МБДОУ № 2;ДОО;нет;3\n"_s)).sameWeek.empty());
}

TEST_F(PreviewRowsTest, RowsAreShownOnlyWhereTheyAreAskedFor) {
    const QString file = writeTable("a.csv", kHeader, u"Охинский;МБДОУ № 1;ДОО;нет;3\n"_s);
    services::ImportRequest request = requestFor(file);
    request.preview = true;
    const auto outcome = run(request);
    ASSERT_TRUE(succeeded(outcome));
    EXPECT_EQ(outcome->rows.size(), 1U);
    EXPECT_TRUE(outcome->batch.id.isValid());
    EXPECT_TRUE(import(writeTable("b.csv", kHeader, u"Охинский;МБДОУ № 1;ДОО;да;3\n"_s)).rows.empty());
}

} // namespace
