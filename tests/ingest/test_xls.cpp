// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/twins.h"
#include "ingest/xls/xls_reader.h"

#include <random>

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

class XlsTwinTest : public testing::TestWithParam<const char*> {};

TEST_P(XlsTwinTest, GivesTheTablesOfTheXlsx) {
    const QString name = QString::fromLatin1(GetParam());
    const ingest::Workbook book = twin(name, u"xls"_s);
    EXPECT_EQ(book.format, u"xls"_s);
    EXPECT_EQ(inspectedTables(book), inspectedTables(twin(name, u"xlsx"_s)));
}

INSTANTIATE_TEST_SUITE_P(Files, XlsTwinTest,
                         testing::Values("01_sakhalin_sferum_doo_2023w18", "02_kirov_sferum_2023",
                                         "03_kirov_sferum_finished_list_2023", "04_kirov_gospubliki_2023",
                                         "05_kirov_gospubliki_finished_list_2023",
                                         "06_sakhalin_sferum_zero_indicators_2023w18", "merged_municipality",
                                         "hidden_row", "notes_before", "date_serials_1904"));

class BrokenXlsTest : public testing::TestWithParam<BrokenBook> {};

TEST_P(BrokenXlsTest, IsRefused) {
    expectRefused(GetParam());
}

constexpr const char* endsEarly = "the workbook ends too early";
constexpr const char* tableDamaged = "the workbook's table of contents is damaged";
constexpr const char* recordDamaged = "a record of the workbook is damaged";

INSTANTIATE_TEST_SUITE_P(
    Files, BrokenXlsTest,
    testing::Values(
        BrokenBook{"truncated.xls", ErrorCode::FileBroken, endsEarly},
        BrokenBook{"no_end.xls", ErrorCode::FileBroken, endsEarly},
        BrokenBook{"no_such_sector.xls", ErrorCode::FileBroken, endsEarly},
        BrokenBook{"record_too_long.xls", ErrorCode::FileBroken, endsEarly},
        BrokenBook{"header_only.xls", ErrorCode::FileBroken, tableDamaged},
        BrokenBook{"looped_chain.xls", ErrorCode::FileBroken, tableDamaged},
        BrokenBook{"record_too_short.xls", ErrorCode::FileBroken, recordDamaged},
        BrokenBook{"text_too_long.xls", ErrorCode::FileBroken, recordDamaged},
        BrokenBook{"format_too_long.xls", ErrorCode::FileBroken, recordDamaged},
        BrokenBook{"shared_string_index.xls", ErrorCode::FileBroken, "a cell refers to a text that is not there"},
        BrokenBook{"beyond_last_column.xls", ErrorCode::FileBroken, "a cell lies outside the sheet"},
        BrokenBook{"shared_string_count.xls", ErrorCode::FileTooLarge, "there are more cells than a table can have"},
        BrokenBook{"merged_bomb.xls", ErrorCode::FileTooLarge, "the merged cells are too large"},
        BrokenBook{"encrypted.xls", ErrorCode::FileEncrypted, ""},
        BrokenBook{"word_document.xls", ErrorCode::FormatUnsupported, "a document of old Word (doc)"},
        BrokenBook{"excel4_workbook.xls", ErrorCode::FormatUnsupported, "a workbook of old Excel (xls)"}));

TEST(Xls, FormulasGiveTheirCachedValues) {
    const ingest::Sheet sheet = twin(u"formulas"_s, u"xls"_s).sheets[0];
    EXPECT_EQ(sheet.rows[4][2].number(), 3);
    EXPECT_EQ(sheet.rows[4][3].number(), 11);
    const ingest::Sheet older = twin(u"biff5"_s, u"xls"_s).sheets[0];
    EXPECT_EQ(older.rows[4][1].number(), 10);
    EXPECT_EQ(cellText(older, 4, 2), u"есть"_s);
    EXPECT_EQ(cellText(older, 5, 1), u"#DIV/0!"_s);
}

TEST(Xls, HiddenRowsAndSheetsAreMarked) {
    EXPECT_EQ(twin(u"hidden_row"_s, u"xls"_s).sheets[0].hiddenRows, 2);
    const ingest::Workbook book = twin(u"notes_before"_s, u"xls"_s);
    ASSERT_EQ(book.sheets.size(), 4u);
    EXPECT_FALSE(book.sheets[2].hidden);
    EXPECT_TRUE(book.sheets[3].hidden);
}

TEST(Xls, MergedCellsRepeatTheirFirst) {
    const ingest::Sheet sheet = twin(u"merged_municipality"_s, u"xls"_s).sheets[0];
    EXPECT_FALSE(sheet.rows[2][1].isMerged());
    EXPECT_EQ(cellText(sheet, 4, 1), u"Анивский городской округ"_s);
    EXPECT_TRUE(sheet.rows[4][1].isMerged());
}

TEST(Xls, TextsGoOverTheEdgeOfARecord) {
    const ingest::Workbook book = twin(u"split_strings"_s, u"xls"_s);
    ASSERT_EQ(book.sheets.size(), 1u);
    const ingest::Sheet& sheet = book.sheets[0];
    EXPECT_EQ(sheet.name, u"Лист1"_s);
    EXPECT_EQ(cellText(sheet, 0, 0), QString()); // an empty shared text is no reason to refuse the file
    EXPECT_EQ(cellText(sheet, 1, 0), u"Анивский"_s);
    EXPECT_EQ(cellText(sheet, 2, 1), u"Анивский"_s); // merged
    EXPECT_EQ(cellText(sheet, 3, 1), u"Sfera"_s);
    EXPECT_EQ(cellText(sheet, 3, 0), u"VK-ИР"_s);
    EXPECT_EQ(sheet.hiddenRows, 1);
}

class OlderXlsTest : public testing::TestWithParam<const char*> {};

TEST_P(OlderXlsTest, CellsOfEveryKind) {
    const ingest::Sheet sheet = twin(QString::fromLatin1(GetParam()), u"xls"_s).sheets[0];
    EXPECT_EQ(cellText(sheet, 0, 0), u"Школы (29.04.23-05.05.23)"_s);
    EXPECT_TRUE(cellText(sheet, 2, 0).startsWith(u"Анивский"_s));
    EXPECT_EQ(sheet.rows[2][1].number(), 7);
    EXPECT_EQ(cellText(sheet, 2, 2), u"05.05.2023"_s);
    EXPECT_FALSE(sheet.rows[2][2].number().has_value()); // a date is no figure
    EXPECT_TRUE(sheet.rows[3][1].number().has_value());
}

INSTANTIATE_TEST_SUITE_P(Files, OlderXlsTest, testing::Values("biff2", "biff5", "biff5_bare"));

TEST(Xls, NumbersInThirtyBits) {
    const ingest::Sheet sheet = twin(u"biff5"_s, u"xls"_s).sheets[0];
    EXPECT_EQ(sheet.rows[3][1].number(), 3);
    EXPECT_EQ(sheet.rows[3][2].number(), 1540.6);
    EXPECT_EQ(cellText(sheet, 5, 2), u"ИСТИНА"_s);
}

TEST(Xls, ItsNameIsNoMatter) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Мониторинг № 1.csv"_s);
    ASSERT_TRUE(QFile::copy(dataPath("xls/biff5.xls"), path));
    const auto book = ingest::readWorkbook(path);
    ASSERT_TRUE(succeeded(book));
    EXPECT_EQ(book->format, u"xls"_s);
}

TEST(Xls, ACellInErrorIsNamed) {
    const auto book = ingest::readWorkbook(dataPath("broken/shared_string_index.xls"));
    ASSERT_FALSE(book.ok());
    EXPECT_EQ(book.error().where.sheet, u"Лист1"_s);
    EXPECT_EQ(book.error().where.row, 3);
    EXPECT_EQ(book.error().where.column, 2);
}

/// Whatever is wrong with a file, the reader comes back with a workbook or with an error.
TEST(Xls, AnyByteMayBeWrong) {
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same bytes in every run
    for (const char* file : {"xls/01_sakhalin_sferum_doo_2023w18.xls", "xls/notes_before.xls", "xls/biff5.xls",
                             "xls/biff2.xls", "xls/split_strings.xls"}) {
        const QByteArray sound = bytesOf(dataPath(file));
        for (int i = 0; i < 400; ++i) {
            QByteArray bytes = sound;
            for (int j = 0; j <= i % 8; ++j)
                bytes[qsizetype(random() % size_t(bytes.size()))] = char(random());
            if (i % 5 == 0)
                bytes.truncate(qsizetype(random() % size_t(bytes.size())));
            (void)ingest::readXls(bytes);
        }
    }
}

} // namespace

} // namespace svodka::tests
