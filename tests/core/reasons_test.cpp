// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reason_json.h"
#include "core/reasons.h"
#include "presets.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace svodka::core;
using namespace svodka::tests;

namespace {

const Period kWeek{QDate(2023, 4, 29), QDate(2023, 5, 5)};
const Period kBefore{QDate(2023, 4, 22), QDate(2023, 4, 28)};
const Period kAfter{QDate(2023, 5, 6), QDate(2023, 5, 12)};
using Values = std::vector<std::optional<double>>;
using Reported = std::vector<std::pair<QString, double>>;

class ReasonsTest : public testing::Test {
protected:
    Catalogue m_catalogue = presetCatalogue();
    const Campaign& m_sferum = *m_catalogue.campaign(u"sferum"_s);
    const Campaign& m_pages = *m_catalogue.campaign(u"gospubliki"_s);

    static Values row(const Campaign& campaign, const Reported& reported) {
        Values values(campaign.metrics.size());
        for (const auto& [code, value] : reported) {
            const int index = campaign.metricIndex(code);
            EXPECT_GE(index, 0) << code.toStdString();
            values[static_cast<size_t>(index)] = value;
        }
        return values;
    }

    static std::vector<ReasonFinding> find(const Campaign& campaign, const Reported& reported) {
        return ReasonFinder(campaign, kWeek).find(row(campaign, reported));
    }

    /// Codes of what the figures imply.
    static QStringList implied(const Campaign& campaign, const Reported& reported) {
        QStringList codes;
        for (const ReasonFinding& finding : find(campaign, reported))
            if (finding.implied.value_or(false))
                codes.append(finding.code);
        return codes;
    }

    static Note note(const QString& reason, NoteState state, const Period& week, int minute = 0) {
        Note note;
        note.id = NoteId{minute + 1};
        note.reason = reason;
        note.state = state;
        note.period = week;
        note.at = QDateTime(QDate(2023, 5, 6), QTime(12, minute), Qt::UTC);
        return note;
    }

    [[nodiscard]] std::vector<ReasonStanding> stand(const Reported& reported, const std::vector<Note>& notes,
                                                    const Period& week = kWeek) const {
        return standingReasons(find(m_sferum, reported), notes, week);
    }
};

const Reported kNotRegistered{{u"application_sent"_s, 0}};
const Reported kNotActive{
    {u"application_sent"_s, 1}, {u"admin_signed_in"_s, 1}, {u"profile_filled"_s, 0}, {u"teachers_added"_s, 5}};

TEST_F(ReasonsTest, TheSixReasonsOfTheSlidesAreThere) {
    QStringList codes;
    for (const Reason& reason : m_sferum.reasons) {
        codes.append(reason.code);
        EXPECT_FALSE(reason.nextStep.ru.isEmpty()) << reason.code.toStdString();
        EXPECT_FALSE(reason.impliedBy.empty()) << reason.code.toStdString();
    }
    EXPECT_EQ(codes, (QStringList{u"no_registration"_s, u"status_not_active"_s, u"other_account"_s,
                                  u"account_not_verified"_s, u"role_pupil"_s, u"no_communication"_s}));
}

TEST_F(ReasonsTest, FiguresImplyThem) {
    EXPECT_EQ(implied(m_sferum, kNotRegistered), QStringList{u"no_registration"_s});
    EXPECT_EQ(implied(m_sferum, kNotActive), QStringList{u"status_not_active"_s});
    EXPECT_EQ(implied(m_sferum, {{u"users_as_pupil"_s, 2}}), QStringList{u"role_pupil"_s});
    EXPECT_EQ(implied(m_sferum, {{u"users_as_pupil"_s, 0}}), QStringList());
    EXPECT_EQ(implied(m_sferum, {{u"other_accounts"_s, 1}}), QStringList{u"other_account"_s});
    EXPECT_EQ(implied(m_sferum, {{u"profiles_verified"_s, 9}, {u"teachers_added"_s, 10}}),
              QStringList{u"account_not_verified"_s});
    EXPECT_EQ(implied(m_sferum, {{u"profiles_verified"_s, 10}, {u"teachers_added"_s, 10}}), QStringList());
    EXPECT_EQ(implied(m_sferum, {{u"application_sent"_s, 1}, {u"teachers_10_messages"_s, 0}}),
              QStringList{u"no_communication"_s});
}

TEST_F(ReasonsTest, WhatIsNotReportedImpliesNothing) {
    for (const ReasonFinding& finding : find(m_sferum, {}))
        EXPECT_EQ(finding.implied, std::nullopt) << finding.code.toStdString();
    EXPECT_EQ(implied(m_sferum, {{u"profiles_verified"_s, 0}}), QStringList());
    EXPECT_EQ(implied(m_sferum, {{u"teachers_10_messages"_s, 0}}), QStringList()) << "perhaps it is not registered";
    EXPECT_TRUE(ReasonFinder(m_sferum, kWeek).find({}).size() == 6) << "an organisation without a row";
}

TEST_F(ReasonsTest, OfPagesEachCriterionHasAReasonAndTheExemptHaveNone) {
    EXPECT_EQ(implied(m_pages, {{u"vk_badge"_s, 0}, {u"widget_opinion"_s, 0}, {u"posts"_s, 2}}),
              (QStringList{u"no_vk_badge"_s, u"no_widgets"_s, u"few_posts"_s}));
    EXPECT_EQ(implied(m_pages, {{u"posts"_s, 3}}), QStringList());
    EXPECT_EQ(implied(m_pages, {{u"widget_problem"_s, 1}}), QStringList()) << "of the other one nothing is known";
    for (const ReasonFinding& finding : find(m_pages, {{u"vk_badge"_s, 0}, {u"exempt"_s, 1}}))
        EXPECT_EQ(finding.implied, false) << finding.code.toStdString();
}

TEST_F(ReasonsTest, WhatAPersonSaysStandsBeforeWhatIsSuggested) {
    const Reported both{{u"application_sent"_s, 0}, {u"users_as_pupil"_s, 3}};
    const auto alone = stand(both, {});
    ASSERT_EQ(alone.size(), 2u);
    EXPECT_EQ(alone[0].code, u"no_registration"_s);
    EXPECT_EQ(alone[0].state, NoteState::Suggested);
    const auto said = stand(both, {note(u"role_pupil"_s, NoteState::Confirmed, kWeek)});
    ASSERT_EQ(said.size(), 2u);
    EXPECT_EQ(said[0].code, u"role_pupil"_s);
    EXPECT_EQ(mainReason(said)->code, u"role_pupil"_s);
    const auto refused = stand(kNotRegistered, {note(u"no_registration"_s, NoteState::Rejected, kWeek)});
    ASSERT_EQ(refused.size(), 1u);
    EXPECT_EQ(refused[0].state, NoteState::Rejected);
    EXPECT_EQ(mainReason(refused), nullptr);
}

TEST_F(ReasonsTest, TheNewestNoteDecidesAndHoldsFromItsWeekOn) {
    const std::vector<Note> notes{note(u"no_registration"_s, NoteState::Rejected, kWeek, 0),
                                  note(u"no_registration"_s, NoteState::Confirmed, kWeek, 5)};
    EXPECT_EQ(stand(kNotRegistered, notes)[0].state, NoteState::Confirmed);
    EXPECT_EQ(stand(kNotRegistered, notes, kAfter)[0].state, NoteState::Confirmed);
    EXPECT_EQ(stand(kNotRegistered, notes, kBefore)[0].note, std::nullopt) << "nobody had said it then";
    EXPECT_EQ(stand({}, notes)[0].state, NoteState::Confirmed) << "silence does not take it away";
}

TEST_F(ReasonsTest, AReasonIsOverWhenTheFiguresSaySo) {
    const auto standings =
        stand({{u"application_sent"_s, 1}}, {note(u"no_registration"_s, NoteState::Confirmed, kWeek)});
    ASSERT_EQ(standings.size(), 1u);
    EXPECT_TRUE(standings[0].over);
    EXPECT_FALSE(standings[0].isOpen());
    EXPECT_EQ(mainReason(standings), nullptr);
}

TEST_F(ReasonsTest, AReasonStandsWhereItsQuestionDoesNotArise) {
    const auto standings = stand(kNotRegistered, {note(u"no_communication"_s, NoteState::Confirmed, kWeek)});
    ASSERT_EQ(standings.size(), 2u);
    EXPECT_EQ(standings[0].code, u"no_communication"_s) << "nobody counts the messages of one that is not registered";
    EXPECT_TRUE(standings[0].isOpen());
}

TEST_F(ReasonsTest, RemarksAndReasonsOutOfTheCatalogueAreKept) {
    Note remark = note({}, NoteState::Confirmed, kWeek);
    remark.promised = QDate(2023, 5, 12);
    const auto standings = stand({}, {remark, note(u"long_gone"_s, NoteState::Confirmed, kWeek, 2)});
    ASSERT_EQ(standings.size(), 2u);
    EXPECT_EQ(standings[0].code, u"long_gone"_s);
    EXPECT_EQ(standings[1].code, QString());
    EXPECT_EQ(promisedDay(standings), QDate(2023, 5, 12));
    EXPECT_FALSE(standings[1].isOverdue(QDate(2023, 5, 12))) << "the day itself is in time";
    EXPECT_TRUE(standings[1].isOverdue(QDate(2023, 5, 13)));
}

TEST_F(ReasonsTest, JsonComesBackEqual) {
    for (const Campaign& campaign : m_catalogue.campaigns) {
        const auto back = campaignFromJson(campaignToJson(campaign));
        ASSERT_TRUE(succeeded(back));
        EXPECT_EQ(back->reasons, campaign.reasons);
        EXPECT_EQ(back->legalBases, campaign.legalBases);
        EXPECT_FALSE(campaign.legalBases.empty());
    }
}

TEST(Reasons, WhatIsWrongInAFileIsNamedByItsPlace) {
    const std::vector<std::pair<const char*, const char*>> cases{
        {R"("reasons":[{"code":"Плохой","title":{"ru":"т"}}])", "reasons[0].code"},
        {R"("reasons":[{"code":"a","title":{"ru":"т"}},{"code":"a","title":{"ru":"т"}}])", "reasons[1].code"},
        {R"("reasons":[{"code":"a","title":{"ru":"т"},"impliedBy":[{}]}])", "reasons[0].impliedBy[0]"},
        {R"("reasons":[{"code":"a","title":{"ru":"т"},"impliedBy":[{"metric":"m","indicator":"i"}]}])",
         "reasons[0].impliedBy[0]"},
        {R"("reasons":[{"code":"a","title":{"ru":"т"},"impliedBy":[{"metric":"m","comparator":"<"}]}])",
         "reasons[0].impliedBy[0].comparator"},
        {R"("reasons":[{"code":"a","title":{"ru":"т"},"impliedBy":[{"indicator":"none"}]}])",
         "reasons[0].impliedBy[0].indicator"},
        {R"("reasons":[{"code":"a","title":{"ru":"т"},"impliedBy":[{"metric":"m","below":"none"}]}])",
         "reasons[0].impliedBy[0].below"},
        {R"("legalBases":[{"code":"l"}])", "legalBases[0].title"},
        {R"("legalBases":[{"code":"l","title":{"ru":"т"},"reasons":["none"]}])", "legalBases[0].reasons"}};
    for (const auto& [json, place] : cases) {
        const auto read = campaignFromJson(R"({"code":"x","title":{"ru":"Х"},"firstDay":1,"metrics":[{"code":"m",)"
                                           R"("kind":"count","title":{"ru":"М"}}],"indicators":[],)" +
                                           QByteArray(json) + "}");
        ASSERT_FALSE(read) << json;
        EXPECT_EQ(read.error().code, ErrorCode::CatalogueInvalid) << json;
        EXPECT_TRUE(read.error().subject.startsWith(QString::fromUtf8(place)))
            << json << ' ' << testing::PrintToString(read.error());
    }
}

} // namespace
