// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"
#include "app_fixture.h"
#include "services/language.h"

#include <QAction>
#include <QLabel>
#include <QMap>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

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

/// Texts of what is in sight and can be reached by Alt and the same letter.
QStringList repeatedMnemonics(const app::MainWindow& window) {
    QMap<QString, QStringList> byKey;
    const auto add = [&byKey](const QString& text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            byKey[key.toString(QKeySequence::PortableText)] += text;
    };
    for (const QAction* action : window.menuBar()->actions())
        add(action->text());
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            add(button->text());
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            add(label->text());
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(tabs->tabText(tab));
    }
    QStringList repeated;
    for (auto key = byKey.cbegin(); key != byKey.cend(); ++key)
        if (key->size() > 1)
            repeated += key.key() + u": "_s + key->join(u" | "_s);
    return repeated;
}

class MnemonicsTest : public AppTest, public testing::WithParamInterface<const char*> {};

TEST_P(MnemonicsTest, EveryLetterLeadsToOneThing) {
    const services::Language language(QString::fromLatin1(GetParam()));
    app::MainWindow window(m_environment);
    window.resize(1366, 768);
    window.show();
    window.session().open(makeDemoStore());
    const auto settle = [&] {
        ASSERT_TRUE(waitUntil(
            [&] { return window.session().isOpen() && window.isReady() && !window.session().runner().isBusy(); }));
        QApplication::processEvents();
    };
    settle();
    for (const QLatin1String& page :
         {app::page::summary, app::page::municipalities, app::page::reports, app::page::dynamics}) {
        app::Place place = window.session().place();
        place.page = page;
        window.session().go(place);
        settle();
        EXPECT_EQ(repeatedMnemonics(window), QStringList()) << page.data();
    }
    auto* tabs = find<QTabWidget>(window, "viewsTabWidget");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        EXPECT_EQ(repeatedMnemonics(window), QStringList()) << "tab " << tab;
    }
}

INSTANTIATE_TEST_SUITE_P(InBothLanguages, MnemonicsTest, testing::Values("ru", "en"));

} // namespace
