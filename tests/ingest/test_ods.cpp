// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/archive/zip_archive.h"
#include "ingest/ods/cell_text.h"
#include "ingest/ods/ods_reader.h"
#include "ingest/ods/sheet_builder.h"
#include "ingest/twins.h"

#include <QBuffer>
#include <random>

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

class OdsTwinTest : public testing::TestWithParam<const char*> {};

TEST_P(OdsTwinTest, GivesTheTablesOfTheXlsx) {
    const QString name = QString::fromLatin1(GetParam());
    const ingest::Workbook book = twin(name, u"ods"_s);
    EXPECT_EQ(book.format, u"ods"_s);
    EXPECT_EQ(inspectedTables(book), inspectedTables(twin(name, u"xlsx"_s)));
}

INSTANTIATE_TEST_SUITE_P(Files, OdsTwinTest,
                         testing::Values("01_sakhalin_sferum_doo_2023w18", "02_kirov_sferum_2023",
                                         "03_kirov_sferum_finished_list_2023", "04_kirov_gospubliki_2023",
                                         "05_kirov_gospubliki_finished_list_2023",
                                         "06_sakhalin_sferum_zero_indicators_2023w18", "merged_municipality",
                                         "hidden_row", "notes_before", "date_serials_1904"));

class BrokenOdsTest : public testing::TestWithParam<BrokenBook> {};

TEST_P(BrokenOdsTest, IsRefused) {
    expectRefused(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Files, BrokenOdsTest,
    testing::Values(
        BrokenBook{"doctype.ods", ErrorCode::FileBroken, "a part declares a document type (DOCTYPE): content.xml:2"},
        BrokenBook{"no_content.ods", ErrorCode::FileBroken, "a part of the archive is missing: content.xml"},
        BrokenBook{"xml_not_closed.ods", ErrorCode::FileBroken, "a part of the workbook ends too early: content.xml:2"},
        BrokenBook{"encrypted.ods", ErrorCode::FileEncrypted, ""},
        BrokenBook{"zip_bomb.ods", ErrorCode::FileTooLarge, "a part of the archive is too large: content.xml"},
        BrokenBook{"rows_repeated.ods", ErrorCode::FileTooLarge, "there are more cells than a table can have"},
        BrokenBook{"many_far_cells.ods", ErrorCode::FileTooLarge, "there are more cells than a table can have"},
        BrokenBook{"merged_bomb.ods", ErrorCode::FileTooLarge, "the merged cells are too large"},
        BrokenBook{"rows_beyond.ods", ErrorCode::FileBroken, "a cell lies outside the sheet"},
        BrokenBook{"columns_beyond.ods", ErrorCode::FileBroken, "a cell lies outside the sheet"},
        BrokenBook{"text_document.ods", ErrorCode::FormatUnsupported, "an OpenDocument file that is no spreadsheet"},
        BrokenBook{"text_inside.ods", ErrorCode::FormatUnsupported, "an OpenDocument file that is no spreadsheet"},
        BrokenBook{"no_cells.ods", ErrorCode::FileEmpty, ""}));

TEST(Ods, MergedCellsRepeatTheirFirst) {
    const ingest::Sheet sheet = twin(u"awkward"_s, u"ods"_s).sheets[0];
    EXPECT_FALSE(sheet.rows[0][0].isMerged());
    EXPECT_TRUE(sheet.rows[0][2].isMerged());
    for (const size_t row : {2u, 3u, 4u})
        EXPECT_EQ(cellText(sheet, row, 0), u"Анивский"_s); // not what lies under the merged cell
    EXPECT_TRUE(sheet.rows[4][0].isMerged());
    EXPECT_EQ(sheet.rows[0].size(), 3u);
}

TEST(Ods, RowsAndColumnsRepeat) {
    const ingest::Sheet sheet = twin(u"awkward"_s, u"ods"_s).sheets[0];
    ASSERT_EQ(sheet.rows.size(), 9u); // a million empty rows follow
    EXPECT_TRUE(sheet.rows[5].empty());
    EXPECT_TRUE(sheet.rows[6].empty());
    for (const size_t row : {7u, 8u}) {
        ASSERT_EQ(sheet.rows[row].size(), 3u);
        EXPECT_EQ(sheet.rows[row][2].number(), 4);
    }
}

TEST(Ods, EmptyRepeatsCostNothing) {
    const ingest::Workbook book = twin(u"empty_repeats"_s, u"ods"_s);
    ASSERT_EQ(book.sheets[0].rows.size(), 300'001u);
    EXPECT_EQ(book.sheets[0].rows[0].size(), 0u);
    EXPECT_EQ(cellText(book.sheets[0], 300'000, 1000), u"далеко"_s);
}

TEST(Ods, HiddenRowsAreReadAndCounted) {
    const ingest::Workbook book = twin(u"awkward"_s, u"ods"_s);
    EXPECT_EQ(book.sheets[0].hiddenRows, 2); // the hidden million below is none of the table
    EXPECT_EQ(book.sheets[0].rows[3][2].number(), 6);
    EXPECT_EQ(twin(u"hidden_row"_s, u"ods"_s).sheets[0].hiddenRows, 2);
}

TEST(Ods, HiddenSheetsAreMarkedAndLinkedTablesLeftOut) {
    const ingest::Workbook book = twin(u"awkward"_s, u"ods"_s);
    ASSERT_EQ(book.sheets.size(), 3u);
    EXPECT_FALSE(book.sheets[0].hidden);
    EXPECT_TRUE(book.sheets[2].hidden);
    EXPECT_TRUE(twin(u"notes_before"_s, u"ods"_s).sheets[3].hidden);
}

TEST(Ods, ValuesReadAsAPersonSeesThem) {
    const ingest::Sheet sheet = twin(u"awkward"_s, u"ods"_s).sheets[1];
    EXPECT_EQ(sheet.rows[1][0].text(), u"1 540,60"_s);
    EXPECT_EQ(sheet.rows[1][0].number(), 1540.6);
    EXPECT_EQ(cellText(sheet, 1, 1), u"1026500000009"_s); // shown as 1,0265E+12
    EXPECT_EQ(cellText(sheet, 1, 2), u"7"_s);             // shown as nothing
    EXPECT_EQ(cellText(sheet, 2, 0), u"95,00%"_s);
    EXPECT_EQ(sheet.rows[2][0].number(), 0.95);
    EXPECT_EQ(cellText(sheet, 2, 1), u"95%"_s);
    EXPECT_EQ(sheet.rows[3][0].number(), 12.5);
    EXPECT_EQ(cellText(sheet, 4, 0), u"05.05.2023"_s);
    EXPECT_FALSE(sheet.rows[4][0].number().has_value()); // a date is no figure
    EXPECT_EQ(cellText(sheet, 4, 1), u"05.05.2023"_s);
    EXPECT_EQ(cellText(sheet, 5, 0), u"09:30"_s);
    EXPECT_EQ(cellText(sheet, 6, 0), u"ИСТИНА"_s);
    EXPECT_EQ(sheet.rows[6][0].number(), 1);
    EXPECT_EQ(cellText(sheet, 7, 0), u"МБОУ СОШ № 1  с.\tАнива\nфилиал\nвторая"_s); // no note, no drawing
    EXPECT_EQ(cellText(sheet, 8, 0), u"без абзаца"_s);
}

TEST(Ods, IsToldByItsContent) {
    for (const QString& name : {u"no_mimetype"_s, u"old_manifest"_s})
        EXPECT_EQ(inspectedTables(twin(name, u"ods"_s)), inspectedTables(twin(u"awkward"_s, u"ods"_s)));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Таблица.xlsx"_s);
    ASSERT_TRUE(QFile::copy(dataPath("ods/awkward.ods"), path));
    const auto book = ingest::readWorkbook(path);
    ASSERT_TRUE(succeeded(book));
    EXPECT_EQ(book->format, u"ods"_s);
}

TEST(Ods, FormulasGiveTheirCachedValues) {
    const ingest::Sheet sheet = twin(u"formulas"_s, u"ods"_s).sheets[0];
    EXPECT_EQ(sheet.rows[4][2].number(), 3);
    EXPECT_EQ(sheet.rows[4][3].number(), 11);
}

TEST(Ods, AnErrorNamesItsPlace) {
    const auto book = ingest::readWorkbook(dataPath("broken/columns_beyond.ods"));
    ASSERT_FALSE(book.ok());
    EXPECT_EQ(book.error().where.sheet, u"Лист1"_s);
    EXPECT_EQ(book.error().where.row, 1);
    EXPECT_EQ(book.error().where.column, 1);
}

TEST(Ods, RowsMergedInARepeatedRowStayInTheSheet) {
    qint64 left = 1000;
    ingest::SheetBuilder builder(u"Л"_s, false, left);
    builder.startRow(3, false);
    ASSERT_TRUE(builder.addCell({u"а"_s, {}, false}, {1, 2, 1}));
    builder.skipCells(1);
    ASSERT_TRUE(builder.addCell({u"б"_s, {}, false}, {}));
    ASSERT_TRUE(builder.endRow());
    const auto sheet = builder.finish();
    ASSERT_TRUE(succeeded(sheet));
    for (size_t row = 0; row < 3; ++row) {
        EXPECT_EQ(cellText(*sheet, row, 1), u"а"_s);
        EXPECT_EQ(cellText(*sheet, row, 2), u"б"_s);
    }
}

TEST(CellText, HostileSpacesAreBound) {
    ingest::CellText text;
    text.startParagraph();
    text.addSpaces(2'000'000'000);
    EXPECT_LT(text.text().size(), 2000);
}

/// Whatever is wrong with a file, the reader comes back with a workbook or with an error.
TEST(Ods, AnyByteMayBeWrong) {
    const QByteArray sound = bytesOf(dataPath("ods/awkward.ods"));
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same bytes in every run
    for (int i = 0; i < 400; ++i) {
        QByteArray bytes = sound;
        for (int j = 0; j <= i % 4; ++j)
            bytes[qsizetype(random() % size_t(bytes.size()))] = char(random());
        if (i % 5 == 0)
            bytes.truncate(qsizetype(random() % size_t(bytes.size())));
        QBuffer buffer(&bytes);
        ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
        if (const auto archive = ingest::ZipArchive::open(buffer))
            (void)ingest::readOds(**archive);
    }
}

} // namespace

} // namespace svodka::tests
