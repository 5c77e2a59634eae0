// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/deadlines_page.h"

#include "app/dialogs/task_dialog.h"
#include "app/pages/deadline_views.h"
#include "models/table_model.h"
#include "page_fixture.h"
#include "services/tasks/task_presets.h"
#include "widget_tree.h"
#include "widgets/charts/line_chart.h"
#include "widgets/table_view.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

class DeadlinesPageTest : public PageTest<app::DeadlinesPage> {
protected:
    static core::Task task(const QString& title, QDate due) {
        core::Task task;
        task.campaign = u"sferum"_s;
        task.title = title;
        task.indicator = u"not_finished"_s;
        task.types = {u"preschool"_s};
        task.due = due;
        task.steps = {{u"Заполнить форму"_s, u"РУО"_s, due.addDays(-7)}};
        task.basis = u"Письмо <b>№ 1</b>"_s;
        return task;
    }
    /// Adds tasks before the page is opened.
    QString withTasks(const QString& path, const std::vector<core::Task>& tasks) {
        const auto store = m_factory.open(path);
        EXPECT_TRUE(succeeded(store));
        for (const core::Task& one : tasks)
            EXPECT_TRUE(succeeded(services::TaskEditor{**store, m_clock, u"методист"_s}.add(one)));
        return path;
    }
    void openPage(const QString& store, const core::FilterState& filter = {}) {
        openAs(app::page::deadlines, store, filter);
    }
    widgets::TableView* tasks() { return find<widgets::TableView>(*page, "tasksTableView"); }
    widgets::TableView* places() { return find<widgets::TableView>(*page, "placesTableView"); }
    QPushButton* button(const char* name) { return find<QPushButton>(*page, name); }
    static QString cell(widgets::TableView* table, int row, int column) {
        return table->body()->model()->index(row, column).data().toString();
    }
    void press(const char* name) {
        ASSERT_TRUE(button(name)->isEnabled()) << name;
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
};

TEST_F(DeadlinesPageTest, SaysWhatToDoWhereThereIsNone) {
    openPage(makeStore("sakhalin"));
    EXPECT_EQ(find<QStackedWidget>(*page, "contentStackedWidget")->currentWidget()->objectName(), u"emptyPage"_s);
    EXPECT_TRUE(find<QLabel>(*page, "emptyTextLabel")->text().contains(u"Добавить"_s) ||
                find<QLabel>(*page, "emptyTextLabel")->text().contains(u"Add"_s));
    EXPECT_TRUE(button("presetPushButton")->isHidden()) << "no set for this region";
    EXPECT_FALSE(button("changePushButton")->isEnabled());
    EXPECT_FALSE(page->tableAsSeen().has_value());
}

TEST_F(DeadlinesPageTest, ShowsTheTaskThatIsSelected) {
    openPage(withTasks(makeDemoStore(), {task(u"Раньше"_s, QDate(2023, 5, 3)), task(u"Позже"_s, QDate(2023, 12, 31))}));
    ASSERT_EQ(tasks()->shownRows(), 2);
    EXPECT_EQ(cell(tasks(), 0, 0), u"Раньше"_s);
    EXPECT_EQ(places()->shownRows(), 18);
    EXPECT_EQ(complaints(*page), QStringList());
    auto* route = find<widgets::TableView>(*page, "routeTableView");
    EXPECT_EQ(route->shownRows(), 1);
    EXPECT_TRUE(find<QLabel>(*page, "aboutLabel")->text().contains(u"<b>№ 1</b>"_s)) << "as it is written";
    const QString first = cell(places(), 0, 1);
    ASSERT_TRUE(tasks()->selectRow(2));
    QApplication::processEvents();
    EXPECT_NE(cell(places(), 0, 1), first) << "overdue there, not here";
    EXPECT_TRUE(page->tableAsSeen().has_value());
}

TEST_F(DeadlinesPageTest, AnEarlierWeekIsSeenAsItWasThen) {
    core::FilterState filter;
    filter.campaign = u"sferum"_s;
    filter.period = {QDate(2023, 4, 8), QDate(2023, 4, 14)};
    openPage(withTasks(makeDemoStore(), {task(u"Срок"_s, QDate(2023, 4, 20))}), filter);
    EXPECT_EQ(cell(tasks(), 0, 2), u"6"_s) << "days left on the last day of the week";
    filter.period = {};
    m_session.setFilter(filter);
    settle();
    EXPECT_EQ(cell(tasks(), 0, 2), u"−15"_s);
}

TEST_F(DeadlinesPageTest, AMunicipalityLeadsToItsOrganisations) {
    openPage(withTasks(makeDemoStore(), {task(u"Срок"_s, QDate(2023, 5, 3))}));
    const QModelIndex first = places()->body()->model()->index(0, 0);
    const qint64 id = first.data(models::RowIdRole).toLongLong();
    places()->body()->scrollTo(first);
    QTest::mouseClick(places()->body()->viewport(), Qt::LeftButton, {}, places()->body()->visualRect(first).center());
    EXPECT_EQ(m_session.place().page, app::page::organisations);
    EXPECT_EQ(m_session.place().filter.municipality.value, id);
    EXPECT_EQ(m_session.place().filter.type, u"preschool"_s);
    EXPECT_EQ(m_session.place().indicator, u"not_finished"_s);
}

TEST_F(DeadlinesPageTest, ADeadlineIsAddedByTheDialog) {
    openPage(makeDemoStore());
    press("addPushButton");
    auto* dialog = waitForDialog<app::TaskDialog>("taskDialog");
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(complaints(*dialog), QStringList());
    auto* ok = find<QDialogButtonBox>(*dialog, "buttonBox")->button(QDialogButtonBox::Ok);
    EXPECT_FALSE(ok->isEnabled()) << "it has no title";
    find<QLineEdit>(*dialog, "titleLineEdit")->setText(u"=cmd подключить"_s);
    EXPECT_TRUE(ok->isEnabled());
    find<QDateEdit>(*dialog, "dueDateEdit")->setDate(QDate(2023, 5, 31));
    find<QListWidget>(*dialog, "typesListWidget")->item(0)->setCheckState(Qt::Checked);
    auto* steps = find<QTableWidget>(*dialog, "stepsTableWidget");
    ASSERT_EQ(steps->rowCount(), 1) << "an empty row waits";
    steps->item(0, 0)->setText(u"Второй"_s);
    ASSERT_EQ(steps->rowCount(), 2);
    steps->item(1, 0)->setText(u"Первый"_s);
    steps->item(1, 2)->setText(u"32.05.2023"_s);
    EXPECT_FALSE(ok->isEnabled()) << "no such day";
    steps->item(1, 2)->setText(u"10.05.2023"_s);
    steps->setCurrentCell(1, 0);
    QTest::mouseClick(find<QPushButton>(*dialog, "upPushButton"), Qt::LeftButton);
    ASSERT_TRUE(ok->isEnabled());
    ok->click();
    settle();
    ASSERT_EQ(tasks()->shownRows(), 1);
    const core::Task kept = m_factory.open(path("store.svodka")).value()->tasks().all()->front();
    EXPECT_EQ(kept.title, u"=cmd подключить"_s);
    EXPECT_EQ(kept.campaign, u"sferum"_s);
    EXPECT_EQ(kept.indicator, u"not_finished"_s);
    EXPECT_EQ(kept.types, QStringList{u"preschool"_s});
    ASSERT_EQ(kept.steps.size(), 2u);
    EXPECT_EQ(kept.steps[0], (core::TaskStep{u"Первый"_s, {}, QDate(2023, 5, 10)}));
    EXPECT_EQ(kept.steps[1].text, u"Второй"_s);
}

TEST_F(DeadlinesPageTest, IsChangedClosedOpenedAgainAndRemoved) {
    openPage(withTasks(makeDemoStore(), {task(u"Срок"_s, QDate(2023, 5, 3))}));
    press("changePushButton");
    auto* dialog = waitForDialog<app::TaskDialog>("taskDialog");
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(find<QLineEdit>(*dialog, "titleLineEdit")->text(), u"Срок"_s);
    find<QLineEdit>(*dialog, "titleLineEdit")->setText(u"Другой срок"_s);
    find<QDialogButtonBox>(*dialog, "buttonBox")->button(QDialogButtonBox::Ok)->click();
    settle();
    EXPECT_EQ(cell(tasks(), 0, 0), u"Другой срок"_s);
    const QString before = cell(tasks(), 0, 7);
    press("closePushButton");
    settle();
    EXPECT_NE(cell(tasks(), 0, 7), before);
    press("closePushButton");
    settle();
    EXPECT_EQ(cell(tasks(), 0, 7), before);
    press("removePushButton");
    auto* box = waitForDialog<QMessageBox>("removeTaskBox");
    ASSERT_NE(box, nullptr);
    for (QAbstractButton* one : box->buttons())
        if (one != box->defaultButton())
            one->click();
    settle();
    EXPECT_FALSE(page->hasTable());
}

TEST_F(DeadlinesPageTest, KirovsSetIsAddedByOneButton) {
    openPage(makeStore("kirov"));
    ASSERT_FALSE(button("presetPushButton")->isHidden());
    press("presetPushButton");
    settle();
    EXPECT_EQ(tasks()->shownRows(), 4) << "of this campaign";
    EXPECT_TRUE(button("presetPushButton")->isHidden()) << "all of it is there";
}

TEST(DeadlineChart, CalendarWeeksWithGapsTheDueDayAndThePace) {
    services::Deadlines deadlines;
    deadlines.on = QDate(2023, 4, 28);
    services::TaskOutlook outlook;
    outlook.task.due = QDate(2023, 5, 9);
    for (const auto& [day, left] :
         {std::pair{QDate(2023, 4, 7), 30}, {QDate(2023, 4, 21), 20}, {QDate(2023, 4, 28), 15}}) {
        core::WorkLeft work;
        work.left = left;
        outlook.course.push_back({{day.addDays(-6), day}, work});
    }
    outlook.whole = core::outlookOf(outlook.course, outlook.task.due, deadlines.on);
    const widgets::LineChartData chart = app::deadlineChart(outlook, deadlines);
    ASSERT_EQ(chart.series.size(), 2u);
    EXPECT_EQ(chart.weeks.front(), u"07.04"_s);
    EXPECT_EQ(chart.weeks.back(), u"19.05"_s) << "15 left, 5 a week";
    EXPECT_EQ(chart.series[0].values[1], std::nullopt) << "nobody stored the week";
    EXPECT_EQ(chart.series[0].values[2], 20);
    EXPECT_EQ(chart.series[1].values[3], 15) << "it goes on where the figures end";
    EXPECT_EQ(chart.series[1].values[6], 0);
    ASSERT_TRUE(chart.day.has_value());
    EXPECT_NEAR(chart.day->week, 3 + 11.0 / 7, 1e-9);
}

} // namespace
