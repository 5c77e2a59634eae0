// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets.h"
#include "store/store_test.h"

namespace svodka::tests {

using namespace Qt::StringLiterals;

namespace {

class RealRegion : public testing::TestWithParam<const char*> {};

TEST_P(RealRegion, AndThePresetsComeBackEqual) {
    core::Region region = presetRegion(GetParam());
    ASSERT_FALSE(region.municipalities.empty());
    if (!region.id.isValid())
        region.id.value = 1; // a region that has no number gets one
    const core::Catalogue catalogue = presetCatalogue();
    const QTemporaryDir folder;
    store::SqliteStoreFactory factory;
    ASSERT_TRUE(succeeded(factory.create(folder.filePath(u"x.svodka"_s), region, catalogue)));
    const auto store = factory.open(folder.filePath(u"x.svodka"_s));
    ASSERT_TRUE(succeeded(store));
    EXPECT_TRUE(store.value()->region().value() == region);
    EXPECT_TRUE(store.value()->catalogue().value() == catalogue);
}

INSTANTIATE_TEST_SUITE_P(Presets, RealRegion, testing::Values("sakhalin", "kirov"));

class RoundTrip : public StoreTest {};

TEST_F(RoundTrip, RegionComesBackEqual) {
    EXPECT_EQ(store().region().value(), sampleRegion());
}

TEST_F(RoundTrip, CatalogueComesBackEqual) {
    const auto stored = store().catalogue();
    ASSERT_TRUE(succeeded(stored));
    const core::Catalogue given = sampleCatalogue();
    EXPECT_TRUE(stored->types == given.types);
    ASSERT_EQ(stored->campaigns.size(), given.campaigns.size());
    EXPECT_TRUE(stored->campaigns[0].metrics == given.campaigns[0].metrics);
    EXPECT_TRUE(stored->campaigns[0].indicators == given.campaigns[0].indicators);
    EXPECT_TRUE(stored->campaigns[0].reasons == given.campaigns[0].reasons);
    EXPECT_TRUE(stored->campaigns[0].targets == given.campaigns[0].targets);
    EXPECT_EQ(stored->campaigns[0].texts, given.campaigns[0].texts);
    EXPECT_TRUE(*stored == given);
}

TEST_F(RoundTrip, ANewStoreIsEmpty) {
    EXPECT_TRUE(store().organisations().value().empty());
    EXPECT_TRUE(store().municipalityAliases().value().empty());
    EXPECT_TRUE(store().periods(u"sferum"_s).value().empty());
    EXPECT_TRUE(store().weeklyRows(u"sferum"_s, sampleWeek()).value().empty());
    EXPECT_TRUE(store().reportedFigures(u"sferum"_s, sampleWeek()).value().empty());
    EXPECT_TRUE(store().summary(u"sferum"_s, sampleWeek()).value().empty());
    EXPECT_TRUE(store().batches().value().empty());
    EXPECT_EQ(dumpStore(path(), {}).filter(u"change_log: "_s).size(), 1);
}

TEST_F(RoundTrip, AnUnknownCampaignIsNamed) {
    const auto periods = store().periods(u"third"_s);
    ASSERT_FALSE(periods.ok());
    EXPECT_EQ(periods.error().code, core::ErrorCode::CampaignNotFound);
    EXPECT_EQ(periods.error().subject, u"third"_s);
    EXPECT_FALSE(store().weeklyRows(u"third"_s, sampleWeek()).ok());
    EXPECT_FALSE(store().summary(u"third"_s, sampleWeek()).ok());
    EXPECT_FALSE(store().reportedFigures(u"third"_s, sampleWeek()).ok());
}

TEST_F(RoundTrip, AnAliasIsReplacedAndRefusalsStay) {
    const QDateTime at(QDate(2023, 5, 6), QTime(1, 2, 3, 4), Qt::UTC);
    const core::Alias first{u"Долинск"_s, u"долинск"_s, core::MunicipalityId{1}, false, u"а"_s, at};
    const core::Alias refused{u"Долинск"_s, u"долинск"_s, core::MunicipalityId{3}, true, {}, at};
    const core::Alias better{u"ДОЛИНСК"_s, u"долинск"_s, core::MunicipalityId{2}, false, u"б"_s, at};
    ASSERT_TRUE(succeeded(store().saveAlias(first)));
    ASSERT_TRUE(succeeded(store().saveAlias(refused)));
    EXPECT_EQ(store().municipalityAliases().value(), (std::vector{first, refused}));
    ASSERT_TRUE(succeeded(store().saveAlias(better)));
    EXPECT_EQ(store().municipalityAliases().value(), (std::vector{better, refused}));
    core::Alias nowRefused = better;
    nowRefused.refused = true;
    ASSERT_TRUE(succeeded(store().saveAlias(nowRefused)));
    EXPECT_EQ(store().municipalityAliases().value(), (std::vector{nowRefused, refused}));
}

TEST_F(RoundTrip, AProfileIsReplacedByName) {
    EXPECT_FALSE(store().profile(u"районы"_s).value().has_value());
    const core::BatchId first = apply(plan().plan());
    const core::MappingProfile profile{u"районы"_s, u"sferum"_s, u"{\"3\":\"active\"}"_s};
    ASSERT_TRUE(succeeded(store().saveProfile(profile, first)));
    EXPECT_EQ(store().profile(u"районы"_s).value(), profile);
    const core::MappingProfile changed{u"районы"_s, u"gospubliki"_s, u"{}"_s};
    ASSERT_TRUE(succeeded(store().saveProfile(changed, first)));
    EXPECT_EQ(store().profile(u"районы"_s).value(), changed);
    ASSERT_TRUE(succeeded(store().saveProfile(profile, apply(plan().plan()))));
    EXPECT_EQ(store().profile(u"районы"_s).value(), profile);
}

TEST_F(RoundTrip, ATransactionRollsBackUnlessCommitted) {
    const core::BatchId batch = apply(plan().plan());
    const QStringList before = dump();
    {
        const auto transaction = store().begin();
        ASSERT_TRUE(succeeded(transaction));
        ASSERT_TRUE(succeeded(store().saveProfile({u"a"_s, {}, {}}, batch)));
        EXPECT_FALSE(store().begin().ok());  // nested ones are not allowed
        EXPECT_TRUE(succeeded(undo(batch))); // part of the one that is open
    }
    EXPECT_EQ(dump(), before);
    EXPECT_FALSE(store().batches().value().at(0).undoneAt.isValid());
    const auto transaction = store().begin();
    ASSERT_TRUE(succeeded(store().saveProfile({u"a"_s, {}, {}}, batch)));
    ASSERT_TRUE(succeeded(transaction.value()->commit()));
    EXPECT_FALSE(transaction.value()->commit().ok());
    EXPECT_NE(dump(), before);
}

TEST_F(RoundTrip, TwoWritersMeetALock) {
    const auto other = m_factory.open(path());
    ASSERT_TRUE(succeeded(other));
    const auto transaction = store().begin();
    ASSERT_TRUE(succeeded(transaction));
    const auto second = other.value()->begin();
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().code, core::ErrorCode::StoreLocked);
    EXPECT_EQ(other.value()->region().value(), sampleRegion()); // a writer does not stop readers
}

TEST_F(RoundTrip, ATransactionMayOutliveItsStore) {
    auto transaction = store().begin();
    ASSERT_TRUE(succeeded(transaction));
    m_store.reset();
    transaction.value().reset();
    EXPECT_TRUE(succeeded(m_factory.open(path())));
}

} // namespace
} // namespace svodka::tests
