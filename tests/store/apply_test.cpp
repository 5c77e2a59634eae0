// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_test.h"

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::CellChange;
using core::ErrorCode;

namespace {

constexpr core::OrganisationId first{1};
constexpr core::OrganisationId second{2};

class ApplyTest : public StoreTest {
protected:
    /// Two kindergartens with two metrics.
    core::BatchId applyTwo() {
        auto builder = plan();
        builder.columns({u"application_sent"_s, u"teachers_10_messages"_s})
            .newOrganisation(u"Детский сад № 1"_s, u"preschool"_s, 1, {1, 0})
            .newOrganisation(u"Детский сад № 2"_s, u"preschool"_s, 1, {0, std::nullopt});
        return apply(builder);
    }

    void expectRefused(const core::ImportPlan& plan, ErrorCode code) {
        const QStringList before = dumpStore(path(), {});
        {
            const auto transaction = store().begin();
            const auto batch = store().apply(plan);
            ASSERT_FALSE(batch.ok());
            EXPECT_EQ(batch.error().code, code) << testing::PrintToString(batch.error());
        }
        EXPECT_EQ(dumpStore(path(), {}), before);
    }
};

TEST_F(ApplyTest, StoresOrganisationsWithAllTheirFields) {
    core::Organisation given;
    given.name = u"МБОУ «Ёлочка»"_s;
    given.type = u"school"_s;
    given.municipality.value = 2;
    given.founder = u"municipal"_s;
    given.inn = u"6501000001"_s;
    given.ogrn = u"1026500000001"_s;
    given.kpp = u"650101001"_s;
    given.opened = QDate(2000, 9, 1);
    given.closed = QDate(2024, 6, 30);
    auto builder = plan();
    builder.newOrganisation(given, {});
    apply(builder);
    const auto stored = store().organisations().value();
    ASSERT_EQ(stored.size(), 1U);
    EXPECT_FALSE(stored[0].uid.isEmpty());
    given.id.value = 1;
    given.uid = stored[0].uid;
    given.firstSeen = sampleWeek().start;
    EXPECT_EQ(stored[0], given);
    EXPECT_EQ(dump().filter(u"normalised=мбоу елочка"_s).size(), 1);
    EXPECT_EQ(dump().filter(u"created_batch=1"_s).size(), 1);
}

TEST_F(ApplyTest, OrganisationsComeByMunicipalityTypeAndNumber) {
    auto builder = plan();
    builder.newOrganisation(u"Колледж"_s, u"school"_s, 0, {})
        .newOrganisation(u"Школа в Курильске"_s, u"school"_s, 3, {})
        .newOrganisation(u"Школа № 2"_s, u"school"_s, 1, {})
        .newOrganisation(u"Сад"_s, u"preschool"_s, 1, {})
        .newOrganisation(u"Школа № 1"_s, u"school"_s, 1, {});
    apply(builder);
    QStringList names;
    const auto organisations = store().organisations().value();
    for (const core::Organisation& organisation : organisations)
        names << organisation.name;
    EXPECT_EQ(names, (QStringList{u"Сад"_s, u"Школа № 2"_s, u"Школа № 1"_s, u"Школа в Курильске"_s, u"Колледж"_s}));
}

TEST_F(ApplyTest, StoresTheWeek) {
    EXPECT_EQ(applyTwo().value, 1);
    EXPECT_EQ(store().periods(u"sferum"_s).value(), std::vector{sampleWeek()});
    EXPECT_TRUE(store().periods(u"gospubliki"_s).value().empty());
    EXPECT_EQ(values(first), (Cells{1, std::nullopt, 0, std::nullopt}));
    EXPECT_EQ(values(second), (Cells{0, std::nullopt, std::nullopt, std::nullopt}));
    EXPECT_TRUE(values(first, 1).empty());
}

TEST_F(ApplyTest, WritesOnlyNewAndChangedCells) {
    applyTwo();
    auto builder = plan();
    builder.columns({u"teachers_10_messages"_s, u"application_sent"_s, u"order"_s})
        .row(first, {2.5, 1, std::nullopt})
        .row(second, {std::nullopt, 1, 7});
    apply(builder);
    EXPECT_EQ(values(first), (Cells{1, std::nullopt, 2.5, std::nullopt}));
    EXPECT_EQ(values(second), (Cells{1, std::nullopt, std::nullopt, 7}));
    const QStringList all = dumpStore(path(), {});
    EXPECT_EQ(all.filter(u"changes=cs."_s).size(), 1);
    EXPECT_EQ(all.filter(u"changes=.cn"_s).size(), 1);
    EXPECT_EQ(all.filter(u"restatement: "_s).size(), 2);
    EXPECT_EQ(
        all.filter(u"batch_id=2; organisation_id=1; metric=teachers_10_messages; period_id=1; old_value=0"_s).size(),
        1);
}

TEST_F(ApplyTest, ARowWithoutValuesIsARowOfTheWeek) {
    auto builder = plan();
    builder.columns({u"order"_s}).newOrganisation(u"Сад"_s, u"preschool"_s, 1, {std::nullopt});
    apply(builder);
    EXPECT_EQ(values(first), Cells(4));
    const auto summary = store().summary(u"sferum"_s, sampleWeek()).value();
    ASSERT_FALSE(summary.empty());
    EXPECT_EQ(summary[0].reporting, 1);
}

TEST_F(ApplyTest, RefreshesTheSummary) {
    applyTwo();
    const auto summary = store().summary(u"sferum"_s, sampleWeek()).value();
    ASSERT_EQ(summary.size(), 4U); // one municipality and type, four indicators
    EXPECT_EQ(summary[0].indicator, u"registered"_s);
    EXPECT_EQ(summary[0].municipality.value, 1);
    EXPECT_EQ(summary[0].type, u"preschool"_s);
    EXPECT_EQ(summary[0].value, 1);
    EXPECT_EQ(summary[0].base, 2);
    EXPECT_EQ(summary[0].existing, 2);
    EXPECT_EQ(summary[1].value, 1); // not registered
    EXPECT_EQ(summary[2].value, 1); // no messages
    EXPECT_EQ(summary[2].base, 1);
}

TEST_F(ApplyTest, AnOrganisationCountsFromTheWeekThatFirstNamesIt) {
    applyTwo();
    const auto existing = [&] { return store().summary(u"sferum"_s, sampleWeek()).value().at(0).existing; };
    auto later = plan(1);
    later.columns({u"application_sent"_s}).newOrganisation(u"Детский сад № 3"_s, u"preschool"_s, 1, {1});
    apply(later);
    EXPECT_EQ(existing(), 2) << "a newcomer does not change the weeks before it";
    auto earlier = plan(-1);
    earlier.columns({u"application_sent"_s}).newOrganisation(u"Детский сад № 4"_s, u"preschool"_s, 1, {1});
    const core::BatchId batch = apply(earlier);
    EXPECT_EQ(existing(), 3) << "it was there in the week before";
    ASSERT_TRUE(succeeded(undo(batch)));
    EXPECT_EQ(existing(), 2);
}

TEST_F(ApplyTest, KeepsTheBatchWithItsPendingRows) {
    auto builder = plan();
    core::ImportPlan& given = builder.plan();
    given.batch.hash = u"abc"_s;
    given.batch.selection = u"table=2"_s;
    given.batch.heading = u"Детские сады\nнеделя"_s;
    given.batch.counts = {1, 2, 3, 4, 5, 6};
    given.pending = {{u"Долинск ?"_s, u"municipality"_s, {u"Долинский"_s, u"Другой; с запятой,"_s}, 7, u"{\"a\":1}"_s},
                     {u"Сад"_s, u"organisation"_s, {}, 8, {}}};
    const core::BatchId id = apply(given);
    std::vector<core::PendingRow> waiting = given.pending;
    for (size_t i = 0; i < waiting.size(); ++i)
        waiting[i].ordinal = int(i) + 1;
    EXPECT_EQ(store().pendingRows(id).value(), waiting);
    EXPECT_TRUE(store().periods(u"sferum"_s).value().empty()); // nothing but questions
    core::BatchInfo expected = given.batch;
    const auto batches = store().batches().value();
    ASSERT_EQ(batches.size(), 1U);
    EXPECT_FALSE(batches[0].uid.isEmpty());
    expected.id = id;
    expected.uid = batches[0].uid;
    expected.importedAt = m_clock.nowUtc();
    EXPECT_EQ(batches[0], expected);
}

TEST_F(ApplyTest, BatchesComeNewestFirst) {
    applyTwo();
    apply(plan(1).plan());
    const auto batches = store().batches().value();
    ASSERT_EQ(batches.size(), 2U);
    EXPECT_EQ(batches[0].id.value, 2);
    EXPECT_EQ(batches[0].period, sampleWeek(1));
    EXPECT_EQ(batches[1].id.value, 1);
}

TEST_F(ApplyTest, FindBatchComparesWhatDecides) {
    auto builder = plan();
    builder.plan().batch.hash = u"abc"_s;
    const core::BatchId id = apply(builder);
    const core::BatchInfo like = builder.plan().batch;
    ASSERT_TRUE(store().findBatch(like).value().has_value());
    EXPECT_EQ(store().findBatch(like).value()->id, id);
    std::vector<core::BatchInfo> others(5, like);
    others[0].hash = u"abd"_s;
    others[1].sheet = u"Лист2"_s;
    others[2].selection = u"table=2"_s;
    others[3].campaign = u"gospubliki"_s;
    others[4].period = sampleWeek(1);
    for (const core::BatchInfo& other : others)
        EXPECT_FALSE(store().findBatch(other).value().has_value());
    ASSERT_TRUE(succeeded(undo(id)));
    EXPECT_FALSE(store().findBatch(like).value().has_value());
}

TEST_F(ApplyTest, NeedsATransaction) {
    const auto batch = store().apply(plan().plan());
    ASSERT_FALSE(batch.ok());
    EXPECT_EQ(batch.error().code, ErrorCode::InvalidArgument);
}

TEST_F(ApplyTest, IndicatorAndMetricMayShareACode) {
    auto builder = plan();
    builder.columns({u"order"_s, u"order"_s});
    builder.newOrganisation(u"Сад"_s, u"preschool"_s, 1, {std::nullopt, 5});
    const QStringList before = dump();
    const core::BatchId batch = apply(builder);
    EXPECT_EQ(values(first), (Cells{std::nullopt, std::nullopt, std::nullopt, 5}));
    ASSERT_TRUE(succeeded(undo(batch)));
    EXPECT_EQ(dump(), before);
}

TEST_F(ApplyTest, RefusesAPlanThatDoesNotHold) {
    applyTwo();
    auto good = plan();
    good.columns({u"application_sent"_s}).row(first, {1}).row(second, {1}).figure(1, {}, u"registered"_s, 3);
    const auto broken = [&](const auto& breakIt) {
        core::ImportPlan changed = good.plan();
        breakIt(changed);
        return changed;
    };
    using Plan = core::ImportPlan;
    expectRefused(broken([](Plan& p) { p.batch.campaign = u"third"_s; }), ErrorCode::CampaignNotFound);
    expectRefused(broken([](Plan& p) { p.batch.period.end = {}; }), ErrorCode::PeriodInvalid);
    expectRefused(broken([](Plan& p) { p.rows[0].values.clear(); }), ErrorCode::InvalidArgument);
    expectRefused(broken([](Plan& p) { p.rows[0].values[0] = {}; }), ErrorCode::InvalidArgument);
    expectRefused(broken([](Plan& p) { p.rows[1].old[0] = {}; }), ErrorCode::InvalidArgument);
    expectRefused(broken([](Plan& p) { p.rows[1].organisation = first; }), ErrorCode::InvalidArgument);
    expectRefused(broken([](Plan& p) { p.rows[1].organisation = {}; }), ErrorCode::InvalidArgument);
    expectRefused(broken([](Plan& p) { p.rows[1].organisation.value = 99; }), ErrorCode::StoreBroken);
    expectRefused(broken([](Plan& p) { p.columns[0].code = u"registered"_s; }), ErrorCode::InvalidArgument);
    expectRefused(broken([](Plan& p) { p.figures[0].type = u"college"_s; }), ErrorCode::TypeUnknown);
    expectRefused(broken([](Plan& p) { p.figures[0].indicator = u"x"_s; }), ErrorCode::InvalidArgument);
    expectRefused(broken([](Plan& p) { p.figures[0].municipality.value = 9; }), ErrorCode::MunicipalityUnknown);
    expectRefused(broken([](Plan& p) { p.figures.push_back(p.figures[0]); }), ErrorCode::InvalidArgument);
    core::Organisation unknown;
    unknown.type = u"college"_s;
    expectRefused(broken([&](Plan& p) { p.organisations.push_back(unknown); }), ErrorCode::InvalidArgument);
    const auto name = [&](Plan& p) {
        p.organisations.push_back(unknown);
        p.rows[0].organisation = {};
        p.rows[0].newOrganisation = 0;
    };
    expectRefused(broken(name), ErrorCode::TypeUnknown);
    EXPECT_TRUE(apply(good).isValid());
}

} // namespace
} // namespace svodka::tests
