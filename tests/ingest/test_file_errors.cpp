// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheets.h"
#include "ingest/text_file.h"

// What a person is told about a file that cannot be read.
namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

struct FileDetail {
    const char* name;
    const char* detail;
};
void PrintTo(const FileDetail& file, std::ostream* out) {
    *out << file.name;
}

class FileDetailTest : public testing::TestWithParam<FileDetail> {};

TEST_P(FileDetailTest, IsAPhrase) {
    const auto book = ingest::readWorkbook(dataPath("broken/") + QString::fromLatin1(GetParam().name));
    ASSERT_FALSE(book.ok());
    EXPECT_EQ(book.error().detail, QString::fromLatin1(GetParam().detail));
}

INSTANTIATE_TEST_SUITE_P(
    Files, FileDetailTest,
    testing::Values(FileDetail{"truncated.xlsx", "the archive ends too early"},
                    FileDetail{"damaged_entry.xlsx", "a part of the archive is damaged: xl/worksheets/sheet1.xml"},
                    FileDetail{"doctype.xlsx", "a part declares a document type (DOCTYPE): xl/worksheets/sheet1.xml:2"},
                    FileDetail{"many_entries.xlsx", "the archive has too many parts"},
                    FileDetail{"part_twice.xlsx", "the archive holds a part twice: xl/_rels/workbook.xml.rels"},
                    FileDetail{"part_outside.xlsx", "the name of a part leads out of the archive: ../../outside.xml"},
                    FileDetail{"no_workbook.xlsx", "an archive without a workbook"},
                    FileDetail{"not_a_zip.xlsx", "it holds text, not a workbook"},
                    FileDetail{"xml_not_closed.xlsx",
                               "a part of the workbook ends too early: xl/worksheets/sheet1.xml:2"},
                    FileDetail{"zip_bomb.xlsx", "a part of the archive is too large: xl/worksheets/sheet1.xml"},
                    FileDetail{"binary.csv", "neither a table nor text"}));

TEST(FileErrors, ACellOfABrokenSheetIsNamed) {
    const auto index = ingest::readWorkbook(dataPath("broken/shared_string_index.xlsx"));
    ASSERT_FALSE(index.ok());
    EXPECT_EQ(index.error().detail, u"a cell refers to a text that is not there"_s);
    EXPECT_GT(index.error().where.row, 0);
    EXPECT_GT(index.error().where.column, 0);
    EXPECT_FALSE(index.error().where.sheet.isEmpty());
    const auto outside = ingest::readWorkbook(dataPath("broken/beyond_last_cell.xlsx"));
    ASSERT_FALSE(outside.ok());
    EXPECT_TRUE(outside.error().detail.startsWith(u"a cell lies outside the sheet"_s));
}

TEST(FileErrors, AFolderIsNoFile) {
    const QTemporaryDir folder;
    const auto book = ingest::readWorkbook(folder.path());
    ASSERT_FALSE(book.ok());
    EXPECT_EQ(book.error().code, ErrorCode::FileUnreadable);
    EXPECT_EQ(book.error().detail, u"this is a folder, not a file"_s);
    EXPECT_EQ(book.error().subject, folder.path());
    const auto lines = ingest::readLines(folder.path());
    ASSERT_FALSE(lines.ok());
    EXPECT_EQ(lines.error().code, ErrorCode::FileUnreadable);
    EXPECT_EQ(lines.error().detail, book.error().detail);
}

TEST(FileErrors, ALargeFileIsRefused) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"names.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.resize((64LL << 20) + 1)); // takes no room on the disk
    file.close();
    const auto lines = ingest::readLines(file.fileName());
    ASSERT_FALSE(lines.ok());
    EXPECT_EQ(lines.error().code, ErrorCode::FileTooLarge);
    EXPECT_EQ(lines.error().detail, u"more than 64 MB"_s);
}

class FormatTextTest : public testing::TestWithParam<std::pair<const char*, const char*>> {};

TEST_P(FormatTextTest, IsNamed) {
    const auto [begin, name] = GetParam();
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(begin);
    file.close();
    const auto book = ingest::readWorkbook(file.fileName());
    ASSERT_FALSE(book.ok());
    EXPECT_EQ(book.error().code, ErrorCode::FormatUnsupported);
    EXPECT_EQ(book.error().detail, QString::fromLatin1(name));
}

INSTANTIATE_TEST_SUITE_P(
    Formats, FormatTextTest,
    testing::Values(std::pair("%PDF-1.7\n", "a PDF document"), std::pair("<html><table>", "a web page (html)"),
                    std::pair("{\\rtf1 text", "a text document (rtf)"),
                    std::pair("<?xml version='1.0'?><a/>", "an XML file"), std::pair("\x89PNG\r\n\x1A\n", "a picture"),
                    std::pair("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 nothing", "a file of an old office program"),
                    std::pair("\x01\x02\x03\x04\x05\x06\x07", "neither a table nor text")));

} // namespace

} // namespace svodka::tests
