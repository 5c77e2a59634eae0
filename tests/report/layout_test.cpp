// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/header_layout.h"
#include "report/xlsx/sheet_layout.h"
#include "report/xlsx/text_measure.h"

#include "printing.h"
#include "report/sample_documents.h"

using namespace Qt::StringLiterals;

namespace svodka::report {
namespace {

TEST(HeaderLayout, OneRowWithoutGroups) {
    const core::Table form = tests::ministryForm();
    EXPECT_EQ(headerRowCount(form), 1);
    const std::vector<HeaderCell> cells = headerCells(form);
    ASSERT_EQ(cells.size(), 4U);
    EXPECT_EQ(cells[1], (HeaderCell{0, 1, 1, 1, u"Наименование МО"_s}));
}

TEST(HeaderLayout, GroupsSpanNeighboursOthersSpanDown) {
    const std::vector<HeaderCell> expected{{0, 0, 2, 1, u"№п/п"_s},         {0, 1, 2, 1, u"Наименование МО"_s},
                                           {0, 2, 1, 2, u"Не завершили"_s}, {1, 2, 1, 1, u"Школы"_s},
                                           {1, 3, 1, 1, u"РУО"_s},          {0, 4, 1, 1, u"Показатели"_s},
                                           {1, 4, 1, 1, u"Доля"_s},         {0, 5, 2, 1, u"Срок"_s}};
    EXPECT_EQ(headerRowCount(tests::mixedTable()), 2);
    EXPECT_TRUE(headerCells(tests::mixedTable()) == expected);
}

TEST(HeaderLayout, NoColumnsNoHeader) {
    EXPECT_EQ(headerRowCount({}), 0);
}

TEST(SheetLayout, FormIsPortraitWideTableIsLandscape) {
    EXPECT_FALSE(layoutOf(tests::ministryForm()).landscape);
    EXPECT_TRUE(layoutOf(tests::mixedTable()).landscape);
}

TEST(SheetLayout, WidthsFollowContentAndAreBounded) {
    core::Table table = tests::ministryForm();
    const std::vector<int> widths = layoutOf(table).columnWidths;
    EXPECT_LT(widths[0], widths[2]);
    EXPECT_GT(widths[1], static_cast<int>(textWidth(u"Городской округ «город Южно-Сахалинск»"_s)));
    EXPECT_GT(widths[2], static_cast<int>(longestWordWidth(u"зарегистрированных"_s)));
    table.rows[0][1] = QString(5000, u'ж');
    EXPECT_LE(layoutOf(table).columnWidths[1], 420);
}

TEST(SheetLayout, LongGroupWidensItsColumns) {
    core::Table table = tests::mixedTable();
    table.columns[4].group = QString(40, u'ж');
    EXPECT_GT(layoutOf(table).columnWidths[4], static_cast<int>(textWidth(table.columns[4].group)));
}

TEST(SheetLayout, RowsThatWrapAreHigher) {
    core::Table table = tests::ministryForm();
    table.rows[3][1] = QStringLiteral("слово ").repeated(40);
    const std::vector<double> heights = layoutOf(table).rowHeights;
    ASSERT_EQ(heights.size(), 19U);
    EXPECT_EQ(heights[0], heights[1]);
    EXPECT_GT(heights[3], 4 * 15.0);
    table.rows[3][1] = QString(30'000, u'ж');
    EXPECT_EQ(layoutOf(table).rowHeights[3], 409);
}

TEST(SheetLayout, LongTitleGetsMoreLines) {
    core::Table table = tests::ministryForm();
    const double one = layoutOf(table).titleHeight;
    table.title += u" "_s + table.title;
    EXPECT_GT(layoutOf(table).titleHeight, one);
}

TEST(TextMeasure, IsCloseToTheFont) {
    EXPECT_NEAR(textWidth(u"Городской округ «Александровск-Сахалинский район»"_s), 378, 4);
    EXPECT_NEAR(textWidth(u"МБДОУ «Детский сад № 3 «Ромашка»» с. Троицкое"_s), 358, 8);
    EXPECT_NEAR(textWidth(u"коротко\nзарегистрированных"_s), 141, 2);
}

TEST(TextMeasure, WrapsAtWords) {
    EXPECT_EQ(wrappedLines(u"один"_s, 500), 1);
    EXPECT_EQ(wrappedLines(u""_s, 500), 1);
    EXPECT_EQ(wrappedLines(u"один\nдва"_s, 500), 2);
    EXPECT_EQ(wrappedLines(u"аааа бббб вввв"_s, textWidth(u"аааа бббб"_s)), 2);
    EXPECT_EQ(wrappedLines(QString(100, u'а'), textWidth(QString(30, u'а'))), 4);
}

} // namespace
} // namespace svodka::report
