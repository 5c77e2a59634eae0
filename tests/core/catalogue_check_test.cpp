// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue_check.h"

#include "core/validity.h"
#include "presets.h"

#include <limits>

using namespace Qt::StringLiterals;
using namespace svodka::core;
using namespace svodka::tests;

namespace {

QStringList pathsOf(const std::vector<CatalogueProblem>& problems, bool warnings = false) {
    QStringList paths;
    for (const CatalogueProblem& problem : problems)
        if (problem.isWarning == warnings)
            paths += problem.path;
    return paths;
}

Criterion criterion(double threshold, QDate from = {}, QDate to = {}) {
    return {u"posts"_s, Comparator::AtLeast, threshold, from, to, {}};
}

/// A small sound campaign; each test spoils one thing.
Campaign sound() {
    Campaign campaign;
    campaign.code = u"synthetic"_s;
    campaign.title = {u"Синтетическая"_s, {}};
    campaign.metrics = {{u"posts"_s, {u"Публикации"_s, {}}, MetricKind::Count, {}},
                        {u"total"_s, {u"Всего"_s, {}}, MetricKind::Count, {}}};
    Indicator active;
    active.code = u"active"_s;
    active.title = {u"Активны"_s, {}};
    active.criteria = {criterion(10)};
    Indicator left;
    left.code = u"left"_s;
    left.title = {u"Остались"_s, {}};
    left.kind = IndicatorKind::Complement;
    left.complementOf = u"active"_s;
    campaign.indicators = {active, left};
    campaign.targets = {{u"active"_s, {}, 0.75, {}, {}}};
    return campaign;
}

TEST(CatalogueCheck, PresetsAreSound) {
    EXPECT_EQ(pathsOf(checkCatalogue(presetCatalogue())), QStringList());
    EXPECT_EQ(pathsOf(checkCatalogue(presetCatalogue()), true), QStringList());
    const auto max = campaignFromJson(readFile(sourcePath("data/catalogue/max.json")));
    ASSERT_TRUE(succeeded(max));
    EXPECT_TRUE(checkCampaign(*max).empty());
    EXPECT_TRUE(checkCampaign(sound()).empty());
}

TEST(CatalogueCheck, CodesAreRightAndStandOnce) {
    Campaign campaign = sound();
    campaign.metrics[1].code = u"posts"_s;
    EXPECT_EQ(pathsOf(checkCampaign(campaign)), QStringList{u"metrics[1].code"_s});
    for (const QString& code : {u"Всего"_s, u"1total"_s, u"total; DROP TABLE metric"_s, QString(), u"a\n"_s,
                                QString(42, u'a'), u"region_id"_s}) {
        campaign.metrics[1].code = code;
        EXPECT_EQ(pathsOf(checkCampaign(campaign)), QStringList{u"metrics[1].code"_s}) << code.toStdString();
    }
}

TEST(CatalogueCheck, ReferencesLeadSomewhere) {
    Campaign campaign = sound();
    campaign.indicators[0].criteria[0].metric = u"gone"_s;
    campaign.indicators[1].complementOf = u"gone"_s;
    campaign.targets[0].indicator = u"gone"_s;
    campaign.exemptMetric = u"gone"_s;
    EXPECT_EQ(pathsOf(checkCampaign(campaign)),
              (QStringList{u"exemptMetric"_s, u"indicators[0].criteria[0].metric"_s, u"indicators[1].complementOf"_s,
                           u"targets[0].indicator"_s}));
}

TEST(CatalogueCheck, KindsHaveWhatTheyNeed) {
    Campaign campaign = sound();
    campaign.indicators[0].criteria.clear();
    campaign.indicators[1].complementOf.clear();
    EXPECT_EQ(pathsOf(checkCampaign(campaign)),
              (QStringList{u"indicators[0].criteria"_s, u"indicators[1].complementOf"_s}));
    campaign.indicators[1].kind = IndicatorKind::Share;
    campaign.indicators[0].kind = IndicatorKind::Zero;
    EXPECT_EQ(pathsOf(checkCampaign(campaign)),
              (QStringList{u"indicators[0].metric"_s, u"indicators[1].metric"_s, u"indicators[1].denominator"_s}));
}

TEST(CatalogueCheck, CirclesAreRefused) {
    Campaign campaign = sound();
    campaign.indicators[0].base = u"left"_s;
    EXPECT_EQ(pathsOf(checkCampaign(campaign)), (QStringList{u"indicators[0]"_s, u"indicators[1]"_s}));
    campaign = sound();
    campaign.indicators[0].base = u"active"_s;
    EXPECT_EQ(pathsOf(checkCampaign(campaign)).first(), u"indicators[0]"_s);
}

TEST(CatalogueCheck, ATowerOfBasesThatWouldTakeForEverIsRefused) {
    Campaign campaign = sound();
    for (int i = 0; i < 40; ++i) { // each level judges the one below twice
        Indicator next = campaign.indicators.back();
        next.code = u"level_%1"_s.arg(i);
        next.base = campaign.indicators.back().code;
        next.complementOf = campaign.indicators.back().code;
        campaign.indicators.push_back(next);
    }
    EXPECT_TRUE(pathsOf(checkCampaign(campaign)).contains(u"indicators[41]"_s));
}

TEST(CatalogueCheck, NumbersAreNumbers) {
    Campaign campaign = sound();
    campaign.indicators[0].criteria[0].threshold = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(pathsOf(checkCampaign(campaign)), QStringList{u"indicators[0].criteria[0].threshold"_s});
    campaign = sound();
    for (const double share : {0.0, -0.1, 1.01, 75.0, std::numeric_limits<double>::infinity()}) {
        campaign.targets[0].share = share;
        EXPECT_EQ(pathsOf(checkCampaign(campaign)), QStringList{u"targets[0].share"_s}) << share;
    }
}

TEST(CatalogueCheck, DaysOfCriteria) {
    const QDate first(2023, 9, 1);
    Campaign campaign = sound();
    auto& criteria = campaign.indicators[0].criteria;
    criteria = {criterion(10, first, first.addDays(-1))};
    EXPECT_EQ(pathsOf(checkCampaign(campaign)), QStringList{u"indicators[0].criteria[0].validTo"_s});
    criteria = {criterion(10, {}, first), criterion(15, first, {})};
    EXPECT_EQ(pathsOf(checkCampaign(campaign)), QStringList{u"indicators[0].criteria[1]"_s}) << "both on one day";
    criteria = {criterion(10, {}, first.addDays(-1)), criterion(15, first, {})};
    EXPECT_TRUE(checkCampaign(campaign).empty());
    criteria = {criterion(10, {}, first.addDays(-8)), criterion(15, first, {})};
    EXPECT_EQ(pathsOf(checkCampaign(campaign)), QStringList());
    EXPECT_EQ(pathsOf(checkCampaign(campaign), true), QStringList{u"indicators[0].criteria"_s});
    EXPECT_EQ(gapsOf(criteria), (std::vector<Validity>{{first.addDays(-7), first.addDays(-1)}}));
    criteria.push_back(criterion(99, {}, {}));
    EXPECT_EQ(pathsOf(checkCampaign(campaign)), QStringList{u"indicators[0].criteria[2]"_s});
}

TEST(CatalogueCheck, ATargetForTheSameDaysTwice) {
    Campaign campaign = sound();
    campaign.targets.push_back({u"active"_s, u"school"_s, 0.5, {}, {}});
    EXPECT_TRUE(checkCampaign(campaign).empty()) << "of one type beside that of all";
    campaign.targets.push_back({u"active"_s, u"school"_s, 0.6, QDate(2025, 1, 1), {}});
    EXPECT_EQ(pathsOf(checkCampaign(campaign)), QStringList{u"targets[2]"_s});
}

TEST(CatalogueCheck, TypesAndCampaignsOfAWholeCatalogue) {
    Catalogue catalogue = presetCatalogue();
    catalogue.campaigns.push_back(sound());
    catalogue.campaigns.back().targets[0].type = u"gone"_s;
    EXPECT_EQ(pathsOf(checkCatalogue(catalogue)), QStringList{u"campaigns[2].targets[0].type"_s});
    catalogue.campaigns.back() = catalogue.campaigns.front();
    EXPECT_EQ(pathsOf(checkCatalogue(catalogue)), QStringList{u"campaigns[2].code"_s});
    catalogue.campaigns.pop_back();
    catalogue.types.clear();
    EXPECT_EQ(pathsOf(checkCatalogue(catalogue)), QStringList{u"types"_s});
}

TEST(CatalogueCheck, AThresholdChangesFromADay) {
    const QDate first(2023, 9, 1);
    Indicator indicator = sound().indicators[0];
    ASSERT_TRUE(succeeded(changeThresholdFrom(indicator, 0, first, 15)));
    EXPECT_EQ(indicator.criteria,
              (std::vector<Criterion>{criterion(10, {}, first.addDays(-1)), criterion(15, first, {})}));
    const Indicator before = indicator;
    EXPECT_FALSE(changeThresholdFrom(indicator, 1, first, 20).ok()) << "nothing of it would be left";
    EXPECT_FALSE(changeThresholdFrom(indicator, 0, first.addDays(5), 20).ok()) << "it has ended by then";
    EXPECT_FALSE(changeThresholdFrom(indicator, 2, first, 20).ok());
    EXPECT_FALSE(changeThresholdFrom(indicator, 0, {}, 20).ok());
    EXPECT_EQ(indicator, before);
}

} // namespace
