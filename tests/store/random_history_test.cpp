// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement.h"
#include "store/store_test.h"

#include <cmath>
#include <limits>
#include <map>
#include <random>

namespace svodka::tests {

using namespace Qt::StringLiterals;

namespace {

struct Week {
    QString campaign;
    core::Period period;
};

/// What a batch said, kept apart from the store.
struct Said {
    core::BatchId id;
    size_t week = 0;
    std::map<qint64, Cells> rows; ///< by organisation, in the order of Campaign::metrics
};

/// Weeks of both campaigns, which begin on different days.
std::vector<Week> allWeeks() {
    std::vector<Week> weeks;
    for (int i = 0; i < 3; ++i) {
        const core::Period federal = sampleWeek(i);
        weeks.push_back({u"sferum"_s, federal});
        weeks.push_back({u"gospubliki"_s, {federal.start.addDays(-5), federal.end.addDays(-5)}});
    }
    return weeks;
}

/// Applies and undoes at random and compares the store with a replay of the batches in force, oldest first.
class RandomHistory : public StoreTest, public testing::WithParamInterface<unsigned> {
protected:
    void applySomething() {
        Said said;
        said.week = static_cast<size_t>(pick(0, static_cast<int>(m_weeks.size()) - 1));
        const Week& week = m_weeks[said.week];
        const core::Campaign& campaign = campaignOf(week);
        PlanBuilder builder(store(), week.campaign, week.period);
        const std::vector<int> metrics = pickMetrics(campaign);
        QStringList codes;
        for (const int metric : metrics)
            codes << campaign.metrics[static_cast<size_t>(metric)].code;
        builder.columns(codes);
        const auto organisations = store().organisations().value();
        for (const core::Organisation& organisation : organisations) {
            if (pick(0, 2) == 0)
                continue;
            Cells& cells = said.rows[organisation.id.value];
            builder.row(organisation.id, say(campaign, metrics, &cells));
            clearSome(builder, metrics, &cells);
        }
        std::vector<Cells> created(static_cast<size_t>(pick(0, 2)));
        for (Cells& cells : created)
            builder.newOrganisation(someOrganisation(), say(campaign, metrics, &cells));
        if (pick(0, 1))
            builder.figure(pick(0, 3), {}, campaign.indicators.front().code, pick(0, 9));
        said.id = apply(builder);
        rememberCreated(created, &said);
        m_inForce.push_back(said);
    }

    /// Now and then a correction takes a value away; it is said as a number that is none.
    void clearSome(PlanBuilder& builder, const std::vector<int>& metrics, Cells* said) {
        for (size_t column = 0; column < metrics.size(); ++column)
            if (pick(0, 5) == 0 && builder.clear(column))
                (*said)[static_cast<size_t>(metrics[column])] = std::numeric_limits<double>::quiet_NaN();
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

    void compareWithReplay() {
        const auto organisations = store().organisations().value();
        compareFirstSeen(organisations);
        for (size_t week = 0; week < m_weeks.size(); ++week)
            compareWeek(week, organisations);
    }

    void compareFirstSeen(const std::vector<core::Organisation>& organisations) {
        std::map<qint64, QDate> expected;
        for (const Said& said : m_inForce) {
            const QDate start = m_weeks[said.week].period.start;
            for (const auto& [organisation, cells] : said.rows)
                expected[organisation] = std::min(expected.try_emplace(organisation, start).first->second, start);
        }
        std::map<qint64, QDate> stored;
        for (const core::Organisation& organisation : organisations)
            stored[organisation.id.value] = organisation.firstSeen;
        EXPECT_TRUE(stored == expected) << "first seen";
    }

    void compareWeek(size_t index, const std::vector<core::Organisation>& organisations) {
        const Week& week = m_weeks[index];
        const size_t metrics = campaignOf(week).metrics.size();
        std::map<qint64, Cells> expected;
        for (const Said& said : m_inForce) {
            if (said.week != index)
                continue;
            for (const auto& [organisation, cells] : said.rows) {
                Cells& row = expected.try_emplace(organisation, Cells(metrics)).first->second;
                for (size_t i = 0; i < cells.size(); ++i)
                    row[i] = !cells[i] ? row[i] : std::isnan(*cells[i]) ? std::nullopt : cells[i];
            }
        }
        std::map<qint64, Cells> stored;
        const auto rows = store().weeklyRows(week.campaign, week.period).value();
        for (const core::WeeklyRow& row : rows)
            stored[row.organisation.value] = row.values;
        EXPECT_EQ(stored, expected) << "week " << index;
        compareSummary(week, organisations, rows);
    }

    void compareSummary(const Week& week, const std::vector<core::Organisation>& organisations,
                        const std::vector<core::WeeklyRow>& rows) {
        auto expected = rows.empty() ? std::vector<core::SummaryCell>()
                                     : core::summarise(campaignOf(week), week.period, organisations, rows);
        auto stored = store().summary(week.campaign, week.period).value();
        const auto before = [](const core::SummaryCell& a, const core::SummaryCell& b) {
            return std::tie(a.municipality, a.type, a.indicator) < std::tie(b.municipality, b.type, b.indicator);
        };
        std::sort(expected.begin(), expected.end(), before);
        std::sort(stored.begin(), stored.end(), before);
        EXPECT_TRUE(stored == expected) << "summary of " << qPrintable(week.campaign) << ' '
                                        << qPrintable(core::periodToIso(week.period));
    }

    const core::Campaign& campaignOf(const Week& week) const { return *m_catalogue.campaign(week.campaign); }

    int pick(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }

    std::mt19937 m_random{GetParam()};
    std::vector<Said> m_inForce;
    std::vector<Week> m_weeks = allWeeks();
    core::Catalogue m_catalogue = sampleCatalogue();

private:
    std::vector<int> pickMetrics(const core::Campaign& campaign) {
        std::vector<int> metrics;
        for (int i = 0; i < static_cast<int>(campaign.metrics.size()); ++i) {
            if (pick(0, 1))
                metrics.push_back(i);
        }
        std::shuffle(metrics.begin(), metrics.end(), m_random);
        return metrics;
    }

    /// Mostly without days, as they come; some open or close within the weeks.
    core::Organisation someOrganisation() {
        core::Organisation organisation;
        organisation.name = u"Сад"_s;
        organisation.type = pick(0, 1) ? u"preschool"_s : u"school"_s;
        organisation.municipality.value = pick(0, 3);
        if (pick(0, 4) == 0)
            organisation.opened = sampleWeek().start.addDays(pick(-10, 20));
        if (pick(0, 4) == 0)
            organisation.closed = sampleWeek().start.addDays(pick(-10, 20));
        return organisation;
    }

    /// Few different values, so that the same, the changed and the changed back all happen.
    Cells say(const core::Campaign& campaign, const std::vector<int>& metrics, Cells* said) {
        Cells values;
        said->resize(campaign.metrics.size());
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
        compareWithReplay();
        EXPECT_EQ(problems(), QStringList());
        ASSERT_FALSE(HasFailure()) << "step " << step;
    }
    while (!m_inForce.empty()) {
        undoSomething();
        compareWithReplay();
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
