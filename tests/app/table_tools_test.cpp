// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table_tools.h"

#include "app/main_window.h"
#include "app/table_memory.h"
#include "app_fixture.h"
#include "core/ports/saved_views.h"
#include "widgets/filter_bar.h"
#include "widgets/table_view.h"

#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

class TableToolsTest : public AppTest {
protected:
    void openStore(const QString& store, const char* page = "summary") {
        window = std::make_unique<app::MainWindow>(m_environment);
        window->resize(1366, 768);
        window->show();
        window->session().open(store, {QString::fromUtf8(page), {}, {}, {}});
        ASSERT_TRUE(waitUntil([this] { return session().isOpen() && window->isReady(); }));
        QApplication::processEvents();
    }
    app::Session& session() { return window->session(); }
    widgets::TableView* table() { return window->currentPage()->mainTable(); }
    QStringList headers() {
        QStringList headers;
        for (const core::TableColumn& column : table()->shownTable().columns)
            headers += column.header;
        return headers;
    }
    /// What a menu holds when it is opened.
    QAction* inMenu(const char* menuName, const QString& action) {
        auto* menu = find<QMenu>(*window, menuName);
        EXPECT_TRUE(menu->menuAction()->isEnabled()) << menuName;
        Q_EMIT menu->aboutToShow();
        for (QAction* one : menu->actions())
            if (one->objectName() == action || one->text() == action)
                return one;
        return nullptr;
    }
    void trigger(const char* menuName, const QString& action) {
        QAction* found = inMenu(menuName, action);
        ASSERT_NE(found, nullptr) << action.toStdString();
        ASSERT_TRUE(found->isEnabled()) << action.toStdString();
        found->trigger();
    }
    void saveAs(const QString& name) {
        trigger("viewsMenu", u"saveViewAction"_s);
        auto* dialog = waitForDialog<QInputDialog>("viewNameDialog");
        ASSERT_NE(dialog, nullptr);
        dialog->setTextValue(name);
        dialog->accept();
        ASSERT_TRUE(waitUntil([&] { return window->isReady() && inMenu("viewsMenu", name) != nullptr; }));
    }
    void type(const QString& text) {
        auto* search = find<QLineEdit>(*window, "searchLineEdit");
        search->clear();
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, search, Qt::Key_A, QString(letter), Qt::NoModifier);
    }
    bool isFocusInSearch() {
        auto* search = find<QLineEdit>(*window, "searchLineEdit");
        return waitUntil([&] { return window->focusWidget() == search; });
    }
    void go(const char* page) {
        app::Place next = session().place();
        next.page = QString::fromUtf8(page);
        session().go(next);
        ASSERT_TRUE(waitUntil([this] { return window->isReady(); }));
    }

    std::unique_ptr<app::MainWindow> window;
};

TEST_F(TableToolsTest, AViewIsSavedShownChangedAndTakenBack) {
    openStore(makeDemoStore());
    core::TableArrangement arrangement = table()->arrangement();
    arrangement.columns = {0, 3, 2};
    arrangement.sortColumn = 3;
    arrangement.isDescending = true;
    table()->setArrangement(arrangement);
    const QStringList wanted = headers();
    saveAs(u"Худшие & первыми"_s.replace(u'&', u"и"_s));
    const core::Table seen = table()->shownTable();

    table()->forgetArrangement();
    go("organisations");
    trigger("viewsMenu", u"Худшие и первыми"_s);
    ASSERT_TRUE(waitUntil([this] { return session().place().page == app::page::summary && window->isReady(); }));
    ASSERT_TRUE(waitUntil([&] { return headers() == wanted; }));
    EXPECT_EQ(table()->shownTable(), seen);

    // Among the reports, too.
    auto* reports = find<QMenu>(*window, "reportsMenu");
    EXPECT_EQ(reports->actions().last()->text(), u"Худшие и первыми"_s);
    m_desktop.saveAs = path("view.csv");
    reports->actions().last()->trigger();
    ASSERT_TRUE(waitUntil([this] { return QFile::exists(path("view.csv")) && window->isReady(); }));

    trigger("viewsMenu", u"removeViewAction"_s);
    ASSERT_TRUE(waitUntil([this] { return window->isReady() && !inMenu("viewsMenu", u"Худшие и первыми"_s); }));
    auto* undo = window->findChild<QAction*>(u"undoAction"_s);
    ASSERT_TRUE(waitUntil([&] { return undo->isEnabled(); }));
    undo->trigger();
    EXPECT_TRUE(waitUntil([this] { return inMenu("viewsMenu", u"Худшие и первыми"_s) != nullptr; }));
}

TEST_F(TableToolsTest, AViewOfOrganisationsBringsItsNumberAndItsFilter) {
    openStore(makeDemoStore());
    app::Place next = session().place();
    next.page = app::page::organisations;
    next.indicator = u"not_active"_s;
    session().go(next);
    ASSERT_TRUE(waitUntil([this] { return window->isReady(); }));
    table()->setColumnFilter(0, u"школ"_s);
    const int rows = table()->shownRows();
    ASSERT_GT(rows, 0);
    saveAs(u"Школы"_s);
    go("journal");
    trigger("viewsMenu", u"Школы"_s);
    ASSERT_TRUE(waitUntil([this] { return session().place().page == app::page::organisations && window->isReady(); }));
    EXPECT_EQ(session().place().indicator, u"not_active"_s);
    EXPECT_TRUE(waitUntil([&] { return table()->shownRows() == rows; }));
}

TEST_F(TableToolsTest, ColumnsAreRememberedForEachStore) {
    const QString store = makeDemoStore();
    openStore(store);
    const QStringList all = headers();
    trigger("columnsMenu", u"column2Action"_s);
    const QStringList fewer = headers();
    ASSERT_EQ(fewer.size(), all.size() - 1);
    window.reset();
    openStore(store);
    EXPECT_EQ(headers(), fewer);
    ASSERT_TRUE(copyDemoStore(path("other.svodka")));
    session().open(path("other.svodka"));
    ASSERT_TRUE(waitUntil([&] { return window->isReady() && session().jobs().path().endsWith(u"other.svodka"_s); }));
    EXPECT_EQ(headers(), all) << "another store";
    session().open(store);
    ASSERT_TRUE(waitUntil([&] { return window->isReady() && session().jobs().path() == store; }));
    EXPECT_EQ(headers(), fewer);
}

TEST_F(TableToolsTest, WhatIsRememberedDoesNotGrowWithoutEnd) {
    openStore(makeDemoStore());
    widgets::TableView view;
    for (int i = 0; i < app::TableMemory::most + 40; ++i) {
        app::TableMemory memory(session(), view, u"test"_s);
        core::Table other;
        other.columns = {{u"name"_s, {}, core::ColumnKind::Text, false},
                         {u"column %1"_s.arg(i), {}, core::ColumnKind::Number, false}};
        view.setTable(other);
        view.setArrangement({{}, 1, true, {}, {}});
    }
    EXPECT_LE(m_settings.layoutCount(), app::TableMemory::most + 10);
    EXPECT_GT(m_settings.layoutCount(), app::TableMemory::most / 2);
}

TEST_F(TableToolsTest, TheSelectionStandsInTheStatusLine) {
    openStore(makeDemoStore());
    auto* label = find<QLabel>(*window, "selectionLabel");
    EXPECT_TRUE(label->isHidden());
    const auto* rows = table()->body()->model();
    table()->body()->selectionModel()->select(QItemSelection(rows->index(0, 1), rows->index(2, 1)),
                                              QItemSelectionModel::ClearAndSelect);
    EXPECT_FALSE(label->isHidden());
    EXPECT_TRUE(label->text().startsWith(u"Selected: 3 · sum "_s)) << label->text().toStdString();
    go("journal");
    EXPECT_TRUE(label->isHidden());
}

TEST(SelectionSentence, NeverSumsPercents) {
    models::SelectionSummary summary;
    summary.rows = 12;
    summary.figures = 12;
    summary.column = u"Всего"_s;
    summary.isOne = true;
    summary.sum = 345;
    summary.average = 28.75;
    EXPECT_EQ(app::selectionSentence(summary), u"Selected: 12 · sum 345 · average 28,75"_s);
    summary.figures = 10;
    summary.isOne = false;
    EXPECT_EQ(app::selectionSentence(summary), u"Selected: 12 · Всего · with a figure: 10 · sum 345 · average 28,75"_s);
    summary.sum.reset();
    summary.isPercent = true;
    summary.average = 0.5233;
    EXPECT_EQ(app::selectionSentence(summary), u"Selected: 12 · Всего · with a figure: 10 · average 52,3%"_s);
    summary.average.reset();
    EXPECT_EQ(app::selectionSentence(summary), u"Selected: 12"_s);
    summary.rows = 1;
    EXPECT_EQ(app::selectionSentence(summary), QString());
}

TEST_F(TableToolsTest, SearchIsEverywhere) {
    openStore(makeDemoStore());
    auto* searchAction = window->findChild<QAction*>(u"searchAction"_s);
    for (const char* page :
         {"summary", "organisations", "changes", "contradictions", "deadlines", "imports", "journal"}) {
        go(page);
        window->setFocus();
        searchAction->trigger();
        EXPECT_TRUE(isFocusInSearch()) << page;
        EXPECT_EQ(session().place().page, QString::fromUtf8(page));
    }
    go("catalogue");
    searchAction->trigger();
    ASSERT_TRUE(waitUntil([this] { return session().place().page == app::page::organisations && window->isReady(); }));
    EXPECT_TRUE(isFocusInSearch());
}

TEST_F(TableToolsTest, WhatIsNoMunicipalityIsLookedForAmongTheOrganisations) {
    openStore(makeDemoStore());
    type(u"САД"_s);
    ASSERT_TRUE(waitUntil([this] { return session().place().filter.search == u"САД"_s; }));
    ASSERT_TRUE(waitUntil([this] { return table()->shownRows() == 0; }));
    QTest::keyClick(find<QLineEdit>(*window, "searchLineEdit"), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return session().place().page == app::page::organisations && window->isReady(); }));
    EXPECT_TRUE(waitUntil([this] { return table()->shownRows() > 0; }));
    EXPECT_EQ(session().place().filter.search, u"САД"_s);
}

} // namespace
