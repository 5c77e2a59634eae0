// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/catalogue_draft.h"

#include "core/catalogue_check.h"
#include "presets.h"

using namespace Qt::StringLiterals;
using namespace svodka;
using namespace svodka::tests;
using Node = app::CatalogueNode;
using Kind = Node::Kind;

namespace {

class CatalogueDraftTest : public testing::Test {
protected:
    const core::Campaign& sferum() { return draft.catalogue().campaigns.front(); }

    app::CatalogueDraft draft{presetCatalogue()};
};

TEST_F(CatalogueDraftTest, WhatIsAddedIsRightAsItIs) {
    for (const Kind list :
         {Kind::Types, Kind::Metrics, Kind::Indicators, Kind::Targets, Kind::Reasons, Kind::Texts, Kind::Campaign}) {
        const Node node{list, 0, 0, 0};
        ASSERT_TRUE(draft.canAdd(node));
        const Node added = draft.add(node, u"synthetic"_s, {u"Синтетический"_s, {}});
        EXPECT_EQ(added.kind, app::CatalogueDraft::addedBy(list));
    }
    const Node criterion = draft.add({Kind::Indicator, 0, 0, 0}, {}, {});
    EXPECT_EQ(criterion.kind, Kind::Criterion);
    EXPECT_EQ(criterion.criterion, 1U);
    draft.criterion(criterion).metric = u"registered"_s; // the first metric has one for these days
    const auto problems = core::checkCatalogue(draft.catalogue());
    EXPECT_TRUE(problems.empty()) << problems.front().path.toStdString() << problems.front().detail.toStdString();
    EXPECT_TRUE(draft.isChanged());
    draft.discard();
    EXPECT_FALSE(draft.isChanged());
}

TEST_F(CatalogueDraftTest, AnEntryComesBehindTheChosenOne) {
    const Node added = draft.add({Kind::Metric, 0, 2, 0}, u"synthetic"_s, {u"С"_s, {}});
    EXPECT_EQ(added.index, 3U);
    EXPECT_EQ(sferum().metrics[3].code, u"synthetic"_s);
    const Node last = draft.add({Kind::Metrics, 0, 0, 0}, u"last"_s, {u"С"_s, {}});
    EXPECT_EQ(last.index, sferum().metrics.size() - 1);
    EXPECT_TRUE(draft.takenCodes({Kind::Metrics, 0, 0, 0}).contains(u"last"_s));
}

TEST_F(CatalogueDraftTest, EntriesMoveWithinTheirList) {
    EXPECT_FALSE(draft.canMove({Kind::Metric, 0, 0, 0}, -1));
    EXPECT_FALSE(draft.canMove({Kind::Metric, 0, 11, 0}, 1));
    EXPECT_FALSE(draft.canMove({Kind::Metrics, 0, 0, 0}, 1));
    EXPECT_FALSE(draft.canMove({Kind::Text, 0, 0, 0}, 1));
    EXPECT_EQ(draft.move({Kind::Metric, 0, 1, 0}, -1).index, 0U);
    EXPECT_EQ(sferum().metrics[0].code, u"registered"_s);
    EXPECT_EQ(draft.move({Kind::Campaign, 0, 0, 0}, 1).campaign, 1U);
    EXPECT_EQ(draft.catalogue().campaigns[1].code, u"sferum"_s);
}

TEST_F(CatalogueDraftTest, RemovingLooksAtTheNextOne) {
    EXPECT_EQ(draft.remove({Kind::Metric, 0, 11, 0}).index, 10U);
    EXPECT_EQ(draft.remove({Kind::Criterion, 0, 0, 0}).kind, Kind::Indicator) << "it was the only one";
    const qsizetype texts = sferum().texts.size();
    EXPECT_EQ(draft.remove({Kind::Text, 0, 0, 0}).kind, Kind::Texts);
    EXPECT_EQ(sferum().texts.size(), texts - 1);
    EXPECT_FALSE(draft.canRemove({Kind::Metrics, 0, 0, 0}));
    draft.remove({Kind::Campaign, 1, 0, 0});
    EXPECT_EQ(draft.remove({Kind::Campaign, 0, 0, 0}).kind, Kind::Types);
    EXPECT_FALSE(draft.canAdd({Kind::Metrics, 0, 0, 0}));
}

} // namespace
