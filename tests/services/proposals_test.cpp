// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/pending/enter_pending.h"
#include "services/pending/pending_service.h"
#include "services_fixture.h"
#include "store/store_dump.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;
using services::ImportOutcome;
using services::ImportRequest;
using services::OrganisationAnswer;
using services::OrganisationProposal;

namespace {

const QString kHeader = u"Муниципальное образование;Наименование организации;Тип;Заявка отправлена"_s;

class ProposalsTest : public ServicesTest {
protected:
    void SetUp() override { makeStore("sakhalin"); }

    ImportRequest request(const char* name, const QString& rows) {
        ImportRequest request;
        request.file = writeTable(name, kHeader, rows);
        request.author = u"методист"_s;
        return request;
    }

    ImportOutcome run(const ImportRequest& request) {
        const auto outcome = services::ImportService(store(), m_clock).run(request);
        EXPECT_TRUE(succeeded(outcome));
        return outcome ? *outcome : ImportOutcome{};
    }

    /// The same file a week later.
    ImportOutcome nextWeek(ImportRequest request) {
        request.period = core::Period{QDate(2023, 5, 6), QDate(2023, 5, 12)};
        request.organisationAnswers.clear();
        return run(request);
    }

    core::OrganisationId idOf(const QString& name) {
        const auto all = *store().organisations();
        const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.name == name; });
        return found == all.end() ? core::OrganisationId{} : found->id;
    }

    OrganisationAnswer answer(const OrganisationProposal& proposal, OrganisationAnswer::Kind kind,
                              core::OrganisationId organisation = {}) {
        return {proposal.spelling, proposal.municipality, proposal.type, kind, organisation, u"методист"_s};
    }
};

TEST_F(ProposalsTest, AWholeRegionEntersAnEmptyStoreWithoutAQuestion) {
    QString rows;
    int count = 0;
    const auto region = store().region();
    for (const core::Municipality& place : region->municipalities) {
        const QString name = place.latestName().name;
        for (int i = 1; i <= 25; ++i, ++count)
            rows += name + u";МБДОУ детский сад № %1;ДОО;да\n"_s.arg(i);
        for (const QString& form : {u"МБДОУ"_s, u"МАДОУ"_s, u"МКДОУ"_s})
            for (const QString& garden : {u"Ромашка"_s, u"Ромашки"_s, u"Солнышко"_s, u"Солнышко» с. Дальнее"_s}) {
                rows += name + u";%1 детский сад «%2»;ДОО;да\n"_s.arg(form, garden);
                ++count;
            }
        for (const QString& school :
             {u"МБОУ СОШ № 1"_s, u"МБОУ ООШ № 1"_s, u"МАОУ СОШ № 1"_s, u"МБОУ СОШ № 1 с. Дальнее"_s,
              u"МБОУ СОШ с. Дальнее"_s, u"Филиал МБОУ СОШ № 1"_s}) {
            rows += name + u';' + school + u";СОШ;да\n"_s;
            ++count;
        }
    }
    const ImportOutcome outcome = run(request("all.csv", rows));
    EXPECT_EQ(outcome.batch.counts.organisationsCreated, count);
    EXPECT_EQ(outcome.batch.counts.unmatched, 0);
    EXPECT_EQ(outcome.batch.counts.rejected, 0);
    EXPECT_FALSE(outcome.waiting);
    EXPECT_EQ(outcome.proposals.size(), size_t(count));
    const ImportOutcome again = nextWeek(request("next.csv", rows));
    EXPECT_EQ(again.batch.counts.added, count);
    EXPECT_TRUE(again.proposals.empty());
    EXPECT_EQ(again.batch.counts.organisationsCreated, 0);
}

TEST_F(ProposalsTest, AnotherSpellingOfAKnownNameIsTheSameOrganisation) {
    ASSERT_EQ(run(request("a.csv", u"Охинский;МБОУ СОШ № 1;СОШ;да\n"_s)).batch.counts.organisationsCreated, 1);
    const ImportOutcome outcome =
        nextWeek(request("b.csv", u"Охинский;Муниципальное бюджетное общеобразовательное учреждение «Средняя "
                                  "общеобразовательная школа № 1» г. Охи;СОШ;да\n"_s));
    EXPECT_TRUE(outcome.proposals.empty());
    EXPECT_EQ(outcome.batch.counts.added, 1);
    EXPECT_EQ(store().organisations()->size(), 1U);
}

TEST_F(ProposalsTest, TwoSpellingsOfOneOrganisationInAFileAreOneRowTwice) {
    const ImportOutcome outcome = run(request("a.csv", u"Охинский;МБОУ СОШ № 1;СОШ;да\nОхинский;МБОУ «Средняя "
                                                       "общеобразовательная школа №1»;СОШ;нет\n"_s));
    EXPECT_EQ(outcome.batch.counts.organisationsCreated, 1);
    EXPECT_EQ(outcome.batch.counts.rejected, 1);
    const ImportOutcome next =
        nextWeek(request("b.csv", u"Охинский;МБОУ «СОШ №1»;СОШ;да\nОхинский;МБОУ СОШ № 1;СОШ;да\n"_s));
    EXPECT_EQ(next.batch.counts.rejected, 1);
}

TEST_F(ProposalsTest, WhatResemblesAKnownOneWaitsWithItsCandidates) {
    run(request("a.csv", u"Охинский;МБДОУ № 7 «Журавушка»;ДОО;да\nОхинский;МБДОУ № 8 «Буратино»;ДОО;да\n"_s));
    ImportRequest second =
        request("b.csv", u"Охинский;МАДОУ № 7 «Журавушка»;ДОО;да\nОхинский;МБДОУ № 9 «Росток»;ДОО;да\n"_s);
    second.dryRun = true;
    const ImportOutcome trial = run(second);
    ASSERT_EQ(trial.proposals.size(), 2U);
    EXPECT_EQ(trial.proposals[0].spelling, u"МАДОУ № 7 «Журавушка»"_s);
    EXPECT_EQ(trial.proposals[0].candidateNames, QStringList{u"МБДОУ № 7 «Журавушка»"_s});
    EXPECT_EQ(trial.proposals[0].candidates, std::vector{idOf(u"МБДОУ № 7 «Журавушка»"_s)});
    EXPECT_TRUE(trial.proposals[0].isWaiting);
    EXPECT_EQ(trial.proposals[0].sourceRows, std::vector{3});
    EXPECT_FALSE(trial.proposals[1].isWaiting);
    EXPECT_TRUE(trial.proposals[1].candidates.empty());
    EXPECT_EQ(trial.batch.counts.unmatched, 1);
    EXPECT_EQ(trial.batch.counts.organisationsCreated, 1);
    EXPECT_EQ(store().organisations()->size(), 2U) << "a trial creates nothing";
    second.dryRun = false;
    EXPECT_TRUE(run(second).waiting);
    EXPECT_EQ(store().organisations()->size(), 3U);
}

TEST_F(ProposalsTest, AnAnswerThatItIsKnownIsRememberedForTheNextWeek) {
    run(request("a.csv", u"Охинский;МБДОУ № 7 «Журавушка»;ДОО;да\n"_s));
    ImportRequest second = request("b.csv", u"Охинский;МАДОУ № 7 «Журавушка»;ДОО;нет\n"_s);
    second.dryRun = true;
    const auto proposals = run(second).proposals;
    ASSERT_EQ(proposals.size(), 1U);
    second.organisationAnswers = {answer(proposals[0], OrganisationAnswer::Kind::Known, proposals[0].candidates[0])};
    EXPECT_EQ(run(second).batch.counts.changed, 1);
    EXPECT_TRUE(store().organisationAliases()->empty()) << "a trial keeps nothing";
    second.dryRun = false;
    const ImportOutcome done = run(second);
    EXPECT_EQ(done.batch.counts.changed, 1);
    EXPECT_FALSE(done.waiting);
    EXPECT_EQ(done.proposals.size(), 1U);
    EXPECT_FALSE(done.proposals[0].isWaiting);
    const auto aliases = *store().organisationAliases();
    ASSERT_EQ(aliases.size(), 1U);
    EXPECT_EQ(aliases[0].author, u"методист"_s);
    EXPECT_EQ(aliases[0].at, m_clock.nowUtc());
    const ImportOutcome next = nextWeek(second);
    EXPECT_TRUE(next.proposals.empty());
    EXPECT_EQ(next.batch.counts.added, 1);
    EXPECT_EQ(store().organisations()->size(), 1U);
}

TEST_F(ProposalsTest, AnAnswerThatItIsNewIsRememberedToo) {
    const QStringList before = dumpStore(storePath());
    run(request("a.csv", u"Охинский;МБДОУ № 7 «Журавушка»;ДОО;да\n"_s));
    ImportRequest second = request("b.csv", u"Охинский;МАДОУ № 7 «Журавушка»;ДОО;да\n"_s);
    second.createOrganisations = false;
    const auto proposals = run(second).proposals;
    ASSERT_EQ(proposals.size(), 1U);
    ASSERT_TRUE(succeeded(store().undo({2}, m_clock.nowUtc(), {})));
    second.organisationAnswers = {answer(proposals[0], OrganisationAnswer::Kind::Create)};
    const ImportOutcome done = run(second);
    EXPECT_EQ(done.batch.counts.organisationsCreated, 1) << "a person's word stands over --no-new";
    EXPECT_FALSE(done.waiting);
    EXPECT_TRUE(nextWeek(second).proposals.empty());
    for (const qint64 batch : {4, 3, 1})
        ASSERT_TRUE(succeeded(store().undo({batch}, m_clock.nowUtc(), {})));
    EXPECT_EQ(dumpStore(storePath()), before);
    for (const core::OrganisationAlias& alias : *store().organisationAliases())
        EXPECT_FALSE(alias.target.isValid()) << "no alias means an organisation that is gone";
}

TEST_F(ProposalsTest, WhatIsLeftWaits) {
    ImportRequest first = request("a.csv", u"Охинский;МБДОУ № 7 «Журавушка»;ДОО;да\n"_s);
    first.dryRun = true;
    const auto proposals = run(first).proposals;
    ASSERT_EQ(proposals.size(), 1U);
    first.dryRun = false;
    first.organisationAnswers = {answer(proposals[0], OrganisationAnswer::Kind::Leave)};
    const ImportOutcome done = run(first);
    EXPECT_TRUE(done.waiting);
    ASSERT_EQ(done.proposals.size(), 1U);
    EXPECT_TRUE(done.proposals[0].isWaiting);
    EXPECT_TRUE(store().organisations()->empty());
    EXPECT_TRUE(store().organisationAliases()->empty());
}

TEST_F(ProposalsTest, ANameKnownUnderAnotherTypeIsAQuestion) {
    run(request("a.csv", u"Охинский;Учреждение № 3;ДОО;да\n"_s));
    ImportRequest second = request("b.csv", u"Охинский;Учреждение № 3;СОШ;да\n"_s);
    const ImportOutcome waiting = run(second);
    ASSERT_EQ(waiting.proposals.size(), 1U);
    EXPECT_TRUE(waiting.proposals[0].isWaiting);
    EXPECT_EQ(waiting.proposals[0].candidates, std::vector{idOf(u"Учреждение № 3"_s)});
    ASSERT_TRUE(succeeded(store().undo({2}, m_clock.nowUtc(), {})));
    second.organisationAnswers = {
        answer(waiting.proposals[0], OrganisationAnswer::Kind::Known, waiting.proposals[0].candidates[0])};
    EXPECT_EQ(run(second).batch.counts.same, 1);
    EXPECT_TRUE(nextWeek(second).proposals.empty());
}

TEST_F(ProposalsTest, AStoredQuestionIsAnsweredAndItsRowsEnter) {
    run(request("a.csv", u"Охинский;МБДОУ № 7 «Журавушка»;ДОО;да\n"_s));
    run(request("b.csv", u"Охинский;МАДОУ № 7 «Журавушка»;ДОО;нет\n"_s));
    const auto open = *services::pendingQuestions(store());
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].state, services::QuestionState::Organisation);
    EXPECT_EQ(open[0].organisation.municipality.value, 10);
    EXPECT_EQ(open[0].organisation.candidates, std::vector{idOf(u"МБДОУ № 7 «Журавушка»"_s)});
    EXPECT_EQ(open[0].organisation.sourceRows, std::vector{3});
    OrganisationAnswer wrong = answer(open[0].organisation, OrganisationAnswer::Kind::Known, {77});
    EXPECT_EQ(services::answerOrganisation(store(), m_clock, wrong).error().code, core::ErrorCode::OrganisationUnknown);
    const auto said = answer(open[0].organisation, OrganisationAnswer::Kind::Known, open[0].organisation.candidates[0]);
    ASSERT_TRUE(succeeded(services::answerOrganisation(store(), m_clock, said)));
    EXPECT_EQ(services::pendingQuestions(store())->size(), 1U) << "the answer alone enters nothing";
    services::EnterRequest enter;
    enter.batch = {2};
    const auto entered = services::enterPending(store(), m_clock, enter);
    ASSERT_TRUE(succeeded(entered));
    EXPECT_EQ(entered->entered, 1);
    ASSERT_EQ(entered->batches.size(), 1U);
    EXPECT_EQ(entered->batches[0].continues, core::BatchId{2});
    EXPECT_EQ(entered->batches[0].counts.changed, 1);
    EXPECT_TRUE(services::pendingQuestions(store())->empty());
    const auto sources = store().cellSources(u"sferum"_s, demoWeek(), open[0].organisation.candidates[0]);
    ASSERT_TRUE(succeeded(sources));
    ASSERT_EQ(sources->size(), 2U);
    EXPECT_EQ((*sources)[0].source, (core::Location{u"b.csv"_s, {}, 3, 4}));
    enter.batch = {77};
    EXPECT_EQ(services::enterPending(store(), m_clock, enter).error().code, core::ErrorCode::BatchNotFound);
}

TEST_F(ProposalsTest, AnAnswerThatNamesNobodyIsRefused) {
    ImportRequest first = request("a.csv", u"Охинский;МБДОУ № 7 «Журавушка»;ДОО;да\n"_s);
    first.organisationAnswers = {
        {u"МБДОУ № 7 «Журавушка»"_s, {10}, u"preschool"_s, OrganisationAnswer::Kind::Known, {77}, {}}};
    const auto outcome = services::ImportService(store(), m_clock).run(first);
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code, core::ErrorCode::OrganisationUnknown);
    EXPECT_TRUE(store().batches()->empty());
}

} // namespace
