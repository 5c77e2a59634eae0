// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/services_fixture.h"
#include "services/tasks/deadlines_view.h"
#include "services/tasks/task_presets.h"
#include "services/week_service.h"

using namespace Qt::StringLiterals;
using namespace svodka::core;
using namespace svodka::services;
using namespace svodka::tests;

namespace {

class DeadlinesTest : public ServicesTest {
protected:
    TaskEditor editor() { return {store(), m_clock, u"методист"_s}; }

    static Task task(const QString& indicator, const QStringList& types, QDate due, double target = 1.0) {
        Task task;
        task.campaign = u"sferum"_s;
        task.title = u"Завершить подключение"_s;
        task.indicator = indicator;
        task.types = types;
        task.due = due;
        task.target = target;
        return task;
    }

    Task added(const Task& wanted) {
        const auto kept = editor().add(wanted);
        EXPECT_TRUE(succeeded(kept));
        return kept ? *kept : Task{};
    }

    TaskOutlook only(QDate on) {
        const auto deadlines = loadDeadlines(store(), {u"sferum"_s, on, {}, on});
        EXPECT_TRUE(succeeded(deadlines));
        EXPECT_EQ(deadlines->tasks.size(), 1u);
        m_region = deadlines->region;
        return deadlines->tasks.empty() ? TaskOutlook{} : deadlines->tasks.front();
    }

    /// Names of the places whose prospect is this one, in the region's order.
    QStringList places(const TaskOutlook& task, Prospect prospect) const {
        QStringList names;
        for (const PlaceOutlook& place : task.places)
            if (place.outlook.prospect == prospect)
                names += place.id.isValid() ? m_region.find(place.id)->latestName().shortName : u"вне"_s;
        return names;
    }

    void importKirov() {
        for (const char* seed : {"seed/02_kirov_sferum_2023.tsv", "seed/03_kirov_sferum_finished_list_2023.tsv"}) {
            ImportRequest request = requestFor(dataPath(seed));
            request.campaign = u"sferum"_s;
            request.period = Period{QDate(2023, 4, 15), QDate(2023, 4, 21)};
            ASSERT_TRUE(succeeded(run(request)));
        }
    }

    Region m_region;
};

// The real lists of Kirov: 24 districts and towns have finished or not, and the lists break their own rule three times.
TEST_F(DeadlinesTest, KirovsListsAreReadAsTheyStand) {
    makeStore("kirov");
    importKirov();
    added(task(u"not_finished"_s, {u"school"_s, u"authority"_s}, QDate(2023, 4, 20)));
    const TaskOutlook outlook = only(QDate(2023, 4, 21));
    EXPECT_EQ(outlook.whole.work.left, 33) << "13 schools and 20 authorities";
    EXPECT_EQ(outlook.whole.work.origin, Origin::Reported);
    EXPECT_EQ(outlook.whole.prospect, Prospect::Overdue);
    EXPECT_EQ(outlook.places.size(), 45u);
    EXPECT_EQ(places(outlook, Prospect::NoData), QStringList{u"Верхнекамский"_s}) << "in neither list";
    EXPECT_EQ(places(outlook, Prospect::Overdue).size(), 23);
    EXPECT_TRUE(places(outlook, Prospect::Overdue).contains(u"г. Киров"_s)) << "in both lists: what is left counts";
    EXPECT_TRUE(places(outlook, Prospect::Overdue).contains(u"Свечинский"_s));
    EXPECT_EQ(places(outlook, Prospect::Finished).size(), 21);
    EXPECT_TRUE(places(outlook, Prospect::Finished).contains(u"Вятскополянский"_s));
}

TEST_F(DeadlinesTest, TheSetOfKirovIsAddedOnceAndTakenBackAsOne) {
    makeStore("kirov");
    const auto outcome = addTaskPreset(editor());
    ASSERT_TRUE(succeeded(outcome));
    EXPECT_EQ(outcome->added.size(), 5u);
    EXPECT_TRUE(outcome->lacking.empty());
    QStringList days;
    for (const Task& task : store().tasks().all().value()) {
        days += task.due.toString(Qt::ISODate);
        EXPECT_FALSE(task.basis.isEmpty()) << "each date says where it comes from";
    }
    EXPECT_EQ(days, (QStringList{u"2023-04-20"_s, u"2023-04-20"_s, u"2023-04-28"_s, u"2023-04-28"_s, u"2023-05-03"_s}));
    EXPECT_EQ(addTaskPreset(editor())->known.size(), 5u);
    const auto journal = store().journal({true, false, 0});
    ASSERT_TRUE(succeeded(journal));
    ASSERT_EQ(journal->front().action, u"task.preset"_s);
    ASSERT_TRUE(succeeded(store().undoChange(journal->front().id, m_clock.nowUtc(), u"методист"_s)));
    EXPECT_TRUE(store().tasks().all()->empty());
}

TEST_F(DeadlinesTest, ARegionWithoutASetIsToldSo) {
    makeStore("sakhalin");
    const auto outcome = addTaskPreset(editor());
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::TaskPresetMissing);
    EXPECT_EQ(loadDeadlinesView(store(), {{}, QDate(2023, 5, 5), true})->offered, 0);
}

TEST_F(DeadlinesTest, TheDemonstrationMovesTowardsItsDate) {
    makeDemoStore();
    added(task(u"not_finished"_s, {u"preschool"_s}, QDate(2023, 12, 31)));
    const TaskOutlook outlook = only(QDate(2023, 5, 5));
    ASSERT_EQ(outlook.course.size(), 8u);
    ASSERT_TRUE(outlook.whole.work.left.has_value());
    const auto book = loadWeek(store(), {u"sferum"_s, demoWeek(), {}})->book;
    const Figure figure = book.figure({}, u"preschool"_s, u"finished"_s);
    EXPECT_EQ(*outlook.whole.work.left, *figure.base - *figure.value) << "the figures of every other page";
    EXPECT_GT(*outlook.whole.pace, 0);
    EXPECT_TRUE(outlook.whole.projected.isValid());
    double left = 0;
    for (const PlaceOutlook& place : outlook.places)
        left += place.outlook.work.left.value_or(0);
    EXPECT_EQ(left, outlook.whole.work.left) << "the places are all of it";
}

TEST_F(DeadlinesTest, LooksBackToADay) {
    makeDemoStore();
    added(task(u"not_finished"_s, {u"preschool"_s}, QDate(2023, 4, 20)));
    EXPECT_EQ(only(QDate(2023, 4, 14)).course.size(), 5u);
    EXPECT_NE(only(QDate(2023, 4, 20)).whole.prospect, Prospect::Overdue);
    EXPECT_EQ(only(QDate(2023, 4, 21)).whole.prospect, Prospect::Overdue);
    EXPECT_EQ(only(QDate(2020, 1, 1)).whole.prospect, Prospect::NoData) << "before the first week";
}

TEST_F(DeadlinesTest, TheShareOfTheStaffHasPeopleLeft) {
    makeStore("sakhalin");
    import(writeTable("staff.csv",
                      u"Муниципалитет;Организация;Тип;Всего педагогических работников;Добавлено учителей"_s,
                      u"Охинский;МБДОУ № 1;ДОО;20;15\nОхинский;МБДОУ № 2;ДОО;10;10\nАнивский;МБДОУ № 1;ДОО;8;8\n"
                      "Анивский;МБДОУ № 2;ДОО;5;\n"_s));
    added(task(u"staff_connected"_s, {}, QDate(2023, 5, 3)));
    const TaskOutlook outlook = only(QDate(2023, 5, 5));
    EXPECT_TRUE(outlook.countsPeople);
    EXPECT_EQ(outlook.whole.work.left, 5);
    EXPECT_EQ(outlook.whole.work.base, 38) << "of the one that did not say it is not known how many of 5 are left";
    EXPECT_EQ(outlook.whole.work.unknown, 1);
    EXPECT_EQ(places(outlook, Prospect::Finished), QStringList()) << "Анивский has one of which it is not known";
    EXPECT_EQ(places(outlook, Prospect::Overdue).size(), 2);
}

TEST_F(DeadlinesTest, SomeMunicipalitiesAreTheSumOfThese) {
    makeDemoStore();
    Task wanted = task(u"not_finished"_s, {u"preschool"_s}, QDate(2023, 12, 31));
    wanted.municipalities = {MunicipalityId{1}, MunicipalityId{3}};
    added(wanted);
    const TaskOutlook outlook = only(QDate(2023, 5, 5));
    ASSERT_EQ(outlook.places.size(), 2u);
    EXPECT_EQ(outlook.whole.work.left, *outlook.places[0].outlook.work.left + *outlook.places[1].outlook.work.left);
}

TEST_F(DeadlinesTest, WithoutAnyWeekThereIsNoDataAndNoPlaces) {
    makeStore("sakhalin");
    added(task(u"not_finished"_s, {}, QDate(2023, 5, 20)));
    const TaskOutlook outlook = only(QDate(2023, 5, 5));
    EXPECT_EQ(outlook.whole.prospect, Prospect::NoData);
    EXPECT_TRUE(outlook.places.empty());
    EXPECT_TRUE(outlook.isAtRisk());
}

TEST_F(DeadlinesTest, ReportedFiguresAloneAreEnough) {
    makeStore("sakhalin");
    importSeed("01_sakhalin_sferum_doo_2023w18.tsv");
    added(task(u"registered"_s, {u"preschool"_s}, QDate(2023, 5, 20)));
    const TaskOutlook outlook = only(QDate(2023, 5, 5));
    EXPECT_EQ(outlook.whole.work.left, 45);
    EXPECT_EQ(outlook.whole.prospect, Prospect::Unclear) << "one week has no pace";
    EXPECT_EQ(places(outlook, Prospect::Finished).size(), 5) << "those with 0 not registered";
}

TEST_F(DeadlinesTest, AClosedTaskIsNoRiskAndCanBeTakenUpAgain) {
    makeStore("sakhalin");
    const Task kept = added(task(u"not_finished"_s, {}, QDate(2023, 4, 20)));
    ASSERT_TRUE(succeeded(editor().close(kept.id, QDate(2023, 5, 5))));
    EXPECT_FALSE(only(QDate(2023, 5, 5)).isAtRisk());
    ASSERT_TRUE(succeeded(editor().close(kept.id, {})));
    EXPECT_TRUE(only(QDate(2023, 5, 5)).isAtRisk());
    ASSERT_TRUE(succeeded(editor().close(kept.id, {}))) << "open already: no edit";
    EXPECT_EQ(store().journal({true, false, 0})->size(), 3u);
}

TEST_F(DeadlinesTest, EveryEditIsTakenBack) {
    makeStore("sakhalin");
    Task kept = added(task(u"not_finished"_s, {u"preschool"_s}, QDate(2023, 4, 20)));
    kept.title = u"Иначе"_s;
    kept.types = {u"school"_s, u"authority"_s};
    kept.municipalities = {MunicipalityId{2}};
    kept.steps = {{u"Форма"_s, u"РУО"_s, QDate(2023, 4, 19)}};
    const Task before = findTask(store(), kept.id).value();
    ASSERT_TRUE(succeeded(editor().change(kept)));
    EXPECT_EQ(findTask(store(), kept.id).value(), kept);
    ASSERT_TRUE(succeeded(editor().remove(kept.id)));
    EXPECT_TRUE(store().tasks().all()->empty());
    const auto undoLast = [&] {
        for (const JournalEntry& entry : store().journal({true, false, 0}).value())
            if (entry.canBeUndone)
                return succeeded(store().undoChange(entry.id, m_clock.nowUtc(), u"методист"_s));
        return testing::AssertionFailure() << "nothing to take back";
    };
    ASSERT_TRUE(undoLast());
    EXPECT_EQ(findTask(store(), kept.id).value(), kept);
    ASSERT_TRUE(undoLast());
    EXPECT_EQ(findTask(store(), kept.id).value(), before);
    ASSERT_TRUE(undoLast());
    EXPECT_TRUE(store().tasks().all()->empty());
}

TEST_F(DeadlinesTest, WhatCannotBeKeptSaysWhy) {
    makeStore("sakhalin");
    const auto refused = [&](const std::function<void(Task&)>& spoil) {
        Task wanted = task(u"not_finished"_s, {u"preschool"_s}, QDate(2023, 4, 20));
        spoil(wanted);
        const auto kept = editor().add(wanted);
        return kept ? ErrorCode::Cancelled : kept.error().code;
    };
    EXPECT_EQ(refused([](Task& task) { task.title = u"  \n "_s; }), ErrorCode::TaskInvalid);
    EXPECT_EQ(refused([](Task& task) { task.title = QString(301, u'я'); }), ErrorCode::TaskInvalid);
    EXPECT_EQ(refused([](Task& task) { task.due = {}; }), ErrorCode::TaskInvalid);
    EXPECT_EQ(refused([](Task& task) { task.target = 0; }), ErrorCode::TaskInvalid);
    EXPECT_EQ(refused([](Task& task) { task.target = 1.01; }), ErrorCode::TaskInvalid);
    EXPECT_EQ(refused([](Task& task) { task.target = qQNaN(); }), ErrorCode::TaskInvalid);
    EXPECT_EQ(refused([](Task& task) { task.steps = {{u"x"_s, {}, QDate(2023, 4, 21)}}; }), ErrorCode::TaskInvalid);
    EXPECT_EQ(refused([](Task& task) { task.steps = {{{}, u"РУО"_s, {}}}; }), ErrorCode::TaskInvalid);
    EXPECT_EQ(refused([](Task& task) { task.indicator = u"no"_s; }), ErrorCode::IndicatorUnknown);
    EXPECT_EQ(refused([](Task& task) { task.campaign = u"no"_s; }), ErrorCode::CampaignUnknown);
    EXPECT_EQ(refused([](Task& task) { task.types = {u"no"_s}; }), ErrorCode::TypeUnknown);
    EXPECT_EQ(refused([](Task& task) { task.municipalities = {MunicipalityId{999}}; }), ErrorCode::MunicipalityUnknown);
    EXPECT_TRUE(store().tasks().all()->empty());
    EXPECT_EQ(store().tasks().add({}).error().code, ErrorCode::InvalidArgument) << "outside an edit";
    EXPECT_EQ(editor().remove(TaskId{7}).error().code, ErrorCode::TaskNotFound);
}

TEST_F(DeadlinesTest, ALongTitleStaysWhole) {
    makeStore("sakhalin");
    const QString title = u"=cmd|' /C calc'!A0 "_s + QString(280, u'я');
    Task wanted = task(u"not_finished"_s, {}, QDate(2023, 4, 20));
    wanted.title = title;
    EXPECT_EQ(findTask(store(), added(wanted).id)->title, title);
}

} // namespace
