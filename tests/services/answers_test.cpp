// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export_service.h"
#include "services/pending/pending_service.h"
#include "services_fixture.h"

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;
using services::QuestionState;

namespace {

class AnswersTest : public ServicesTest {
protected:
    void SetUp() override { makeStore("sakhalin"); }

    services::ImportRequest request(bool dryRun) {
        services::ImportRequest request;
        request.file = writeTable("a.csv", u"Муниципальное образование;Количество не зарегистрированных"_s,
                                  u"Тмутараканский;4\nОхинский;1\n"_s);
        request.author = u"методист"_s;
        request.type = u"preschool"_s;
        request.dryRun = dryRun;
        return request;
    }

    services::ImportOutcome run(const services::ImportRequest& request) {
        const auto outcome = services::ImportService(store(), m_clock).run(request);
        EXPECT_TRUE(succeeded(outcome));
        return outcome ? *outcome : services::ImportOutcome{};
    }
};

TEST_F(AnswersTest, aDryRunAsksAboutNames) {
    const auto outcome = run(request(true));
    ASSERT_EQ(outcome.questions.size(), 1U);
    EXPECT_EQ(outcome.questions[0].spelling, u"Тмутараканский"_s);
    EXPECT_EQ(outcome.questions[0].state, QuestionState::Open);
    EXPECT_EQ(outcome.batch.counts.unmatched, 1);
}

TEST_F(AnswersTest, anAnswerCountsInTheDryRunAndIsNotKept) {
    auto asked = request(true);
    asked.answers = {{u"Тмутараканский"_s, core::MunicipalityId{5}, u"методист"_s}};
    const auto outcome = run(asked);
    EXPECT_TRUE(outcome.questions.empty());
    EXPECT_EQ(outcome.batch.counts.added, 2);
    EXPECT_TRUE(store().municipalityAliases().value().empty());
}

TEST_F(AnswersTest, withTheImportTheAnswerIsKept) {
    auto asked = request(false);
    asked.answers = {{u"Тмутараканский"_s, core::MunicipalityId{5}, u"методист"_s}};
    EXPECT_EQ(run(asked).batch.counts.added, 2);
    const auto aliases = store().municipalityAliases();
    ASSERT_EQ(aliases->size(), 1U);
    EXPECT_EQ(aliases->front().target, core::MunicipalityId{5});
    EXPECT_EQ(aliases->front().author, u"методист"_s);
}

TEST_F(AnswersTest, aRefusalClosesTheQuestion) {
    auto asked = request(true);
    asked.answers = {{u"Тмутараканский"_s, {}, u"методист"_s}};
    const auto outcome = run(asked);
    ASSERT_EQ(outcome.questions.size(), 1U);
    EXPECT_EQ(outcome.questions[0].state, QuestionState::Refused);
}

TEST_F(AnswersTest, aMunicipalityThatIsNotThereIsAnErrorAndNothingIsStored) {
    auto asked = request(false);
    asked.answers = {{u"Тмутараканский"_s, core::MunicipalityId{999}, {}}};
    const auto outcome = services::ImportService(store(), m_clock).run(asked);
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code, core::ErrorCode::MunicipalityUnknown);
    EXPECT_TRUE(store().batches().value().empty());
}

TEST_F(AnswersTest, aDryRunWorksOnAStoreThatCanOnlyBeRead) {
    m_store.reset();
    QFile::setPermissions(storePath(), QFile::ReadOwner);
    auto opened = m_factory.open(storePath());
    ASSERT_TRUE(succeeded(opened));
    m_store = *std::move(opened);
    EXPECT_EQ(run(request(true)).batch.counts.unmatched, 1);
    QFile::setPermissions(storePath(), QFile::ReadOwner | QFile::WriteOwner);
}

TEST_F(AnswersTest, aTableIsExportedInTheFormatOfItsEnding) {
    core::Table table;
    table.name = u"Таблица"_s;
    table.columns = {{u"Имя"_s, {}, core::ColumnKind::Text, false}};
    table.rows = {{core::Cell(u"=опасно"_s)}};
    ASSERT_TRUE(services::exportTable(table, {}, path("t.csv")).ok());
    EXPECT_TRUE(QString::fromUtf8(readFile(path("t.csv"))).contains(u"'=опасно"_s));
    EXPECT_EQ(services::exportTable(table, {}, path("t.odt")).error().code, core::ErrorCode::OutputFormatUnknown);
    EXPECT_EQ(services::exportFormats().first(), u"xlsx"_s);
}

} // namespace
