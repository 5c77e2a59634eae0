// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboard/dashboard.h"
#include "services/dashboard/figure_lookup.h"
#include "services_fixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;
using services::Card;
using services::Dashboard;

namespace {

class DashboardTest : public ServicesTest {
protected:
    Dashboard load(const core::FilterState& filter) {
        const auto loaded = services::loadDashboard(store(), {filter, {}, true});
        EXPECT_TRUE(succeeded(loaded));
        return loaded ? *loaded : Dashboard{};
    }

    static const Card& card(const Dashboard& page, const QString& code) {
        static const Card none;
        const auto found =
            std::find_if(page.cards.begin(), page.cards.end(), [&](const Card& one) { return one.indicator == code; });
        EXPECT_NE(found, page.cards.end()) << code.toStdString();
        return found == page.cards.end() ? none : *found;
    }

    static QStringList codes(const Dashboard& page) {
        QStringList result;
        for (const Card& one : page.cards)
            result.append(one.indicator);
        return result;
    }

    static double value(const Dashboard& page, const QString& code) {
        return card(page, code).figure.value.value_or(-1);
    }
};

TEST_F(DashboardTest, CardsOfTheLastDemonstrationWeekOfKindergartens) {
    makeDemoStore();
    const Dashboard page = load({{}, {}, u"preschool"_s, {}, {}});
    EXPECT_EQ(page.filter.campaign, u"sferum"_s);
    EXPECT_EQ(page.filter.period, demoWeek());
    EXPECT_EQ(page.previous, demoWeek(1));
    EXPECT_TRUE(page.synthetic);
    EXPECT_EQ(codes(page), (QStringList{u"total"_s, u"registered"_s, u"not_registered"_s, u"active"_s, u"not_active"_s,
                                        u"zero_messages"_s, u"zero_calls"_s}));
    EXPECT_EQ(value(page, u"total"_s), 172);
    EXPECT_EQ(value(page, u"registered"_s), 127);
    EXPECT_EQ(value(page, u"not_registered"_s), 45);
    EXPECT_EQ(value(page, u"active"_s), 36);
    EXPECT_EQ(value(page, u"not_active"_s), 91);
    EXPECT_EQ(value(page, u"zero_messages"_s), 121);
    EXPECT_EQ(card(page, u"zero_messages"_s).percent, 95);
    EXPECT_EQ(card(page, u"zero_calls"_s).percent, 100);
    EXPECT_EQ(card(page, u"zero_calls"_s).figure.base, 127);
    EXPECT_EQ(card(page, u"registered"_s).figure.origin, core::Origin::Organisations);
    EXPECT_FALSE(card(page, u"total"_s).percent.has_value());
    EXPECT_EQ(page.weeks.size(), 8U);
    EXPECT_EQ(page.choices.periods, page.weeks);
    EXPECT_EQ(page.choices.municipalities.size(), 18U);
    EXPECT_EQ(page.batches.size(), 1U);
}

TEST_F(DashboardTest, ChangeIsAgainstTheStoredWeekBefore) {
    makeDemoStore();
    const Dashboard page = load({{}, {}, u"preschool"_s, {}, {}});
    const Dashboard before = load({{}, demoWeek(1), u"preschool"_s, {}, {}});
    for (const Card& now : page.cards) {
        ASSERT_TRUE(now.change.has_value()) << now.indicator.toStdString();
        EXPECT_EQ(*now.change, *now.figure.value - value(before, now.indicator));
        EXPECT_EQ(now.course.values.size(), 8U);
        EXPECT_EQ(now.course.values.back(), now.figure.value);
        EXPECT_EQ(now.course.percents.back(), now.percent);
        EXPECT_FALSE(now.changeMixesOrigins);
    }
    const Dashboard first = load({{}, demoWeek(7), u"preschool"_s, {}, {}});
    EXPECT_FALSE(first.previous.has_value());
    EXPECT_FALSE(card(first, u"registered"_s).change.has_value());
}

/// One source of truth: what the course says of a week is what the week says of itself.
TEST_F(DashboardTest, TheCourseSaysWhatEachWeekSays) {
    makeDemoStore();
    importSeed("01_sakhalin_sferum_doo_2023w18.tsv");
    importSeed("06_sakhalin_sferum_zero_indicators_2023w18.tsv");
    const core::Campaign campaign = *store().catalogue()->campaign(u"sferum"_s);
    for (const qint64 place : {0, 1, 7}) {
        const core::MunicipalityId municipality{place};
        const auto course = store().course(u"sferum"_s, municipality);
        ASSERT_TRUE(succeeded(course));
        ASSERT_EQ(course->size(), 8U);
        for (const core::WeekFigures& week : *course) {
            const core::FigureBook summed(week.summary, week.reported);
            const auto whole = services::loadWeek(store(), {u"sferum"_s, week.period, {}});
            ASSERT_TRUE(succeeded(whole));
            for (const QString& type : {QString(), u"preschool"_s, u"school"_s, u"authority"_s, u"vocational"_s}) {
                for (const core::Indicator& indicator : campaign.indicators) {
                    const core::Figure a = summed.figure(municipality, type, indicator.code);
                    const core::Figure b = whole->book.figure(municipality, type, indicator.code);
                    EXPECT_EQ(a.value, b.value) << indicator.code.toStdString() << ' ' << type.toStdString();
                    EXPECT_EQ(a.base, b.base);
                    EXPECT_EQ(a.unknown, b.unknown);
                    EXPECT_EQ(a.origin, b.origin);
                    EXPECT_EQ(a.reported, b.reported);
                    EXPECT_EQ(a.counted, b.counted);
                }
                EXPECT_EQ(services::lookUp(campaign, summed, municipality, type, u"total"_s).value,
                          services::lookUp(campaign, whole->book, municipality, type, u"total"_s).value);
            }
        }
    }
}

TEST_F(DashboardTest, TheTableIsByMunicipalityWithTheCardsAsTotals) {
    makeDemoStore();
    const Dashboard page = load({{}, {}, u"preschool"_s, {}, {}});
    const services::MunicipalityTable& table = page.table;
    ASSERT_EQ(table.rowIds.size(), 18U);
    ASSERT_EQ(table.table.rows.size(), 18U);
    ASSERT_EQ(table.table.columns.size(), 8U);
    EXPECT_EQ(table.columnCodes, QStringList{QString()} + codes(page));
    EXPECT_EQ(table.table.rows[0][0], core::Cell(u"Южно-Сахалинск"_s));
    const auto column = static_cast<size_t>(table.columnCodes.indexOf(u"not_registered"_s));
    EXPECT_EQ(table.table.rows[0][column], core::Cell(20.0));
    EXPECT_EQ(table.figures[0][column].value, 20);
    EXPECT_EQ(table.table.totals[0][column], core::Cell(45.0));
    double sum = 0;
    for (const auto& row : table.figures)
        sum += row[column].value.value_or(0);
    EXPECT_EQ(sum, 45);
    for (const auto& row : table.table.rows)
        EXPECT_EQ(row.size(), table.table.columns.size());
}

TEST_F(DashboardTest, AMunicipalityHasItsOwnCardsAndOneRow) {
    makeDemoStore();
    const Dashboard page = load({{}, {}, u"preschool"_s, core::MunicipalityId{1}, {}});
    EXPECT_EQ(value(page, u"not_registered"_s), 20);
    EXPECT_EQ(value(page, u"not_active"_s), 25);
    ASSERT_EQ(page.table.rowIds, std::vector{core::MunicipalityId{1}});
    EXPECT_EQ(card(page, u"not_registered"_s).course.values.back(), 20);
}

TEST_F(DashboardTest, TheStackSplitsAllOrganisations) {
    makeDemoStore();
    const Dashboard page = load({{}, {}, u"school"_s, {}, {}});
    QStringList parts;
    for (const services::Series& part : page.stack.parts)
        parts.append(part.indicator);
    EXPECT_EQ(parts.mid(0, 3), (QStringList{u"active"_s, u"not_active"_s, u"not_registered"_s}));
    const auto total = static_cast<size_t>(page.table.columnCodes.indexOf(u"total"_s));
    for (size_t row = 0; row < page.stack.rowIds.size(); ++row) {
        double sum = 0;
        for (const services::Series& part : page.stack.parts)
            sum += part.values[row].value_or(0);
        EXPECT_EQ(sum, page.table.figures[row][total].value)
            << page.stack.rowNames[static_cast<qsizetype>(row)].toStdString();
    }
    EXPECT_EQ(page.stack.rowNames[1], u"Александровск-Сахалинский"_s);
}

TEST_F(DashboardTest, LinesAreTheIndicatorsAskedFor) {
    makeDemoStore();
    const auto loaded = services::loadDashboard(store(), {{}, {u"active"_s, u"zero_calls"_s}, false});
    ASSERT_TRUE(succeeded(loaded));
    ASSERT_EQ(loaded->lines.size(), 2U);
    EXPECT_EQ(loaded->lines[1].indicator, u"zero_calls"_s);
    EXPECT_EQ(loaded->lines[1].values.size(), 8U);
    EXPECT_TRUE(loaded->table.table.title.startsWith(u"Sferum"_s)) << loaded->table.table.title.toStdString();
    EXPECT_EQ(load({}).lines.size(), 6U) << "the main ones";
}

TEST_F(DashboardTest, OnlyReportedFiguresOfTheRealTable) {
    makeStore("sakhalin");
    importSeed("01_sakhalin_sferum_doo_2023w18.tsv");
    const Dashboard page = load({});
    EXPECT_EQ(codes(page), (QStringList{u"not_registered"_s, u"not_active"_s})) << "what nobody gave is not shown";
    EXPECT_EQ(value(page, u"not_registered"_s), 45);
    EXPECT_EQ(card(page, u"not_registered"_s).figure.origin, core::Origin::Reported);
    EXPECT_EQ(card(page, u"not_registered"_s).figure.sources.size(), 18U);
    ASSERT_EQ(page.choices.types.size(), 1U);
    EXPECT_EQ(page.choices.types[0].code, u"preschool"_s);
    ASSERT_EQ(page.stack.parts.size(), 3U);
    EXPECT_EQ(page.stack.parts[2].values[0], 20);
    EXPECT_FALSE(page.stack.parts[0].values[0].has_value()) << "not reported is not 0";
}

TEST_F(DashboardTest, TheSlidesOfKirovShowWhatIsLeft) {
    makeStore("kirov");
    services::ImportRequest request;
    request.file = dataPath("seed/02_kirov_sferum_2023.tsv");
    request.campaign = u"sferum"_s;
    request.period = demoWeek();
    ASSERT_TRUE(succeeded(services::ImportService(store(), m_clock).run(request)));
    const Dashboard page = load({u"sferum"_s, {}, {}, {}, {}});
    EXPECT_EQ(codes(page), QStringList{u"not_finished"_s});
    ASSERT_EQ(page.stack.parts.size(), 1U);
    EXPECT_EQ(page.stack.parts[0].indicator, u"not_finished"_s);
    EXPECT_EQ(page.table.rowIds.size(), store().region()->municipalities.size());
}

TEST_F(DashboardTest, OrganisationsOutsideTheMunicipalitiesHaveARow) {
    makeStore("sakhalin");
    import(writeTable("a.csv", u"Муниципальное образование;Наименование организации;Тип;Заявка отправлена"_s,
                      u"Охинский;МБОУ СОШ № 1;СОШ;да\nАнивский;МБОУ СОШ № 2;СОШ;да\n;Колледж связи;СПО;нет\n"_s));
    const Dashboard page = load({});
    EXPECT_EQ(value(page, u"total"_s), 3);
    ASSERT_EQ(page.table.rowIds.back(), services::noMunicipality);
    EXPECT_EQ(page.table.table.rows.back()[1], core::Cell(1.0));
    EXPECT_EQ(page.stack.rowIds.size(), 19U);
}

TEST_F(DashboardTest, AnEmptyStoreHasChoicesOnly) {
    makeStore("kirov");
    const Dashboard page = load({});
    EXPECT_EQ(page.filter.campaign, u"sferum"_s);
    EXPECT_FALSE(page.filter.period.isValid());
    EXPECT_EQ(page.choices.campaigns.size(), 2U);
    EXPECT_FALSE(page.choices.municipalities.empty());
    EXPECT_TRUE(page.cards.empty());
    EXPECT_TRUE(page.table.rowIds.empty());
}

TEST_F(DashboardTest, AWeekOfAnotherCampaignLeadsToTheLatestOneBefore) {
    makeDemoStore();
    const core::Period monday{QDate(2023, 4, 10), QDate(2023, 4, 16)};
    EXPECT_EQ(load({{}, monday, {}, {}, {}}).filter.period, demoWeek(3));
    const core::Period early{QDate(2020, 1, 6), QDate(2020, 1, 12)};
    EXPECT_EQ(load({{}, early, {}, {}, {}}).filter.period, demoWeek(7));
}

TEST_F(DashboardTest, ACacheIsNeverOlderThanTheStore) {
    makeDemoStore();
    services::CourseCache cache;
    const auto cached = [&] { return services::loadDashboard(store(), {{}, {}, true}, {}, &cache); };
    const auto course = [&](const Dashboard& page) { return card(page, u"registered"_s).course.values; };
    const auto first = cached();
    ASSERT_TRUE(succeeded(first));
    EXPECT_EQ(cache.load(store(), u"sferum"_s, {}).value(), cache.load(store(), u"sferum"_s, {}).value());
    EXPECT_EQ(course(*cached()), course(load({})));
    const core::BatchId last = store().batches()->front().id;
    ASSERT_TRUE(succeeded(store().undo(last, m_clock.nowUtc(), u"методист"_s)));
    const auto later = cached();
    ASSERT_TRUE(succeeded(later));
    EXPECT_EQ(later->weeks.size(), 7U);
    EXPECT_EQ(course(*later), course(load({})));
}

TEST_F(DashboardTest, WhatIsUnknownIsAnError) {
    makeStore("kirov");
    const auto code = [&](const core::FilterState& filter) {
        return services::loadDashboard(store(), {filter, {}, true}).error().code;
    };
    EXPECT_EQ(code({u"none"_s, {}, {}, {}, {}}), core::ErrorCode::CampaignUnknown);
    EXPECT_EQ(code({{}, {}, u"none"_s, {}, {}}), core::ErrorCode::TypeUnknown);
    EXPECT_EQ(code({{}, {}, {}, core::MunicipalityId{999}, {}}), core::ErrorCode::MunicipalityUnknown);
}

TEST_F(DashboardTest, StopsWhenAsked) {
    makeDemoStore();
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(services::loadDashboard(store(), {}, stop.get_token()).error().code, core::ErrorCode::Cancelled);
}

} // namespace
