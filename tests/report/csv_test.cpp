// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv_writer.h"

#include "printing.h"
#include "report/sample_documents.h"

using namespace Qt::StringLiterals;

namespace svodka::report {
namespace {

/// Without the BOM: fromUtf8 drops it.
QString textOf(const core::Table& table) {
    return QString::fromUtf8(csvBytes(table));
}

core::Table oneCell(core::Cell cell) {
    core::Table table;
    table.columns = {{u"A"_s, {}, core::ColumnKind::Text, false}};
    table.rows = {{std::move(cell)}};
    return table;
}

TEST(Csv, MinistryFormIsExact) {
    const QString text = textOf(tests::ministryForm());
    EXPECT_TRUE(csvBytes(tests::ministryForm()).startsWith("\xEF\xBB\xBF"));
    const QStringList lines = text.split(u"\r\n"_s);
    ASSERT_EQ(lines.size(), 22);
    EXPECT_EQ(lines[0], u"Дошкольные образовательные организации (29.04.23-05.05.23);;;"_s);
    EXPECT_EQ(lines[1], u"№п/п;Наименование МО;Количество не зарегистрированных;Количество не активных"_s);
    EXPECT_EQ(lines[2], u"1;Городской округ «город Южно-Сахалинск»;20;25"_s);
    EXPECT_EQ(lines[20], u";Итого;45;91"_s);
    EXPECT_EQ(lines[21], QString());
}

TEST(Csv, GroupsGiveTwoHeaderLines) {
    const QStringList lines = textOf(tests::mixedTable()).split(u"\r\n"_s);
    EXPECT_EQ(lines[1], u"Метка «Госорганизация»;;;;;"_s);
    EXPECT_EQ(lines[3], u"№п/п;Наименование МО;Не завершили;;Показатели;Срок"_s);
    EXPECT_EQ(lines[4], u";;Школы;РУО;Доля;"_s);
    EXPECT_EQ(lines[5], u"1;Арбажский;;1;95%;05.05.2023"_s);
    EXPECT_EQ(lines[6], u"2;г. Киров;1540,6;0;100%;"_s);
    EXPECT_EQ(lines[7], u"3;\"Унинский; «№ 1»\";-3;163,437;;01.03.1900"_s);
    EXPECT_EQ(lines[8], u";Итого;1537,6;164,437;;"_s);
}

struct FieldCase {
    const char* name;
    core::Cell cell;
    QString expected;
};

void PrintTo(const FieldCase& c, std::ostream* out) {
    *out << c.name;
}

class CsvField : public testing::TestWithParam<FieldCase> {};

TEST_P(CsvField, IsWrittenAs) {
    EXPECT_EQ(textOf(oneCell(GetParam().cell)), u"A\r\n"_s + GetParam().expected + u"\r\n"_s);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, CsvField,
    testing::Values(
        FieldCase{"Equals", QString(u"=1+1"_s), u"'=1+1"_s}, FieldCase{"Plus", QString(u"+7"_s), u"'+7"_s},
        FieldCase{"Minus", QString(u"-"_s), u"'-"_s}, FieldCase{"At", QString(u"@a"_s), u"'@a"_s},
        FieldCase{"Tab", QString(u"\tx"_s), u"\"'\tx\""_s},
        FieldCase{"CarriageReturn", QString(u"\rx"_s), u"\"'\rx\""_s}, FieldCase{"NegativeNumber", -5.0, u"-5"_s},
        FieldCase{"Zero", 0.0, u"0"_s}, FieldCase{"Fraction", 1540.6, u"1540,6"_s},
        FieldCase{"NotANumber", std::numeric_limits<double>::quiet_NaN(), QString()},
        FieldCase{"Percent", core::Percent{0.95}, u"95%"_s}, FieldCase{"WholePercent", core::Percent{1.0}, u"100%"_s},
        FieldCase{"Date", QDate(2023, 4, 29), u"29.04.2023"_s}, FieldCase{"NoDate", QDate(), QString()},
        FieldCase{"Quote", QString(u"a\"b"_s), u"\"a\"\"b\""_s},
        FieldCase{"LineFeed", QString(u"a\nb"_s), u"\"a\nb\""_s},
        FieldCase{"Semicolon", QString(u"a;b"_s), u"\"a;b\""_s}, FieldCase{"Comma", QString(u"a,b"_s), u"a,b"_s},
        FieldCase{"InnerEquals", QString(u"a=b"_s), u"a=b"_s}, FieldCase{"Empty", core::Cell(), QString()}),
    [](const auto& one) { return std::string(one.param.name); });

TEST(Csv, TitleAndHeaderAreGuardedToo) {
    core::Table table = oneCell(1.0);
    table.title = u"=title"_s;
    table.columns[0].header = u"@header"_s;
    EXPECT_TRUE(textOf(table).contains(u"'=title\r\n'@header\r\n"_s));
}

TEST(Csv, InvalidTextBecomesValidUtf8) {
    const QString broken = u"a"_s + QChar(0xD800) + QChar(0) + u"b"_s;
    EXPECT_TRUE(textOf(oneCell(broken)).contains(u"a\uFFFDb"_s));
}

} // namespace
} // namespace svodka::report
