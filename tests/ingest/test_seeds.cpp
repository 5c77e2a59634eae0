// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheets.h"

// The six real tables, as text and as workbooks made by other programs.
namespace svodka::tests {

using namespace Qt::StringLiterals;

namespace {

class SeedTest : public testing::TestWithParam<const char*> {
protected:
    static bool isWorkbook() { return QByteArray(GetParam()) != "tsv"; }

    static std::vector<ingest::SourceTable> seed(const QString& name) {
        const QString format = QString::fromLatin1(GetParam());
        return tablesOfFile(dataPath("") + (isWorkbook() ? format : u"seed"_s) + u'/' + name + u'.' + format);
    }

    static double sumOf(const ingest::SourceTable& table, int column) {
        double sum = 0;
        for (const ingest::SourceRow& row : table.rows)
            sum += row.values.value(column);
        return sum;
    }
};

TEST_P(SeedTest, MunicipalitiesOfSakhalin) {
    const auto tables = seed(u"01_sakhalin_sferum_doo_2023w18"_s);
    ASSERT_EQ(tables.size(), 1u);
    const ingest::SourceTable& table = tables.front();
    EXPECT_EQ(table.title, u"Дошкольные образовательные организации (29.04.23-05.05.23)"_s);
    EXPECT_EQ(table.type, u"preschool"_s);
    EXPECT_EQ(core::periodToIso(table.mention.period.value()), u"2023-04-29..2023-05-05"_s);
    EXPECT_EQ(table.headerRows, std::vector<int>{2});
    EXPECT_EQ(table.nameColumn, 2);
    EXPECT_EQ(headerTexts(table), (QStringList{u"№п/п"_s, u"Наименование МО"_s, u"Количество не зарегистрированных"_s,
                                               u"Количество не активных"_s}));
    EXPECT_EQ(roleTexts(table), (QStringList{{}, {}, u"not_registered"_s, u"not_active"_s}));
    EXPECT_EQ(table.columns[0].use, ingest::ColumnUse::RowNumber);
    ASSERT_EQ(table.rows.size(), 18u);
    EXPECT_EQ(rowTexts(table).first(), u"Городской округ «город Южно-Сахалинск» 3=20 4=25"_s);
    EXPECT_EQ(rowTexts(table).last(), u"Южно-Курильский городской округ 3=1 4=5"_s);
    EXPECT_EQ(table.rows.front().sourceRow, 3);
    EXPECT_EQ(sumOf(table, 3), 45);
    EXPECT_EQ(sumOf(table, 4), 91);
    EXPECT_TRUE(table.totals.empty());
    EXPECT_EQ(ignoredTexts(table), QStringList{u"1 title"_s});
}

TEST_P(SeedTest, TwoTablesSideBySide) {
    const auto tables = seed(u"02_kirov_sferum_2023"_s);
    ASSERT_EQ(tables.size(), 2u);
    for (const ingest::SourceTable& table : tables) {
        EXPECT_EQ(table.title, u"Не завершили подключение"_s);
        EXPECT_EQ(table.role, u"not_finished"_s);
        EXPECT_EQ(table.headerRows, std::vector<int>{2});
        EXPECT_EQ(headerTexts(table), (QStringList{QString(), u"Школы"_s, u"РУО"_s}));
        EXPECT_EQ(roleTexts(table), (QStringList{QString(), u"not_finished"_s, u"not_finished"_s}));
        EXPECT_EQ(table.columns[1].type, u"school"_s);
        EXPECT_EQ(table.columns[2].type, u"authority"_s);
    }
    EXPECT_EQ(tables[0].nameColumn, 1);
    EXPECT_EQ(tables[1].nameColumn, 4);
    EXPECT_EQ(tables[0].rows.size(), 11u);
    EXPECT_EQ(tables[1].rows.size(), 12u);
    EXPECT_EQ(rowTexts(tables[1]).last(), u"Унинский 5=3"_s);
    EXPECT_EQ(sumOf(tables[0], 2) + sumOf(tables[1], 5), 13);
    EXPECT_EQ(sumOf(tables[0], 3) + sumOf(tables[1], 6), 20);
}

TEST_P(SeedTest, CommaListOfSferum) {
    const auto tables = seed(u"03_kirov_sferum_finished_list_2023"_s);
    ASSERT_EQ(tables.size(), 1u);
    EXPECT_TRUE(tables[0].list);
    EXPECT_EQ(tables[0].title, u"Завершили подключение:"_s);
    EXPECT_EQ(tables[0].role, u"finished"_s);
    ASSERT_EQ(tables[0].rows.size(), 23u);
    EXPECT_EQ(tables[0].rows[5].name, u"г.Кирово-Чепецк"_s);
    EXPECT_EQ(tables[0].rows[22].name, u"Свечинский"_s);
    EXPECT_EQ(tables[0].rows[22].sourceRow, 1);
}

TEST_P(SeedTest, TableWithoutHeader) {
    const auto tables = seed(u"04_kirov_gospubliki_2023"_s);
    ASSERT_EQ(tables.size(), 1u);
    const ingest::SourceTable& table = tables.front();
    EXPECT_EQ(table.title,
              isWorkbook() ? u"Метка «Госорганизация» Не завершили подключение"_s : u"Не завершили подключение"_s);
    EXPECT_EQ(table.campaigns, isWorkbook() ? QStringList{u"gospubliki"_s} : QStringList());
    EXPECT_TRUE(table.headerRows.empty());
    EXPECT_EQ(table.nameColumn, 1);
    EXPECT_EQ(roleTexts(table), (QStringList{QString(), u"not_finished"_s}));
    ASSERT_EQ(table.rows.size(), 21u);
    EXPECT_EQ(rowTexts(table).first(), u"г. Киров (городской округ) 2=44"_s);
    EXPECT_EQ(sumOf(table, 2), 105);
}

TEST_P(SeedTest, CommaListOfGospubliki) {
    const auto tables = seed(u"05_kirov_gospubliki_finished_list_2023"_s);
    ASSERT_EQ(tables.size(), 1u);
    EXPECT_TRUE(tables[0].list);
    EXPECT_EQ(tables[0].title,
              isWorkbook() ? u"Метка «Госорганизация» Завершили подключение:"_s : u"Завершили подключение:"_s);
    EXPECT_EQ(tables[0].role, u"finished"_s);
    ASSERT_EQ(tables[0].rows.size(), 24u);
    EXPECT_EQ(tables[0].rows[0].sourceRow, isWorkbook() ? 3 : 2);
}

TEST_P(SeedTest, IndicatorsOfTheWholeRegion) {
    const auto tables = seed(u"06_sakhalin_sferum_zero_indicators_2023w18"_s);
    ASSERT_EQ(tables.size(), 1u);
    const ingest::SourceTable& table = tables.front();
    EXPECT_EQ(core::periodToIso(table.mention.period.value()), u"2023-04-29..2023-05-05"_s);
    EXPECT_EQ(table.nameColumn, 1);
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0].role, u"zero_messages"_s);
    EXPECT_EQ(table.rows[1].role, u"zero_calls"_s);
    EXPECT_EQ(valuesText(table.rows[0].values), u"2=121"_s);
    EXPECT_EQ(valuesText(table.rows[1].values), u"2=127"_s);
    EXPECT_EQ(valuesText(table.rows[0].bases), u"2=127"_s);
    EXPECT_EQ(table.rows[0].type, u"preschool"_s);
    EXPECT_EQ(ignoredTexts(table), (QStringList{u"1 title"_s, u"2 title"_s}));
}

INSTANTIATE_TEST_SUITE_P(Formats, SeedTest, testing::Values("tsv", "xlsx", "ods", "xls"),
                         [](const auto& param) { return std::string(param.param); });

/// The same table in every encoding is the same table.
class EncodingFileTest : public testing::TestWithParam<std::pair<const char*, const char*>> {};

TEST_P(EncodingFileTest, GivesTheSameRows) {
    const auto [file, encoding] = GetParam();
    const auto book = ingest::readWorkbook(dataPath("text/") + QString::fromLatin1(file));
    ASSERT_TRUE(succeeded(book));
    EXPECT_EQ(book->encoding, QString::fromLatin1(encoding));
    const auto tables = ingest::findTables(book->sheets.front(), catalogue());
    ASSERT_EQ(tables.size(), 1u);
    const auto original = tablesOfFile(dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv"));
    // code page 866 has no «» at all
    const auto withoutQuotes = [](const ingest::SourceTable& table) {
        return rowTexts(table).join(u'\n').remove(u'«').remove(u'»');
    };
    EXPECT_EQ(withoutQuotes(tables[0]), withoutQuotes(original[0]));
}

INSTANTIATE_TEST_SUITE_P(Encodings, EncodingFileTest,
                         testing::Values(std::pair("01_cp1251.csv", "windows-1251"),
                                         std::pair("01_cp866.csv", "IBM866"),
                                         std::pair("01_utf16be_bom.tsv", "UTF-16BE"),
                                         std::pair("01_utf16le_bom.tsv", "UTF-16LE"),
                                         std::pair("01_utf8_bom_comma.csv", "UTF-8")));

} // namespace

} // namespace svodka::tests
