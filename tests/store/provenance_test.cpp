// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure_book.h"
#include "store/store_test.h"

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::CellChange;
using core::CellSource;

namespace {

constexpr core::OrganisationId first{1};

class ProvenanceTest : public StoreTest {
protected:
    core::BatchId applyRow(const QString& file, const Cells& values, int week = 0) {
        auto builder = plan(week);
        builder.plan().batch.file = file;
        builder.columns({u"application_sent"_s, u"teachers_10_messages"_s});
        if (store().organisations().value().empty())
            builder.newOrganisation(u"Детский сад № 1"_s, u"preschool"_s, 1, values);
        else
            builder.row(first, values);
        return apply(builder);
    }

    std::vector<CellSource> sources(int week = 0) {
        const auto found = store().cellSources(u"sferum"_s, sampleWeek(week), first);
        EXPECT_TRUE(succeeded(found));
        return found ? *found : std::vector<CellSource>{};
    }
};

TEST_F(ProvenanceTest, EveryCellOfEveryFileWithWhatStoodInIt) {
    const core::BatchId a = applyRow(u"a.xlsx"_s, {1, 7});
    const core::BatchId b = applyRow(u"b.xlsx"_s, {std::nullopt, 5});
    const core::BatchId c = applyRow(u"c.xlsx"_s, {1, 5});
    const std::vector<CellSource> expected{
        {u"application_sent"_s, CellChange::Same, 1, c, {u"c.xlsx"_s, u"Лист1"_s, 3, 4}, first},
        {u"application_sent"_s, CellChange::New, 1, a, {u"a.xlsx"_s, u"Лист1"_s, 3, 4}, first},
        {u"teachers_10_messages"_s, CellChange::Same, 5, c, {u"c.xlsx"_s, u"Лист1"_s, 3, 5}, first},
        {u"teachers_10_messages"_s, CellChange::Changed, 5, b, {u"b.xlsx"_s, u"Лист1"_s, 3, 5}, first},
        {u"teachers_10_messages"_s, CellChange::New, 7, a, {u"a.xlsx"_s, u"Лист1"_s, 3, 5}, first},
    };
    EXPECT_EQ(sources(), expected);
    EXPECT_TRUE(sources(1).empty());
}

TEST_F(ProvenanceTest, AnUndoneBatchIsNoSource) {
    applyRow(u"a.xlsx"_s, {1, 7});
    const core::BatchId b = applyRow(u"b.xlsx"_s, {std::nullopt, 5});
    ASSERT_TRUE(succeeded(undo(b)));
    const std::vector<CellSource> left = sources();
    ASSERT_EQ(left.size(), 2U);
    EXPECT_EQ(left[1].value, 7);
    EXPECT_EQ(left[1].source.file, u"a.xlsx"_s);
}

TEST_F(ProvenanceTest, HistoryHoldsTheWeeksOfTheOrganisation) {
    applyRow(u"a.xlsx"_s, {1, 7}, 2);
    applyRow(u"b.xlsx"_s, {0, std::nullopt}, 0);
    const auto weeks = store().history(u"sferum"_s, first);
    ASSERT_TRUE(succeeded(weeks));
    ASSERT_EQ(weeks->size(), 2U);
    EXPECT_EQ(weeks->at(0), (core::OrganisationWeek{sampleWeek(0), {0, std::nullopt, std::nullopt, std::nullopt}}));
    EXPECT_EQ(weeks->at(1).period, sampleWeek(2));
    EXPECT_EQ(weeks->at(1).values[2], 7);
    EXPECT_TRUE(store().history(u"sferum"_s, core::OrganisationId{9})->empty());
    EXPECT_EQ(store().history(u"none"_s, first).error().code, core::ErrorCode::CampaignNotFound);
}

class CourseTest : public StoreTest {
protected:
    /// A book of the single week and one of the course say the same of the place.
    void expectSame(core::MunicipalityId place) {
        const auto course = store().course(u"sferum"_s, place);
        ASSERT_TRUE(succeeded(course));
        const auto periods = store().periods(u"sferum"_s).value();
        ASSERT_EQ(course->size(), periods.size());
        for (size_t i = 0; i < periods.size(); ++i) {
            ASSERT_EQ(course->at(i).period, periods[i]);
            const core::FigureBook summed(course->at(i).summary, course->at(i).reported);
            const core::FigureBook whole(store().summary(u"sferum"_s, periods[i]).value(),
                                         store().reportedFigures(u"sferum"_s, periods[i]).value());
            for (const QString& type : {u""_s, u"preschool"_s, u"school"_s, u"authority"_s})
                for (const QString& code : {u"registered"_s, u"not_registered"_s, u"zero_messages"_s, u"share"_s})
                    expectSame(summed.figure(place, type, code), whole.figure(place, type, code),
                               type + u'/' + code + u'/' + QString::number(place.value));
        }
    }

    /// The same of a course of one indicator, of every place at once.
    void expectSameOf(const QString& code) {
        const auto course = store().courseOf(u"sferum"_s, code);
        ASSERT_TRUE(succeeded(course));
        const auto periods = store().periods(u"sferum"_s).value();
        ASSERT_EQ(course->size(), periods.size());
        for (size_t i = 0; i < periods.size(); ++i) {
            ASSERT_EQ(course->at(i).period, periods[i]);
            const core::FigureBook single(course->at(i).summary, course->at(i).reported);
            const core::FigureBook whole(store().summary(u"sferum"_s, periods[i]).value(),
                                         store().reportedFigures(u"sferum"_s, periods[i]).value());
            for (const qint64 place : {0, 1, 2, 3})
                for (const QString& type : {u""_s, u"preschool"_s, u"school"_s, u"authority"_s})
                    expectSame(single.figure(core::MunicipalityId{place}, type, code),
                               whole.figure(core::MunicipalityId{place}, type, code), type + u'/' + code);
        }
    }

    static void expectSame(core::Figure a, core::Figure b, const QString& what) {
        a.sources.clear();
        b.sources.clear();
        EXPECT_EQ(a, b) << what.toStdString();
    }
};

TEST_F(CourseTest, ABookOfItSaysWhatTheBookOfTheWeekSays) {
    auto rows = plan();
    rows.columns({u"application_sent"_s, u"teachers_10_messages"_s, u"order"_s})
        .newOrganisation(u"Сад 1"_s, u"preschool"_s, 1, {1, 0, 4})
        .newOrganisation(u"Сад 2"_s, u"preschool"_s, 2, {0, 2, std::nullopt})
        .newOrganisation(u"Школа"_s, u"school"_s, 3, {std::nullopt, 5, 6})
        .newOrganisation(u"Вне"_s, u"school"_s, 0, {1, 1, 1});
    apply(rows);
    auto figures = plan();
    figures.figure(1, u"preschool"_s, u"registered"_s, 9, 10)
        .figure(2, u"preschool"_s, u"registered"_s, 3)
        .figure(3, u"preschool"_s, u"registered"_s, 1, 2) // no kindergarten of it is known
        .figure(2, u"school"_s, u"registered"_s, 0)
        .figure(0, {}, u"zero_messages"_s, 121, 127)
        .figure(1, u"authority"_s, u"not_registered"_s, 1, 1)
        .figure(3, u"authority"_s, u"not_registered"_s, 2, 3);
    apply(figures);
    auto newer = plan();
    newer.figure(1, u"preschool"_s, u"registered"_s, 8, 10);
    apply(newer);
    auto next = plan(1);
    next.figure(0, u"preschool"_s, u"registered"_s, 5).figure(2, u"school"_s, u"not_registered"_s, 2, 5);
    apply(next);
    for (const qint64 place : {0, 1, 2, 3})
        expectSame(core::MunicipalityId{place});
    for (const QString& code : {u"registered"_s, u"not_registered"_s, u"zero_messages"_s, u"share"_s})
        expectSameOf(code);
}

TEST_F(CourseTest, AnEmptyStoreHasNone) {
    EXPECT_TRUE(store().course(u"sferum"_s, {}).value().empty());
    EXPECT_EQ(store().course(u"none"_s, {}).error().code, core::ErrorCode::CampaignNotFound);
    EXPECT_TRUE(store().courseOf(u"sferum"_s, u"registered"_s).value().empty());
    EXPECT_EQ(store().courseOf(u"none"_s, u"registered"_s).error().code, core::ErrorCode::CampaignNotFound);
}

TEST_F(StoreTest, UndoJoinsAnOpenTransaction) {
    auto builder = plan();
    builder.figure(1, {}, u"registered"_s, 5);
    const core::BatchId batch = apply(builder);
    {
        const auto transaction = store().begin();
        ASSERT_TRUE(succeeded(transaction));
        ASSERT_TRUE(succeeded(undo(batch)));
    }
    EXPECT_EQ(store().reportedFigures(u"sferum"_s, sampleWeek()).value().size(), 1U) << "rolled back";
    ASSERT_TRUE(succeeded(undo(batch)));
    EXPECT_TRUE(store().reportedFigures(u"sferum"_s, sampleWeek()).value().empty());
}

} // namespace
} // namespace svodka::tests
