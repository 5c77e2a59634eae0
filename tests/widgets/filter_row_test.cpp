// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_row.h"

#include "printing.h"
#include "widgets/sample_data.h"
#include "widgets/table_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

namespace svodka::widgets {
namespace {

using namespace Qt::StringLiterals;
using tests::placesIds;
using tests::placesTable;

constexpr int nameColumn = 1;
constexpr int figureColumn = 3;

class FilterRowTest : public testing::Test {
protected:
    void SetUp() override {
        auto* rows = new QVBoxLayout(&window);
        rows->addWidget(before);
        rows->addWidget(view);
        rows->addWidget(after);
        view->setFilterRow(true);
        view->setTable(placesTable(18), placesIds(18));
        resizeTo(60, 24);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    void resizeTo(int widthInEm, int heightInEm) {
        const int unit = window.fontMetrics().height();
        window.resize(widthInEm * unit, heightInEm * unit);
        QApplication::processEvents();
    }
    QLineEdit* line(int column) const { return view->findChild<QLineEdit*>(u"filter%1LineEdit"_s.arg(column)); }
    QHeaderView* header() const { return view->body()->horizontalHeader(); }
    void type(int column, const QString& text) {
        line(column)->setFocus();
        for (const QChar letter : text) // keyClicks knows Latin letters only
            QTest::sendKeyEvent(QTest::Click, line(column), Qt::Key_A, QString(letter), Qt::NoModifier);
    }
    bool waitForRows(int wanted) const {
        return QTest::qWaitFor([this, wanted] { return view->shownRows() == wanted; });
    }
    void expectUnderItsHeading(int column) const {
        const QRect section(header()->sectionViewportPosition(column), 0, header()->sectionSize(column), 1);
        const QRect place = line(column)->geometry();
        EXPECT_GE(place.left(), section.left()) << column;
        EXPECT_LE(place.right(), section.right()) << column;
        EXPECT_GT(place.width(), section.width() / 2) << column;
    }

    QWidget window;
    QPushButton* before = new QPushButton(u"before"_s);
    TableView* view = new TableView;
    QPushButton* after = new QPushButton(u"after"_s);
};

TEST_F(FilterRowTest, keepsTheRowsThatFit) {
    type(nameColumn, u"ОЗЕРСК"_s);
    EXPECT_EQ(view->shownRows(), 18) << "waits for the next key";
    EXPECT_TRUE(waitForRows(1));
    EXPECT_EQ(view->findChild<QLabel*>(u"noteLabel"_s)->text(), u"Shown: 1 of 18. The totals are for all rows."_s);
    line(nameColumn)->clear();
    EXPECT_TRUE(waitForRows(18));
}

TEST_F(FilterRowTest, enterFiltersAtOnceAndOpensNothing) {
    QSignalSpy opened(view, &TableView::rowActivated);
    view->selectRow(1001);
    type(figureColumn, u">=40"_s);
    QTest::keyClick(line(figureColumn), Qt::Key_Return);
    EXPECT_EQ(view->shownRows(), 1);
    QTest::keyClick(line(figureColumn), Qt::Key_Up);
    EXPECT_EQ(opened.count(), 0);
}

TEST_F(FilterRowTest, filtersOfSeveralColumnsAddUp) {
    type(nameColumn, u"приоз"_s);
    QTest::keyClick(line(nameColumn), Qt::Key_Return);
    const int byName = view->shownRows();
    type(figureColumn, u">20"_s);
    QTest::keyClick(line(figureColumn), Qt::Key_Return);
    EXPECT_LT(view->shownRows(), byName);
    EXPECT_GT(view->shownRows(), 0);
    view->clearColumnFilters();
    EXPECT_EQ(view->shownRows(), 18);
    EXPECT_TRUE(line(nameColumn)->text().isEmpty());
    EXPECT_TRUE(line(figureColumn)->text().isEmpty());
}

TEST_F(FilterRowTest, escapeEmptiesTheLine) {
    type(nameColumn, u"озерск"_s);
    QTest::keyClick(line(nameColumn), Qt::Key_Return);
    ASSERT_EQ(view->shownRows(), 1);
    QTest::keyClick(line(nameColumn), Qt::Key_Escape);
    EXPECT_TRUE(line(nameColumn)->text().isEmpty());
    EXPECT_EQ(view->shownRows(), 18);
}

TEST_F(FilterRowTest, tabGoesThroughTheLinesIntoTheRows) {
    EXPECT_EQ(line(0), nullptr) << "«№»";
    header()->moveSection(header()->visualIndex(figureColumn), 1);
    before->setFocus();
    for (const int column : {figureColumn, nameColumn, 2, 4, 5, 6}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        ASSERT_EQ(QApplication::focusWidget(), line(column)) << column;
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), view->body());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    EXPECT_EQ(QApplication::focusWidget(), line(6));
}

TEST_F(FilterRowTest, tabOrderOutlivesAnotherTable) {
    core::Table other = placesTable(5);
    other.columns[nameColumn].header = u"Организация"_s;
    view->setTable(other, placesIds(5));
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), line(nameColumn));
    after->setFocus();
    QTest::keyClick(after, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), before);
}

TEST_F(FilterRowTest, downGoesIntoTheRows) {
    type(nameColumn, u"приоз"_s);
    QTest::keyClick(line(nameColumn), Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), view->body());
    EXPECT_EQ(view->shownRows(), 11) << "what was typed counts at once";
    EXPECT_EQ(view->body()->currentIndex().row(), 0);
}

TEST_F(FilterRowTest, linesStandUnderTheirHeadings) {
    resizeTo(30, 20);
    ASSERT_GT(view->totals()->horizontalScrollBar()->maximum(), 0);
    view->totals()->horizontalScrollBar()->setValue(view->totals()->horizontalScrollBar()->maximum());
    header()->resizeSection(2, 300);
    header()->moveSection(5, 2);
    header()->setSectionHidden(4, true);
    QApplication::processEvents();
    for (const int column : {1, 2, 3, 5, 6})
        expectUnderItsHeading(column);
    view->setTable(placesTable(3), placesIds(3));
    QApplication::processEvents();
    for (const int column : {1, 2, 3, 5, 6})
        expectUnderItsHeading(column);
}

TEST_F(FilterRowTest, theKeyboardBringsALineIntoSight) {
    resizeTo(24, 20);
    line(6)->setFocus();
    const QRect seen(0, 0, header()->viewport()->width(), line(6)->parentWidget()->height());
    EXPECT_TRUE(seen.contains(line(6)->geometry()));
    line(nameColumn)->setFocus();
    EXPECT_GE(line(nameColumn)->x(), 0);
}

TEST_F(FilterRowTest, anotherWeekKeepsTheFilters) {
    type(nameColumn, u"приоз"_s);
    QTest::keyClick(line(nameColumn), Qt::Key_Return);
    view->setTable(placesTable(17), placesIds(17));
    EXPECT_EQ(view->shownRows(), 10);
    EXPECT_EQ(line(nameColumn)->text(), u"приоз"_s);
}

TEST_F(FilterRowTest, otherColumnsBeginWithoutFilters) {
    type(nameColumn, u"приоз"_s);
    QTest::keyClick(line(nameColumn), Qt::Key_Return);
    core::Table other = placesTable(18);
    other.columns[nameColumn].header = u"Организация"_s;
    view->setTable(other, placesIds(18));
    EXPECT_EQ(view->shownRows(), 18);
    EXPECT_TRUE(line(nameColumn)->text().isEmpty());
    EXPECT_EQ(line(nameColumn)->accessibleName(), u"Filter: Организация"_s);
}

TEST_F(FilterRowTest, showsWhatTheProgramFilters) {
    QSignalSpy told(view->findChild<FilterRow*>(), &FilterRow::filterChanged);
    view->setColumnFilter(figureColumn, u">5"_s);
    EXPECT_EQ(line(figureColumn)->text(), u">5"_s);
    QTest::keyClick(line(figureColumn), Qt::Key_Return);
    EXPECT_EQ(told.count(), 0);
    view->setFilterRow(false);
    EXPECT_EQ(view->shownRows(), 18);
    EXPECT_EQ(view->findChild<FilterRow*>(), nullptr);
}

TEST_F(FilterRowTest, everyLineHasAName) {
    EXPECT_EQ(line(figureColumn)->accessibleName(), u"Filter: Регистрация / Не зарегистрированы"_s);
    EXPECT_EQ(line(figureColumn)->placeholderText(), u">5"_s);
    EXPECT_TRUE(line(nameColumn)->placeholderText().isEmpty());
}

TEST_F(FilterRowTest, standsBelowTheHeadingsAtAnySize) {
    for (const double scale : {1.0, 2.0}) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * scale);
        view->setFont(font);
        ASSERT_TRUE(QTest::qWaitFor([this] { return line(1)->height() >= line(1)->minimumSizeHint().height(); }));
        const auto* row = view->findChild<FilterRow*>();
        EXPECT_GE(row->y(), header()->viewport()->geometry().bottom());
        EXPECT_EQ(row->geometry().bottom(), header()->height() - 1);
        EXPECT_GE(header()->height(), header()->sizeHint().height());
        EXPECT_GE(line(1)->height(), line(1)->fontMetrics().height());
        EXPECT_EQ(header()->geometry().bottom() + 1, view->body()->viewport()->y());
    }
}

} // namespace
} // namespace svodka::widgets
