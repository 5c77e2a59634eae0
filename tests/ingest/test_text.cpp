// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/text/delimited_parser.h"
#include "ingest/text/delimiter_finder.h"
#include "ingest/text/text_decoder.h"
#include "ingest/text/text_reader.h"
#include "printing.h"

#include <QElapsedTimer>
#include <QStringConverter>

namespace svodka::tests {

using namespace Qt::StringLiterals;
using ingest::decodeText;
using ingest::findDelimiter;
using ingest::parseDelimited;

namespace {

QByteArray utf16(const QString& text, QStringConverter::Encoding encoding) {
    return QStringEncoder(encoding)(text);
}

TEST(TextDecoder, TellsUtf16WithoutAMark) {
    const QString text = u"Район;Кол-во\r\nАРБАЖСКИЙ;5\r\n"_s;
    const auto little = decodeText(utf16(text, QStringConverter::Utf16LE));
    EXPECT_EQ(little.encoding, u"UTF-16LE"_s);
    EXPECT_EQ(little.text, text);
    const auto big = decodeText(utf16(text, QStringConverter::Utf16BE));
    EXPECT_EQ(big.encoding, u"UTF-16BE"_s);
    EXPECT_EQ(big.text, text);
}

TEST(TextDecoder, TellsTheTwoCodePagesApart) {
    const QByteArray ansi = "\xC0\xF0\xE1\xE0\xE6\xF1\xEA\xE8\xE9 \xB9 5";
    EXPECT_EQ(decodeText(ansi).encoding, u"windows-1251"_s);
    EXPECT_EQ(decodeText(ansi).text, u"Арбажский № 5"_s);
    const QByteArray oem = "\x80\xE0\xA1\xA0\xA6\xE1\xAA\xA8\xA9 \xFC 5";
    EXPECT_EQ(decodeText(oem).encoding, u"IBM866"_s);
    EXPECT_EQ(decodeText(oem).text, u"Арбажский № 5"_s);
}

TEST(TextDecoder, PlainAsciiIsUtf8) {
    EXPECT_EQ(decodeText("a;b\n1;2").encoding, u"UTF-8"_s);
}

TEST(DelimitedParser, CountsBlankRecordsAndEveryLineEnd) {
    const auto records = parseDelimited(u"a;b\r\n\rc\n\nd;", u';');
    ASSERT_EQ(records.size(), 5u);
    EXPECT_TRUE(records[1].isEmpty());
    EXPECT_TRUE(records[3].isEmpty());
    EXPECT_EQ(records[4], (QStringList{u"d"_s, QString()}));
}

TEST(DelimitedParser, ReadsQuotedFields) {
    const auto records = parseDelimited(u"\"а;б\";\"две\r\nстроки\";\"МБОУ \"\"Школа\"\"\"\nx", u';');
    ASSERT_EQ(records.size(), 2u);
    EXPECT_EQ(records[0], (QStringList{u"а;б"_s, u"две\nстроки"_s, u"МБОУ \"Школа\""_s}));
}

TEST(DelimitedParser, AnUnclosedQuoteSwallowsNothing) {
    const auto records = parseDelimited(u"\"Арбажский;5\nЛузский;6\n\"Нагорский; верхний\";7", u';');
    ASSERT_EQ(records.size(), 3u);
    EXPECT_EQ(records[0], (QStringList{u"\"Арбажский"_s, u"5"_s}));
    EXPECT_EQ(records[2], (QStringList{u"Нагорский; верхний"_s, u"7"_s}));
}

TEST(DelimitedParser, ManyUnclosedQuotesStayLinear) {
    QElapsedTimer timer;
    timer.start();
    const auto records = parseDelimited(u"\"а;1\n"_s.repeated(50000), u';');
    EXPECT_EQ(records.size(), 50000u);
    EXPECT_LT(timer.elapsed(), 20000);
}

struct DelimiterCase {
    const char16_t* text;
    QChar delimiter;
};
class DelimiterTest : public testing::TestWithParam<DelimiterCase> {};

TEST_P(DelimiterTest, IsFound) {
    EXPECT_EQ(findDelimiter(QString::fromUtf16(GetParam().text)), GetParam().delimiter);
}

INSTANTIATE_TEST_SUITE_P(Texts, DelimiterTest,
                         testing::Values(DelimiterCase{u"Район;Доля\nАрбажский;1,5\nЛузский;2,5\n", u';'},
                                         DelimiterCase{u"Район,Доля\nАрбажский,\"1,5\"\n", u','},
                                         DelimiterCase{u"Район\tШколы, всего\nЛузский\t5\n", u'\t'},
                                         DelimiterCase{u"Район|Школы\nЛузский|5\n", u'|'},
                                         DelimiterCase{u"Завершили: Арбажский, Лузский, Нагорский\n", QChar()}));

TEST(Text, HostileTextsAreRefused) {
    const struct {
        QByteArray bytes;
        core::ErrorCode code;
        const char* detail;
    } cases[] = {
        {QByteArray("a;b\n").repeated(600'000), core::ErrorCode::FileTooLarge,
         "there are more cells than a table can have"},
        {QByteArray("1;").repeated(20'000) + "\n2;3\n", core::ErrorCode::FileTooLarge,
         "there are more cells than a table can have"},
        {"a;b\n" + QByteArray(40'000, 'x') + ";1\n", core::ErrorCode::FileBroken,
         "a cell holds more text than a cell can have"},
    };
    for (const auto& one : cases) {
        const auto book = ingest::readText(one.bytes, u"csv"_s);
        ASSERT_FALSE(book.ok()) << one.detail;
        EXPECT_EQ(book.error().code, one.code);
        EXPECT_EQ(book.error().detail, QString::fromLatin1(one.detail));
    }
}

} // namespace

} // namespace svodka::tests
