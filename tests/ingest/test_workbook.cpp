// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/cells/cell_format.h"
#include "ingest/cells/merged_cells.h"
#include "ingest/sheets.h"
#include "ingest/xlsx/cell_reference.h"

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

ingest::Workbook sound(const char* file) {
    const auto book = ingest::readWorkbook(dataPath("xlsx/") + QString::fromLatin1(file));
    EXPECT_TRUE(succeeded(book)) << file;
    return book ? *book : ingest::Workbook();
}

struct BrokenFile {
    const char* name;
    ErrorCode code;
};
void PrintTo(const BrokenFile& file, std::ostream* out) {
    *out << file.name;
}

class BrokenFileTest : public testing::TestWithParam<BrokenFile> {};

TEST_P(BrokenFileTest, IsRefused) {
    const QString path = dataPath("broken/") + QString::fromLatin1(GetParam().name);
    const auto book = ingest::readWorkbook(path);
    ASSERT_FALSE(book.ok());
    EXPECT_EQ(book.error().code, GetParam().code) << book.error().detail.toStdString();
    EXPECT_EQ(book.error().subject, path);
}

INSTANTIATE_TEST_SUITE_P(Files, BrokenFileTest,
                         testing::Values(BrokenFile{"truncated.xlsx", ErrorCode::FileBroken},
                                         BrokenFile{"damaged_entry.xlsx", ErrorCode::FileBroken},
                                         BrokenFile{"doctype.xlsx", ErrorCode::FileBroken},
                                         BrokenFile{"zip_bomb.xlsx", ErrorCode::FileTooLarge},
                                         BrokenFile{"many_entries.xlsx", ErrorCode::FileTooLarge},
                                         BrokenFile{"beyond_last_cell.xlsx", ErrorCode::FileBroken},
                                         BrokenFile{"shared_string_index.xlsx", ErrorCode::FileBroken},
                                         BrokenFile{"xml_not_closed.xlsx", ErrorCode::FileBroken},
                                         BrokenFile{"no_workbook.xlsx", ErrorCode::FormatUnsupported},
                                         BrokenFile{"not_a_zip.xlsx", ErrorCode::FileBroken},
                                         BrokenFile{"empty.xlsx", ErrorCode::FileEmpty},
                                         BrokenFile{"empty.csv", ErrorCode::FileEmpty},
                                         BrokenFile{"encrypted.xlsx", ErrorCode::FileEncrypted},
                                         BrokenFile{"binary.csv", ErrorCode::FormatUnsupported},
                                         BrokenFile{"missing.xlsx", ErrorCode::FileNotFound}));

TEST(Workbook, CyrillicPathIsRead) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"Мониторинг № 1.xlsx"_s);
    ASSERT_TRUE(QFile::copy(dataPath("xlsx/organisations.xlsx"), path));
    EXPECT_TRUE(succeeded(ingest::readWorkbook(path)));
}

TEST(Workbook, AFarCellIsRefusedAndNamed) {
    const auto book = ingest::readWorkbook(dataPath("broken/far_cell.xlsx"));
    ASSERT_FALSE(book.ok());
    EXPECT_EQ(book.error().code, ErrorCode::FileTooLarge);
    EXPECT_EQ(book.error().where.row, 1048576);
    EXPECT_EQ(book.error().where.column, 16384);
}

TEST(Workbook, HiddenRowsAreReadAndCounted) {
    const auto book = sound("hidden_row.xlsx");
    EXPECT_EQ(book.sheets[0].hiddenRows, 2);
    EXPECT_EQ(book.sheets[0].rows[3][1].text(), u"Городской округ «Долинский»"_s);
}

TEST(Workbook, HiddenSheetsAreMarked) {
    const auto book = sound("notes_before.xlsx");
    ASSERT_EQ(book.sheets.size(), 4u);
    EXPECT_FALSE(book.sheets[2].hidden);
    EXPECT_TRUE(book.sheets[3].hidden);
}

TEST(Workbook, DatesAreTextInBothSystems) {
    for (const char* file : {"date_serials_1900.xlsx", "date_serials_1904.xlsx"}) {
        const auto book = sound(file);
        const ingest::SheetCell& cell = book.sheets[0].rows[2][3];
        EXPECT_EQ(cell.text(), u"05.05.2023"_s) << file;
        EXPECT_FALSE(cell.number().has_value());
    }
}

TEST(Workbook, NumbersReadAsAPersonSeesThem) {
    EXPECT_EQ(sound("ogrn_number.xlsx").sheets[0].rows[2][3].text(), u"1026500000009"_s);
    EXPECT_EQ(sound("01_sakhalin_sferum_doo_2023w18.xlsx").sheets[0].rows[2][2].text(), u"20"_s);
}

TEST(Workbook, MergedCellsRepeatTheirFirst) {
    const auto book = sound("merged_municipality.xlsx");
    EXPECT_FALSE(book.sheets[0].rows[2][1].isMerged());
    EXPECT_EQ(book.sheets[0].rows[4][1].text(), u"Анивский городской округ"_s);
    EXPECT_TRUE(book.sheets[0].rows[4][1].isMerged());
}

TEST(Workbook, PrefixesInlineStringsAndPhoneticGuides) {
    const auto tables = tablesOfFile(dataPath("xlsx/prefixed_inline.xlsx"));
    ASSERT_EQ(tables.size(), 1u);
    EXPECT_EQ(rowTexts(tables[0]).first(), u"Анивский городской округ 3=0 4=8"_s);
}

TEST(MergedCells, AWholeColumnStaysSmall) {
    ingest::Sheet sheet;
    sheet.rows.resize(3);
    sheet.rows[0] = {{u"а"_s, {}, false}, {u"б"_s, {}, false}};
    qint64 left = 100;
    EXPECT_TRUE(ingest::spreadMergedCells(sheet, {{{0, 0}, {1048575, 16383}}}, left));
    EXPECT_EQ(sheet.rows.size(), 3u);
    EXPECT_EQ(sheet.rows[2].size(), 2u);
    left = 3;
    EXPECT_FALSE(ingest::spreadMergedCells(sheet, {{{0, 0}, {1048575, 16383}}}, left));
}

TEST(CellReference, KnowsTheLimits) {
    EXPECT_EQ(ingest::cellPlace("XFD1048576"), (ingest::CellPlace{1048575, 16383}));
    EXPECT_EQ(ingest::cellPlace("$B$12"), (ingest::CellPlace{11, 1}));
    for (const char* wrong : {"XFE1", "A1048577", "A0", "1A", "", "ZZZZZZZZZZ99999999999", "A1B"})
        EXPECT_FALSE(ingest::cellPlace(wrong).has_value()) << wrong;
}

struct FormatCase {
    const char16_t* code;
    ingest::CellFormat format;
};
class FormatTest : public testing::TestWithParam<FormatCase> {};

TEST_P(FormatTest, IsToldByItsPattern) {
    EXPECT_EQ(ingest::formatOfCode(QString::fromUtf16(GetParam().code)), GetParam().format);
}

INSTANTIATE_TEST_SUITE_P(Codes, FormatTest,
                         testing::Values(FormatCase{u"dd\\.mm\\.yyyy", ingest::CellFormat::Date},
                                         FormatCase{u"[$-419]d mmmm yyyy\" г.\";@", ingest::CellFormat::Date},
                                         FormatCase{u"0.0%", ingest::CellFormat::Percent},
                                         FormatCase{u"#,##0\" руб. day\"", ingest::CellFormat::Plain},
                                         FormatCase{u"[Red]0.0", ingest::CellFormat::Plain},
                                         FormatCase{u"General", ingest::CellFormat::Plain},
                                         FormatCase{u"h:mm", ingest::CellFormat::Time}));

TEST(DisplayNumber, LooksAsInASheet) {
    using ingest::CellFormat;
    EXPECT_EQ(ingest::displayNumber(20.0, CellFormat::Plain, false), u"20"_s);
    EXPECT_EQ(ingest::displayNumber(0.1 + 0.2, CellFormat::Plain, false), u"0,3"_s);
    EXPECT_EQ(ingest::displayNumber(0.95, CellFormat::Percent, false), u"95%"_s);
    EXPECT_EQ(ingest::displayNumber(59, CellFormat::Date, false), u"28.02.1900"_s);
    EXPECT_EQ(ingest::displayNumber(61, CellFormat::Date, false), u"01.03.1900"_s);
}

} // namespace

} // namespace svodka::tests
