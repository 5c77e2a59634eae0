// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_view.h"

#include "models/table_model.h"
#include "printing.h"
#include "widgets/sample_data.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace svodka::widgets {
namespace {

using namespace Qt::StringLiterals;
using tests::placesIds;
using tests::placesTable;

class TableViewTest : public testing::Test {
protected:
    void SetUp() override {
        view.setTable(placesTable(18), placesIds(18));
        resizeTo(60, 20);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    }
    void resizeTo(int widthInEm, int heightInEm) {
        const int unit = view.fontMetrics().height();
        view.resize(widthInEm * unit, heightInEm * unit);
    }
    QPoint middleOf(QTableView* table, int row, int column) const {
        return table->visualRect(table->model()->index(row, column)).center();
    }
    void click(QTableView* table, int row, int column, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, keys, middleOf(table, row, column));
    }
    void clickHeading(int column) {
        QHeaderView* header = view.body()->horizontalHeader();
        const QPoint middle(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                            header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
    }
    QString shown(int row, int column) const { return view.body()->model()->index(row, column).data().toString(); }

    TableView view;
};

TEST_F(TableViewTest, aClickOnAFigureOpensItsRow) {
    QSignalSpy opened(&view, &TableView::rowActivated);
    click(view.body(), 2, 3);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toLongLong(), 1003);
    EXPECT_EQ(opened[0][1].toInt(), 3);
    click(view.body(), 2, 1); // a name only selects
    click(view.body(), 2, 0); // so does «№»
    click(view.body(), 3, 3, Qt::ControlModifier);
    click(view.body(), 5, 6); // not reported: there is nothing behind it
    EXPECT_EQ(opened.count(), 1);
}

TEST_F(TableViewTest, doubleClickAndEnterOpenARow) {
    QSignalSpy opened(&view, &TableView::rowActivated);
    QTest::mouseDClick(view.body()->viewport(), Qt::LeftButton, {}, middleOf(view.body(), 1, 1));
    EXPECT_EQ(opened.count(), 1);
    view.selectRow(1005);
    QTest::keyClick(view.body(), Qt::Key_Return);
    ASSERT_EQ(opened.count(), 2);
    EXPECT_EQ(opened[1][0].toLongLong(), 1005);
}

TEST_F(TableViewTest, totalsOpenToo) {
    QSignalSpy opened(&view, &TableView::totalActivated);
    click(view.totals(), 0, 3);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toInt(), 3);
}

TEST_F(TableViewTest, headingsSortAndGiveTheOrderBack) {
    clickHeading(3);
    EXPECT_EQ(shown(0, 3), u"1"_s);
    clickHeading(3);
    EXPECT_EQ(shown(0, 3), u"40"_s);
    clickHeading(3);
    EXPECT_EQ(shown(0, 1), tests::placeNames(1).first());
    EXPECT_EQ(view.shownTable(), placesTable(18));
}

TEST_F(TableViewTest, theTotalsStandUnderTheirColumns) {
    resizeTo(26, 14);
    ASSERT_GT(view.totals()->horizontalScrollBar()->maximum(), 0);
    view.totals()->horizontalScrollBar()->setValue(view.totals()->horizontalScrollBar()->maximum());
    view.body()->horizontalHeader()->resizeSection(2, 200);
    view.body()->horizontalHeader()->moveSection(5, 2);
    ASSERT_TRUE(QTest::qWaitFor([this] {
        return view.body()->viewport()->width() == view.totals()->viewport()->width();
    })) << view.body()->viewport()->width()
        << " " << view.totals()->viewport()->width();
    for (int column = 0; column < view.model().columnCount(); ++column) {
        EXPECT_EQ(view.body()->columnViewportPosition(column), view.totals()->columnViewportPosition(column)) << column;
        EXPECT_EQ(view.body()->columnWidth(column), view.totals()->columnWidth(column)) << column;
    }
    EXPECT_TRUE(view.totals()->isVisible());
}

TEST_F(TableViewTest, aFilterSaysWhatItHides) {
    auto* note = view.findChild<QLabel*>(u"noteLabel"_s);
    EXPECT_TRUE(note->isHidden());
    QSignalSpy changed(&view, &TableView::shownRowsChanged);
    view.setFilter(u"озерск"_s);
    EXPECT_EQ(view.shownRows(), 1);
    EXPECT_FALSE(note->isHidden());
    EXPECT_EQ(note->text(), u"Shown: 1 of 18. The totals are for all rows."_s);
    EXPECT_GE(changed.count(), 1);
    view.setFilter({});
    view.setColumnFilter(3, u">=40"_s);
    EXPECT_EQ(view.shownRows(), 1);
    EXPECT_FALSE(view.selectRow(1001)) << "hidden";
}

TEST_F(TableViewTest, copiesForASpreadsheet) {
    view.selectRow(1003);
    QTest::keyClick(view.body(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"3\tЕловский\t1226\t19\t32%\t12\t5"_s);
    QTest::keyClick(view.body(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"№п/п\tНаименование МО\tВсего\t"_s));
}

TEST_F(TableViewTest, theShownTableIsWhatAPersonSees) {
    view.setFilter(u"приоз"_s);
    view.body()->sortByColumn(3, Qt::DescendingOrder);
    view.body()->horizontalHeader()->moveSection(3, 1);
    const core::Table seen = view.shownTable();
    EXPECT_EQ(int(seen.rows.size()), view.shownRows());
    EXPECT_EQ(seen.columns[1].header, u"Не зарегистрированы"_s);
    EXPECT_EQ(seen.rows[0][0], core::Cell(1.0));
    EXPECT_EQ(seen.rows[0][1], core::Cell(40.0));
    EXPECT_EQ(seen.totals[0][2], core::Cell(u"Итого"_s));
}

TEST_F(TableViewTest, remembersHowItWasArranged) {
    view.body()->horizontalHeader()->resizeSection(1, 333);
    view.body()->horizontalHeader()->moveSection(4, 2);
    view.body()->sortByColumn(3, Qt::DescendingOrder);
    const QByteArray state = view.saveState();

    TableView other;
    EXPECT_FALSE(other.restoreState(state)) << "has other columns";
    other.setTable(placesTable(18), placesIds(18));
    EXPECT_FALSE(other.restoreState("nonsense"));
    ASSERT_TRUE(other.restoreState(state));
    EXPECT_EQ(other.body()->columnWidth(1), 333);
    EXPECT_EQ(other.totals()->columnWidth(1), 333);
    EXPECT_EQ(other.body()->model()->index(0, 3).data().toString(), u"40"_s);
    EXPECT_EQ(other.shownTable(), view.shownTable());
}

TEST_F(TableViewTest, anotherWeekKeepsSortingFilterAndWidths) {
    view.body()->horizontalHeader()->resizeSection(1, 333);
    view.body()->sortByColumn(3, Qt::AscendingOrder);
    view.setFilter(u"приоз"_s);
    core::Table next = placesTable(18);
    next.rows[17][3] = 0.0;
    view.setTable(next, placesIds(18));
    EXPECT_EQ(view.body()->columnWidth(1), 333);
    EXPECT_EQ(shown(0, 3), u"0"_s);
    EXPECT_EQ(view.shownRows(), 11);
}

TEST_F(TableViewTest, columnsFillTheWidthAndNoHeadingIsCut) {
    const QHeaderView* header = view.body()->horizontalHeader();
    EXPECT_EQ(header->length(), view.body()->viewport()->width());
    resizeTo(20, 20);
    EXPECT_GT(header->length(), view.body()->viewport()->width());
}

TEST_F(TableViewTest, tabLeavesTheTable) {
    EXPECT_FALSE(view.body()->tabKeyNavigation());
    EXPECT_FALSE(view.body()->accessibleName().isEmpty());
    EXPECT_FALSE(view.totals()->accessibleName().isEmpty());
}

} // namespace
} // namespace svodka::widgets
