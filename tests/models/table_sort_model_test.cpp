// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_sort_model.h"

#include "models/sample_table.h"
#include "models/selection_text.h"
#include "models/table_model.h"
#include "printing.h"

#include <QAbstractItemModelTester>

namespace svodka::models {
namespace {

using namespace Qt::StringLiterals;

class TableSortModelTest : public testing::Test {
protected:
    void SetUp() override {
        source.setTable(tests::sampleTable(), tests::sampleIds());
        model.setSourceModel(&source);
    }
    // The ids of the rows from top to bottom, as text.
    QString order() const {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids += model.index(row, 0).data(RowIdRole).toString();
        return ids.join(u' ');
    }

    TableModel source;
    TableSortModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(TableSortModelTest, textInRussianOrderWithNumbersByValue) {
    model.sort(1, Qt::AscendingOrder);
    EXPECT_EQ(order(), u"104 103 102 101"_s) << "Russian letters stand before «№»";
}

TEST_F(TableSortModelTest, theLetterYoStandsAfterYe) {
    core::Table table;
    table.columns = {{u"x"_s, {}, core::ColumnKind::Text, false}};
    table.rows = {{u"Жук"_s}, {u"Ёж"_s}, {u"Енот"_s}, {u"еж"_s}};
    source.setTable(table, {1, 2, 3, 4});
    model.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(order(), u"4 2 3 1"_s);
}

TEST_F(TableSortModelTest, emptyCellsAreLastInBothDirections) {
    model.sort(2, Qt::AscendingOrder);
    EXPECT_EQ(order(), u"103 102 101 104"_s);
    model.sort(2, Qt::DescendingOrder);
    EXPECT_EQ(order(), u"101 102 103 104"_s);
    model.sort(4, Qt::DescendingOrder);
    EXPECT_EQ(order(), u"101 102 103 104"_s);
    model.sort(4, Qt::AscendingOrder);
    EXPECT_EQ(order(), u"102 101 103 104"_s);
}

TEST_F(TableSortModelTest, withoutAColumnTheOrderOfTheSource) {
    model.sort(2, Qt::DescendingOrder);
    model.sort(-1);
    EXPECT_EQ(order(), u"101 102 103 104"_s);
}

TEST_F(TableSortModelTest, rowNumbersCountTheRowsAsTheyStand) {
    model.sort(1, Qt::AscendingOrder);
    model.setFilter(u"ский"_s);
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_EQ(model.index(row, 0).data(PlaceRole).toString(), QString::number(row + 1));
}

TEST_F(TableSortModelTest, filterIgnoresCaseAndYo) {
    model.setFilter(u"БЕРЕЗ"_s);
    EXPECT_EQ(order(), u"101"_s);
    model.setFilter(u"ёлов"_s);
    EXPECT_EQ(order(), u"103"_s);
    model.setFilter(u"5  бер"_s);
    EXPECT_EQ(order(), u"101"_s) << "words may stand in different columns";
    model.setFilter(u"нет такого"_s);
    EXPECT_EQ(model.rowCount(), 0);
    model.setFilter({});
    EXPECT_EQ(model.rowCount(), 4);
}

TEST_F(TableSortModelTest, columnFiltersCompareFigures) {
    model.setColumnFilter(2, u">0"_s);
    EXPECT_EQ(order(), u"101 102"_s);
    model.setColumnFilter(2, u"= 0"_s);
    EXPECT_EQ(order(), u"103"_s);
    model.setColumnFilter(2, {});
    model.setColumnFilter(3, u">=57"_s);
    EXPECT_EQ(order(), u"101 102"_s);
    model.setColumnFilter(1, u"елк"_s);
    EXPECT_EQ(order(), u"102"_s);
    EXPECT_TRUE(model.isFiltered());
    model.clearFilters();
    EXPECT_FALSE(model.isFiltered());
    EXPECT_EQ(model.rowCount(), 4);
}

TEST_F(TableSortModelTest, selectionAsTextInTheOrderOfTheScreen) {
    model.sort(2, Qt::DescendingOrder);
    const QModelIndexList selected = {model.index(1, 1), model.index(0, 2), model.index(0, 1), model.index(1, 2)};
    EXPECT_EQ(selectionText(selected, {0, 2, 1, 3, 4}, CopiedHeaders::Without),
              u"1540,5\t№ 10 Берёзовский\n20\t№ 2 Ёлкинский"_s);
    EXPECT_EQ(selectionText(selected, {0, 1, 2, 3, 4}, CopiedHeaders::With),
              u"Муниципальное образование\tСферум / Не зарегистрированы\n№ 10 Берёзовский\t1540,5\n"
              "№ 2 Ёлкинский\t20"_s);
    EXPECT_EQ(selectionText({}, {0}, CopiedHeaders::With), QString());
}

} // namespace
} // namespace svodka::models
