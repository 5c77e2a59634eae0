// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement.h"
#include "store/store_test.h"

#include <map>
#include <random>

namespace svodka::tests {

using namespace Qt::StringLiterals;

namespace {

/// What a batch said, kept apart from the store.
struct Said {
    core::BatchId id;
    int week = 0;
    std::map<qint64, Cells> rows; ///< by organisation, in the order of Campaign::metrics
};

/// Applies and undoes at random and compares the store with a replay of the batches in force, oldest first.
class RandomHistory : public StoreTest, public testing::WithParamInterface<unsigned> {
protected:
    void applySomething() {
        Said said;
        said.week = pick(0, 1);
        auto builder = plan(said.week);
        const std::vector<int> metrics = pickMetrics();
        QStringList codes;
        for (const int metric : metrics)
            codes << m_campaign.metrics[static_cast<size_t>(metric)].code;
        builder.columns(codes);
        std::vector<Cells> created;
        const auto organisations = store().organisations().value();
        for (const core::Organisation& organisation : organisations) {
            if (pick(0, 2) > 0)
                builder.row(organisation.id, say(metrics, &said.rows[organisation.id.value]));
        }
        for (int i = pick(0, 2); i > 0; --i) {
            created.emplace_back();
            builder.newOrganisation(u"Сад"_s, pick(0, 1) ? u"preschool"_s : u"school"_s, pick(0, 3),
                                    say(metrics, &created.back()));
        }
        if (pick(0, 1))
            builder.figure(pick(0, 3), {}, u"registered"_s, pick(0, 9));
        said.id = apply(builder);
        rememberCreated(created, &said);
        m_inForce.push_back(said);
    }

    /// New organisations get the highest ids, in the order of the plan.
    void rememberCreated(const std::vector<Cells>& created, Said* said) {
        std::vector<qint64> ids;
        const auto organisations = store().organisations().value();
        for (const core::Organisation& organisation : organisations)
            ids.push_back(organisation.id.value);
        std::sort(ids.begin(), ids.end());
        for (size_t i = 0; i < created.size(); ++i)
            said->rows[ids[ids.size() - created.size() + i]] = created[i];
    }

    void undoSomething() {
        const auto index = static_cast<size_t>(pick(0, static_cast<int>(m_inForce.size()) - 1));
        ASSERT_TRUE(succeeded(undo(m_inForce[index].id)));
        m_inForce.erase(m_inForce.begin() + static_cast<std::ptrdiff_t>(index));
    }

    void compareWithReplay(int week) {
        std::map<qint64, Cells> expected;
        for (const Said& said : m_inForce) {
            if (said.week != week)
                continue;
            for (const auto& [organisation, cells] : said.rows) {
                Cells& row = expected.try_emplace(organisation, Cells(4)).first->second;
                for (size_t i = 0; i < cells.size(); ++i)
                    row[i] = cells[i] ? cells[i] : row[i];
            }
        }
        std::map<qint64, Cells> stored;
        const auto rows = store().weeklyRows(u"sferum"_s, sampleWeek(week)).value();
        for (const core::WeeklyRow& row : rows)
            stored[row.organisation.value] = row.values;
        EXPECT_EQ(stored, expected);
        compareSummary(week, rows);
    }

    void compareSummary(int week, const std::vector<core::WeeklyRow>& rows) {
        auto expected = rows.empty()
                            ? std::vector<core::SummaryCell>()
                            : core::summarise(m_campaign, sampleWeek(week), store().organisations().value(), rows);
        auto stored = store().summary(u"sferum"_s, sampleWeek(week)).value();
        const auto before = [](const core::SummaryCell& a, const core::SummaryCell& b) {
            return std::tie(a.municipality, a.type, a.indicator) < std::tie(b.municipality, b.type, b.indicator);
        };
        std::sort(expected.begin(), expected.end(), before);
        std::sort(stored.begin(), stored.end(), before);
        EXPECT_TRUE(stored == expected) << "summary of week " << week;
    }

    int pick(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }

    std::mt19937 m_random{GetParam()};
    std::vector<Said> m_inForce;
    core::Campaign m_campaign = sampleSferum();

private:
    std::vector<int> pickMetrics() {
        std::vector<int> metrics;
        for (int i = 0; i < 4; ++i) {
            if (pick(0, 1))
                metrics.push_back(i);
        }
        std::shuffle(metrics.begin(), metrics.end(), m_random);
        return metrics;
    }

    /// Few different values, so that the same, the changed and the changed back all happen.
    Cells say(const std::vector<int>& metrics, Cells* said) {
        Cells values;
        said->resize(4);
        for (const int metric : metrics) {
            values.push_back(pick(0, 2) ? std::optional<double>(pick(0, 2)) : std::nullopt);
            (*said)[static_cast<size_t>(metric)] = values.back();
        }
        return values;
    }
};

TEST_P(RandomHistory, IsTheReplayOfTheBatchesInForce) {
    const QStringList empty = dump();
    for (int step = 0; step < 40; ++step) {
        if (m_inForce.empty() || pick(0, 2) > 0)
            applySomething();
        else
            undoSomething();
        compareWithReplay(0);
        compareWithReplay(1);
        ASSERT_FALSE(HasFailure()) << "step " << step;
    }
    while (!m_inForce.empty()) {
        undoSomething();
        compareWithReplay(0);
        ASSERT_FALSE(HasFailure());
    }
    EXPECT_EQ(dump(), empty);
    const QStringList traces = dumpStore(path(), {});
    for (const QString& table : {u"batch_row: "_s, u"batch_column: "_s, u"restatement: "_s})
        EXPECT_TRUE(traces.filter(table).isEmpty()) << table.toStdString();
}

TEST_P(RandomHistory, UndoOfTheNewestGivesTheDumpBeforeIt) {
    for (int step = 0; step < 15; ++step) {
        const QStringList before = dump();
        applySomething();
        if (pick(0, 1))
            continue;
        ASSERT_TRUE(succeeded(undo(m_inForce.back().id)));
        m_inForce.pop_back();
        ASSERT_EQ(dump(), before) << "step " << step;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomHistory, testing::Range(1U, 11U));

} // namespace
} // namespace svodka::tests
