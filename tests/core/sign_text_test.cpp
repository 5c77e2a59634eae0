// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sign_text.h"

#include "presets.h"
#include "printing.h"

#include <gtest/gtest.h>

namespace svodka::tests {

using namespace Qt::StringLiterals;

namespace {

core::Campaign campaign() {
    core::Campaign made;
    made.metrics = {{u"messages"_s, {}, core::MetricKind::Count, {}}, {u"staff"_s, {}, core::MetricKind::Count, {}}};
    core::Indicator left;
    left.code = u"not_registered"_s;
    made.indicators = {left};
    return made;
}

QString problemOf(const QString& text) {
    core::SignProblem problem;
    EXPECT_FALSE(core::parseSigns(text, campaign(), &problem).has_value()) << text.toStdString();
    return (problem.isUnknownCode ? u"code "_s : u"part "_s) + problem.part;
}

TEST(SignText, IsReadAsItIsWritten) {
    const QString text = u"not_registered; messages <= 0; messages = 0,5; staff >= 3; messages < staff"_s;
    core::SignProblem problem;
    const auto read = core::parseSigns(text, campaign(), &problem);
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->size(), 5u);
    EXPECT_EQ(read->at(1), (core::Sign{{}, u"messages"_s, core::Comparator::AtMost, 0}));
    EXPECT_EQ(read->at(4), (core::Sign{{}, u"messages"_s, core::Comparator::AtLeast, 1, u"staff"_s}));
    EXPECT_EQ(core::signsText(*read), text);
}

TEST(SignText, SpacesAndSignsOfPrintAreNoMatter) {
    core::SignProblem problem;
    EXPECT_EQ(core::parseSigns(u" messages≤0 ;; "_s, campaign(), &problem),
              (std::vector<core::Sign>{{{}, u"messages"_s, core::Comparator::AtMost, 0}}));
    EXPECT_EQ(core::parseSigns({}, campaign(), &problem), std::vector<core::Sign>());
}

TEST(SignText, WhatIsWrongIsNamed) {
    EXPECT_EQ(problemOf(u"registered"_s), u"code registered"_s);
    EXPECT_EQ(problemOf(u"not_registered >= 1"_s), u"code not_registered"_s) << "no metric";
    EXPECT_EQ(problemOf(u"messages < calls"_s), u"code calls"_s);
    EXPECT_EQ(problemOf(u"messages >= many"_s), u"part messages >= many"_s);
    EXPECT_EQ(problemOf(u"messages; drop table"_s), u"code messages"_s);
    EXPECT_EQ(problemOf(u"not registered"_s), u"part not registered"_s);
}

/// What the presets come with can be typed too.
TEST(SignText, EveryPresetComesBack) {
    int seen = 0;
    for (const core::Campaign& one : presetCatalogue().campaigns) {
        for (const core::Reason& reason : one.reasons) {
            core::SignProblem problem;
            EXPECT_EQ(core::parseSigns(core::signsText(reason.impliedBy), one, &problem), reason.impliedBy);
            seen += int(reason.impliedBy.size());
        }
    }
    EXPECT_GT(seen, 3);
}

} // namespace
} // namespace svodka::tests
