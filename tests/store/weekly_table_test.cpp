// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/weekly_table.h"

#include "printing.h"
#include "store/database.h"
#include "store/query.h"

#include <QSqlRecord>
#include <QTemporaryDir>

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {

core::Campaign campaignOf(const QString& code, const QStringList& metrics) {
    core::Campaign campaign;
    campaign.code = code;
    for (const QString& metric : metrics)
        campaign.metrics.push_back({metric, {}, core::MetricKind::Count, {}});
    return campaign;
}

class WeeklyTableTest : public testing::Test {
protected:
    void SetUp() override {
        m_database = Database::open(m_folder.filePath(u"x.svodka"_s), std::chrono::milliseconds(50)).value();
        ASSERT_TRUE(run(*m_database, u"CREATE TABLE period (region_id INTEGER, period_id INTEGER, "
                                     "PRIMARY KEY (region_id, period_id))"_s)
                        .ok());
    }

    QStringList columns(const QString& table) {
        const QSqlRecord record = m_database->connection().record(table);
        QStringList names;
        for (int i = 0; i < record.count(); ++i)
            names << record.fieldName(i);
        return names;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<Database> m_database;
};

TEST_F(WeeklyTableTest, HasTheKeyAndAColumnPerMetric) {
    ASSERT_TRUE(createWeeklyTable(*m_database, campaignOf(u"sferum"_s, {u"active"_s, u"order"_s})).ok());
    EXPECT_EQ(columns(u"weekly_sferum"_s),
              (QStringList{u"region_id"_s, u"period_id"_s, u"organisation_id"_s, u"active"_s, u"order"_s}));
}

TEST_F(WeeklyTableTest, AddsColumnsThatAreMissing) {
    ASSERT_TRUE(createWeeklyTable(*m_database, campaignOf(u"sferum"_s, {u"active"_s})).ok());
    const auto grown = campaignOf(u"sferum"_s, {u"calls"_s, u"active"_s, u"posts"_s});
    ASSERT_TRUE(tests::succeeded(addMissingColumns(*m_database, grown)));
    ASSERT_TRUE(tests::succeeded(addMissingColumns(*m_database, grown)));
    EXPECT_EQ(columns(u"weekly_sferum"_s),
              (QStringList{u"region_id"_s, u"period_id"_s, u"organisation_id"_s, u"active"_s, u"calls"_s, u"posts"_s}));
}

class BadCode : public WeeklyTableTest, public testing::WithParamInterface<QString> {};

TEST_P(BadCode, IsRefusedAsMetricAndAsCampaign) {
    const auto asMetric = createWeeklyTable(*m_database, campaignOf(u"sferum"_s, {GetParam()}));
    ASSERT_FALSE(asMetric.ok());
    EXPECT_EQ(asMetric.error().code, core::ErrorCode::CatalogueInvalid);
    EXPECT_EQ(asMetric.error().subject, GetParam());
    EXPECT_FALSE(addMissingColumns(*m_database, campaignOf(u"sferum"_s, {GetParam()})).ok());
    if (GetParam() != u"period_id"_s) {
        EXPECT_FALSE(createWeeklyTable(*m_database, campaignOf(GetParam(), {})).ok());
    }
    EXPECT_FALSE(m_database->connection().tables().contains(u"weekly_sferum"_s));
}

INSTANTIATE_TEST_SUITE_P(Codes, BadCode,
                         testing::Values(u""_s, u"Active"_s, u"1st"_s, u"a-b"_s, u"a b"_s, u"x\" TEXT, y"_s,
                                         u"метрика"_s, u"a\n"_s, QString(42, u'a'), u"period_id"_s));

TEST_F(WeeklyTableTest, TheLongestCodeIsTaken) {
    EXPECT_TRUE(createWeeklyTable(*m_database, campaignOf(u"sferum"_s, {QString(41, u'a')})).ok());
}

} // namespace
} // namespace svodka::store
