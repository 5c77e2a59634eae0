// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"
#include "app_fixture.h"

#include <QDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

/// A new store: what somebody sees who has just made it.
class FirstStepsTest : public AppTest {
protected:
    void openStore(app::MainWindow& window) {
        window.show();
        window.session().open(makeStore("sakhalin"));
        ASSERT_TRUE(waitUntil([&] { return window.session().isOpen() && isQuiet(window); }));
    }
    static bool isQuiet(app::MainWindow& window) { return window.isReady() && !window.session().runner().isBusy(); }
};

TEST_F(FirstStepsTest, AListOfOrganisationsIsOfferedFirstAndOnce) {
    app::MainWindow window(m_environment);
    openStore(window);
    auto* list = find<QPushButton>(window, "registryPushButton");
    ASSERT_TRUE(list->isVisible());
    m_desktop.registry = writeFile("list.csv", u"Муниципальное образование;Наименование организации;Тип\n"
                                               "Охинский;МБДОУ № 1;ДОО\n"_s);
    QTest::mouseClick(list, Qt::LeftButton);
    auto* dialog = waitForDialog<QDialog>("registryDialog");
    ASSERT_NE(dialog, nullptr);
    auto* enter = find<QPushButton>(*dialog, "importPushButton");
    ASSERT_TRUE(waitUntil([enter] { return enter->isEnabled(); }));
    QTest::mouseClick(enter, Qt::LeftButton);
    EXPECT_TRUE(waitUntil([list] { return !list->isVisible(); })) << "it is there now";
    EXPECT_TRUE(waitUntil([&] { return isQuiet(window); }));
    EXPECT_TRUE(find<QWidget>(window, "emptyPage")->isVisible()) << "the weeks come next";
}

} // namespace
