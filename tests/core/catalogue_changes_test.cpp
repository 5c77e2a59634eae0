// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue_changes.h"

#include "core/catalogue_use.h"
#include "core/validity.h"
#include "presets.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace svodka::core;
using namespace svodka::tests;

namespace {

using Kind = CatalogueChangeKind;
using Part = CataloguePart;

Campaign& sferum(Catalogue& catalogue) {
    return catalogue.campaigns.front();
}

Indicator& active(Catalogue& catalogue) {
    return sferum(catalogue).indicators[static_cast<size_t>(sferum(catalogue).indicatorIndex(u"active"_s))];
}

CatalogueChange only(const Catalogue& after) {
    const auto changes = catalogueChanges(presetCatalogue(), after);
    EXPECT_EQ(changes.size(), 1U);
    return changes.empty() ? CatalogueChange() : changes.front();
}

TEST(CatalogueChanges, EqualCataloguesDifferInNothing) {
    EXPECT_TRUE(catalogueChanges(presetCatalogue(), presetCatalogue()).empty());
}

TEST(CatalogueChanges, AMetricComesGoesAndChanges) {
    Catalogue after = presetCatalogue();
    sferum(after).metrics.push_back({u"synthetic"_s, {u"Синтетический"_s, {}}, MetricKind::Count, {}});
    CatalogueChange change = only(after);
    EXPECT_EQ(change.kind, Kind::Added);
    EXPECT_EQ(change.part, Part::Metric);
    EXPECT_EQ(change.code, u"synthetic"_s);
    after = presetCatalogue();
    sferum(after).metrics.pop_back();
    change = only(after);
    EXPECT_EQ(change.kind, Kind::Removed);
    EXPECT_EQ(change.code, u"other_accounts"_s);
    after = presetCatalogue();
    sferum(after).metrics.front().synonyms.append(u"заявление"_s);
    change = only(after);
    EXPECT_EQ(change.kind, Kind::Changed);
    EXPECT_EQ(change.fields, QStringList{u"synonyms"_s});
}

TEST(CatalogueChanges, ANewThresholdFromADayIsOneThatEndsAndOneThatBegins) {
    Catalogue after = presetCatalogue();
    ASSERT_TRUE(succeeded(changeThresholdFrom(active(after), 2, QDate(2023, 9, 1), 5)));
    const auto changes = catalogueChanges(presetCatalogue(), after);
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].kind, Kind::Changed);
    EXPECT_EQ(changes[0].oldCriterion->validTo, QDate());
    EXPECT_EQ(changes[0].newCriterion->validTo, QDate(2023, 8, 31));
    EXPECT_EQ(changes[1].kind, Kind::Added);
    EXPECT_EQ(changes[1].newCriterion->threshold, 5);
    EXPECT_EQ(changes[1].code, u"active"_s);
}

TEST(CatalogueChanges, OrderIsToldOnce) {
    Catalogue after = presetCatalogue();
    std::swap(sferum(after).metrics[0], sferum(after).metrics[5]);
    EXPECT_EQ(only(after).kind, Kind::Moved);
    after = presetCatalogue();
    std::swap(after.types[0], after.types[1]);
    EXPECT_EQ(only(after).part, Part::Type);
    after = presetCatalogue();
    std::swap(after.campaigns[0], after.campaigns[1]);
    EXPECT_EQ(only(after).part, Part::Campaign);
    after = presetCatalogue();
    std::swap(active(after).criteria[0], active(after).criteria[1]);
    EXPECT_EQ(only(after).part, Part::Criterion);
}

TEST(CatalogueChanges, TextsTargetsReasonsTypesAndHeads) {
    Catalogue after = presetCatalogue();
    sferum(after).texts[u"heading.zero"_s] = u"Нулевые"_s;
    EXPECT_EQ(only(after).part, Part::Text);
    after = presetCatalogue();
    sferum(after).targets.push_back({u"finished"_s, {}, 1, {}, {}});
    EXPECT_EQ(only(after).newTarget->indicator, u"finished"_s);
    after = presetCatalogue();
    sferum(after).reasons.pop_back();
    EXPECT_EQ(only(after).part, Part::Reason);
    after = presetCatalogue();
    after.types.back().formTitle = u"Прочие"_s;
    EXPECT_EQ(only(after).fields, QStringList{u"formTitle"_s});
    after = presetCatalogue();
    sferum(after).firstDay = Qt::Sunday;
    EXPECT_EQ(only(after).fields, QStringList{u"firstDay"_s});
    after = presetCatalogue();
    after.campaigns.pop_back();
    EXPECT_EQ(only(after).kind, Kind::Removed);
}

TEST(CatalogueUse, WhatHoldsFiguresStays) {
    const Catalogue before = presetCatalogue();
    CatalogueUse use;
    use.types = {u"preschool"_s};
    use.campaigns = {{u"sferum"_s, true, false, {u"application_sent"_s}, {u"finished"_s}, {}}};
    EXPECT_TRUE(checkUse(before, before, use).ok());
    const auto refused = [&](const Catalogue& after) { return checkUse(before, after, use).error().code; };
    Catalogue after = before;
    sferum(after).metrics.front().kind = MetricKind::Count;
    EXPECT_EQ(refused(after), ErrorCode::CatalogueInUse);
    after = before;
    sferum(after).metrics.erase(sferum(after).metrics.begin());
    EXPECT_EQ(refused(after), ErrorCode::CatalogueInUse);
    after = before;
    std::erase_if(sferum(after).indicators, [](const Indicator& one) { return one.code == u"finished"_s; });
    EXPECT_EQ(refused(after), ErrorCode::CatalogueInUse);
    after = before;
    after.campaigns.erase(after.campaigns.begin());
    EXPECT_EQ(refused(after), ErrorCode::CatalogueInUse);
    after = before;
    after.types.erase(after.types.begin());
    EXPECT_EQ(refused(after), ErrorCode::CatalogueInUse);
    use.campaigns.push_back({u"gospubliki"_s, false, true, {}, {}, {}});
    after = before;
    after.campaigns.pop_back();
    EXPECT_EQ(refused(after), ErrorCode::CatalogueInUse) << "its deadlines would hang in the air";
    use.campaigns.pop_back();
    sferum(after).metrics.pop_back();
    after.types.pop_back();
    EXPECT_TRUE(checkUse(before, after, use).ok()) << "nobody uses these";
}

} // namespace
