// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheets.h"

// Which municipality, name and figures a row gets, and which it does not.
namespace svodka::tests {

using namespace Qt::StringLiterals;

namespace {

ingest::SourceTable onlyTable(const QString& lines) {
    auto tables = tablesOf(lines);
    EXPECT_EQ(tables.size(), 1u);
    return tables.empty() ? ingest::SourceTable() : tables.front();
}

/// «Анивский» or, for a row of no municipality, «?».
QStringList placeTexts(const ingest::SourceTable& table) {
    QStringList texts;
    for (const ingest::SourceRow& row : table.rows)
        texts.append(row.municipalityBlank ? u"?"_s + row.municipality : row.municipality);
    return texts;
}

TEST(Rows, ABlankMunicipalityInAFilledColumnStaysBlank) {
    const auto table = onlyTable(u"Муниципалитет;Организация;Активна\nАнивский;МБОУ СОШ 1;да\nАнивский;МБОУ СОШ 2;да\n"
                                 ";Сахалинский колледж;нет\nДолинский;МБОУ СОШ 3;да\n-;Техникум № 2;нет\n"_s);
    EXPECT_EQ(placeTexts(table), (QStringList{u"Анивский"_s, u"Анивский"_s, u"?"_s, u"Долинский"_s, u"?"_s}));
}

TEST(Rows, AColumnOfOneRowEachIsNoColumnOfGroups) {
    const auto table = onlyTable(u"Муниципалитет;Организация;Активна\nАнивский;РУО № 1;да\nДолинский;РУО № 2;да\n"
                                 "Корсаковский;РУО № 3;да\n;Областной центр;нет\n"_s);
    EXPECT_EQ(placeTexts(table), (QStringList{u"Анивский"_s, u"Долинский"_s, u"Корсаковский"_s, u"?"_s}));
}

TEST(Rows, AMunicipalityGivenOnceGoesDownItsGroup) {
    const auto table = onlyTable(u"Муниципалитет;Организация;Активна\nАнивский;МБОУ СОШ 1;да\n;МБОУ СОШ 2;да\n"
                                 ";МБОУ СОШ 3;да\nДолинский;МБОУ СОШ 1;да\n;МБОУ СОШ 2;да\n"_s);
    EXPECT_EQ(placeTexts(table),
              (QStringList{u"Анивский"_s, u"Анивский"_s, u"Анивский"_s, u"Долинский"_s, u"Долинский"_s}));
}

TEST(Rows, MergedCellsSayHowFarAMunicipalityReaches) {
    ingest::Sheet sheet = sheetOf(u"Муниципалитет;Организация;Активна\nАнивский;МБОУ СОШ 1;да\n;МБОУ СОШ 2;да\n"
                                  ";Колледж № 1;да\n;Колледж № 2;да\n;Колледж № 3;да\n"_s);
    merge(sheet, 2, 1, 3, 1);
    const auto tables = ingest::findTables(sheet, catalogue());
    ASSERT_EQ(tables.size(), 1u);
    EXPECT_EQ(placeTexts(tables[0]), (QStringList{u"Анивский"_s, u"Анивский"_s, u"?"_s, u"?"_s, u"?"_s}));
}

TEST(Rows, ASubtotalGivesNoMunicipalityWhereTheRowsHaveTheirOwn) {
    const auto table = onlyTable(u"Муниципалитет;Организация;Кол-во учителей\nАнивский;МБОУ СОШ 1;4\n"
                                 "Анивский;МБОУ СОШ 2;5\nАнивский;;9\n;Областной колледж;3\n"_s);
    EXPECT_EQ(totalTexts(table), QStringList{u"4 Анивский 3=9 ok"_s});
    EXPECT_EQ(placeTexts(table), (QStringList{u"Анивский"_s, u"Анивский"_s, u"?"_s}));
}

TEST(Rows, MunicipalitiesInRowsOfTheirOwn) {
    const auto table = onlyTable(u"Муниципалитет;Организация;Кол-во учителей\nАнивский;;\n;МБОУ СОШ 1;4\n"
                                 ";МБОУ СОШ 2;5\nДолинский;;\n;МБОУ СОШ 3;4\n"_s);
    EXPECT_EQ(placeTexts(table), (QStringList{u"Анивский"_s, u"Анивский"_s, u"Долинский"_s}));
}

TEST(Rows, FiguresWithoutANameAreDataWhereNumberOrTypeStand) {
    const auto numbered = onlyTable(u"№;Муниципалитет;Организация;Кол-во учителей\n1;Анивский;МБОУ СОШ 1;4\n"
                                    "2;Анивский;;5\n3;Анивский;МБОУ СОШ 3;6\n"_s);
    EXPECT_EQ(rowTexts(numbered), (QStringList{u"МБОУ СОШ 1 4=4"_s, u"4=5"_s, u"МБОУ СОШ 3 4=6"_s}));
    EXPECT_TRUE(numbered.rows[1].name.isEmpty());
    EXPECT_TRUE(numbered.totals.empty());
    const auto typed = onlyTable(u"Муниципалитет;Организация;Тип;Кол-во учителей\nАнивский;МБОУ СОШ 1;СОШ;4\n"
                                 "Анивский;;СОШ;5\nАнивский;МБДОУ 3;ДОО;6\n"_s);
    EXPECT_EQ(rowTexts(typed), (QStringList{u"МБОУ СОШ 1 4=4"_s, u"4=5"_s, u"МБДОУ 3 4=6"_s}));
}

TEST(Rows, AMunicipalityGivenOnceForItsTypes) {
    const auto table = onlyTable(u"Район;Тип;Не активных\nАрбажский;школы;1\n;детские сады;2\nЛузский;школы;3\n"_s);
    EXPECT_EQ(rowTexts(table), (QStringList{u"Арбажский 3=1"_s, u"Арбажский 3=2"_s, u"Лузский 3=3"_s}));
}

TEST(Rows, PlusAndMinusAloneAreYesAndNo) {
    const auto table = onlyTable(u"Муниципалитет;Организация;Активна;Зарегистрирована;Заявка отправлена\n"
                                 "Анивский;МБОУ СОШ 1;+;да;-\nАнивский;МБОУ СОШ 2;-;-;-\nАнивский;МБОУ СОШ 3;−;нет;\n"
                                 "Анивский;МБОУ СОШ 4;;н/д;-\nВсего;;1;1;-\n"_s);
    EXPECT_EQ(rowTexts(table),
              (QStringList{u"МБОУ СОШ 1 3=1 4=1"_s, u"МБОУ СОШ 2 3=0"_s, u"МБОУ СОШ 3 3=0 4=0"_s, u"МБОУ СОШ 4"_s}));
    EXPECT_EQ(totalTexts(table), QStringList{u"6 Всего 3=1 4=1 ok"_s});
}

TEST(Rows, AMinusBesideOtherWordsIsNotReported) {
    const auto table = onlyTable(u"Муниципалитет;Организация;Активна\nАнивский;МБОУ СОШ 1;+\nАнивский;МБОУ СОШ 2;-\n"
                                 "Анивский;МБОУ СОШ 3;нет\n"_s);
    EXPECT_EQ(rowTexts(table), (QStringList{u"МБОУ СОШ 1 3=1"_s, u"МБОУ СОШ 2"_s, u"МБОУ СОШ 3 3=0"_s}));
}

TEST(Columns, ThoseNotRecognisedCanBeTold) {
    const auto table = onlyTable(u"Муниципалитет;Организация;Активна;Наличие сайта;Кружков;Резерв;Примечание\n"
                                 "Анивский;МБОУ СОШ 1;да;да;5;;скоро\nАнивский;МБОУ СОШ 2;нет;нет;6;-;\n"
                                 "Анивский;МБОУ СОШ 3;нет;+;7;-;\nВсего;;1;2;18;0;\n"_s);
    using ingest::ColumnUse;
    std::vector<ColumnUse> uses;
    QStringList unknown;
    for (const ingest::SourceColumn& column : table.columns) {
        uses.push_back(column.use);
        if (column.use == ColumnUse::Value && column.role.isEmpty() && column.hasData)
            unknown.append(column.header);
    }
    EXPECT_EQ(uses, (std::vector<ColumnUse>{ColumnUse::Municipality, ColumnUse::Name, ColumnUse::Value,
                                            ColumnUse::Value, ColumnUse::Value, ColumnUse::Value, ColumnUse::Other}));
    EXPECT_EQ(unknown, (QStringList{u"Наличие сайта"_s, u"Кружков"_s}));
    EXPECT_TRUE(table.columns[2].hasData);
    EXPECT_FALSE(table.columns[5].hasData);
    EXPECT_EQ(valuesText(table.rows[0].values), u"3=1 4=1 5=5"_s);
}

} // namespace

} // namespace svodka::tests
