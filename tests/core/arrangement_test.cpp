// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/arrangement.h"

#include "core/tables/row_filter.h"
#include "core/tables/row_order.h"
#include "core/tables/search_text.h"
#include "printing.h"

namespace svodka::core {
namespace {

using namespace Qt::StringLiterals;

Table schools() {
    Table table;
    table.columns = {{u"№"_s, {}, ColumnKind::Number, true},
                     {u"Организация"_s, {}, ColumnKind::Text, false},
                     {u"Учителей"_s, {}, ColumnKind::Number, false},
                     {u"Доля"_s, {}, ColumnKind::Percent, false}};
    table.rows = {{1.0, u"МБОУ СОШ № 10"_s, 5.0, Percent{0.57}},
                  {2.0, u"МБОУ СОШ № 2"_s, 1540.0, Percent{0.9}},
                  {3.0, u"МБДОУ «Ёлочка»"_s, {}, {}},
                  {4.0, u"МБДОУ «Ежевика»"_s, 0.0, Percent{0.0}},
                  {5.0, u"мбоу сош № 1"_s, 5.0, {}}};
    table.totals = {{{}, u"Итого"_s, 1550.0, Percent{0.6}}};
    return table;
}

QString numbers(const std::vector<int>& rows) {
    QStringList texts;
    for (const int row : rows)
        texts += QString::number(row + 1);
    return texts.join(u' ');
}

QString found(const QString& search) {
    return numbers(arrangedRows(schools(), {.search = search}));
}

TEST(Search, ignoresCaseAndYo) {
    EXPECT_EQ(found(u"ЕЛОЧКА"_s), u"3"_s);
    EXPECT_EQ(found(u"ёжевика"_s), u"4"_s);
    EXPECT_EQ(found(u"СОШ"_s), u"1 2 5"_s);
    EXPECT_EQ(found(u"№ 1"_s), u"1 2 5"_s) << "each word somewhere: 1540 has a 1, too";
    EXPECT_EQ(found(u"10 мбоу"_s), u"1"_s);
    EXPECT_EQ(found(u"3"_s), QString()) << "a place in the table is no figure";
    EXPECT_EQ(found(u"10 5"_s), u"1"_s) << "words may stand in different columns, but not across them";
    EXPECT_EQ(found(u"105"_s), QString());
    EXPECT_EQ(found(u"1\u00A0540"_s), u"2"_s);
}

TEST(Search, foldsTheSameOnBothWays) {
    for (const QString& text : {u"  МБОУ\t«СОШ № 5»\u00A0 г. Анива — Ёлка  "_s, u"Straße ŠKODA İzmir 5\u2009000"_s,
                                u"е\u0308лка"_s, u"ЪЫЬЭЮЯ ъыьэюя Ѣ"_s, QString(), u" \n "_s, u"−5 – 7"_s}) {
        Table table;
        table.columns = {{u"x"_s, {}, ColumnKind::Text, false}};
        table.rows = {{text}};
        EXPECT_EQ(RowTexts(table).cell(0, 0).toString(), searchText(text)) << text.toStdString();
    }
}

TEST(Sorting, isNaturalAndRussian) {
    const Table table = schools();
    EXPECT_EQ(numbers(arrangedRows(table, {.sortColumn = 1})), u"4 3 5 2 1"_s) << "Ё after Е, № 2 before № 10";
    EXPECT_EQ(numbers(arrangedRows(table, {.sortColumn = 1, .isDescending = true})), u"1 2 5 3 4"_s);
}

TEST(Sorting, leavesEmptyCellsLastAndEqualOnesAsTheyStand) {
    const Table table = schools();
    EXPECT_EQ(numbers(arrangedRows(table, {.sortColumn = 2})), u"4 1 5 2 3"_s);
    EXPECT_EQ(numbers(arrangedRows(table, {.sortColumn = 2, .isDescending = true})), u"2 1 5 4 3"_s);
    EXPECT_EQ(numbers(arrangedRows(table, {.sortColumn = 3, .isDescending = true})), u"2 1 4 3 5"_s);
    EXPECT_EQ(numbers(arrangedRows(table, {.sortColumn = 9})), u"1 2 3 4 5"_s) << "a column that is not there";
}

TEST(RowFilter, knowsWhatIsNarrower) {
    const auto words = [](const QString& text) {
        RowFilter filter;
        filter.setWords(text);
        return filter;
    };
    EXPECT_TRUE(words(u"бере"_s).isWithin(words(u"бер"_s)));
    EXPECT_TRUE(words(u"школа 5 анива"_s).isWithin(words(u"ан 5"_s)));
    EXPECT_FALSE(words(u"бер"_s).isWithin(words(u"бере"_s)));
    EXPECT_TRUE(words(u"бер"_s).isWithin(RowFilter()));
    RowFilter more = words(u"бер"_s);
    more.setColumn(2, u">5"_s);
    EXPECT_TRUE(more.isWithin(words(u"бер"_s)));
    RowFilter other = more;
    other.setColumn(2, u">50"_s);
    EXPECT_FALSE(other.isWithin(more)) << "signs compare, they are no texts: >5 and then >50 may also go the other way";
    other.setColumn(2, u">"_s);
    EXPECT_FALSE(more.isWithin(other));
}

TEST(Arrangement, takesColumnsAndRowsApart) {
    const Table table = schools();
    const std::vector<int> rows = arrangedRows(table, {.sortColumn = 1, .filters = {{2, u">=5"_s}}});
    const Table part = partOf(table, rows, {0, 3, 1});
    ASSERT_EQ(part.columns.size(), 3u);
    EXPECT_EQ(part.columns[1].header, u"Доля"_s);
    ASSERT_EQ(part.rows.size(), 3u);
    EXPECT_EQ(part.rows[0][2], Cell(u"мбоу сош № 1"_s));
    EXPECT_EQ(part.rows[2][0], Cell(3.0)) << "counted anew";
    EXPECT_EQ(part.totals[0][2], Cell(u"Итого"_s));
    EXPECT_EQ(partOf(table, everyRow(table), everyColumn(table)), table);
}

} // namespace
} // namespace svodka::core
