// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/catalogue_edits.h"
#include "store/database.h"
#include "store/query.h"
#include "store/store_test.h"

#include <algorithm>

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::Catalogue;
using core::ChangeId;
using core::ErrorCode;
using core::Result;

namespace {

/// A week of two kindergartens and a reported figure, under the sample catalogue.
class CatalogueEditTest : public StoreTest {
protected:
    void SetUp() override {
        StoreTest::SetUp();
        auto builder = plan();
        builder.columns({u"application_sent"_s, u"teachers_10_messages"_s})
            .newOrganisation(u"Детский сад № 1"_s, u"preschool"_s, 1, {1, 5})
            .newOrganisation(u"Детский сад № 2"_s, u"preschool"_s, 2, {1, 0})
            .figure(2, u"school"_s, u"registered"_s, 7);
        m_batch = apply(builder);
    }

    Catalogue present() { return store().catalogue().value(); }
    core::Campaign& sferum(Catalogue& catalogue) { return catalogue.campaigns.front(); }

    Result<ChangeId> save(const Catalogue& catalogue) {
        return store().edit({u"catalogue.change"_s, u"Сферум"_s, {}, {}, u"методист"_s, m_clock.nowUtc()},
                            [&] { return store().catalogueEdits().save(catalogue); });
    }
    Result<void> takeBack(ChangeId change) {
        const auto undone = store().undoChange(change, m_clock.nowUtc(), u"методист"_s);
        return undone ? Result<void>() : undone.error();
    }
    void reopen() {
        m_store.reset();
        m_store = m_factory.open(path()).value();
    }
    QStringList everythingButLog() { return dumpStore(path(), {u"change_log"_s}); }
    ErrorCode refusal(const Catalogue& catalogue) {
        const QStringList before = everythingButLog();
        const auto saved = save(catalogue);
        EXPECT_FALSE(saved.ok());
        EXPECT_EQ(everythingButLog(), before) << "a refused change leaves nothing";
        return saved ? ErrorCode::InvalidArgument : saved.error().code;
    }
    double zeroMessages() {
        for (const core::SummaryCell& cell : store().summary(u"sferum"_s, sampleWeek()).value())
            if (cell.indicator == u"zero_messages"_s && cell.value > 0)
                return cell.value;
        return 0;
    }

    core::BatchId m_batch;
};

TEST_F(CatalogueEditTest, EveryPartIsChangedAndTakenBack) {
    const QStringList before = everythingButLog();
    Catalogue wanted = present();
    core::Campaign& campaign = sferum(wanted);
    campaign.title.en = u"Sferum in MAX"_s;
    campaign.description = {u"По сообщениям прессы"_s, u"By the press"_s};
    campaign.texts[u"heading.zero"_s] = u"Имеют «0»"_s;
    campaign.metrics[0].synonyms.append(u"заявление"_s);
    campaign.indicators[0].criteria[0].validTo = QDate(2025, 7, 31);
    campaign.indicators[0].criteria[1].validFrom = QDate(2025, 8, 1);
    campaign.targets.pop_back();
    campaign.reasons.push_back({u"new_one"_s, {u"Новая"_s, {}}, {u"Позвонить"_s, {}}});
    std::swap(campaign.metrics[2], campaign.metrics[3]);
    std::swap(wanted.types[0], wanted.types[2]);
    wanted.campaigns[1].indicators[0].title.ru = u"Молчат"_s;
    const auto change = save(wanted);
    ASSERT_TRUE(succeeded(change));
    EXPECT_EQ(present(), wanted);
    EXPECT_EQ(problems(), QStringList());
    reopen();
    EXPECT_EQ(present(), wanted);
    ASSERT_TRUE(succeeded(takeBack(*change)));
    EXPECT_EQ(everythingButLog(), before);
}

TEST_F(CatalogueEditTest, OnlyRowsThatDifferAreWritten) {
    Catalogue wanted = present();
    sferum(wanted).metrics[0].title.ru = u"Заявка отправлена"_s;
    const auto edit = store().edit({u"catalogue.change"_s, {}, {}, {}, {}, m_clock.nowUtc()},
                                   [&] { return store().catalogueEdits().save(wanted); });
    ASSERT_TRUE(succeeded(edit));
    const auto nothing = store().edit({u"catalogue.change"_s, {}, {}, {}, {}, m_clock.nowUtc()},
                                      [&] { return store().catalogueEdits().save(wanted); });
    ASSERT_TRUE(succeeded(nothing));
    core::JournalQuery steps;
    steps.onlySteps = true;
    const auto entries = store().journal(steps).value();
    EXPECT_TRUE(std::none_of(entries.begin(), entries.end(), [&](const auto& entry) { return entry.id == *nothing; }))
        << "an edit that changed no row is no step";
}

TEST_F(CatalogueEditTest, ANewMetricHasItsColumnAtOnce) {
    Catalogue wanted = present();
    sferum(wanted).metrics.insert(sferum(wanted).metrics.begin() + 1,
                                  {u"select"_s, {u"Слово SQL"_s, {}}, core::MetricKind::Count, {}});
    const auto change = save(wanted);
    ASSERT_TRUE(succeeded(change));
    auto more = plan();
    more.columns({u"select"_s}).row(core::OrganisationId{1}, {12});
    const auto batch = apply(more);
    EXPECT_EQ(values(core::OrganisationId{1}), (Cells{1, 12, {}, 5, {}}));
    EXPECT_EQ(problems(), QStringList());
    EXPECT_EQ(takeBack(*change).error().code, ErrorCode::ChangeInTheWay) << "its figures came since";
    ASSERT_TRUE(succeeded(undo(batch)));
    ASSERT_TRUE(succeeded(takeBack(*change)));
    EXPECT_EQ(values(core::OrganisationId{1}), (Cells{1, {}, 5, {}}));
    sferum(wanted).metrics[1].kind = core::MetricKind::Flag;
    ASSERT_TRUE(succeeded(save(wanted))) << "the column that is left over is used again";
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(CatalogueEditTest, ANewCampaignHasItsTableAndGoesAgain) {
    Catalogue wanted = present();
    core::Campaign campaign = sferum(wanted);
    campaign.code = u"synthetic"_s;
    wanted.campaigns.push_back(campaign);
    const auto added = save(wanted);
    ASSERT_TRUE(succeeded(added));
    PlanBuilder builder(store(), u"synthetic"_s, sampleWeek());
    builder.columns({u"order"_s}).row(core::OrganisationId{1}, {3});
    const auto batch = apply(builder);
    EXPECT_EQ(takeBack(*added).error().code, ErrorCode::ChangeInTheWay);
    ASSERT_TRUE(succeeded(undo(batch)));
    Catalogue without = wanted;
    without.campaigns.pop_back();
    EXPECT_EQ(refusal(without), ErrorCode::CatalogueInUse) << "the history of imports names it";
}

TEST_F(CatalogueEditTest, ARemovedCampaignComesBackWithItsTable) {
    Catalogue without = present();
    without.campaigns.pop_back();
    const auto change = save(without);
    ASSERT_TRUE(succeeded(change));
    EXPECT_EQ(problems(), QStringList());
    ASSERT_TRUE(succeeded(takeBack(*change)));
    PlanBuilder builder(store(), u"gospubliki"_s, sampleWeek());
    builder.columns({u"posts"_s}).row(core::OrganisationId{1}, {3});
    apply(builder);
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(CatalogueEditTest, WhatHoldsFiguresCannotGo) {
    Catalogue wanted = present();
    sferum(wanted).metrics[0].kind = core::MetricKind::Count;
    EXPECT_EQ(refusal(wanted), ErrorCode::CatalogueInUse);
    wanted = present();
    sferum(wanted).targets.clear();
    std::erase_if(wanted.types, [](const auto& type) { return type.code == u"school"_s; });
    EXPECT_EQ(refusal(wanted), ErrorCode::CatalogueInUse) << "a reported figure is of it";
    wanted = present();
    std::erase_if(wanted.types, [](const auto& type) { return type.code == u"authority"_s; });
    EXPECT_TRUE(succeeded(save(wanted)));
}

TEST_F(CatalogueEditTest, AnUnsoundCatalogueIsRefused) {
    Catalogue wanted = present();
    sferum(wanted).indicators[0].base = u"not_registered"_s;
    EXPECT_EQ(refusal(wanted), ErrorCode::CatalogueInvalid);
    wanted = present();
    sferum(wanted).metrics[3].code = u"x\"; DROP TABLE metric; --"_s;
    EXPECT_EQ(refusal(wanted), ErrorCode::CatalogueInvalid);
    EXPECT_EQ(store().catalogueEdits().save(present()).error().code, ErrorCode::InvalidArgument) << "outside an edit";
}

TEST_F(CatalogueEditTest, SumsFollowACriterionAndGoBack) {
    EXPECT_EQ(zeroMessages(), 1);
    Catalogue wanted = present();
    sferum(wanted).indicators[2].metric = u"order"_s; // not reported by anybody
    const auto change = save(wanted);
    ASSERT_TRUE(succeeded(change));
    EXPECT_EQ(zeroMessages(), 0);
    EXPECT_EQ(problems(), QStringList());
    ASSERT_TRUE(succeeded(takeBack(*change)));
    EXPECT_EQ(zeroMessages(), 1);
}

TEST_F(CatalogueEditTest, AnotherTitleCountsNothingAnew) {
    m_store.reset();
    {
        // A sum that only a new count would put right tells whether there was one.
        const auto database = store::Database::open(path(), std::chrono::milliseconds(50));
        ASSERT_TRUE(succeeded(database));
        ASSERT_TRUE(succeeded(store::run(**database, u"UPDATE summary SET value = 9 WHERE value = 1"_s)));
    }
    reopen();
    ASSERT_EQ(zeroMessages(), 9);
    Catalogue wanted = present();
    sferum(wanted).title.ru = u"Сферум и MAX"_s;
    sferum(wanted).indicators[2].title.ru = u"Ни одного сообщения"_s;
    sferum(wanted).indicators[0].criteria[0].step.ru = u"подать заявку"_s;
    ASSERT_TRUE(succeeded(save(wanted)));
    EXPECT_EQ(zeroMessages(), 9);
    sferum(wanted).indicators[0].criteria[0].threshold = 2;
    ASSERT_TRUE(succeeded(save(wanted)));
    EXPECT_EQ(zeroMessages(), 1);
}

TEST_F(CatalogueEditTest, TypesInAnotherOrderKeepTheirOrganisations) {
    Catalogue wanted = present();
    std::rotate(wanted.types.begin(), wanted.types.begin() + 2, wanted.types.end());
    wanted.types.insert(wanted.types.begin(), {u"college"_s, {u"Колледжи"_s, {}}, {}, {}});
    ASSERT_TRUE(succeeded(save(wanted)));
    reopen();
    EXPECT_EQ(present(), wanted);
    for (const core::Organisation& one : store().organisations().value())
        EXPECT_EQ(one.type, u"preschool"_s);
    EXPECT_EQ(store().reportedFigures(u"sferum"_s, sampleWeek()).value().front().type, u"school"_s);
    EXPECT_EQ(problems(), QStringList());
    auto more = plan(1);
    more.columns({u"application_sent"_s}).newOrganisation(u"Колледж"_s, u"college"_s, 1, {1});
    apply(more);
    EXPECT_EQ(store().organisations().value().front().type, u"college"_s) << "sorted by the new order";
}

} // namespace

} // namespace svodka::tests
