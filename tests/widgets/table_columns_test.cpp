// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_columns.h"

#include "printing.h"
#include "widgets/sample_data.h"
#include "widgets/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QTest>

namespace svodka::widgets {
namespace {

using namespace Qt::StringLiterals;
using tests::placesIds;
using tests::placesTable;

class TableColumnsTest : public testing::Test {
protected:
    void SetUp() override {
        view.setTable(placesTable(18), placesIds(18));
        view.resize(60 * view.fontMetrics().height(), 20 * view.fontMetrics().height());
        view.show();
        view.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
    }
    QHeaderView* header() { return view.body()->horizontalHeader(); }
    /// The menu of that name that stands open.
    static QMenu* menu(const char* name) {
        QMenu* found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] {
            found = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            return found != nullptr && found->objectName() == QString::fromUtf8(name);
        })) << name;
        return found;
    }
    void openColumnsMenu() {
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(20, 5),
                                header()->viewport()->mapToGlobal(QPoint(20, 5)));
        QApplication::sendEvent(header()->viewport(), &event);
    }
    static QAction* action(const QMenu* menu, const char* name) {
        auto* found = menu == nullptr ? nullptr : menu->findChild<QAction*>(QString::fromUtf8(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    /// Chooses columns as a person does: the menu is closed by the choice.
    void choose(const char* name) {
        openColumnsMenu();
        QMenu* columns = menu("columnsMenu");
        ASSERT_TRUE(action(columns, name)->isEnabled()) << name;
        action(columns, name)->trigger();
        columns->close();
        QApplication::processEvents();
    }
    QStringList shownHeaders() {
        QStringList headers;
        for (const core::TableColumn& column : view.shownTable().columns)
            headers += column.header;
        return headers;
    }

    TableView view;
};

TEST_F(TableColumnsTest, theMenuOfTheHeadingsHidesAndShows) {
    openColumnsMenu();
    QMenu* columns = menu("columnsMenu");
    EXPECT_FALSE(action(columns, "column1Action")->isEnabled()) << "names say what a row is about";
    EXPECT_FALSE(action(columns, "showAllColumnsAction")->isEnabled());
    EXPECT_EQ(action(columns, "column3Action")->text(), u"Регистрация / Не зарегистрированы"_s);
    columns->close();
    choose("column3Action");
    EXPECT_TRUE(header()->isSectionHidden(3));
    EXPECT_TRUE(view.totals()->isColumnHidden(3));
    EXPECT_EQ(shownHeaders(),
              (QStringList{u"№п/п"_s, u"Наименование МО"_s, u"Всего"_s, u"Доля"_s, u"Не активны"_s, u"0 сообщений"_s}));
    EXPECT_EQ(view.shownTable().totals[0].size(), 6u);
    EXPECT_EQ(header()->length(), view.body()->viewport()->width()) << "the others take the room";
    choose("showAllColumnsAction");
    EXPECT_EQ(view.shownTable(), placesTable(18));
}

TEST_F(TableColumnsTest, hiddenColumnsAreNotCopiedAndNotSummed) {
    choose("column2Action");
    choose("column4Action");
    view.selectRow(1003);
    view.body()->selectRow(2);
    QTest::keyClick(view.body(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"3\tЕловский\t19\t12\t5"_s);
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->html().contains(u"<td>19</td><td>12</td>"_s));
}

TEST_F(TableColumnsTest, theStateKeepsWhatIsHidden) {
    choose("column3Action");
    header()->moveSection(5, 2);
    choose("filterRowAction");
    const QByteArray state = view.saveState();
    TableView other;
    other.setTable(placesTable(18), placesIds(18));
    ASSERT_TRUE(other.restoreState(state));
    EXPECT_EQ(other.shownTable(), view.shownTable());
    EXPECT_NE(other.findChild<QLineEdit*>(u"filter1LineEdit"_s), nullptr);
    other.forgetArrangement();
    EXPECT_EQ(other.shownTable(), placesTable(18));
}

TEST_F(TableColumnsTest, anArrangementIsTheSameAgain) {
    core::TableArrangement arrangement;
    arrangement.columns = {5, 1, 3};
    arrangement.sortColumn = 3;
    arrangement.isDescending = true;
    arrangement.filters = {{3, u">5"_s}};
    view.setArrangement(arrangement);
    EXPECT_EQ(view.arrangement(), arrangement);
    EXPECT_EQ(shownHeaders(), (QStringList{u"Не активны"_s, u"Наименование МО"_s, u"Не зарегистрированы"_s}));
    EXPECT_EQ(view.findChild<QLineEdit*>(u"filter3LineEdit"_s)->text(), u">5"_s) << "what hides rows is seen";
    const core::Table expected =
        core::partOf(placesTable(18), core::arrangedRows(placesTable(18), arrangement), arrangement.columns);
    EXPECT_EQ(view.shownTable().rows, expected.rows) << "screen and report go by one rule";
    view.setArrangement({});
    EXPECT_EQ(view.shownTable(), placesTable(18));
}

TEST_F(TableColumnsTest, aTableWithOtherColumnsShowsThemAll) {
    choose("column3Action");
    core::Table other;
    other.columns = {{u"a"_s, {}, core::ColumnKind::Text, false},
                     {u"b"_s, {}, core::ColumnKind::Number, false},
                     {u"c"_s, {}, core::ColumnKind::Number, false},
                     {u"d"_s, {}, core::ColumnKind::Number, false}};
    other.rows = {{u"x"_s, 1.0, 2.0, 3.0}};
    view.setTable(other);
    EXPECT_EQ(view.shownTable(), other);
    EXPECT_EQ(header()->hiddenSectionCount(), 0);
}

TEST_F(TableColumnsTest, theMenuOfARowOpensByKeyBesideItsCell) {
    view.selectRow(1003);
    qint64 asked = 0;
    QObject::connect(&view, &TableView::menuAsked, &view, [&](QMenu*, qint64 id) { asked = id; });
    const QRect cell = view.body()->visualRect(view.body()->currentIndex());
    QTest::keyClick(view.body(), Qt::Key_F10, Qt::ShiftModifier);
    QMenu* byF10 = menu("tableMenu");
    ASSERT_NE(byF10, nullptr);
    EXPECT_EQ(asked, 1003);
    EXPECT_TRUE(cell.contains(view.body()->viewport()->mapFromGlobal(byF10->pos())));
    QStringList entries;
    for (const QAction* one : byF10->actions())
        entries += one->text();
    byF10->close();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(view.body()->viewport(), &event);
    QStringList byMenuKey;
    for (const QAction* one : menu("tableMenu")->actions())
        byMenuKey += one->text();
    EXPECT_EQ(byMenuKey, entries);
    EXPECT_TRUE(entries.contains(u"Col&umns"_s));
}

TEST_F(TableColumnsTest, theSelectionAddsUp) {
    int told = 0;
    QObject::connect(&view, &TableView::selectionChanged, &view, [&] { ++told; });
    auto* selection = view.body()->selectionModel();
    const auto* rows = view.body()->model();
    selection->select(QItemSelection(rows->index(0, 3), rows->index(2, 3)), QItemSelectionModel::ClearAndSelect);
    EXPECT_GT(told, 0);
    const core::Table table = placesTable(18);
    double sum = 0;
    for (size_t row = 0; row < 3; ++row)
        sum += std::get<double>(table.rows[row][3]);
    EXPECT_EQ(view.selectionSummary().rows, 3);
    EXPECT_EQ(view.selectionSummary().sum, sum);
    view.setTable(placesTable(18), placesIds(18));
    EXPECT_EQ(view.selectionSummary().rows, 0) << "other rows, nothing selected";
}

} // namespace
} // namespace svodka::widgets
