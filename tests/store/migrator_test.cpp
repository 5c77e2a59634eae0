// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"

#include "printing.h"
#include "store/database.h"
#include "store/dialect.h"
#include "store/query.h"

#include <QTemporaryDir>

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {

class MigratorTest : public testing::Test {
protected:
    void SetUp() override {
        auto opened = Database::open(m_folder.filePath(u"файл.svodka"_s), std::chrono::milliseconds(50));
        ASSERT_TRUE(tests::succeeded(opened));
        m_database = *opened;
    }

    int version() { return dialect::identity(*m_database)->version; }
    QStringList tables() { return m_database->connection().tables(); }

    QTemporaryDir m_folder;
    std::shared_ptr<Database> m_database;
    std::vector<Migration> m_steps{{1, u"CREATE TABLE a (x TEXT);\nINSERT INTO a VALUES ('1;2');"_s},
                                   {2, u"CREATE TABLE b (x TEXT);\nINSERT INTO a VALUES ('3');"_s}};
};

TEST_F(MigratorTest, BuiltInStepsAreNumberedWithoutGaps) {
    const auto steps = builtInMigrations();
    ASSERT_FALSE(steps.empty());
    for (size_t i = 0; i < steps.size(); ++i) {
        EXPECT_EQ(steps[i].number, static_cast<int>(i) + 1);
        EXPECT_FALSE(steps[i].sql.isEmpty());
    }
}

TEST_F(MigratorTest, RunsEveryStepOfANewFile) {
    ASSERT_TRUE(tests::succeeded(Migrator(m_steps).run(*m_database)));
    EXPECT_EQ(version(), 2);
    EXPECT_EQ(dialect::identity(*m_database)->application, dialect::applicationId);
    EXPECT_EQ(number(*m_database, u"SELECT COUNT(*) FROM a"_s).value(), 2);
}

TEST_F(MigratorTest, RunsOnlyWhatAnOlderFileLacks) {
    ASSERT_TRUE(tests::succeeded(Migrator({m_steps[0]}).run(*m_database)));
    EXPECT_EQ(version(), 1);
    ASSERT_TRUE(tests::succeeded(Migrator(m_steps).run(*m_database)));
    ASSERT_TRUE(tests::succeeded(Migrator(m_steps).run(*m_database)));
    EXPECT_EQ(version(), 2);
    EXPECT_EQ(number(*m_database, u"SELECT COUNT(*) FROM a"_s).value(), 2);
}

TEST_F(MigratorTest, AStepThatFailsLeavesNothingOfItself) {
    m_steps.push_back({3, u"CREATE TABLE c (x TEXT);\nNOT SQL;"_s});
    const auto done = Migrator(m_steps).run(*m_database);
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, core::ErrorCode::StoreBroken);
    EXPECT_EQ(version(), 2);
    EXPECT_TRUE(tables().contains(u"b"_s));
    EXPECT_FALSE(tables().contains(u"c"_s));
    EXPECT_FALSE(m_database->inTransaction());
}

} // namespace
} // namespace svodka::store
