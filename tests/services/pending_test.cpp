// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/pending/enter_pending.h"
#include "services/pending/pending_service.h"
#include "services/week_service.h"
#include "services_fixture.h"

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;
using services::PendingQuestion;
using services::QuestionState;

namespace {

const QString kHeader = u"Муниципальное образование;Наименование организации;Тип;Заявка отправлена"_s;

class PendingTest : public ServicesTest {
protected:
    void SetUp() override { makeStore("sakhalin"); }

    std::vector<PendingQuestion> questions() {
        const auto found = services::pendingQuestions(store());
        EXPECT_TRUE(succeeded(found));
        return found ? *found : std::vector<PendingQuestion>{};
    }

    void answer(const QString& spelling, qint64 municipality) {
        ASSERT_TRUE(succeeded(
            services::answerName(store(), m_clock, {spelling, core::MunicipalityId{municipality}, u"инспектор"_s})));
    }

    QString unknownPlace() {
        return writeTable("a.csv", kHeader,
                          u"Тмутараканский;МБДОУ № 1;ДОО;да\nОхинский;МБДОУ № 2;ДОО;да\nТмутараканский;МБДОУ № 3;ДОО;"
                          "нет\n"_s);
    }

    std::optional<double> registered(qint64 municipality) {
        const auto week = services::loadWeek(store(), {u"sferum"_s, {}, {}});
        return week->book.figure(core::MunicipalityId{municipality}, {}, u"registered"_s).value;
    }
};

TEST_F(PendingTest, RowsOfOneSpellingAreOneQuestion) {
    const core::BatchId batch = import(unknownPlace()).batch.id;
    const auto open = questions();
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].spelling, u"Тмутараканский"_s);
    EXPECT_EQ(open[0].state, QuestionState::Open);
    EXPECT_EQ(open[0].batch.id, batch);
    EXPECT_EQ(open[0].sourceRows, (std::vector<int>{3, 5}));
    EXPECT_TRUE(open[0].candidates.empty());
}

TEST_F(PendingTest, AnAnswerIsKeptWithAuthorAndDateAndItsRowsEnter) {
    const QString file = unknownPlace();
    const core::BatchId batch = import(file).batch.id;
    answer(u"Тмутараканский"_s, 5);
    ASSERT_EQ(questions().size(), 1U);
    const PendingQuestion answered = questions()[0];
    EXPECT_EQ(answered.state, QuestionState::Answered);
    EXPECT_EQ(answered.answer.target, core::MunicipalityId{5});
    EXPECT_EQ(answered.answer.author, u"инспектор"_s);
    EXPECT_EQ(answered.answer.at, m_clock.nowUtc());
    EXPECT_FALSE(registered(5).has_value()) << "the answer alone enters nothing";

    services::EnterRequest request;
    request.batch = batch;
    const auto entered = services::enterPending(store(), m_clock, request);
    ASSERT_TRUE(succeeded(entered));
    EXPECT_EQ(entered->entered, 2);
    EXPECT_EQ(entered->waiting, 0);
    EXPECT_EQ(registered(5), 1);
    EXPECT_TRUE(questions().empty());
}

TEST_F(PendingTest, ASpellingWithCandidatesCanBeRefused) {
    QByteArray table = readFile(dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv"));
    table.replace(u"Анивский городской округ"_s.toUtf8(), u"Анивскй городской округ"_s.toUtf8());
    QFile file(path("typo.tsv"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(table);
    file.close();
    import(file.fileName());
    const auto open = questions();
    ASSERT_EQ(open.size(), 1U);
    ASSERT_FALSE(open[0].candidates.empty());
    EXPECT_EQ(open[0].candidates[0], core::MunicipalityId{3});
    answer(open[0].spelling, 0);
    EXPECT_EQ(questions()[0].state, QuestionState::Refused);
    EXPECT_EQ(questions()[0].answer.author, u"инспектор"_s);
    answer(open[0].spelling, 3);
    EXPECT_EQ(questions()[0].state, QuestionState::Answered) << "a later word wins";
    answer(open[0].spelling, 0);
    EXPECT_EQ(questions()[0].state, QuestionState::Refused);
}

TEST_F(PendingTest, AnUnknownMunicipalityIsNoAnswer) {
    EXPECT_EQ(services::answerName(store(), m_clock, {u"x"_s, core::MunicipalityId{999}, {}}).error().code,
              core::ErrorCode::MunicipalityUnknown);
}

} // namespace
