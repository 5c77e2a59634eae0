// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/limits.h"
#include "store/older_store.h"
#include "store/store_test.h"

#include <QFile>

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

class RestoreTest : public StoreTest {
protected:
    void SetUp() override {
        StoreTest::SetUp();
        importSomething(0);
        m_then = everything(path());
        ASSERT_TRUE(succeeded(m_factory.backup({path(), backup(), false})));
        importSomething(1);
        m_now = everything(path());
        ASSERT_NE(m_then, m_now);
        m_store.reset();
    }

    void importSomething(int week) {
        auto builder = plan(week);
        builder.columns({u"application_sent"_s, u"order"_s});
        for (int i = 0; i < 40; ++i)
            builder.newOrganisation(u"Детский сад № %1"_s.arg(i), u"preschool"_s, 1, {1, i});
        apply(builder.figure(0, {}, u"registered"_s, 1));
    }

    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString backup() const { return file(u"backup.svodka"_s); }
    [[nodiscard]] QStringList everything(const QString& store) const { return dumpStore(store, {}); }
    [[nodiscard]] QStringList filesInFolder() const {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    void write(const QString& path, const QByteArray& content) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(content), content.size());
    }
    [[nodiscard]] QByteArray content(const QString& path) const {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void expectRefused(const QString& from, ErrorCode code) {
        const QStringList files = filesInFolder();
        const auto restored = m_factory.restore({from, path(), false});
        ASSERT_FALSE(restored.ok());
        EXPECT_EQ(restored.error().code, code) << testing::PrintToString(restored.error());
        EXPECT_EQ(filesInFolder(), files);
        EXPECT_EQ(everything(path()), m_now) << "the store is as it was";
    }

    QStringList m_then;
    QStringList m_now;
};

TEST_F(RestoreTest, GivesBackWhatTheBackupHoldsAndKeepsThePresent) {
    const auto kept = m_factory.restore({backup(), path(), false});
    ASSERT_TRUE(succeeded(kept));
    EXPECT_EQ(everything(path()), m_then);
    EXPECT_EQ(*kept, path() + u".backups/2023-05-06_09-30-15Z-before-restore.svodka"_s);
    EXPECT_EQ(everything(*kept), m_now);
    EXPECT_EQ(filesInFolder().size(), 3) << "store, backup, folder: no log, no temporary file";

    ASSERT_TRUE(succeeded(m_factory.restore({*kept, path(), false})));
    EXPECT_EQ(everything(path()), m_now) << "and there and back again";
    auto opened = m_factory.open(path());
    ASSERT_TRUE(succeeded(opened));
    m_store = std::move(opened).value();
    importSomething(2);
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(RestoreTest, WhereThereIsNoStoreItMakesOne) {
    const auto kept = m_factory.restore({backup(), file(u"new.svodka"_s), false});
    ASSERT_TRUE(succeeded(kept));
    EXPECT_EQ(*kept, QString());
    EXPECT_EQ(everything(file(u"new.svodka"_s)), m_then);
}

TEST_F(RestoreTest, WhatTheLogOfADeadProgramHoldsIsKeptToo) {
    auto opened = m_factory.open(path());
    ASSERT_TRUE(succeeded(opened));
    m_store = std::move(opened).value();
    importSomething(2);
    for (const QString& suffix : {u""_s, u"-wal"_s})
        write(file(u"dead.svodka"_s) + suffix, content(path() + suffix));
    ASSERT_GT(content(file(u"dead.svodka-wal"_s)).size(), 0);
    const QStringList before = everything(path());
    const auto kept = m_factory.restore({backup(), file(u"dead.svodka"_s), false});
    ASSERT_TRUE(succeeded(kept));
    EXPECT_EQ(everything(file(u"dead.svodka"_s)), m_then);
    EXPECT_EQ(everything(*kept), before);
    EXPECT_FALSE(QFile::exists(file(u"dead.svodka-wal"_s)));
}

TEST_F(RestoreTest, WhatIsNoBackupIsRefused) {
    expectRefused(file(u"none.svodka"_s), ErrorCode::StoreNotFound);
    write(file(u"text.svodka"_s), "Наименование МО;Количество\n");
    expectRefused(file(u"text.svodka"_s), ErrorCode::StoreForeign);
    runSql(file(u"foreign.db"_s), {u"CREATE TABLE region (region_id INTEGER)"_s});
    expectRefused(file(u"foreign.db"_s), ErrorCode::StoreForeign);
    expectRefused(path(), ErrorCode::InvalidArgument);
}

TEST_F(RestoreTest, ANewerOrBrokenBackupIsRefused) {
    const QByteArray whole = content(backup());
    write(file(u"part.svodka"_s), whole.first(whole.size() / 2));
    expectRefused(file(u"part.svodka"_s), ErrorCode::StoreBroken);
    QByteArray holes = whole;
    for (qsizetype page = 8; page < whole.size() / 4096; page += 3)
        holes.replace(page * 4096 + 8, 500, QByteArray(500, 'x'));
    write(file(u"holes.svodka"_s), holes);
    expectRefused(file(u"holes.svodka"_s), ErrorCode::StoreBroken);
    runSql(backup(), {u"PRAGMA user_version = 1000"_s});
    expectRefused(backup(), ErrorCode::StoreNewer);
}

TEST_F(RestoreTest, AStoreInUseIsLeftAlone) {
    const auto open = m_factory.open(path());
    ASSERT_TRUE(succeeded(open));
    const auto restored = m_factory.restore({backup(), path(), false});
    ASSERT_FALSE(restored.ok());
    EXPECT_EQ(restored.error().code, ErrorCode::StoreLocked);
    EXPECT_EQ(restored.error().subject, path());
    EXPECT_EQ(everything(path()), m_now);
    EXPECT_FALSE(QFile::exists(path() + u".backups"_s));
}

TEST_F(RestoreTest, ABackupThatIsOpenElsewhereCanBeRestored) {
    const auto open = m_factory.open(backup());
    ASSERT_TRUE(succeeded(open));
    ASSERT_TRUE(succeeded(m_factory.restore({backup(), path(), false})));
    EXPECT_EQ(everything(path()), m_then);
}

TEST_F(RestoreTest, AnotherRegionHasToBeWanted) {
    core::Region other = sampleRegion();
    other.code = u"kirov"_s;
    other.name = u"Кировская область"_s;
    const QString foreign = file(u"kirov.svodka"_s);
    ASSERT_TRUE(succeeded(m_factory.create(foreign, other, sampleCatalogue())));
    expectRefused(foreign, ErrorCode::RegionDiffers);
    ASSERT_TRUE(succeeded(m_factory.restore({foreign, path(), true})));
    EXPECT_EQ(m_factory.open(path()).value()->region().value().code, u"kirov"_s);
}

TEST_F(RestoreTest, AFileThatIsNoStoreIsNotReplaced) {
    write(file(u"report.txt"_s), "precious");
    const auto restored = m_factory.restore({backup(), file(u"report.txt"_s), true});
    ASSERT_FALSE(restored.ok());
    EXPECT_EQ(restored.error().code, ErrorCode::StoreForeign);
    EXPECT_EQ(content(file(u"report.txt"_s)), "precious");
}

class DamagedStore : public RestoreTest, public testing::WithParamInterface<int> {};

TEST_P(DamagedStore, IsSetAsideAndReplaced) {
    QByteArray damaged = content(path());
    if (GetParam() < 100)
        damaged.truncate(damaged.size() * GetParam() / 100);
    else
        damaged.replace(100, 30000, QByteArray(30000, 'x'));
    write(path(), damaged);
    const auto kept = m_factory.restore({backup(), path(), false});
    ASSERT_TRUE(succeeded(kept));
    EXPECT_EQ(everything(path()), m_then);
    EXPECT_EQ(*kept, path() + u".backups/2023-05-06_09-30-15Z-damaged.svodka"_s);
    EXPECT_EQ(content(*kept), damaged);
}

INSTANTIATE_TEST_SUITE_P(Ways, DamagedStore, testing::Values(10, 50, 99, 100));

TEST_F(RestoreTest, AnOlderBackupIsBroughtUpToDateWhenOpened) {
    runSql(backup(), toVersion6());
    ASSERT_TRUE(succeeded(m_factory.restore({backup(), path(), false})));
    auto opened = m_factory.open(path());
    ASSERT_TRUE(succeeded(opened));
    m_store = std::move(opened).value();
    EXPECT_EQ(problems(), QStringList());
    EXPECT_EQ(store().batches().value().size(), 1U);
}

#ifdef Q_OS_LINUX
TEST_F(RestoreTest, AFullDiskChangesNothing) {
    const QStringList files = filesInFolder();
    {
        const FullDisk full(64 * 1024);
        const auto restored = m_factory.restore({backup(), path(), false});
        ASSERT_FALSE(restored.ok());
        EXPECT_EQ(restored.error().code, ErrorCode::OutputNotWritable);
        EXPECT_EQ(restored.error().subject, path());
    }
    EXPECT_EQ(everything(path()), m_now);
    EXPECT_EQ(filesInFolder(), files);
}
#endif

} // namespace
} // namespace svodka::tests
