// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weekly_changes.h"
#include "presets.h"

using namespace Qt::StringLiterals;
using namespace svodka::core;
using namespace svodka::tests;

namespace {

Period week(int before) {
    return {QDate(2023, 4, 29).addDays(-7 * before), QDate(2023, 5, 5).addDays(-7 * before)};
}

/// A letter a week, the oldest first: a active, r registered but not active, n not registered, p registered and the
/// rest not reported, ? a row without a known status, . no row, - nothing stored of the week at all, e exempt.
struct Case {
    const char* name;
    const char* weeks;
    std::vector<const char*> changes;
};

class WeeklyChangesTest : public testing::TestWithParam<Case> {
protected:
    std::vector<std::optional<double>> values(char state) const {
        std::vector<std::optional<double>> row(m_sferum.metrics.size());
        const auto set = [&](const QString& metric, double value) {
            row[static_cast<size_t>(m_sferum.metricIndex(metric))] = value;
        };
        if (state == '?')
            set(u"staff_total"_s, 20);
        if (state == 'n')
            set(u"registered"_s, 0);
        if (state == 'a' || state == 'r' || state == 'p')
            set(u"registered"_s, 1);
        if (state == 'a' || state == 'r')
            set(u"active"_s, state == 'a' ? 1 : 0);
        if (state == 'e')
            set(u"teachers_1_call"_s, 1); // stands for the exempting flag
        return row;
    }

    std::vector<WeeklyRow> rows(char state) const {
        if (state == '.' || state == '-')
            return {};
        return {{OrganisationId{1}, values(state)}};
    }

    WeeklyChanges find(const std::string& states, const OrganisationMember& member) {
        ChangeFinder finder(m_sferum, {u"registered"_s, u"active"_s}, week(0), {member}, rows(states.back()));
        for (size_t i = states.size() - 1; i-- > 0;) {
            const int before = static_cast<int>(states.size() - 1 - i);
            if (states[i] == '-')
                continue;
            // Only what is open needs its rows.
            finder.addOlder(week(before), finder.open().empty() ? std::vector<WeeklyRow>() : rows(states[i]));
        }
        return finder.finish();
    }

    static QString text(const OrganisationChange& change) {
        static const char* const kinds[] = {"lost", "returned", "gained", "red", "silent", "never", "first"};
        QString result = QString::fromUtf8(kinds[static_cast<int>(change.kind)]);
        if (change.status >= 0)
            result += change.status == 0 ? u" registered"_s : u" active"_s;
        if (change.beforeWeek && change.kind < ChangeKind::Red)
            result += u" since %1"_s.arg(change.beforeWeek->start.daysTo(week(0).start) / 7);
        if (change.kind == ChangeKind::Red || change.kind == ChangeKind::Silent)
            result += u" %1+%2"_s.arg(change.weeks).arg(change.blankWeeks);
        return result;
    }

    Catalogue m_catalogue = presetCatalogue();
    Campaign m_sferum = [this] {
        Campaign campaign = *m_catalogue.campaign(u"sferum"_s);
        campaign.exemptMetric = u"teachers_1_call"_s;
        return campaign;
    }();
};

TEST_P(WeeklyChangesTest, OfTheCourseOfOneOrganisation) {
    QStringList expected;
    for (const char* change : GetParam().changes)
        expected += QString::fromUtf8(change);
    QStringList found;
    for (const OrganisationChange& change :
         find(GetParam().weeks, {OrganisationId{1}, {}, u"school"_s, {}, {}, {}}).changes)
        found += text(change);
    EXPECT_EQ(found, expected) << found.join(u", "_s).toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Courses, WeeklyChangesTest,
    testing::Values(
        Case{"Stays", "aa", {}},       //
        Case{"FirstWeek", "a", {}},    // nothing to compare with
        Case{"FirstWeekRed", "n", {}}, //
        Case{"FirstWeekSilent", ".", {"never"}}, Case{"BecomesActive", "ra", {"gained active since 1"}},
        Case{"BecomesRegistered", "nr", {"gained registered since 1"}},
        Case{"BecomesBothAtOnce", "na", {"gained registered since 1", "gained active since 1"}},
        Case{"CeasesToBeActive", "ar", {"lost active since 1"}},
        Case{"LosesItsRegistration", "an", {"lost registered since 1", "lost active since 1"}},
        Case{"Returns", "ara", {"returned active since 1"}},
        Case{"ReturnsAfterYears", "arrrrrrrrra", {"returned active since 1"}},
        Case{"ReturnsTwice", "arara", {"returned active since 1"}}, Case{"FallsAgain", "arar", {"lost active since 1"}},
        Case{"RegistrationReturns", "rnr", {"returned registered since 1", "red active 3+0"}},
        Case{"RegistrationReturnsAndActiveIsNew", "rna", {"returned registered since 1", "gained active since 1"}},
        Case{"UnknownIsNoChange", "ap", {}}, Case{"UnknownRowIsNoChange", "a?", {}},
        Case{"LostBehindAnUnknownWeek", "apr", {"lost active since 2"}},
        Case{"LostBehindASilentWeek", "a.r", {"lost active since 2"}},
        Case{"LostBehindAMissingWeek", "a-r", {"lost active since 2"}}, Case{"KeptOverASilentWeek", "a.a", {}},
        Case{"KnownAgainForTheFirstTime", "?a", {}}, Case{"TwoWeeksAreNoSeries", "arr", {}},
        Case{"ThreeWeeksAre", "arrr", {"red active 3+0"}},
        Case{"RedThroughBothStatuses", "annr", {"returned registered since 1", "red active 3+0"}},
        Case{"NotRegistered", "nnnn", {"red registered 4+0"}},
        Case{"ASilentWeekDoesNotCount", "r.rr", {"red active 3+1"}}, Case{"NorMakesThree", "r.r", {}},
        Case{"AMissingWeekDoesNotCount", "r-rr", {"red active 3+1"}},
        Case{"TwoMissingWeeks", "rr--r", {"red active 3+2"}},
        Case{"SilenceBeforeTheSeriesIsNoPart", "..rrr", {"red active 3+0"}},
        Case{"SilenceBetweenGreenAndRedIsNoPart", "a.rrr", {"red active 3+0"}},
        Case{"ASeriesEndsWithAGreenWeek", "rrrarr", {}}, Case{"PartlyReportedDoesNotBreak", "rprr", {"red active 3+1"}},
        Case{"FallsSilent", "aa.", {"silent 1+0"}}, Case{"StaysSilent", "a...", {"silent 3+0"}},
        Case{"NeverReported", "....", {"never"}}, Case{"ReportsForTheFirstTime", "..a", {"first"}},
        Case{"AnExemptOneIsNotAskedAnything", "rre", {}}, Case{"ADutyThatBeginsAnewLosesNothing", "aer", {}},
        Case{"ASeriesBeginsBehindTheExemption", "rrerr", {}}),
    [](const testing::TestParamInfo<Case>& one) { return one.param.name; });

TEST_F(WeeklyChangesTest, NobodyIsJudgedBeforeItsOpening) {
    const OrganisationMember newcomer{OrganisationId{1}, {}, u"school"_s, {}, week(1).start, {}};
    const WeeklyChanges changes = find("nnnr", newcomer);
    ASSERT_EQ(changes.changes.size(), 1U) << "two weeks in the red, not four";
    EXPECT_EQ(text(changes.changes[0]), u"gained registered since 1"_s);
    OrganisationMember closed = newcomer;
    closed.closed = week(1).end;
    EXPECT_EQ(find("aar", closed).existing, 0);
}

TEST_F(WeeklyChangesTest, EachWeekIsJudgedByItsOwnCriteria) {
    Campaign campaign = m_sferum;
    for (Indicator& indicator : campaign.indicators)
        if (indicator.code == u"registered"_s) {
            indicator.directMetric.clear();
            Criterion later = indicator.criteria.front();
            indicator.criteria.front().validTo = week(1).end;
            later.validFrom = week(0).start;
            later.threshold = 2;
            indicator.criteria.push_back(later);
        }
    std::vector<std::optional<double>> row(campaign.metrics.size());
    row[static_cast<size_t>(campaign.metricIndex(u"application_sent"_s))] = 1;
    const std::vector<WeeklyRow> rows{{OrganisationId{1}, row}};
    ChangeFinder finder(campaign, {u"registered"_s, u"active"_s}, week(0), {{OrganisationId{1}, {}, {}, {}, {}, {}}},
                        rows);
    finder.addOlder(week(1), rows);
    const WeeklyChanges changes = finder.finish();
    ASSERT_EQ(changes.changes.size(), 1U);
    EXPECT_EQ(text(changes.changes[0]), u"lost registered since 1"_s);
}

TEST_F(WeeklyChangesTest, SaysWhatItComparesWith) {
    const OrganisationMember member{OrganisationId{1}, {}, {}, {}, {}, {}};
    EXPECT_FALSE(find("a", member).previous);
    EXPECT_EQ(find("aa", member).previous, week(1));
    EXPECT_EQ(find("aa", member).missingWeeks, 0);
    EXPECT_EQ(find("a--a", member).previous, week(3));
    EXPECT_EQ(find("a--a", member).missingWeeks, 2);
    EXPECT_EQ(find("a.", member).existing, 1);
    EXPECT_EQ(find("a.", member).reporting, 0);
}

TEST_F(WeeklyChangesTest, AsksForOlderWeeksOnlyWhereTheyMatter) {
    const auto isOpen = [this](const std::string& newestFirst) {
        ChangeFinder finder(m_sferum, {u"registered"_s, u"active"_s}, week(0),
                            {{OrganisationId{1}, {}, {}, {}, {}, {}}}, rows(newestFirst.front()));
        for (size_t i = 1; i < newestFirst.size(); ++i)
            finder.addOlder(week(static_cast<int>(i)), rows(newestFirst[i]));
        return !finder.open().empty();
    };
    EXPECT_TRUE(isOpen("a"));
    EXPECT_FALSE(isOpen("aa"));
    EXPECT_TRUE(isOpen("a.")) << "the last known state";
    EXPECT_TRUE(isOpen("ar")) << "was it active before?";
    EXPECT_FALSE(isOpen("ara"));
    EXPECT_TRUE(isOpen("rrr")) << "how long?";
    EXPECT_FALSE(isOpen("rrra"));
    EXPECT_FALSE(isOpen("e"));
    EXPECT_FALSE(isOpen(".a"));
}

} // namespace
