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

TEST_F(MigratorTest, ImportsOfAnOlderStoreStayWithEverythingThatRefersToThem) {
    auto steps = builtInMigrations();
    ASSERT_GE(steps.size(), 10U);
    ASSERT_TRUE(tests::succeeded(Migrator({steps.begin(), steps.begin() + 8}).run(*m_database)));
    const QStringList rows{
        u"INSERT INTO region (region_id, code, name) VALUES (1, 'r', 'R')"_s,
        u"INSERT INTO campaign VALUES (1, 'c', 1, '', '', 1, '', '[]', '{}')"_s,
        u"INSERT INTO import_batch VALUES (1, 7, 'uid', 'f.csv', 'h', '', '', 'c', '2023-04-29', '2023-05-05', '', "
        u"'a', "
        "'2023-05-05T12:00:00Z', NULL, 1, 2, 3, 4, 5, 6)"_s,
        u"INSERT INTO batch_column VALUES (1, 7, 1, 'm', 3, 'M')"_s,
        u"INSERT INTO pending_row VALUES (1, 7, 1, 'municipality', 'S', '[]', 9, '{}')"_s,
        u"INSERT INTO alias VALUES (1, 'municipality', 's', 4, 'S', 0, 'a', '2023-05-05T12:00:00Z')"_s,
    };
    for (const QString& row : rows)
        ASSERT_TRUE(tests::succeeded(run(*m_database, row))) << row.toStdString();
    ASSERT_TRUE(tests::succeeded(Migrator(steps).run(*m_database)));
    EXPECT_EQ(number(*m_database, u"SELECT rows_unmatched FROM import_batch WHERE batch_id = 7 AND kind = 'import' "
                                  "AND campaign = 'c' AND continues IS NULL"_s)
                  .value(),
              4);
    EXPECT_EQ(number(*m_database, u"SELECT target_id FROM alias WHERE municipality_id = 0 AND type = ''"_s).value(), 4);
    EXPECT_TRUE(dialect::missingReferences(*m_database)->empty());
    // References are watched again.
    EXPECT_FALSE(run(*m_database, u"INSERT INTO batch_column VALUES (1, 8, 1, 'm', 3, 'M')"_s).ok());
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
