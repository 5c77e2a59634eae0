// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement.h"
#include "presets.h"

using namespace Qt::StringLiterals;
using namespace svodka::core;
using namespace svodka::tests;

namespace {

const Period kWeek{QDate(2023, 4, 29), QDate(2023, 5, 5)};
using Values = std::vector<std::optional<double>>;
using Reported = std::vector<std::pair<QString, double>>;

class JudgementTest : public testing::Test {
protected:
    Catalogue m_catalogue = presetCatalogue();
    const Campaign& m_sferum = *m_catalogue.campaign(u"sferum"_s);
    const Campaign& m_gospubliki = *m_catalogue.campaign(u"gospubliki"_s);

    static Values row(const Campaign& campaign, const Reported& reported) {
        Values values(campaign.metrics.size());
        for (const auto& [code, value] : reported)
            values[static_cast<size_t>(campaign.metricIndex(code))] = value;
        return values;
    }

    [[nodiscard]] Membership judge(const char* indicator, const Reported& reported) const {
        const Values values = row(m_sferum, reported);
        return Judge(m_sferum, kWeek).judge(QString::fromUtf8(indicator), values);
    }
};

const QString kApplication = u"application_sent"_s;
const QString kAdmin = u"admin_signed_in"_s;
const QString kProfile = u"profile_filled"_s;
const QString kTeachers = u"teachers_added"_s;

TEST_F(JudgementTest, RegisteredMeansTheApplicationWasSent) {
    EXPECT_EQ(judge("registered", {{kApplication, 1}}), Membership::Yes);
    EXPECT_EQ(judge("registered", {{kApplication, 0}}), Membership::No);
    EXPECT_EQ(judge("registered", {}), Membership::Unknown);
    EXPECT_EQ(judge("not_registered", {{kApplication, 0}}), Membership::Yes);
    EXPECT_EQ(judge("not_registered", {}), Membership::Unknown);
}

TEST_F(JudgementTest, AFlagOfTheFileDecidesOverTheSteps) {
    EXPECT_EQ(judge("registered", {{u"registered"_s, 1}, {kApplication, 0}}), Membership::Yes);
    EXPECT_EQ(judge("active", {{u"registered"_s, 1}, {u"active"_s, 1}}), Membership::Yes);
    EXPECT_EQ(judge("not_active", {{u"registered"_s, 1}, {u"active"_s, 0}}), Membership::Yes);
}

TEST_F(JudgementTest, ActiveNeedsAllThreeSteps) {
    EXPECT_EQ(judge("active", {{kApplication, 1}, {kAdmin, 1}, {kProfile, 1}, {kTeachers, 3}}), Membership::Yes);
    EXPECT_EQ(judge("active", {{kApplication, 1}, {kAdmin, 1}, {kProfile, 1}, {kTeachers, 2}}), Membership::No);
    EXPECT_EQ(judge("active", {{kApplication, 1}, {kAdmin, 0}, {kProfile, 1}, {kTeachers, 30}}), Membership::No);
}

TEST_F(JudgementTest, AStepKnownAsMissingDecidesEvenIfAnotherIsNotReported) {
    EXPECT_EQ(judge("not_active", {{kApplication, 1}, {kAdmin, 0}}), Membership::Yes);
    EXPECT_EQ(judge("not_active", {{kApplication, 1}, {kAdmin, 1}}), Membership::Unknown);
}

TEST_F(JudgementTest, NotRegisteredAndNotActiveAreDisjoint) {
    const Reported unregistered{{kApplication, 0}, {kAdmin, 0}, {kProfile, 0}, {kTeachers, 0}};
    EXPECT_EQ(judge("not_registered", unregistered), Membership::Yes);
    EXPECT_EQ(judge("not_active", unregistered), Membership::OutOfBase);
    EXPECT_EQ(judge("active", unregistered), Membership::OutOfBase);
}

TEST_F(JudgementTest, ZeroIsCountedAmongTheRegistered) {
    const QString messages = u"teachers_10_messages"_s;
    EXPECT_EQ(judge("zero_messages", {{kApplication, 1}, {messages, 0}}), Membership::Yes);
    EXPECT_EQ(judge("zero_messages", {{kApplication, 1}, {messages, 2}}), Membership::No);
    EXPECT_EQ(judge("zero_messages", {{kApplication, 1}}), Membership::Unknown) << "not reported is not zero";
    EXPECT_EQ(judge("zero_messages", {{kApplication, 0}, {messages, 0}}), Membership::OutOfBase);
}

TEST_F(JudgementTest, WhoseRegistrationIsNotReportedIsNeitherActiveNorOverlooked) {
    EXPECT_EQ(judge("not_active", {{kAdmin, 0}}), Membership::BaseUnknown);
    Organisation organisation;
    organisation.id = {1};
    organisation.type = u"preschool"_s;
    const std::vector<SummaryCell> cells =
        summarise(m_sferum, kWeek, {organisation}, {{{1}, row(m_sferum, {{kAdmin, 0}})}});
    const auto notActive = static_cast<size_t>(m_sferum.indicatorIndex(u"not_active"_s));
    EXPECT_EQ(cells[notActive], (SummaryCell{{}, u"preschool"_s, u"not_active"_s, 0, 0, 1, 1, 1}));
}

TEST_F(JudgementTest, UnknownIsNeverFinished) {
    EXPECT_EQ(judge("finished", {}), Membership::Unknown);
    EXPECT_EQ(judge("not_finished", {}), Membership::Yes);
    EXPECT_EQ(judge("not_finished", {{kApplication, 1}, {kAdmin, 1}, {kProfile, 1}, {kTeachers, 3}}), Membership::No);
}

TEST_F(JudgementTest, AnExemptOrganisationIsInNoBase) {
    const Judge judge(m_gospubliki, kWeek);
    const Values exempt = row(m_gospubliki, {{u"exempt"_s, 1}, {u"vk_badge"_s, 0}});
    EXPECT_EQ(judge.judge(u"not_connected"_s, exempt), Membership::OutOfBase);
    const Values obliged = row(m_gospubliki, {{u"exempt"_s, 0}, {u"vk_badge"_s, 0}});
    EXPECT_EQ(judge.judge(u"not_connected"_s, obliged), Membership::Yes);
}

TEST_F(JudgementTest, MissingStepsComeInCatalogueOrderWithoutUnknownOnes) {
    const Values values = row(m_sferum, {{kApplication, 1}, {kTeachers, 1}, {kAdmin, 0}});
    const std::vector<Criterion> missing = Judge(m_sferum, kWeek).missing(u"active"_s, values);
    ASSERT_EQ(missing.size(), 2U);
    EXPECT_EQ(missing[0].metric, kAdmin);
    EXPECT_EQ(missing[1].metric, kTeachers);
}

TEST_F(JudgementTest, APastWeekIsJudgedByItsOwnCriteria) {
    Campaign campaign = m_sferum;
    for (Indicator& indicator : campaign.indicators) {
        if (indicator.code != u"active"_s)
            continue;
        Criterion later = indicator.criteria.back();
        indicator.criteria.back().validTo = QDate(2023, 5, 5);
        later.validFrom = QDate(2023, 5, 6);
        later.threshold = 5;
        indicator.criteria.push_back(later);
    }
    const Values values = row(campaign, {{kApplication, 1}, {kAdmin, 1}, {kProfile, 1}, {kTeachers, 3}});
    const Period next{QDate(2023, 5, 6), QDate(2023, 5, 12)};
    EXPECT_EQ(Judge(campaign, kWeek).judge(u"active"_s, values), Membership::Yes);
    EXPECT_EQ(Judge(campaign, next).judge(u"active"_s, values), Membership::No);
}

TEST_F(JudgementTest, SummaryCountsThoseThatExistedInTheWeek) {
    const auto organisation = [](qint64 id, QDate opened, QDate closed) {
        Organisation result;
        result.id = {id};
        result.type = u"preschool"_s;
        result.municipality = {1};
        result.opened = opened;
        result.closed = closed;
        return result;
    };
    const std::vector<Organisation> organisations{
        organisation(1, {}, {}), organisation(2, QDate(2023, 5, 5), {}), organisation(3, QDate(2023, 5, 6), {}),
        organisation(4, {}, QDate(2023, 4, 28)), organisation(5, {}, QDate(2023, 4, 29))};
    const std::vector<WeeklyRow> rows{{{1}, row(m_sferum, {{kApplication, 1}})},
                                      {{2}, row(m_sferum, {{kApplication, 0}})}};
    const std::vector<SummaryCell> cells = summarise(m_sferum, kWeek, organisations, rows);
    ASSERT_EQ(cells.size(), m_sferum.indicators.size());
    EXPECT_EQ(cells[0], (SummaryCell{{1}, u"preschool"_s, u"registered"_s, 1, 3, 1, 3, 2}));
    EXPECT_EQ(cells[1], (SummaryCell{{1}, u"preschool"_s, u"not_registered"_s, 1, 3, 1, 3, 2}));
}

} // namespace
