// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"
#include "app_fixture.h"

#include <QAction>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

class SummaryLinesTest : public AppTest {
protected:
    void open(const QString& store) {
        window.resize(1366, 768);
        window.show();
        window.session().open(store);
        ASSERT_TRUE(waitUntil(
            [this] { return window.session().isOpen() && window.isReady() && !window.session().runner().isBusy(); }));
        QApplication::processEvents();
    }
    QPushButton* line() { return find<QPushButton>(window, "contradictionsPushButton"); }

    app::MainWindow window{m_environment};
};

TEST_F(SummaryLinesTest, ContradictionsToSolveAreCountedAndLeadToTheirPage) {
    const QString store = makeStore("kirov");
    const core::Period week{QDate(2023, 4, 15), QDate(2023, 4, 21)};
    import(store, dataPath("seed/02_kirov_sferum_2023.tsv"), u"sferum"_s, week);
    import(store, dataPath("seed/03_kirov_sferum_finished_list_2023.tsv"), u"sferum"_s, week);
    open(store);
    ASSERT_TRUE(line()->isVisible());
    EXPECT_TRUE(line()->text().endsWith(u": 3"_s)) << line()->text().toStdString();
    QTest::mouseClick(line(), Qt::LeftButton);
    EXPECT_EQ(window.session().place().page, app::page::contradictions);
}

TEST_F(SummaryLinesTest, WhereNothingIsToBeSolvedThereIsNoLine) {
    open(makeDemoStore());
    EXPECT_FALSE(line()->isVisible());
}

TEST_F(SummaryLinesTest, KeysFollowTheNavigation) {
    const std::vector<app::PageInfo> pages = app::allPages();
    int number = 0;
    for (const app::PageInfo& page : pages) {
        if (page.group.isEmpty())
            continue;
        const auto* action = window.findChild<QAction*>(page.id + u"PageAction"_s);
        ASSERT_NE(action, nullptr) << page.id.toStdString();
        ++number;
        const QString wanted = number <= 10 ? u"Ctrl+%1"_s.arg(number % 10) : QString();
        EXPECT_EQ(action->shortcut().toString(QKeySequence::PortableText), wanted) << page.id.toStdString();
    }
    EXPECT_GE(number, 11);
}

} // namespace
