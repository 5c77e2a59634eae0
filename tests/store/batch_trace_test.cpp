// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batch_trace.h"

#include "printing.h"

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {

/// One batch's part in the history of the cell: its letter, and the value before it for «c».
struct Step {
    char letter;
    std::optional<double> old = {};
};

/// Taking out the first step leaves the later ones as `after`; `restored` is what the cell gets back, if it does.
struct Case {
    const char* name;
    std::vector<Step> before;
    std::optional<double> current;
    std::vector<Step> after;
    bool restores = false;
    std::optional<double> restored = {};
};

void PrintTo(const Case& tested, std::ostream* out) {
    *out << tested.name;
}

BatchTrace trace(const Step& step) {
    BatchTrace result;
    result.codes = {u"posts"_s, u"active"_s};
    result.rows.insert(7, {QByteArray(".") + step.letter, {std::nullopt, step.old}});
    return result;
}

class TakeOut : public testing::TestWithParam<Case> {};

TEST_P(TakeOut, LeavesTheHistoryOfTheOthers) {
    const Case& tested = GetParam();
    std::vector<BatchTrace> later;
    for (size_t i = 1; i < tested.before.size(); ++i)
        later.push_back(trace(tested.before[i]));
    const auto restored =
        takeOut(trace(tested.before[0]), later, [&](qint64, const QString&) { return tested.current; });
    ASSERT_EQ(restored.size(), tested.restores ? 1U : 0U);
    if (tested.restores) {
        EXPECT_EQ(restored[0].value, tested.restored);
    }
    ASSERT_EQ(later.size(), tested.after.size());
    for (size_t i = 0; i < later.size(); ++i) {
        const TracedRow row = later[i].rows.value(7);
        EXPECT_EQ(row.letters.at(1), tested.after[i].letter);
        EXPECT_EQ(row.old[1], tested.after[i].old);
        const bool same = row.letters.at(1) == tested.before[i + 1].letter && row.old[1] == tested.before[i + 1].old;
        EXPECT_TRUE(same || row.touched);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Histories, TakeOut,
    testing::Values(Case{"new, alone", {{'n'}}, 5, {}, true, {}}, Case{"changed, alone", {{'c', 3}}, 5, {}, true, 3},
                    Case{"confirmed, alone", {{'s'}}, 5, {}}, Case{"empty, alone", {{'.'}}, 5, {}},
                    Case{"new, then changed", {{'n'}, {'c', 5}}, 7, {{'n'}}},
                    Case{"changed, then changed", {{'c', 3}, {'c', 5}}, 7, {{'c', 3}}},
                    Case{"changed, then changed back", {{'c', 3}, {'c', 5}}, 3, {{'s'}}},
                    Case{"changed, back, and on", {{'c', 3}, {'c', 5}, {'c', 3}}, 9, {{'s'}, {'c', 3}}},
                    Case{"changed, other, and back", {{'c', 3}, {'c', 5}, {'c', 7}}, 3, {{'c', 3}, {'c', 7}}},
                    Case{"new, confirmed, changed", {{'n'}, {'s'}, {'c', 5}}, 7, {{'n'}, {'c', 5}}},
                    Case{"changed, confirmed", {{'c', 3}, {'s'}}, 5, {{'c', 3}}},
                    Case{"new, silent, confirmed", {{'n'}, {'.'}, {'s'}}, 5, {{'.'}, {'n'}}},
                    Case{"new, silent", {{'n'}, {'.'}}, 5, {{'.'}}, true, {}},
                    Case{"confirmed, then changed", {{'s'}, {'c', 5}}, 7, {{'c', 5}}}));

TEST(BatchTraceTest, OfAColumnThatRepeatsTheOneThatSpeaksCounts) {
    BatchTrace twice;
    twice.codes = {u"active"_s, u"active"_s};
    const TracedRow row{".n", {{}, {}}};
    EXPECT_EQ(twice.columnOf(row, u"active"_s), 1);
    EXPECT_EQ(twice.columnOf(row, u"calls"_s), -1);
    EXPECT_EQ(twice.columnOf({"..", {{}, {}}}, u"active"_s), -1);
}

TEST(BatchTraceTest, OrganisationsThatALaterBatchLacksAreRestored) {
    BatchTrace own = trace({'n'});
    own.rows.insert(8, own.rows.value(7));
    std::vector<BatchTrace> later{trace({'s'})};
    const auto restored = takeOut(own, later, [](qint64, const QString&) { return std::nullopt; });
    ASSERT_EQ(restored.size(), 1U);
    EXPECT_EQ(restored[0].organisation, 8);
    EXPECT_EQ(later[0].rows.value(7).letters, ".n");
}

} // namespace
} // namespace svodka::store
