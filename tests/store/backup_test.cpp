// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/limits.h"
#include "store/store_test.h"

#include <QFile>
#include <sys/stat.h>

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

class MovingClock final : public core::Clock {
public:
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    QDateTime now{QDate(2023, 5, 6), QTime(9, 30, 15), Qt::UTC};
};

class BackupTest : public StoreTest {
protected:
    void SetUp() override {
        StoreTest::SetUp();
        importSomething(0);
        auto opened = m_backups.open(path());
        ASSERT_TRUE(succeeded(opened));
        m_store = std::move(opened).value();
    }

    core::BatchId importSomething(int week) {
        auto builder = plan(week);
        builder.columns({u"application_sent"_s, u"order"_s});
        builder.newOrganisation(u"Детский сад № 1"_s, u"preschool"_s, 1, {1, 5});
        return apply(builder.figure(0, {}, u"registered"_s, 1));
    }

    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return path() + u".backups"_s; }
    [[nodiscard]] QStringList backups() const {
        return QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    [[nodiscard]] QStringList filesInFolder() const {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    [[nodiscard]] QStringList everything(const QString& store) const { return dumpStore(store, {}); }

    QString keep() {
        const auto kept = store().keepBackup();
        EXPECT_TRUE(succeeded(kept));
        return kept ? *kept : QString();
    }

    void expectBackupFails(const core::BackupRequest& request, ErrorCode code, const QString& subject) {
        const QStringList before = filesInFolder();
        const auto made = m_backups.backup(request);
        ASSERT_FALSE(made.ok());
        EXPECT_EQ(made.error().code, code) << testing::PrintToString(made.error());
        EXPECT_EQ(made.error().subject, subject);
        EXPECT_EQ(filesInFolder(), before) << "nothing half-made stays";
    }

    MovingClock m_moving;
    store::SqliteStoreFactory m_backups{{&m_moving, std::chrono::milliseconds(50), false}};
};

TEST_F(BackupTest, IsTheWholeStoreInOneFile) {
    const QStringList before = everything(path());
    const auto made = m_backups.backup({path(), file(u"копия.svodka"_s), false});
    ASSERT_TRUE(succeeded(made));
    EXPECT_EQ(*made, file(u"копия.svodka"_s));
    EXPECT_EQ(filesInFolder().filter(u"копия"_s).size(), 1);
    EXPECT_EQ(everything(*made), before);
    const auto opened = m_factory.open(*made);
    ASSERT_TRUE(succeeded(opened));
    EXPECT_EQ(opened.value()->batches().value().size(), 1U);
}

TEST_F(BackupTest, HoldsWhatIsCommittedWhileOthersWrite) {
    importSomething(1); // still in the log of the open store
    const QStringList before = everything(path());
    const auto transaction = store().begin();
    ASSERT_TRUE(succeeded(transaction));
    ASSERT_TRUE(succeeded(undo(core::BatchId{1})));
    const auto made = m_backups.backup({path(), file(u"copy.svodka"_s), false});
    ASSERT_TRUE(succeeded(made));
    EXPECT_EQ(everything(*made), before);
}

TEST_F(BackupTest, WithoutANameItLiesInTheFolderOfBackups) {
    const auto made = m_backups.backup({path(), {}, false});
    ASSERT_TRUE(succeeded(made));
    EXPECT_EQ(*made, folder() + u"/2023-05-06_09-30-15Z-kept.svodka"_s);
    EXPECT_EQ(m_backups.backup({path(), {}, false}).value(), folder() + u"/2023-05-06_09-30-15Z-kept-2.svodka"_s);
}

TEST_F(BackupTest, AnExistingFileGoesOnlyWhenToldSo) {
    QFile existing(file(u"old.svodka"_s));
    ASSERT_TRUE(existing.open(QIODevice::WriteOnly));
    existing.write("precious");
    existing.close();
    expectBackupFails({path(), file(u"old.svodka"_s), false}, ErrorCode::StoreExists, file(u"old.svodka"_s));
    EXPECT_EQ(existing.size(), 8);
    ASSERT_TRUE(succeeded(m_backups.backup({path(), file(u"old.svodka"_s), true})));
    EXPECT_EQ(everything(file(u"old.svodka"_s)), everything(path()));
}

TEST_F(BackupTest, NeverGoesOverAStoreInUse) {
    expectBackupFails({path(), path(), true}, ErrorCode::StoreExists, path());
    const QString other = file(u"other.svodka"_s);
    const auto open = m_factory.create(other, sampleRegion(), sampleCatalogue());
    ASSERT_TRUE(succeeded(open));
    expectBackupFails({path(), other, true}, ErrorCode::StoreExists, other);
}

TEST_F(BackupTest, WhatIsNoStoreIsNotCopied) {
    expectBackupFails({file(u"none.svodka"_s), file(u"a.svodka"_s), false}, ErrorCode::StoreNotFound,
                      file(u"none.svodka"_s));
    runSql(file(u"foreign.db"_s), {u"CREATE TABLE region (region_id INTEGER)"_s});
    expectBackupFails({file(u"foreign.db"_s), file(u"a.svodka"_s), false}, ErrorCode::StoreForeign,
                      file(u"foreign.db"_s));
    expectBackupFails({path(), file(u"no folder/a.svodka"_s), true}, ErrorCode::OutputNotWritable,
                      file(u"no folder/a.svodka"_s));
}

TEST_F(BackupTest, ADamagedStoreGivesNoBackup) {
    m_store.reset();
    QFile damaged(path());
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    for (qint64 page = 8; page < damaged.size() / 4096; page += 3) {
        damaged.seek(page * 4096);
        damaged.write(QByteArray(2000, 'x'));
    }
    damaged.close();
    expectBackupFails({path(), file(u"a.svodka"_s), false}, ErrorCode::StoreBroken, path());
}

#ifdef Q_OS_LINUX
TEST_F(BackupTest, AFullDiskLeavesNothing) {
    m_store.reset();
    const QStringList before = everything(path());
    {
        const FullDisk full(64 * 1024);
        expectBackupFails({path(), file(u"a.svodka"_s), false}, ErrorCode::OutputNotWritable, file(u"a.svodka"_s));
    }
    EXPECT_EQ(everything(path()), before);
}

TEST_F(BackupTest, AFolderThatCannotBeWrittenIsNamed) {
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"closed"_s));
    ASSERT_EQ(chmod(QFile::encodeName(file(u"closed"_s)).constData(), 0555), 0);
    ASSERT_EQ(chmod(QFile::encodeName(m_folder.path()).constData(), 0777), 0);
    ASSERT_EQ(chmod(QFile::encodeName(path()).constData(), 0666), 0);
    m_store.reset();
    const WithoutRights rights;
    expectBackupFails({path(), file(u"closed/a.svodka"_s), false}, ErrorCode::OutputNotWritable,
                      file(u"closed/a.svodka"_s));
}

TEST_F(BackupTest, AStoreThatCanOnlyBeReadIsCopied) {
    m_store.reset();
    const QStringList before = everything(path());
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"open"_s));
    for (const QString& folder : {file(u"open"_s), m_folder.path()})
        ASSERT_EQ(chmod(QFile::encodeName(folder).constData(), folder == m_folder.path() ? 0555 : 0777), 0);
    ASSERT_EQ(chmod(QFile::encodeName(path()).constData(), 0444), 0);
    {
        const WithoutRights rights;
        ASSERT_TRUE(succeeded(m_backups.backup({path(), file(u"open/a.svodka"_s), false})));
        expectBackupFails({path(), {}, false}, ErrorCode::OutputNotWritable, folder());
    }
    ASSERT_EQ(chmod(QFile::encodeName(m_folder.path()).constData(), 0777), 0);
    EXPECT_EQ(everything(file(u"open/a.svodka"_s)), before);
}
#endif

TEST_F(BackupTest, TheAutomaticOneIsTheStoreBeforeTheTransaction) {
    const QStringList before = everything(path());
    auto transaction = store().begin();
    ASSERT_TRUE(succeeded(transaction));
    const QString kept = keep();
    auto builder = plan(1);
    ASSERT_TRUE(succeeded(
        store().apply(builder.columns({u"order"_s}).newOrganisation(u"Сад"_s, u"preschool"_s, 1, {1}).plan())));
    ASSERT_TRUE(succeeded(transaction.value()->commit()));
    EXPECT_EQ(kept, folder() + u"/2023-05-06_09-30-15Z.svodka"_s);
    EXPECT_EQ(everything(kept), before);
    EXPECT_EQ(backups().size(), 1);
}

TEST_F(BackupTest, OneThatWasBegunIsOfTheStoreBeforeWhatFollows) {
    const QStringList before = everything(path());
    auto transaction = store().begin();
    ASSERT_TRUE(succeeded(transaction));
    const auto backup = store().startBackup();
    backup->wait();
    auto builder = plan(1);
    ASSERT_TRUE(succeeded(
        store().apply(builder.columns({u"order"_s}).newOrganisation(u"Сад"_s, u"preschool"_s, 1, {1}).plan())));
    const auto kept = backup->keep();
    ASSERT_TRUE(succeeded(kept));
    ASSERT_TRUE(succeeded(transaction.value()->commit()));
    EXPECT_EQ(everything(*kept), before);
    EXPECT_EQ(backups().size(), 1);
}

TEST_F(BackupTest, OneThatIsNotKeptLeavesNothing) {
    const QStringList before = filesInFolder();
    store().startBackup().reset();
    EXPECT_EQ(filesInFolder(), before) << "nor the folder";
    keep();
    store().startBackup().reset();
    EXPECT_EQ(backups().size(), 1);
}

TEST_F(BackupTest, AStoreWithoutImportsIsNotKept) {
    const auto empty = m_factory.create(file(u"new.svodka"_s), sampleRegion(), sampleCatalogue());
    ASSERT_TRUE(succeeded(empty));
    EXPECT_EQ(empty.value()->keepBackup().value(), QString());
    EXPECT_FALSE(QFile::exists(file(u"new.svodka.backups"_s)));
}

TEST_F(BackupTest, TenAutomaticOnesStay) {
    for (int i = 0; i < 12; ++i) {
        keep();
        m_moving.now = m_moving.now.addSecs(60);
    }
    ASSERT_EQ(backups().size(), 10);
    EXPECT_EQ(backups().first(), u"2023-05-06_09-32-15Z.svodka"_s);
}

TEST_F(BackupTest, ManyInOneHourLeaveTheDaysBefore) {
    for (int day = 0; day < 8; ++day) {
        keep();
        m_moving.now = m_moving.now.addDays(1);
    }
    for (int i = 0; i < 30; ++i)
        keep(); // all within one second
    const QStringList left = backups();
    ASSERT_EQ(left.size(), 10);
    EXPECT_EQ(left.filter(u"2023-05-14"_s).size(), 5);
    EXPECT_TRUE(left.contains(u"2023-05-14_09-30-15Z-30.svodka"_s));
    EXPECT_EQ(left.mid(0, 5), (QStringList{u"2023-05-09_09-30-15Z.svodka"_s, u"2023-05-10_09-30-15Z.svodka"_s,
                                           u"2023-05-11_09-30-15Z.svodka"_s, u"2023-05-12_09-30-15Z.svodka"_s,
                                           u"2023-05-13_09-30-15Z.svodka"_s}));
}

TEST_F(BackupTest, NothingElseInTheFolderIsDeleted) {
    ASSERT_TRUE(succeeded(m_backups.backup({path(), {}, false})));
    QFile own(folder() + u"/2023-01-01 моя.svodka"_s);
    ASSERT_TRUE(own.open(QIODevice::WriteOnly));
    m_moving.now = m_moving.now.addYears(-1);
    for (int i = 0; i < 15; ++i)
        keep();
    EXPECT_EQ(backups().size(), 12);
    m_moving.now = m_moving.now.addYears(-1);
    EXPECT_TRUE(QFile::exists(keep())) << "the newest stays under a clock that went back";
    EXPECT_EQ(backups().size(), 12);
}

TEST_F(BackupTest, WhatAKilledProgramHasLeftGoesAfterADay) {
    keep();
    for (const QString& name : {u"/.svodka-old.tmp"_s, u"/.svodka-new.tmp"_s}) {
        QFile half(folder() + name);
        ASSERT_TRUE(half.open(QIODevice::WriteOnly));
        const int age = name.contains(u"old"_s) ? -2 : 0;
        ASSERT_TRUE(half.setFileTime(QDateTime::currentDateTime().addDays(age), QFileDevice::FileModificationTime));
    }
    keep();
    EXPECT_EQ(backups().filter(u".tmp"_s), QStringList{u".svodka-new.tmp"_s});
}

TEST_F(BackupTest, WithoutAFolderThereIsAnErrorAndTheStoreIsWell) {
    QFile inTheWay(folder());
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const auto kept = store().keepBackup();
    ASSERT_FALSE(kept.ok());
    EXPECT_EQ(kept.error().code, ErrorCode::OutputNotWritable);
    EXPECT_EQ(kept.error().subject, folder());
    importSomething(1);
    EXPECT_EQ(problems(), QStringList());
}

} // namespace
} // namespace svodka::tests
