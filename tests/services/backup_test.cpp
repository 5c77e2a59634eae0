// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/notice_text.h"
#include "services/pending/enter_pending.h"
#include "services/pending/pending_service.h"
#include "services/problem_text.h"
#include "services_fixture.h"
#include "store/store_dump.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

const QString kHeader = u"Муниципальное образование;Наименование организации;Тип;Заявка отправлена"_s;

class BackupBeforeImport : public ServicesTest {
protected:
    void SetUp() override { makeStore("sakhalin"); }

    [[nodiscard]] QDir folder() const { return QDir(storePath() + u".backups"_s); }
    [[nodiscard]] QStringList backups() const { return folder().entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    [[nodiscard]] QStringList everything(const QString& path) const { return dumpStore(path, {}); }

    QString first() { return writeTable("a.csv", kHeader, u"Охинский;МБДОУ № 2;ДОО;да\n"_s); }
    QString second() { return writeTable("b.csv", kHeader, u"Охинский;МБДОУ № 2;ДОО;нет\n"_s); }
};

TEST_F(BackupBeforeImport, HoldsTheStoreAsItWas) {
    import(first());
    EXPECT_TRUE(backups().isEmpty()) << "there was nothing to lose yet";
    const QStringList before = everything(storePath());
    const auto outcome = import(second());
    EXPECT_TRUE(outcome.notices.empty());
    ASSERT_EQ(backups().size(), 1);
    EXPECT_EQ(everything(folder().filePath(backups().first())), before);
}

TEST_F(BackupBeforeImport, OnlyWhereSomethingIsWritten) {
    import(first());
    EXPECT_TRUE(import(first()).repeated);
    services::ImportRequest trial;
    trial.file = second();
    trial.dryRun = true;
    ASSERT_TRUE(succeeded(services::ImportService(store(), m_clock).run(trial)));
    trial.file = path("none.csv");
    trial.dryRun = false;
    EXPECT_FALSE(services::ImportService(store(), m_clock).run(trial).ok());
    EXPECT_FALSE(folder().exists());
    services::ImportRequest without;
    without.file = second();
    without.backup = false;
    ASSERT_TRUE(succeeded(services::ImportService(store(), m_clock).run(without)));
    EXPECT_FALSE(folder().exists());
}

TEST_F(BackupBeforeImport, RowsThatEnterLateKeepTheStoreBeforeThem) {
    const QString file = writeTable("c.csv", kHeader, u"Тмутараканский;МБДОУ № 1;ДОО;да\n"_s);
    const core::BatchId batch = import(file).batch.id;
    ASSERT_TRUE(succeeded(
        services::answerName(store(), m_clock, {u"Тмутараканский"_s, core::MunicipalityId{5}, u"инспектор"_s})));
    const QStringList before = everything(storePath());
    services::EnterRequest request;
    request.batch = batch;
    ASSERT_TRUE(succeeded(services::enterPending(store(), m_clock, request)));
    ASSERT_EQ(backups().size(), 1);
    EXPECT_EQ(everything(folder().filePath(backups().first())), before);
}

TEST_F(BackupBeforeImport, WithoutABackupTheImportGoesOnAndSaysSo) {
    import(first());
    QFile inTheWay(folder().path());
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const auto outcome = import(second());
    EXPECT_TRUE(outcome.batch.id.isValid());
    ASSERT_EQ(outcome.notices.size(), 1U);
    EXPECT_EQ(outcome.notices[0].kind, services::NoticeKind::BackupMissing);
    EXPECT_EQ(services::noticeCode(outcome.notices[0].kind), u"backup_missing"_s);
    EXPECT_TRUE(services::noticeText(outcome.notices[0]).contains(folder().path()));
    EXPECT_TRUE(outcome.needsAttention());
    EXPECT_EQ(store().batches()->size(), 2U);
}

TEST_F(BackupBeforeImport, TheDemonstrationHasNone) {
    const auto made = services::makeStore(m_factory, m_clock, {path("demo.svodka"), u"sakhalin"_s, true});
    ASSERT_TRUE(succeeded(made));
    EXPECT_FALSE(QDir(path("demo.svodka.backups")).exists());
    EXPECT_TRUE(made->store->verify().value().empty());
}

TEST_F(BackupBeforeImport, RealTablesLeaveTheStoreInOrder) {
    importSeed("01_sakhalin_sferum_doo_2023w18.tsv");
    import(first());
    import(second());
    const auto found = store().verify();
    ASSERT_TRUE(succeeded(found));
    for (const core::StoreProblem& problem : *found)
        ADD_FAILURE() << services::problemText(problem).toStdString();
}

TEST(ProblemText, EveryKindHasItsCodeAndSentence) {
    QStringList codes;
    for (int kind = 0; kind <= int(core::ProblemKind::CriterionInvalid); ++kind) {
        core::StoreProblem problem;
        problem.kind = core::ProblemKind(kind);
        problem.count = 7;
        codes << services::problemCode(problem.kind);
        EXPECT_FALSE(services::problemText(problem).contains(u'%'));
    }
    EXPECT_EQ(codes.removeDuplicates(), 0);
}

} // namespace
