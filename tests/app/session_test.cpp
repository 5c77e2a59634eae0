// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app_fixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

class Sessions : public SessionTest {
protected:
    bool waitForWeek(const core::Period& week) {
        return waitUntil([&] { return !m_session.isLoading() && m_session.dashboard().filter.period == week; });
    }
};

TEST_F(Sessions, openingCompletesThePlace) {
    open(makeDemoStore());
    EXPECT_EQ(m_session.place().page, app::page::summary);
    EXPECT_EQ(m_session.place().filter.campaign, u"sferum"_s);
    EXPECT_EQ(m_session.place().filter.period, (core::Period{QDate(2023, 4, 29), QDate(2023, 5, 5)}));
    EXPECT_FALSE(m_session.canGoBack());
    EXPECT_FALSE(m_session.dashboard().cards.empty());
    EXPECT_EQ(m_settings.lastStore(), path("store.svodka"));
}

TEST_F(Sessions, aStoreThatDoesNotOpenLeavesTheOneThatIs) {
    const QString good = makeDemoStore();
    open(good);
    m_session.open(writeFile("broken.svodka", u"no store at all"_s));
    ASSERT_TRUE(waitUntil([this] { return !m_failures.empty(); }));
    EXPECT_EQ(m_failures.front().code, core::ErrorCode::StoreForeign);
    EXPECT_EQ(m_session.jobs().path(), good);
    EXPECT_EQ(m_settings.lastStore(), good);
}

TEST_F(Sessions, anotherWeekIsAnotherPlaceAndBackIsTheWeekBefore) {
    open(makeDemoStore());
    const core::Period latest = m_session.place().filter.period;
    core::FilterState filter = m_session.place().filter;
    filter.period = {latest.start.addDays(-7), latest.end.addDays(-7)};
    m_session.setFilter(filter);
    ASSERT_TRUE(waitForWeek(filter.period));
    ASSERT_TRUE(m_session.canGoBack());
    m_session.goBack();
    ASSERT_TRUE(waitForWeek(latest));
    m_session.goForward();
    ASSERT_TRUE(waitForWeek(filter.period));
}

TEST_F(Sessions, aSearchIsTheSamePlaceAndLoadsNothing) {
    open(makeDemoStore());
    core::FilterState filter = m_session.place().filter;
    filter.search = u"школа"_s;
    m_session.setFilter(filter);
    EXPECT_FALSE(m_session.isLoading());
    EXPECT_FALSE(m_session.canGoBack());
    EXPECT_EQ(m_session.place().filter.search, u"школа"_s);
}

TEST_F(Sessions, onlyTheLastOfManyChangesCounts) {
    open(makeDemoStore());
    core::FilterState filter = m_session.place().filter;
    for (int weeks = 1; weeks <= 5; ++weeks) {
        filter.period = {filter.period.start.addDays(-7), filter.period.end.addDays(-7)};
        m_session.setFilter(filter);
    }
    ASSERT_TRUE(waitForWeek(filter.period));
    EXPECT_EQ(m_session.place().filter.period, filter.period);
}

TEST_F(Sessions, anotherCampaignBringsItsOwnWeeks) {
    const QString store = makeStore("kirov");
    import(store, dataPath("seed/02_kirov_sferum_2023.tsv"), u"sferum"_s,
           core::Period{QDate(2023, 4, 29), QDate(2023, 5, 5)});
    open(store);
    core::FilterState filter = m_session.place().filter;
    filter.campaign = u"gospubliki"_s;
    m_session.setFilter(filter);
    ASSERT_TRUE(waitUntil([this] { return !m_session.isLoading(); }));
    EXPECT_EQ(m_session.place().filter.campaign, u"gospubliki"_s);
    EXPECT_FALSE(m_session.place().filter.period.isValid()) << "nothing of it was imported";
    EXPECT_EQ(m_session.dashboard().choices.campaigns.size(), 2U);
}

TEST_F(Sessions, figuresThatDoNotComeLeaveTheBarWithThoseThatAreShown) {
    const QString store = makeDemoStore();
    open(store);
    const core::Period latest = m_session.place().filter.period;
    ASSERT_TRUE(QFile::rename(store, path("moved.svodka")));
    core::FilterState filter = m_session.place().filter;
    filter.period = {latest.start.addDays(-7), latest.end.addDays(-7)};
    m_session.setFilter(filter);
    ASSERT_TRUE(waitUntil([this] { return !m_failures.empty(); }));
    EXPECT_EQ(m_session.place().filter.period, latest);
    ASSERT_TRUE(QFile::rename(path("moved.svodka"), store));
    m_session.setFilter(filter);
    ASSERT_TRUE(waitForWeek(filter.period));
}

TEST_F(Sessions, theOrganisationsOutsideAreAPlaceOfTheirOwn) {
    open(makeDemoStore());
    app::Place place = m_session.place();
    place.page = app::page::organisations;
    place.filter.municipality = services::noMunicipality;
    m_session.go(place);
    ASSERT_TRUE(waitUntil([this] { return !m_session.isLoading(); }));
    EXPECT_EQ(m_session.place().filter.municipality, services::noMunicipality);
}

TEST_F(Sessions, nothingIsDoneToAStoreThatIsBeingLeft) {
    open(makeDemoStore());
    EXPECT_FALSE(m_work.isBusy());
    QSignalSpy busy(&m_work, &app::Work::busyChanged);
    const auto other = services::makeStore(m_factory, m_clock, {path("other.svodka"), u"kirov"_s, false});
    ASSERT_TRUE(succeeded(other));
    m_session.open(path("other.svodka"));
    EXPECT_TRUE(m_work.isBusy());
    EXPECT_EQ(busy.size(), 1);
    bool started = false;
    m_work.alone(
        u"x"_s, [](std::stop_token, services::ProgressSink&) -> core::Result<int> { return 1; },
        [&started](const core::Result<int>&) { started = true; });
    ASSERT_TRUE(waitUntil([this] { return !m_work.isBusy(); }));
    EXPECT_FALSE(started);
    EXPECT_EQ(m_session.jobs().path(), path("other.svodka"));
}

TEST_F(Sessions, whatWasImportedMeanwhileIsSeenAfterReload) {
    const QString store = makeStore("sakhalin");
    open(store);
    EXPECT_FALSE(m_session.dashboard().filter.period.isValid());
    import(store, dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv"));
    m_session.reload();
    ASSERT_TRUE(waitUntil([this] { return m_session.dashboard().filter.period.isValid(); }));
}

} // namespace
