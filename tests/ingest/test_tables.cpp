// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheets.h"

#include <QElapsedTimer>

// Habits of real tables, one test each.
namespace svodka::tests {

using namespace Qt::StringLiterals;

namespace {

ingest::SourceTable onlyTable(const QString& lines) {
    auto tables = tablesOf(lines);
    EXPECT_EQ(tables.size(), 1u);
    return tables.empty() ? ingest::SourceTable() : tables.front();
}

TEST(Tables, NumberedSectionsNotesAndTotalsOfSections) {
    const auto table = onlyTable(u"Сведения об организациях;;;;\n"
                                 "№;Муниципальное образование;Численность, тыс. человек;;Доля, %\n"
                                 ";;всего;городское;\n"
                                 "1;2;3;4;5\n"
                                 "1;Городские округа:;;;\n"
                                 "1.1;г. Слободской;33,5;30,1;45,0\n"
                                 "1.2;г. Котельнич;24,2;24,2;50,1\n"
                                 ";Итого по городским округам;57,7;54,3;47,5\n"
                                 "2;Муниципальные районы:;;;\n"
                                 "2.1;Арбажский;5,9;-;30,0\n"
                                 "2.2;Слободской;163,437;1 540,6;н/д\n"
                                 ";Итого по районам;169,337;1540,6;30\n"
                                 ";ИТОГО по области;227,037;1594,9;42,1\n"
                                 ";в том числе:;;;\n"
                                 "* по данным муниципалитетов;;;;\n"_s);
    EXPECT_EQ(table.headerRows, (std::vector<int>{2, 3}));
    EXPECT_EQ(headerTexts(table).mid(2), (QStringList{u"Численность, тыс. человек / всего"_s,
                                                      u"Численность, тыс. человек / городское"_s, u"Доля, %"_s}));
    EXPECT_EQ(rowTexts(table), (QStringList{u"[Городские округа:] г. Слободской 3=33.5 4=30.1 5=45"_s,
                                            u"[Городские округа:] г. Котельнич 3=24.2 4=24.2 5=50.1"_s,
                                            u"[Муниципальные районы:] Арбажский 3=5.9 5=30"_s,
                                            u"[Муниципальные районы:] Слободской 3=163.437 4=1540.6"_s}));
    EXPECT_EQ(totalTexts(table), (QStringList{u"8 Итого по городским округам 3=57.7 4=54.3 5=47.5 ok"_s,
                                              u"12 Итого по районам 3=169.337 4=1540.6 5=30 ok"_s,
                                              u"13 ИТОГО по области 3=227.037 4=1594.9 5=42.1 ok"_s}));
    EXPECT_EQ(ignoredTexts(table), (QStringList{u"1 title"_s, u"4 columnNumbers"_s, u"5 section"_s, u"9 section"_s,
                                                u"14 note"_s, u"15 note"_s}));
}

TEST(Tables, TotalsFirstByRegionNameAndWrong) {
    const auto table = onlyTable(u"Наименование;Школы;Детские сады;Дата\n"
                                 "Всего:;9;20;\n"
                                 "Кировская область;10;20;\n"
                                 "Арбажский район;4;5;01.02.2023\n"
                                 "Лузский район;5;15;02.02.2023\n"
                                 ";;;\n"
                                 "Примечание: данные предварительные;;;\n"_s);
    EXPECT_EQ(rowTexts(table), (QStringList{u"Арбажский район 2=4 3=5"_s, u"Лузский район 2=5 3=15"_s}));
    EXPECT_EQ(totalTexts(table), (QStringList{u"2 Всего: 2=9 3=20 ok"_s, u"3 Кировская область 2=10 3=20 wrong"_s}));
    EXPECT_EQ(ignoredTexts(table), (QStringList{u"6 empty"_s, u"7 note"_s}));
    EXPECT_EQ(table.columns[3].use, ingest::ColumnUse::Other);
}

TEST(Tables, OneBelowTheOther) {
    const auto tables = tablesOf(u"Не зарегистрированы;;\nРайон;Школы;ДОО\nАнивский;1;2\nДолинский;3;4\nИтого;4;6\n\n"
                                 "Не активны;;\nРайон;Школы;ДОО\nАнивский;5;2\nДолинский;3;4\nИтого;8;7\n"_s);
    ASSERT_EQ(tables.size(), 2u);
    EXPECT_EQ(roleTexts(tables[0]), (QStringList{QString(), u"not_registered"_s, u"not_registered"_s}));
    EXPECT_EQ(tables[1].title, u"Не активны"_s);
    EXPECT_EQ(tables[1].headerRows, std::vector<int>{8});
    EXPECT_EQ(totalTexts(tables[1]), QStringList{u"11 Итого 2=8 3=7 wrong"_s});
}

TEST(Tables, ARepeatedHeaderIsAPageBreak) {
    const auto table =
        onlyTable(u"№;Район;Кол-во\n1;Арбажский;5\n2;Лузский;6\n№;Район;Кол-во\n3;Нагорский;7\n;Итого;18\n"_s);
    EXPECT_EQ(table.rows.size(), 3u);
    EXPECT_EQ(totalTexts(table), QStringList{u"6 Итого 3=18 ok"_s});
}

TEST(Tables, OrganisationsWithTheMunicipalityGivenOnce) {
    const auto table =
        onlyTable(u"Муниципалитет;Наименование ОО;Тип ОО;ИНН;Зарегистри-рована;Администратор вошел;Кол-во учителей\n"
                  "Анивский ГО;МБОУ СОШ № 1;СОШ;6500000001;да;+;12\n"
                  ";МБОУ СОШ № 2;СОШ;6500000002;нет;;\n"
                  "Итого по Анивскому ГО;;;;1;;12\n"
                  "Долинский ГО;МБДОУ № 1;ДОО;6500000004;да;✓;8\n"
                  ";МБДОУ № 2;ДОО;6500000005;нет;;\n"
                  "Всего;;;;3;2;20\n"_s);
    ASSERT_EQ(table.rows.size(), 4u);
    EXPECT_EQ(table.nameColumn, 2);
    EXPECT_EQ(roleTexts(table).mid(4), (QStringList{u"registered"_s, u"admin_signed_in"_s, u"teachers_added"_s}));
    EXPECT_EQ(table.rows[1].municipality, u"Анивский ГО"_s);
    EXPECT_EQ(table.rows[1].texts.value(4), u"6500000002"_s);
    EXPECT_EQ(table.rows[2].municipality, u"Долинский ГО"_s);
    EXPECT_EQ(table.rows[2].type, u"ДОО"_s);
    EXPECT_EQ(valuesText(table.rows[2].values), u"5=1 6=1 7=8"_s);
    EXPECT_EQ(totalTexts(table),
              (QStringList{u"4 Итого по Анивскому ГО 5=1 7=12 ok"_s, u"7 Всего 5=3 6=2 7=20 wrong"_s}));
}

TEST(Tables, MunicipalitySubtotalsAboveTheirOrganisations) {
    const auto table = onlyTable(u"Наименование;Не активных\nАнивский городской округ;2\nМБДОУ № 1;1\nМБДОУ № 2;1\n"
                                 "Долинский городской округ;1\nМБДОУ № 1;1\nВсего;3\n"_s);
    EXPECT_EQ(rowTexts(table), (QStringList{u"МБДОУ № 1 2=1"_s, u"МБДОУ № 2 2=1"_s, u"МБДОУ № 1 2=1"_s}));
    EXPECT_EQ(table.rows[2].municipality, u"Долинский городской округ"_s);
    EXPECT_EQ(table.totals.size(), 3u);
}

TEST(Tables, WordsOfAStatusColumn) {
    const auto table =
        onlyTable(u"Муниципалитет;Организация;Статус\nАнивский;МБОУ СОШ 1;Активна\nАнивский;МБОУ СОШ 2;Не активна\n"_s);
    EXPECT_EQ(rowTexts(table), (QStringList{u"МБОУ СОШ 1 3=1"_s, u"МБОУ СОШ 2 3=0"_s}));
    EXPECT_EQ(table.rows[0].municipality, u"Анивский"_s);
}

TEST(Tables, NamesMayStandLast) {
    const auto table = onlyTable(u"Школы;ДОО;Муниципальный район\n1;2;Арбажский\n3;4;Лузский\n4;6;Итого\n"_s);
    EXPECT_EQ(table.nameColumn, 3);
    EXPECT_EQ(rowTexts(table), (QStringList{u"Арбажский 1=1 2=2"_s, u"Лузский 1=3 2=4"_s}));
    EXPECT_EQ(totalTexts(table), QStringList{u"4 Итого 1=4 2=6 ok"_s});
}

TEST(Tables, ThreeHeaderRowsWithoutMergedCells) {
    const auto table =
        onlyTable(u"№ п/п;Наименование муниципального образования;Общеобразовательные организации;;;;ДОО\n"
                  ";;Зарегистрировано;;Активно;;\n"
                  ";;всего;в т.ч. городские;всего;в т.ч. городские;\n"
                  "1.;Анивский;5;1;4;1;3\n2.;Долинский;6;2;5;1;4\n"_s);
    EXPECT_EQ(table.headerRows, (std::vector<int>{1, 2, 3}));
    EXPECT_EQ(headerTexts(table)[3], u"Общеобразовательные организации / Зарегистрировано / в т.ч. городские"_s);
    EXPECT_EQ(headerTexts(table)[6], u"ДОО"_s);
    EXPECT_EQ(roleTexts(table).mid(2, 4), (QStringList{u"registered"_s, QString(), u"active"_s, QString()}));
}

TEST(Tables, MergedHeaderSaysHowFarItReaches) {
    ingest::Sheet sheet =
        sheetOf(u"Отчёт;;;;\n№;Район;Школы;;\n;;всего;не активны;Примечание\n1;Арбажский;5;2;нет связи\n"
                "2;Лузский;4;1;\n"_s);
    merge(sheet, 1, 1, 1, 5);
    merge(sheet, 2, 1, 3, 1);
    merge(sheet, 2, 2, 3, 2);
    merge(sheet, 2, 3, 2, 4);
    const auto tables = ingest::findTables(sheet, catalogue());
    ASSERT_EQ(tables.size(), 1u);
    EXPECT_EQ(headerTexts(tables[0]),
              (QStringList{u"№"_s, u"Район"_s, u"Школы / всего"_s, u"Школы / не активны"_s, u"Примечание"_s}));
    EXPECT_EQ(tables[0].headerRows, (std::vector<int>{2, 3}));
    EXPECT_EQ(tables[0].title, u"Отчёт"_s);
}

TEST(Tables, AMergedSectionRowSpreadsOverTheTable) {
    ingest::Sheet sheet = sheetOf(u"Район;Кол-во\nСеверная зона;\nАрбажский;5\nЮжная зона;\nЛузский;\nЯранский;7\n"_s);
    merge(sheet, 2, 1, 2, 2);
    merge(sheet, 4, 1, 4, 2);
    const auto tables = ingest::findTables(sheet, catalogue());
    ASSERT_EQ(tables.size(), 1u);
    EXPECT_EQ(rowTexts(tables[0]), (QStringList{u"[Северная зона] Арбажский 2=5"_s, u"[Южная зона] Лузский"_s,
                                                u"[Южная зона] Яранский 2=7"_s}));
}

TEST(Tables, AnUpperHeaderAloneInItsRow) {
    const auto table =
        onlyTable(u";;Количество незарегистрированных;\n№;МО;школы;детские сады\n1;Анивский;5;1\n2;Долинский;6;2\n"_s);
    EXPECT_EQ(table.headerRows, (std::vector<int>{1, 2}));
    EXPECT_EQ(headerTexts(table)[3], u"Количество незарегистрированных / детские сады"_s);
    EXPECT_EQ(roleTexts(table)[3], u"not_registered"_s);
    EXPECT_EQ(table.columns[3].type, u"preschool"_s);
}

TEST(Tables, YearsAndCodesAreHeaders) {
    EXPECT_EQ(headerTexts(onlyTable(u"Субъект;2021;2022\nАрбажский район;1;2\nЛузский район;4;5\n"_s)),
              (QStringList{u"Субъект"_s, u"2021"_s, u"2022"_s}));
    const auto coded = onlyTable(u"Наименование МО;Первый;Второй\n;2.2.1;2.2.2\nАрбажский;1;2\nЛузский;1;3\n"_s);
    EXPECT_EQ(coded.headerRows, (std::vector<int>{1, 2}));
    EXPECT_EQ(headerTexts(coded)[1], u"Первый / 2.2.1"_s);
}

TEST(Tables, OnlyOneToNCountsAsColumnNumbers) {
    EXPECT_EQ(ignoredTexts(onlyTable(u"Район;Школы;ДОО\n1;2;3\nАрбажский;1;2\n"_s)), QStringList{u"2 columnNumbers"_s});
    EXPECT_EQ(ignoredTexts(onlyTable(u"Район;Школы;ДОО\n1;3;2\nАрбажский;1;2\n"_s)), QStringList());
}

TEST(Tables, ATotalOfTablesSideBySideIsOfAllOfThem) {
    const auto tables = tablesOf(u"№;МО;Кол-во;;№;МО;Кол-во\n1;Арбажский;1;;4;Лузский;2\n2;Нагорский;3;;5;Уржумский;2\n"
                                 "3;Яранский;1;;Итого;;9\n"_s);
    ASSERT_EQ(tables.size(), 2u);
    EXPECT_EQ(tables[0].rows.size(), 3u);
    EXPECT_EQ(totalTexts(tables[1]), QStringList{u"4 Итого 7=9 ok"_s});
}

TEST(Tables, SectionsWithoutAColonAndRowsWithoutFigures) {
    const auto table = onlyTable(u"Муниципальное образование;Не активных школ, ед.\nГородские округа;\nг. Киров;5\n"
                                 "г. Слободской;\nМуниципальные районы;\nАрбажский;2\nЛузский;\nИТОГО;7\n"_s);
    EXPECT_EQ(rowTexts(table),
              (QStringList{u"[Городские округа] г. Киров 2=5"_s, u"[Городские округа] г. Слободской"_s,
                           u"[Муниципальные районы] Арбажский 2=2"_s, u"[Муниципальные районы] Лузский"_s}));
    EXPECT_EQ(totalTexts(table), QStringList{u"8 ИТОГО 2=7 ok"_s});
}

TEST(Tables, NumberedRowsThatBeginAgainAreSections) {
    const auto table = onlyTable(u"№;Наименование;Кол-во\n1;Северная зона;\n1;Арбажский район;5\n2;Лузский район;6\n"
                                 "2;Южная зона;\n1;Нагорский район;7\n2;Яранский район;\nИтого;;18\n"_s);
    EXPECT_EQ(rowTexts(table),
              (QStringList{u"[Северная зона] Арбажский район 3=5"_s, u"[Северная зона] Лузский район 3=6"_s,
                           u"[Южная зона] Нагорский район 3=7"_s, u"[Южная зона] Яранский район"_s}));
    EXPECT_EQ(totalTexts(table), QStringList{u"8 Итого 3=18 ok"_s});
}

TEST(Tables, SeveralTypesInOneCellAreSeveralRows) {
    const auto table =
        onlyTable(u"Показатели (29.04.23-05.05.23);\n"
                  "Кол-во пользователей (с ролью «учитель»), написавших минимум 10 сообщений в чаты за неделю;"
                  "Имеют «0»: Детские сады 121 из 127 зарегистрированных (95%), Школы 3 из 160 (2%)\n"_s);
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[1].type, u"school"_s);
    EXPECT_EQ(valuesText(table.rows[1].values), u"2=3"_s);
    EXPECT_EQ(valuesText(table.rows[1].bases), u"2=160"_s);
}

TEST(Tables, PercentsAndAveragesAreNotSummed) {
    const auto table =
        onlyTable(u"Район;Школ;Выполнение, %;%\nАрбажский;10;80;10%\nЛузский;20;90;15%\nНагорский;5;70;9%\n"
                  "Всего по краю;35;82;13%\nСреднее;11,7;80;11%\n"_s);
    EXPECT_EQ(totalTexts(table),
              (QStringList{u"5 Всего по краю 2=35 3=82 4=13 ok"_s, u"6 Среднее 2=11.7 3=80 4=11 ok"_s}));
}

TEST(Tables, AWrongTotalIsNoAverage) {
    const auto table = onlyTable(u"Район;Не зарегистрировано;Школ;Средняя оценка;Нагрузка\nАрбажский;45;30;4;1,5\n"
                                 "Лузский;10;15;5;2,5\nНагорский;36;0;3;2,1\nИтого;45;19;4;2,0\n"_s);
    EXPECT_EQ(totalTexts(table), QStringList{u"5 Итого 2=45 3=19 4=4 5=2 wrong"_s});
    for (const char16_t* figures : {u"45;45;4;2,0", u"91;19;4;2,0"}) // each wrong figure alone is enough
        EXPECT_FALSE(onlyTable(u"Район;Не зарегистрировано;Школ;Средняя оценка;Нагрузка\nАрбажский;45;30;4;1,5\n"
                               "Лузский;10;15;5;2,5\nНагорский;36;0;3;2,1\nИтого;"_s +
                               QString::fromUtf16(figures) + u'\n')
                         .totals[0]
                         .consistent);
    const auto right =
        onlyTable(u"Район;Не зарегистрировано;Школ;Средняя оценка;Нагрузка\nАрбажский;45;30;4;1,5\n"
                  "Лузский;10;15;5;2,5\nНагорский;36;0;3;2,1\nИтого;91;45;4;2,0\nВ среднем;30;15;4;2\n"_s);
    EXPECT_EQ(totalTexts(right),
              (QStringList{u"5 Итого 2=91 3=45 4=4 5=2 ok"_s, u"6 В среднем 2=30 3=15 4=4 5=2 ok"_s}));
}

TEST(Tables, AWrongTotalOfTablesSideBySide) {
    const auto tables = tablesOf(u"Не активны;;;;\nРайон;Школы;;Район;Школы\nАрбажский;45;;Лузский;10\n"
                                 "Нагорский;19;;Уржумский;17\n;;;Итого;19\n"_s);
    ASSERT_EQ(tables.size(), 2u);
    EXPECT_EQ(totalTexts(tables[1]), QStringList{u"5 Итого 5=19 wrong"_s});
}

TEST(Tables, SharesAndWholesTakeNoRoleOfTheirNeighbours) {
    const auto table = onlyTable(u"Информация о подключении образовательных организаций к платформе «Сферум»;;;;\n"
                                 "№;Муниципалитет;Общее количество ОО;Зарегистрировано ОО;Доля зарегистрированных\n"
                                 "1;Волжск;10;9;90,00%\n2;Волжский район;8;8;100,00%\nИтого:;;18;17;94,4%\n"_s);
    EXPECT_EQ(table.role, QString());
    EXPECT_EQ(roleTexts(table), (QStringList{{}, {}, {}, u"registered"_s, {}}));
    EXPECT_EQ(totalTexts(table), QStringList{u"5 Итого: 3=18 4=17 5=94.4 ok"_s});
}

TEST(Tables, RomanSectionsWithoutAHeader) {
    const auto table = onlyTable(u"I;Городские округа;;\n1;Дзержинск;5;4\n2;Арзамас;6;5\nII;Муниципальные округа;;\n"
                                 "3;Ардатовский;7;6\n;ВСЕГО;18;15\n"_s);
    EXPECT_TRUE(table.headerRows.empty());
    EXPECT_EQ(rowTexts(table),
              (QStringList{u"[Городские округа] Дзержинск 3=5 4=4"_s, u"[Городские округа] Арзамас 3=6 4=5"_s,
                           u"[Муниципальные округа] Ардатовский 3=7 4=6"_s}));
    EXPECT_EQ(totalTexts(table), QStringList{u"6 ВСЕГО 3=18 4=15 ok"_s});
}

TEST(Tables, PopulationWithARegionFirstAndSections) {
    const auto table =
        onlyTable(u"Оценка численности населения;;;\n;Все население;в том числе:;\n;;городское;сельское\n"
                  "Кировская область;30 000;20 000;10 000\nГородские округа:;;;\nг.Киров;15 000;15 000;-\n"
                  "Муниципальные районы:;;;\nАрбажский;5\u00a0000;;5\u00a0000\nв том числе:;;;\n"
                  "Слободской;10 000;5 000;5 000\n"_s);
    EXPECT_EQ(headerTexts(table),
              (QStringList{{}, u"Все население"_s, u"в том числе: / городское"_s, u"в том числе: / сельское"_s}));
    EXPECT_EQ(totalTexts(table), QStringList{u"4 Кировская область 2=30000 3=20000 4=10000 ok"_s});
    EXPECT_EQ(rowTexts(table), (QStringList{u"[Городские округа:] г.Киров 2=15000 3=15000"_s,
                                            u"[Муниципальные районы:] Арбажский 2=5000 4=5000"_s,
                                            u"[Муниципальные районы:] Слободской 2=10000 3=5000 4=5000"_s}));
    EXPECT_EQ(ignoredTexts(table), (QStringList{u"1 title"_s, u"5 section"_s, u"7 section"_s, u"9 note"_s}));
}

TEST(Tables, OneNameInARow) {
    const auto table = onlyTable(u"Завершили подключение:\nАрбажский\nЛузский\nНагорский\n"_s);
    EXPECT_TRUE(table.list);
    EXPECT_EQ(table.role, u"finished"_s);
    EXPECT_EQ(rowTexts(table), (QStringList{u"Арбажский"_s, u"Лузский"_s, u"Нагорский"_s}));
}

TEST(Tables, AListBesideATable) {
    const auto tables = tablesOf(u"Не завершили подключение;\nАрбажский;2\nЛузский;3\n\nЗавершили подключение:;\n"
                                 "г. Киров (городской округ), Нагорский, Яранский.;\n"_s);
    ASSERT_EQ(tables.size(), 2u);
    EXPECT_EQ(roleTexts(tables[0])[1], u"not_finished"_s);
    EXPECT_EQ(tables[1].role, u"finished"_s);
    EXPECT_EQ(rowTexts(tables[1]), (QStringList{u"г. Киров (городской округ)"_s, u"Нагорский"_s, u"Яранский"_s}));
}

TEST(Tables, ListsOfOrganisationsBesideTheirNumberAreOfMunicipalities) {
    const QString rows = u"Кашинский ГО;1;МБОУ «СОШ № 3»\nВышневолоцкий ГО;2;МБДОУ № 1, МБДОУ № 7\n"
                         "г. Торжок;3;МДОУ д/с № 5, МДОУ д/с № 12, МБОУ СОШ № 2\n"_s;
    const QString title = u"Не зарегистрированы в Сферум\n"_s;
    const auto lists = onlyTable(title + u"Муниципалитет;Количество;Наименования организаций\n"_s + rows);
    EXPECT_EQ(rowTexts(lists).join(u'|'), u"Кашинский ГО 2=1|Вышневолоцкий ГО 2=2|г. Торжок 2=3"_s);
    const auto single = onlyTable(title + u"Муниципалитет;Количество;Наименование организации\n"_s + rows);
    EXPECT_EQ(single.rows[1].name, u"МБДОУ № 1, МБДОУ № 7"_s) << "one organisation may have such a name";
}

TEST(Tables, ProseHoldsNoTable) {
    EXPECT_TRUE(
        tablesOf(
            u"Таблицу заполняют муниципальные органы.\nСрок: до пятницы, 18:00.\nВопросы направлять методисту.\n"_s)
            .empty());
    EXPECT_TRUE(tablesOf(QString()).empty());
}

TEST(Tables, ManyRowsTakeLinearTime) {
    QString lines = u"№;Муниципалитет;Организация;Тип;Зарегистрирована;Кол-во учителей\n"_s;
    for (int i = 1; i <= 50000; ++i)
        lines += u"%1;Анивский ГО;МБОУ СОШ № %1;школа;да;5\n"_s.arg(i);
    const ingest::Sheet sheet = sheetOf(lines);
    QElapsedTimer timer;
    timer.start();
    const auto tables = ingest::findTables(sheet, catalogue());
    ASSERT_EQ(tables.size(), 1u);
    EXPECT_EQ(tables[0].rows.size(), 50000u);
    EXPECT_LT(timer.elapsed(), 60000); // with sanitizers; quadratic work would take far longer
}

} // namespace

} // namespace svodka::tests
