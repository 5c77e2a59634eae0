// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/number.h"
#include "services/dashboard/figure_lookup.h"
#include "services/dashboard/filter_choice.h"
#include "services/municipalities/municipalities_view.h"
#include "services/report_service.h"
#include "services/services_fixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace svodka::core;
using namespace svodka::services;
using namespace svodka::tests;

namespace {

class MunicipalitiesTest : public ServicesTest {
protected:
    MunicipalitiesView load(const FilterState& filter = {}) {
        auto view = loadMunicipalities(store(), {filter, true});
        EXPECT_TRUE(succeeded(view));
        return view ? *view : MunicipalitiesView{};
    }
    static FilterState sferum(const QString& type = {}, const Period& period = {}) {
        return {u"sferum"_s, period, type, {}, {}};
    }
    void importKirov() {
        for (const char* seed : {"seed/02_kirov_sferum_2023.tsv", "seed/03_kirov_sferum_finished_list_2023.tsv"}) {
            ImportRequest request = requestFor(dataPath(seed));
            request.campaign = u"sferum"_s;
            request.period = Period{QDate(2023, 4, 15), QDate(2023, 4, 21)};
            ASSERT_TRUE(succeeded(run(request)));
        }
    }
    static int column(const MunicipalitiesView& view, MunicipalityColumn kind, const QString& code) {
        for (size_t i = 0; i < view.sheet.columns.size(); ++i) {
            const auto& one = view.sheet.columns[i];
            if (one.kind != kind)
                continue;
            const QString found = kind == MunicipalityColumn::Finished ? view.figures.finishedTypes.value(one.index)
                                  : one.index < 0                      ? QString()
                                                  : view.figures.indicators[size_t(one.index)].code;
            if (found == code)
                return int(i);
        }
        return -1;
    }
    static QString cell(const MunicipalitiesView& view, const QString& name, int column) {
        for (const auto& row : view.sheet.table.rows)
            if (column >= 0 && row.front() == Cell(name)) {
                const Cell& found = row[size_t(column)];
                if (const auto* text = std::get_if<QString>(&found))
                    return *text;
                if (const auto* number = std::get_if<double>(&found))
                    return numberToText(*number);
                if (const auto* percent = std::get_if<Percent>(&found))
                    return numberToText(percent->value * 100) + u'%';
                return u"-"_s;
            }
        return u"?"_s;
    }
    ReportRequest report(const QString& type = {}, const QString& municipality = {}) {
        ReportRequest request;
        request.name = u"rating"_s;
        request.campaign = u"sferum"_s;
        request.type = type;
        request.municipality = municipality;
        return request;
    }
};

TEST_F(MunicipalitiesTest, SaysOfEachPlaceWhatTheWeekSays) {
    makeDemoStore();
    const MunicipalitiesView view = load(sferum(u"school"_s));
    const auto week = loadWeek(store(), {u"sferum"_s, view.filter.period, {}});
    const auto before = loadWeek(store(), {u"sferum"_s, demoWeek(1), {}});
    ASSERT_TRUE(succeeded(week) && succeeded(before));
    ASSERT_GE(view.figures.places.size(), 18u);
    EXPECT_EQ(view.figures.previous, std::optional(demoWeek(1)));
    for (size_t row = 0; row < 18; ++row) {
        const PlaceFigures& place = view.figures.places[row];
        for (size_t i = 0; i < view.figures.indicators.size(); ++i) {
            const QString& code = view.figures.indicators[i].code;
            const Figure now = lookUp(week->campaign, week->book, place.id, u"school"_s, code);
            const Figure then = lookUp(week->campaign, before->book, place.id, u"school"_s, code);
            EXPECT_EQ(place.figures[i].value, now.value) << code.toStdString();
            if (now.value && then.value && !view.figures.indicators[i].isShare()) {
                EXPECT_EQ(place.changes[i], *now.value - *then.value) << code.toStdString();
            }
        }
    }
}

TEST_F(MunicipalitiesTest, TheRatingIsTheMeanAgainstTheBest) {
    makeDemoStore();
    const MunicipalitiesView view = load(sferum());
    ASSERT_TRUE(view.figures.hasRating());
    std::vector<size_t> rated;
    for (size_t i = 0; i < view.figures.indicators.size(); ++i)
        if (view.figures.indicators[i].isRated())
            rated.push_back(i);
    ASSERT_GE(rated.size(), 2u) << "registered and active at least";
    const auto share = [](const PlaceFigures& place, size_t i) {
        return *place.figures[i].value / *place.figures[i].base;
    };
    const PlaceFigures& first = view.figures.places.front();
    double sum = 0;
    for (const size_t i : rated) {
        double best = 0;
        for (const PlaceFigures& place : view.figures.places)
            if (place.id.isValid() && place.figures[i].base.value_or(0) > 0)
                best = std::max(best, share(place, i));
        sum += share(first, i) / best * 100;
    }
    EXPECT_NEAR(*first.rating.score, sum / double(rated.size()), 0.051);
    EXPECT_TRUE(std::any_of(view.figures.places.begin(), view.figures.places.end(),
                            [](const PlaceFigures& place) { return place.rating.place == 1; }));
    const int place = column(view, MunicipalityColumn::Score, {});
    ASSERT_GE(place, 0);
    EXPECT_TRUE(view.sheet.table.columns[size_t(place)].header.contains(u"наша формула"_s));
    EXPECT_FALSE(view.sheet.table.columns[size_t(place)].note.isEmpty()) << "the tool tip explains";
}

TEST_F(MunicipalitiesTest, KirovsListsSayWhoHasFinished) {
    makeStore("kirov");
    importKirov();
    const MunicipalitiesView view = load(sferum());
    EXPECT_FALSE(view.figures.hasRating()) << "there are no shares";
    EXPECT_EQ(view.figures.finishedTypes, (QStringList{u"school"_s, u"authority"_s}));
    const int schools = column(view, MunicipalityColumn::Finished, u"school"_s);
    EXPECT_EQ(view.sheet.table.columns[size_t(schools)].group, u"Завершили подключение"_s);
    EXPECT_EQ(cell(view, u"Верхнекамский"_s, schools), u"не известно"_s) << "in neither list";
    int yes = 0;
    for (const auto& row : view.sheet.table.rows)
        yes += row[size_t(schools)] == Cell(u"да"_s) ? 1 : 0;
    EXPECT_GT(yes, 20);
    EXPECT_EQ(view.figures.finishedPlaces(0), yes);
    EXPECT_EQ(view.sheet.table.totals.front()[size_t(schools)], Cell(u"%1 из 45"_s.arg(yes)));
    const int left = column(view, MunicipalityColumn::Count, u"not_finished"_s);
    EXPECT_GE(left, 0) << "and how many are left";
}

TEST_F(MunicipalitiesTest, OneTypeOnlyIsOneColumn) {
    makeStore("kirov");
    importKirov();
    EXPECT_EQ(load(sferum(u"school"_s)).figures.finishedTypes, QStringList{u"school"_s});
}

TEST_F(MunicipalitiesTest, TheRealTableHasCountsWithoutShares) {
    makeStore("sakhalin");
    importSeed("01_sakhalin_sferum_doo_2023w18.tsv");
    const MunicipalitiesView view = load();
    EXPECT_EQ(cell(view, u"Южно-Сахалинск"_s, column(view, MunicipalityColumn::Count, u"not_registered"_s)), u"20"_s);
    EXPECT_LT(column(view, MunicipalityColumn::Share, u"not_registered"_s), 0);
    EXPECT_LT(column(view, MunicipalityColumn::Change, u"not_registered"_s), 0) << "there is no week before";
    EXPECT_FALSE(view.figures.hasRating());
    const auto built = buildReport(store(), m_clock, report());
    ASSERT_FALSE(built);
    EXPECT_EQ(built.error().code, ErrorCode::ReportEmpty);
}

TEST_F(MunicipalitiesTest, AnEmptyStoreHasNothing) {
    makeStore("sakhalin");
    const MunicipalitiesView view = load();
    EXPECT_FALSE(view.filter.period.isValid());
    EXPECT_TRUE(view.figures.places.empty());
    EXPECT_FALSE(loadMunicipalities(store(), {{u"none"_s, {}, {}, {}, {}}, true}));
    EXPECT_FALSE(loadMunicipalities(store(), {{{}, {}, u"none"_s, {}, {}}, true}));
}

TEST_F(MunicipalitiesTest, TheReportSaysTheSameWithTheBestFirst) {
    makeDemoStore();
    const MunicipalitiesView view = load(sferum());
    const auto built = buildReport(store(), m_clock, report());
    ASSERT_TRUE(succeeded(built));
    const Table& all = built->document.tables.front();
    EXPECT_TRUE(all.title.contains(u"наша формула"_s));
    ASSERT_EQ(all.rows.size(), 18u);
    EXPECT_EQ(all.rows.front()[0], Cell(1.0));
    for (const PlaceFigures& place : view.figures.places) {
        if (!place.id.isValid())
            continue;
        const auto row = std::find_if(all.rows.begin(), all.rows.end(),
                                      [&](const std::vector<Cell>& one) { return one[1] == Cell(place.name); });
        ASSERT_NE(row, all.rows.end());
        EXPECT_EQ((*row)[0], Cell(double(place.rating.place)));
        EXPECT_EQ((*row)[2], Cell(*place.rating.score));
    }
    EXPECT_GT(built->forms, 1) << "a sheet of each type, too";
    EXPECT_EQ(built->document.tables.back().name, u"Источники"_s);
}

TEST_F(MunicipalitiesTest, OneMunicipalityKeepsItsPlaceAmongAll) {
    makeDemoStore();
    const auto all = buildReport(store(), m_clock, report(u"school"_s));
    const auto one = buildReport(store(), m_clock, report(u"school"_s, u"Анивский"_s));
    ASSERT_TRUE(succeeded(all) && succeeded(one));
    ASSERT_EQ(one->document.tables.front().rows.size(), 1u);
    const auto& row = one->document.tables.front().rows.front();
    EXPECT_NE(std::find(all->document.tables.front().rows.begin(), all->document.tables.front().rows.end(), row),
              all->document.tables.front().rows.end());
}

} // namespace
