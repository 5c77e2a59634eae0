// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_sort_model.h"

#include "models/sample_table.h"
#include "models/selection_summary.h"
#include "models/selection_text.h"
#include "models/table_model.h"
#include "models/table_preparation.h"
#include "printing.h"

#include <QAbstractItemModelTester>
#include <QTest>

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
    QItemSelection selected(model.index(0, 1), model.index(1, 2));
    const std::vector<int> moved{0, 2, 1, 3, 4};
    EXPECT_EQ(SelectedCells(selected, moved, CopiedHeaders::Without).tabSeparated(),
              u"1540,5\t№ 10 Берёзовский\n20\t№ 2 Ёлкинский"_s);
    EXPECT_EQ(SelectedCells(selected, {0, 1, 2, 3, 4}, CopiedHeaders::With).tabSeparated(),
              u"Муниципальное образование\tСферум / Не зарегистрированы\n№ 10 Берёзовский\t1540,5\n"
              "№ 2 Ёлкинский\t20"_s);
    EXPECT_EQ(SelectedCells(selected, {1}, CopiedHeaders::Without).tabSeparated(), u"№ 10 Берёзовский\n№ 2 Ёлкинский"_s)
        << "hidden columns stay out";
    EXPECT_EQ(SelectedCells({}, {0}, CopiedHeaders::With).tabSeparated(), QString());
}

TEST_F(TableSortModelTest, selectionAsATableThatHoldsNoMarkup) {
    core::Table table = tests::sampleTable();
    table.rows[0][1] = u"<b>Школа</b> & \"К°\""_s;
    table.rows[1][1] = u"=1+1"_s;
    source.setTable(table, tests::sampleIds());
    QItemSelection selected(model.index(0, 1), model.index(0, 2));
    selected.select(model.index(1, 1), model.index(1, 1));
    const auto data = SelectedCells(selected, {0, 1, 2}, CopiedHeaders::With).mimeData();
    EXPECT_EQ(data->html(),
              u"<html><head><meta charset=\"utf-8\"></head><body><table>"
              "<tr><th>Муниципальное образование</th><th>Сферум / Не зарегистрированы</th></tr>"
              "<tr><td style=\"mso-number-format:'\\@'\">&lt;b&gt;Школа&lt;/b&gt; &amp; &quot;К°&quot;</td>"
              "<td>1540,5</td></tr><tr><td style=\"mso-number-format:'\\@'\">'=1+1</td><td></td></tr>"
              "</table></body></html>"_s);
    EXPECT_EQ(data->text(), u"Муниципальное образование\tСферум / Не зарегистрированы\n<b>Школа</b> & \"К°\"\t1540,5\n"
                            "'=1+1\t"_s);
}

TEST_F(TableSortModelTest, whatStaysKeepsItsSelectionThroughManyGaps) {
    core::Table table;
    table.columns = {{u"x"_s, {}, core::ColumnKind::Text, false}, {u"y"_s, {}, core::ColumnKind::Number, false}};
    std::vector<qint64> ids;
    for (int i = 0; i < 900; ++i) {
        table.rows.push_back({u"Школа № %1"_s.arg(900 - i), double(i % 3)});
        ids.push_back(i);
    }
    source.setTable(table, ids);
    const QPersistentModelIndex kept = model.index(30, 0);
    const QPersistentModelIndex lost = model.index(31, 0);
    int signals = 0;
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        QObject::connect(&model, signal, &model, [&signals] { ++signals; });
    model.setColumnFilter(1, u"=0"_s);
    EXPECT_EQ(model.rowCount(), 300);
    ASSERT_TRUE(kept.isValid());
    EXPECT_EQ(kept.data(RowIdRole).toLongLong(), 30);
    EXPECT_FALSE(lost.isValid());
    model.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(kept.data(RowIdRole).toLongLong(), 30);
    EXPECT_EQ(model.index(0, 0).data(RowIdRole).toLongLong(), 897) << "№ 3";
    model.setColumnFilter(1, {});
    EXPECT_EQ(kept.data(RowIdRole).toLongLong(), 30);
    EXPECT_EQ(kept.row(), 869);
    EXPECT_EQ(model.index(0, 0).data(RowIdRole).toLongLong(), 899);
    EXPECT_EQ(signals, 2) << "one for all that go, one for all that come";
}

TEST_F(TableSortModelTest, ofALargeTableNothingIsWaitedFor) {
    core::Table table;
    table.columns = {{u"x"_s, {}, core::ColumnKind::Text, false}};
    for (size_t i = 0; i <= TablePreparation::rowsAtOnce; ++i)
        table.rows.push_back({u"Школа № %1"_s.arg(i)});
    const int all = int(table.rows.size());
    model.setFilter(u"№ 4000"_s);
    source.setTable(table);
    EXPECT_TRUE(model.isPending());
    EXPECT_EQ(model.rowCount(), all);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !model.isPending(); }));
    EXPECT_EQ(model.rowCount(), 1);
    model.sort(0, Qt::DescendingOrder);
    model.setFilter({});
    EXPECT_TRUE(model.isPending());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !model.isPending(); }));
    ASSERT_EQ(model.rowCount(), all);
    EXPECT_EQ(model.index(0, 0).data().toString(), u"Школа № 4000"_s);
    source.setTable({}); // while nothing of the large one is needed any more
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(TableSortModelTest, sumsFiguresOfOneColumnAndNeverPercents) {
    const core::Table& table = source.table();
    const auto all = [&](int left, int right, int current) {
        return summarise(QItemSelection(model.index(0, left), model.index(3, right)), model, table, {0, 1, 2, 3, 4},
                         current);
    };
    const SelectionSummary one = all(2, 2, 2);
    EXPECT_EQ(one.rows, 4);
    EXPECT_EQ(one.figures, 3) << "one has not reported";
    EXPECT_EQ(one.sum, 1560.5);
    EXPECT_NEAR(*one.average, 520.1667, 0.001);
    EXPECT_TRUE(one.isOne);
    const SelectionSummary shares = all(3, 3, 3);
    EXPECT_TRUE(shares.isPercent);
    EXPECT_FALSE(shares.sum.has_value());
    EXPECT_NEAR(*shares.average, 0.5233, 0.001);
    EXPECT_EQ(all(2, 3, 0).column, QString()) << "two kinds of figures do not add up";
    EXPECT_EQ(all(2, 3, 2).column, u"Сферум / Не зарегистрированы"_s) << "the one that the cursor is in";
    EXPECT_EQ(all(0, 1, 1).rows, 4);
    EXPECT_EQ(all(0, 1, 0).figures, 0) << "places are no figures";
    model.setFilter(u"ёлк"_s);
    EXPECT_EQ(summarise(QItemSelection(model.index(0, 0), model.index(0, 4)), model, table, {0, 1, 2}, 1).sum, 20.0)
        << "the hidden share does not stand in the way";
}

} // namespace
} // namespace svodka::models
