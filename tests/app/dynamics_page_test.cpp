// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/dynamics_page.h"

#include "app/pages/dynamics_views.h"
#include "page_fixture.h"
#include "widget_tree.h"
#include "widgets/table_view.h"

#include <QComboBox>
#include <QListWidget>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

class DynamicsPageTest : public PageTest<app::DynamicsPage> {
protected:
    void openPage(const QString& store, const core::FilterState& filter = {}) {
        openAs(app::page::dynamics, store, filter);
    }
    widgets::TableView* table(const char* name) { return find<widgets::TableView>(*page, name); }
    widgets::CheckListButton* button(const char* name) { return find<widgets::CheckListButton>(*page, name); }
    void tick(const char* name, int row, bool isTicked) {
        button(name)->list()->setCurrentRow(row);
        button(name)->list()->item(row)->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
        settle();
    }
    void showTab(int index) {
        find<QTabWidget>(*page, "viewsTabWidget")->setCurrentIndex(index);
        QApplication::processEvents();
    }
    void choose(const char* name, int index) {
        auto* box = find<QComboBox>(*page, name);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
        settle();
    }
};

TEST_F(DynamicsPageTest, TheTableOfTheTabInSightIsTheMainOne) {
    openPage(makeDemoStore());
    EXPECT_EQ(page->mainTable(), table("courseTableView"));
    core::TableArrangement arrangement = page->mainTable()->arrangement();
    arrangement.columns = {0, 2};
    page->mainTable()->setArrangement(arrangement);
    EXPECT_EQ(page->tableAsSeen()->columns.size(), 2u);
    showTab(1);
    EXPECT_EQ(page->mainTable(), table("comparisonTableView"));
    EXPECT_GT(page->tableAsSeen()->columns.size(), 2u) << "each is arranged by itself";
}

TEST_F(DynamicsPageTest, ShowsTheStatusesOfTheRegionWithTheirTable) {
    openPage(makeDemoStore());
    EXPECT_EQ(table("courseTableView")->shownRows(), 8) << "eight weeks";
    EXPECT_EQ(table("courseTableView")->body()->model()->columnCount(), 3) << "week and two lines";
    EXPECT_EQ(complaints(*page), QStringList());
    EXPECT_EQ(page->tableAsSeen()->rows.size(), 8u);
    showTab(1);
    EXPECT_GE(page->tableAsSeen()->rows.size(), 18u) << "the export is of the tab in sight";
    EXPECT_EQ(complaints(*page), QStringList());
    showTab(2);
    EXPECT_EQ(page->tableAsSeen()->columns.size(), 9u);
    EXPECT_EQ(complaints(*page), QStringList());
}

TEST_F(DynamicsPageTest, LinesAreTickedAndOneAlwaysStays) {
    openPage(makeDemoStore());
    tick("placesPushButton", 1, true);
    EXPECT_EQ(table("courseTableView")->body()->model()->columnCount(), 5) << "two indicators of two places";
    const QStringList before = button("indicatorsPushButton")->ticked();
    ASSERT_EQ(before.size(), 2);
    for (int row = 0; row < button("indicatorsPushButton")->list()->count(); ++row)
        tick("indicatorsPushButton", row, false);
    EXPECT_EQ(button("indicatorsPushButton")->ticked().size(), 1) << "nothing at all would be an empty page";
    EXPECT_EQ(table("courseTableView")->body()->model()->columnCount(), 3);
}

TEST_F(DynamicsPageTest, TwoWeeksAreChosen) {
    openPage(makeDemoStore());
    showTab(1);
    auto* from = find<QComboBox>(*page, "fromComboBox");
    ASSERT_EQ(from->count(), 8);
    const QString oldest = from->itemText(7);
    choose("fromComboBox", 7);
    EXPECT_EQ(from->currentText(), oldest);
    EXPECT_TRUE(page->tableAsSeen()->columns[1].header.startsWith(oldest.right(8).left(5)));
}

TEST_F(DynamicsPageTest, TheMapIsWalkedByTheArrows) {
    openPage(makeDemoStore());
    showTab(2);
    auto* map = find<widgets::HeatMap>(*page, "weeksHeatMap");
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Down);
    const QString last = map->accessibleDescription();
    EXPECT_TRUE(last.contains(u"29.04.23"_s)) << last.toStdString();
    QTest::keyClick(map, Qt::Key_Left);
    EXPECT_TRUE(map->accessibleDescription().contains(u"22.04.23"_s));
    QTest::keyClick(map, Qt::Key_Home);
    QTest::keyClick(map, Qt::Key_Left);
    EXPECT_TRUE(map->accessibleDescription().contains(u"11.03.23"_s));
    QTest::keyClick(map, Qt::Key_Return);
    EXPECT_EQ(m_session.place().page, app::page::organisations);
    EXPECT_EQ(m_session.place().filter.municipality, core::MunicipalityId{1});
    EXPECT_EQ(m_session.place().filter.period.start, QDate(2023, 3, 11));
    EXPECT_EQ(m_session.place().indicator, u"registered"_s);
}

TEST_F(DynamicsPageTest, TheMunicipalityOfTheFilterIsTheLine) {
    core::FilterState filter;
    filter.campaign = u"sferum"_s;
    filter.municipality = {3};
    openPage(makeDemoStore(), filter);
    EXPECT_EQ(button("placesPushButton")->ticked(), QStringList{u"3"_s});
}

TEST_F(DynamicsPageTest, WhatWasLookedAtComesBack) {
    const QString store = makeDemoStore();
    openPage(store);
    tick("indicatorsPushButton", 0, false);
    const QStringList chosen = button("indicatorsPushButton")->ticked();
    page.reset();
    page = std::make_unique<app::DynamicsPage>(context(), &m_window);
    page->resize(m_window.size());
    page->open(false);
    settle();
    EXPECT_EQ(button("indicatorsPushButton")->ticked(), chosen);
}

TEST_F(DynamicsPageTest, AnEmptyStoreSaysWhatToDo) {
    openPage(makeStore("sakhalin"));
    EXPECT_EQ(find<QStackedWidget>(*page, "contentStackedWidget")->currentWidget()->objectName(), u"emptyPage"_s);
    EXPECT_FALSE(page->tableAsSeen().has_value());
}

} // namespace
