// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboard/figure_lookup.h"
#include "services/dynamics/dynamics.h"
#include "services/report_service.h"
#include "services/services_fixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace svodka::core;
using namespace svodka::services;
using namespace svodka::tests;

namespace {

class DynamicsTest : public ServicesTest {
protected:
    Dynamics load() { return load(sferum()); }
    Dynamics load(const DynamicsRequest& request) {
        auto loaded = loadDynamics(store(), request);
        EXPECT_TRUE(succeeded(loaded));
        return loaded ? *loaded : Dynamics{};
    }
    static DynamicsRequest sferum(const QStringList& indicators = {}, const QString& type = {}) {
        DynamicsRequest request;
        request.filter = {u"sferum"_s, {}, type, {}, {}};
        request.indicators = indicators;
        return request;
    }
    /// What the week itself says, as every other page shows it.
    Figure figureOf(const Period& period, MunicipalityId place, const QString& type, const QString& code) {
        const auto week = loadWeek(store(), {u"sferum"_s, period, {}});
        EXPECT_TRUE(succeeded(week));
        return lookUp(week->campaign, week->book, place, type, code);
    }
};

TEST_F(DynamicsTest, BeginsWithTheStatusesOfTheRegion) {
    makeDemoStore();
    const Dynamics dynamics = load();
    EXPECT_EQ(dynamics.chosen.indicators, (QStringList{u"registered"_s, u"active"_s}));
    ASSERT_EQ(dynamics.lines.size(), 2u);
    EXPECT_EQ(dynamics.weeks, store().periods(u"sferum"_s).value());
    EXPECT_EQ(dynamics.chosen.measure, Measure::Share);
    EXPECT_EQ(dynamics.chosen.to, demoWeek());
    EXPECT_EQ(dynamics.chosen.from, demoWeek(1));
    EXPECT_EQ(dynamics.map.indicator, u"registered"_s);
    EXPECT_EQ(std::count_if(dynamics.indicators.begin(), dynamics.indicators.end(),
                            [](const CodeChoice& choice) { return choice.code == u"staff_connected"; }),
              0)
        << "no week says anything of it";
}

TEST_F(DynamicsTest, EveryPointIsWhatItsWeekSays) {
    makeDemoStore();
    DynamicsRequest request = sferum({u"registered"_s, u"zero_calls"_s}, u"school"_s);
    request.places = {{}, {1}, {3}};
    request.measure = Measure::Count;
    const Dynamics dynamics = load(request);
    ASSERT_EQ(dynamics.lines.size(), 6u);
    for (const DynamicsLine& line : dynamics.lines)
        for (size_t week = 0; week < dynamics.weeks.size(); ++week)
            EXPECT_EQ(line.values[week], figureOf(dynamics.weeks[week], line.place, u"school"_s, line.indicator).value)
                << line.name.toStdString();
    EXPECT_EQ(dynamics.lines[1].name, u"Южно-Сахалинск: Зарегистрировано"_s);
}

TEST_F(DynamicsTest, TheMapAndItsTableSayTheSame) {
    makeDemoStore();
    DynamicsRequest request = sferum();
    request.map = u"active"_s;
    const Dynamics dynamics = load(request);
    ASSERT_EQ(dynamics.map.rowIds.size(), dynamics.mapTable.rows.size());
    ASSERT_GE(dynamics.map.rowIds.size(), 18u);
    for (size_t row = 0; row < 18; ++row)
        for (size_t week = 0; week < dynamics.weeks.size(); ++week) {
            const auto share = shareOf(figureOf(dynamics.weeks[week], dynamics.map.rowIds[row], {}, u"active"_s));
            ASSERT_EQ(dynamics.map.values[row][week].has_value(), share.has_value());
            if (share) {
                EXPECT_EQ(*dynamics.map.values[row][week], *share);
                EXPECT_EQ(dynamics.mapTable.rows[row][week + 1], Cell(Percent{*share / 100.0}));
            }
        }
}

TEST_F(DynamicsTest, TwoWeeksAreComparedByMunicipality) {
    makeDemoStore();
    DynamicsRequest request = sferum({u"active"_s});
    request.measure = Measure::Count;
    request.from = demoWeek(4);
    request.to = demoWeek(1);
    const Dynamics dynamics = load(request);
    ASSERT_EQ(dynamics.comparison.columns.size(), 4u);
    EXPECT_EQ(dynamics.comparison.columns[1].header, u"07.04.23"_s);
    for (size_t row = 0; row < 18; ++row) {
        const double before = *figureOf(demoWeek(4), dynamics.comparisonIds[row], {}, u"active"_s).value;
        const double after = *figureOf(demoWeek(1), dynamics.comparisonIds[row], {}, u"active"_s).value;
        EXPECT_EQ(dynamics.comparison.rows[row][1], Cell(before));
        EXPECT_EQ(dynamics.comparison.rows[row][2], Cell(after));
        EXPECT_EQ(dynamics.comparison.rows[row][3], Cell(after - before));
    }
}

TEST_F(DynamicsTest, MoreLinesThanCanBeToldApartAreLeftOut) {
    makeDemoStore();
    DynamicsRequest request = sferum({u"registered"_s, u"active"_s});
    for (int id = 1; id <= 6; ++id)
        request.places.push_back({id});
    const Dynamics dynamics = load(request);
    EXPECT_EQ(dynamics.lines.size(), mostLines);
    EXPECT_EQ(dynamics.linesLeftOut, 4u);
}

TEST_F(DynamicsTest, WhatIsNotThereIsLeftOut) {
    makeDemoStore();
    DynamicsRequest request = sferum({u"none"_s});
    request.places = {{999}};
    request.map = u"none"_s;
    request.from = {QDate(2020, 1, 4), QDate(2020, 1, 10)};
    const Dynamics dynamics = load(request);
    EXPECT_EQ(dynamics.chosen.indicators.size(), 2);
    EXPECT_EQ(dynamics.chosen.places, std::vector<MunicipalityId>{{}});
    EXPECT_EQ(dynamics.chosen.from, demoWeek(1));
    EXPECT_FALSE(loadDynamics(store(), [] {
        DynamicsRequest wrong;
        wrong.filter.campaign = u"none"_s;
        return wrong;
    }()));
}

TEST_F(DynamicsTest, TheRealTableIsOneWeekOfCounts) {
    makeStore("sakhalin");
    importSeed("01_sakhalin_sferum_doo_2023w18.tsv");
    const Dynamics dynamics = load(DynamicsRequest{});
    EXPECT_EQ(dynamics.weeks.size(), 1u);
    EXPECT_EQ(dynamics.chosen.indicators, (QStringList{u"not_registered"_s, u"not_active"_s}));
    EXPECT_EQ(dynamics.chosen.measure, Measure::Count) << "there are no shares";
    EXPECT_EQ(dynamics.map.values.front().front(), 20) << "Южно-Сахалинск";
    EXPECT_EQ(dynamics.chosen.from, dynamics.chosen.to);
}

TEST_F(DynamicsTest, AnEmptyStoreHasNothing) {
    makeStore("kirov");
    const Dynamics dynamics = load(DynamicsRequest{});
    EXPECT_FALSE(dynamics.filter.period.isValid());
    EXPECT_TRUE(dynamics.lines.empty());
}

TEST_F(DynamicsTest, IsStoppedInTheMiddle) {
    makeDemoStore();
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = loadDynamics(store(), sferum(), stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

TEST_F(DynamicsTest, TheReportOfAPastWeekEndsWithIt) {
    makeDemoStore();
    ReportRequest request;
    request.name = u"dynamics"_s;
    request.campaign = u"sferum"_s;
    request.period = demoWeek(3);
    request.type = u"school"_s;
    const auto built = buildReport(store(), m_clock, request);
    ASSERT_TRUE(succeeded(built));
    const auto& tables = built->document.tables;
    ASSERT_GE(tables.size(), 4u);
    EXPECT_EQ(tables.front().rows.back().front(), Cell(periodToTitle(demoWeek(3))));
    EXPECT_EQ(tables.front().rows.back()[1], Cell(*figureOf(demoWeek(3), {}, u"school"_s, u"registered"_s).value));
    const auto compared = std::find_if(tables.begin(), tables.end(),
                                       [](const Table& table) { return table.name == u"Сравнение недель"_s; });
    ASSERT_NE(compared, tables.end());
    EXPECT_EQ(compared->rows.size(), 18u);
    EXPECT_EQ(compared->columns[2].header, u"14.04.23"_s);
}

} // namespace
