// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/older_store.h"
#include "store/store_test.h"

#include <QFile>
#include <fcntl.h>
#include <unistd.h>

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

void writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(content), content.size());
}

class FactoryTest : public StoreTest {
protected:
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList filesInFolder() const {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    void expectOpenFails(const QString& path, ErrorCode code) {
        const auto opened = m_factory.open(path);
        ASSERT_FALSE(opened.ok());
        EXPECT_EQ(opened.error().code, code) << testing::PrintToString(opened.error());
        EXPECT_EQ(opened.error().subject, path);
    }

    void expectCreateFails(const QString& path, ErrorCode code) {
        const QStringList before = filesInFolder();
        const auto made = m_factory.create(path, sampleRegion(), sampleCatalogue());
        ASSERT_FALSE(made.ok());
        EXPECT_EQ(made.error().code, code) << testing::PrintToString(made.error());
        EXPECT_EQ(filesInFolder(), before);
    }
};

TEST_F(FactoryTest, CreateMakesOneFileThatOpensAgain) {
    EXPECT_EQ(store().path(), path());
    m_store.reset();
    EXPECT_EQ(filesInFolder(), QStringList{u"Сводка за неделю.svodka"_s});
    const auto opened = m_factory.open(path());
    ASSERT_TRUE(succeeded(opened));
    EXPECT_EQ(opened.value()->region().value(), sampleRegion());
}

TEST_F(FactoryTest, CreateRefusesWhateverIsThere) {
    const QStringList before = dump();
    expectCreateFails(path(), ErrorCode::StoreExists);
    EXPECT_EQ(dump(), before);
    expectCreateFails(m_folder.path(), ErrorCode::StoreExists);
    ASSERT_TRUE(QFile::link(file(u"nowhere"_s), file(u"link.svodka"_s)));
    expectCreateFails(file(u"link.svodka"_s), ErrorCode::StoreExists);
    writeFile(file(u"old.svodka-wal"_s), "left behind");
    expectCreateFails(file(u"old.svodka"_s), ErrorCode::StoreExists);
}

TEST_F(FactoryTest, CreateNeedsAFolderThatCanBeWritten) {
    expectCreateFails(file(u"нет такой папки/x.svodka"_s), ErrorCode::OutputNotWritable);
    writeFile(file(u"text.txt"_s), "x");
    expectCreateFails(file(u"text.txt/x.svodka"_s), ErrorCode::OutputNotWritable);
#ifdef Q_OS_LINUX // modes are no barrier on Windows
    if (geteuid() != 0) {
        ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"closed"_s));
        ASSERT_TRUE(QFile::setPermissions(file(u"closed"_s), QFile::ReadOwner | QFile::ExeOwner));
        expectCreateFails(file(u"closed/x.svodka"_s), ErrorCode::OutputNotWritable);
    } else {
        expectCreateFails(u"/proc/x.svodka"_s, ErrorCode::OutputNotWritable); // not even root makes files there
    }
#endif
}

TEST_F(FactoryTest, CreateThatFailsHalfwayLeavesNothing) {
    const QStringList before = filesInFolder();
    core::Catalogue catalogue = sampleCatalogue();
    catalogue.campaigns.back().metrics.push_back({u"Bad code"_s, {}, core::MetricKind::Count, {}});
    const auto made = m_factory.create(file(u"new.svodka"_s), sampleRegion(), catalogue);
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().code, ErrorCode::CatalogueInvalid);
    EXPECT_EQ(filesInFolder(), before);
}

TEST_F(FactoryTest, OpenTellsWhatIsWrong) {
    expectOpenFails(file(u"none.svodka"_s), ErrorCode::StoreNotFound);
    EXPECT_FALSE(QFile::exists(file(u"none.svodka"_s)));
    expectOpenFails(m_folder.path(), ErrorCode::StoreForeign);
    writeFile(file(u"empty.svodka"_s), {});
    expectOpenFails(file(u"empty.svodka"_s), ErrorCode::StoreForeign);
    writeFile(file(u"text.svodka"_s), "Наименование МО;Количество\nДолинский;3\n");
    expectOpenFails(file(u"text.svodka"_s), ErrorCode::StoreForeign);
    writeFile(file(u"head.svodka"_s), QByteArray("SQLite format 3\0 and then nothing of the kind", 46).repeated(20));
    expectOpenFails(file(u"head.svodka"_s), ErrorCode::StoreBroken);
}

TEST_F(FactoryTest, OpenLeavesTheDatabaseOfAnotherProgramAlone) {
    const QString path = file(u"foreign.db"_s);
    runSql(path, {u"CREATE TABLE region (region_id INTEGER)"_s, u"INSERT INTO region VALUES (1)"_s,
                  u"PRAGMA application_id = 77"_s});
    QFile before(path);
    ASSERT_TRUE(before.open(QIODevice::ReadOnly));
    const QByteArray content = before.readAll();
    expectOpenFails(path, ErrorCode::StoreForeign);
    QFile after(path);
    ASSERT_TRUE(after.open(QIODevice::ReadOnly));
    EXPECT_EQ(after.readAll(), content);
    EXPECT_FALSE(QFile::exists(path + u"-wal"_s));
}

TEST_F(FactoryTest, OpenRefusesANewerFile) {
    m_store.reset();
    runSql(path(), {u"PRAGMA user_version = 1000"_s});
    expectOpenFails(path(), ErrorCode::StoreNewer);
    EXPECT_EQ(filesInFolder().size(), 1);
}

class TruncatedStore : public FactoryTest, public testing::WithParamInterface<int> {};

TEST_P(TruncatedStore, IsBroken) {
    m_store.reset();
    QFile whole(path());
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    writeFile(file(u"part.svodka"_s), whole.readAll().first(whole.size() * GetParam() / 100));
    expectOpenFails(file(u"part.svodka"_s), ErrorCode::StoreBroken);
}

INSTANTIATE_TEST_SUITE_P(Percents, TruncatedStore, testing::Values(1, 10, 50, 99));

TEST_F(FactoryTest, AStoreWithoutARegionIsBroken) {
    m_store.reset();
    runSql(path(), {u"PRAGMA foreign_keys = OFF"_s, u"DELETE FROM region"_s});
    expectOpenFails(path(), ErrorCode::StoreBroken);
}

TEST_F(FactoryTest, AFileThatAnotherProgramHoldsIsLocked) {
    m_store.reset();
    QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
    other.setDatabaseName(path());
    ASSERT_TRUE(other.open());
    {
        QSqlQuery query(other);
        ASSERT_TRUE(query.exec(u"PRAGMA locking_mode = EXCLUSIVE"_s));
        ASSERT_TRUE(query.exec(u"BEGIN EXCLUSIVE"_s));
        query.clear();
        expectOpenFails(path(), ErrorCode::StoreLocked);
    }
    other.close();
    other = {};
    QSqlDatabase::removeDatabase(u"other"_s);
    EXPECT_TRUE(succeeded(m_factory.open(path())));
}

/// Takes migrations back, to what the first program wrote.
void makeOlder(const QString& path) {
    runSql(path, toVersion6());
    runSql(path, {u"INSERT INTO mapping_profile VALUES (1, 'a', 'sferum', '', '[]')"_s});
}

TEST_F(FactoryTest, AnOlderFileIsCopiedAndBroughtUpToDate) {
    m_store.reset();
    makeOlder(path());
    const QStringList before = dump();
    const auto opened = m_factory.open(path());
    ASSERT_TRUE(succeeded(opened));
    EXPECT_EQ(opened.value()->region().value(), sampleRegion());
    EXPECT_EQ(opened.value()->profile(u"a"_s).value(), (core::MappingProfile{u"a"_s, u"sferum"_s, u"[]"_s}));
    EXPECT_EQ(dumpStore(path() + u".bak-6"_s), before);
    ASSERT_TRUE(succeeded(m_factory.open(path())));
    EXPECT_FALSE(QFile::exists(path() + u".bak-6-2"_s)); // an up-to-date file needs no copy
}

TEST_F(FactoryTest, ACopyNeverReplacesAnEarlierOne) {
    m_store.reset();
    makeOlder(path());
    writeFile(path() + u".bak-6"_s, "precious");
    ASSERT_TRUE(succeeded(m_factory.open(path())));
    QFile kept(path() + u".bak-6"_s);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), "precious");
    EXPECT_FALSE(dumpStore(path() + u".bak-6-2"_s).isEmpty());
}

TEST_F(FactoryTest, AnOlderFileIsCountedByTheRulesOfToday) {
    const auto bring = [&](int week) {
        auto builder = plan(week);
        apply(builder.columns({u"application_sent"_s}).newOrganisation(u"Сад"_s, u"preschool"_s, 1, {1}));
    };
    bring(0);
    bring(1);
    m_store.reset();
    // Of reasons an older file gets what the program ships, whatever stood there: notes_test.cpp.
    const auto dumpFigures = [&] {
        return dumpStore(path(), tablesOutsideDump() + QSet<QString>{u"reason"_s, u"legal_basis"_s});
    };
    const QStringList today = dumpFigures();
    makeOlder(path());
    // By the first program everyone existed in every week.
    runSql(path(), {u"UPDATE summary SET existing = 2"_s, u"DELETE FROM mapping_profile"_s});
    ASSERT_NE(dumpFigures(), today);
    ASSERT_TRUE(succeeded(m_factory.open(path())));
    EXPECT_EQ(dumpFigures(), today);
}

TEST_F(FactoryTest, AMetricAddedToTheCatalogueGetsItsColumn) {
    apply(plan().columns({u"order"_s}).newOrganisation(u"Сад"_s, u"preschool"_s, 1, {5}));
    m_store.reset();
    runSql(path(), {u"INSERT INTO metric (region_id, campaign, code, ordinal, title_ru, title_en, kind, synonyms) "
                    "VALUES (1, 'sferum', 'chats', 9, 'Чаты', '', 'count', '[]')"_s});
    auto opened = m_factory.open(path());
    ASSERT_TRUE(succeeded(opened));
    m_store = std::move(opened).value();
    const core::OrganisationId first{1};
    EXPECT_EQ(values(first), (Cells{std::nullopt, std::nullopt, std::nullopt, 5, std::nullopt}));
    apply(plan().columns({u"chats"_s}).row(first, {7}));
    EXPECT_EQ(values(first), (Cells{std::nullopt, std::nullopt, std::nullopt, 5, 7}));
}

#ifdef Q_OS_LINUX
/// On POSIX all locks that a process has on a file go when it closes any handle of it.
TEST_F(FactoryTest, ASecondStoreDoesNotReleaseTheLocksOfTheFirst) {
    ASSERT_TRUE(succeeded(store().region()));
    QFile observer(path()); // closed after the last look only
    ASSERT_TRUE(observer.open(QIODevice::ReadWrite));
    const auto isLocked = [&] {
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        return fcntl(observer.handle(), F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    };
    ASSERT_TRUE(isLocked());
    {
        const auto second = m_factory.open(path());
        ASSERT_TRUE(succeeded(second));
        EXPECT_TRUE(isLocked());
    }
    EXPECT_TRUE(isLocked());
}
#endif

} // namespace
} // namespace svodka::tests
