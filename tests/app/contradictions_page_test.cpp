// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/contradictions_page.h"

#include "imports_fixture.h"
#include "widgets/table_view.h"

#include <QCheckBox>
#include <QInputDialog>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

class ContradictionsPageTest : public ImportsTest {
protected:
    void SetUp() override {
        ImportsTest::SetUp();
        import(m_session.jobs().path(), writeFile("a.csv", week(u"22.04.23-28.04.23"_s, 10)));
        import(m_session.jobs().path(), writeFile("b.csv", week(u"29.04.23-05.05.23"_s, 30)));
        page = std::make_unique<app::ContradictionsPage>(context(), &m_window);
        QObject::connect(&m_session, &app::Session::contentChanged, page.get(), [this] { page->open(true); });
        QObject::connect(&m_session, &app::Session::placeChanged, page.get(), [this] { page->open(false); });
        page->resize(m_window.size());
        page->show();
        m_session.reload();
        page->open(true);
        ASSERT_TRUE(settles());
    }

    static QString week(const QString& title, int count) {
        return u"Сферум (%1)\nНаименование МО;Количество не зарегистрированных\nОхинский;%2\nАнивский;1\n"_s.arg(
            title, QString::number(count));
    }
    widgets::TableView* table() { return find<widgets::TableView>(*page, "contradictionsTableView"); }
    QPushButton* button(const char* name) { return find<QPushButton>(*page, name); }
    QString details() { return find<QLabel>(*page, "detailsLabel")->text(); }

    std::unique_ptr<app::ContradictionsPage> page;
};

TEST_F(ContradictionsPageTest, TellsWhereItComesFromAndWhatCanBeDone) {
    ASSERT_EQ(table()->shownRows(), 1);
    EXPECT_TRUE(details().contains(u"a.csv"_s)) << details().toStdString();
    EXPECT_TRUE(details().contains(u"b.csv"_s)) << details().toStdString();
    EXPECT_TRUE(button("acceptPushButton")->isEnabled());
    EXPECT_FALSE(button("reopenPushButton")->isEnabled());
    EXPECT_EQ(page->tableAsSeen()->rows.size(), 1U);
}

TEST_F(ContradictionsPageTest, IsAcceptedWithANoteAndOpenedAgain) {
    press(*page, "acceptPushButton");
    auto* dialog = waitForDialog<QInputDialog>("acceptInputDialog");
    ASSERT_NE(dialog, nullptr);
    dialog->setTextValue(u"подтвердили"_s);
    dialog->accept();
    ASSERT_TRUE(settles());
    EXPECT_EQ(table()->shownRows(), 0) << "what is accepted is out of sight";
    find<QCheckBox>(*page, "acceptedCheckBox")->setChecked(true);
    ASSERT_EQ(table()->shownRows(), 1);
    EXPECT_TRUE(details().contains(u"подтвердили"_s)) << details().toStdString();
    EXPECT_FALSE(button("acceptPushButton")->isEnabled());
    press(*page, "reopenPushButton");
    ASSERT_TRUE(settles());
    EXPECT_TRUE(button("acceptPushButton")->isEnabled());
    m_undo.undo();
    ASSERT_TRUE(settles());
    EXPECT_TRUE(details().contains(u"подтвердили"_s)) << "to open it again was taken back";
}

TEST_F(ContradictionsPageTest, FollowsTheWeekInSightUnlessAllAreWanted) {
    core::FilterState filter = m_session.place().filter;
    filter.period = {QDate(2023, 4, 22), QDate(2023, 4, 28)};
    m_session.setFilter(filter);
    ASSERT_TRUE(settles());
    EXPECT_EQ(table()->shownRows(), 0);
    EXPECT_FALSE(page->hasTable());
    find<QCheckBox>(*page, "allWeeksCheckBox")->setChecked(true);
    ASSERT_TRUE(settles());
    EXPECT_EQ(table()->shownRows(), 1);
    press(*page, "goPushButton");
    EXPECT_EQ(m_session.place().page, app::page::summary);
    EXPECT_EQ(m_session.place().filter.period.start, QDate(2023, 4, 29));
}

} // namespace
