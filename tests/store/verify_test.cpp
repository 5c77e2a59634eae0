// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_test.h"

#include <QFile>

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::ProblemKind;

namespace {

/// A week in which one batch brings two organisations and a figure, and a second one changes a value.
class VerifyTest : public StoreTest {
protected:
    void SetUp() override {
        StoreTest::SetUp();
        auto first = plan();
        first.columns({u"application_sent"_s, u"teachers_10_messages"_s});
        first.newOrganisation(u"Сад № 1"_s, u"preschool"_s, 1, {1, 0});
        first.newOrganisation(u"Сад № 2"_s, u"preschool"_s, 2, {1, 4});
        apply(first.figure(1, u"preschool"_s, u"registered"_s, 3));
        auto second = plan();
        second.columns({u"application_sent"_s, u"teachers_10_messages"_s});
        apply(second.row(core::OrganisationId{1}, {1, 7}));
    }

    /// What verify finds after somebody has written into the file by hand.
    std::vector<core::StoreProblem> after(const QStringList& statements) {
        m_store.reset();
        runSql(path(), statements);
        return look();
    }

    std::vector<core::StoreProblem> look() {
        auto opened = m_factory.open(path());
        EXPECT_TRUE(succeeded(opened));
        if (!opened)
            return {};
        m_store = std::move(opened).value();
        const auto found = store().verify();
        EXPECT_TRUE(succeeded(found));
        return found ? *found : std::vector<core::StoreProblem>();
    }
};

TEST_F(VerifyTest, ASoundStoreIsInOrder) {
    const QStringList before = dumpStore(path(), {});
    EXPECT_EQ(problems(), QStringList());
    ASSERT_TRUE(succeeded(undo(core::BatchId{1})));
    EXPECT_EQ(problems(), QStringList());
    ASSERT_TRUE(succeeded(undo(core::BatchId{2})));
    EXPECT_EQ(problems(), QStringList());
    EXPECT_NE(dumpStore(path(), {}), before);
}

TEST_F(VerifyTest, LooksInsideATransactionAndWithoutTheRightToWrite) {
    {
        const auto transaction = store().begin();
        ASSERT_TRUE(succeeded(transaction));
        EXPECT_EQ(problems(), QStringList());
    }
    m_store.reset();
    store::SqliteStoreFactory reader{{&m_clock, std::chrono::milliseconds(50), true}};
    auto opened = reader.open(path());
    ASSERT_TRUE(succeeded(opened));
    m_store = std::move(opened).value();
    EXPECT_EQ(problems(), QStringList());
    EXPECT_TRUE(succeeded(store().batches())) << "the reading transaction has ended";
}

struct Planted {
    const char* name;
    QStringList statements;
    ProblemKind kind;
    qint64 count;
    QString subject;
};
void PrintTo(const Planted& planted, std::ostream* out) {
    *out << planted.name;
}

class PlantedProblem : public VerifyTest, public testing::WithParamInterface<Planted> {};

TEST_P(PlantedProblem, IsFound) {
    const auto found = after(GetParam().statements);
    const auto match = std::find_if(found.begin(), found.end(), [&](const core::StoreProblem& problem) {
        return problem.kind == GetParam().kind && problem.count == GetParam().count &&
               problem.subject == GetParam().subject;
    });
    EXPECT_NE(match, found.end()) << testing::PrintToString(problems());
}

const QString kUndone = u"UPDATE import_batch SET undone_at = '2023-05-07T00:00:00.000Z' WHERE batch_id = 1"_s;

INSTANTIATE_TEST_SUITE_P(
    Kinds, PlantedProblem,
    testing::Values(
        Planted{"Summary",
                {u"UPDATE summary SET value = value + 1 WHERE indicator = 'registered' AND municipality_id = 1"_s},
                ProblemKind::SummaryDiffers,
                1,
                u"registered"_s},
        Planted{"SummaryCounters",
                {u"UPDATE summary SET reporting = 0"_s},
                ProblemKind::SummaryDiffers,
                2,
                u"zero_messages"_s},
        Planted{"SummaryGone", {u"DELETE FROM summary"_s}, ProblemKind::SummaryDiffers, 2, u"registered"_s},
        Planted{"SummaryTooMuch",
                {u"INSERT INTO summary SELECT region_id, campaign, period_id, 3, organisation_type, indicator, value, "
                 "base, unknown, existing, reporting FROM summary WHERE municipality_id = 1"_s},
                ProblemKind::SummaryDiffers,
                1,
                u"registered"_s},
        Planted{"Stranger",
                {u"INSERT INTO weekly_sferum (region_id, period_id, organisation_id) SELECT 1, period_id, 99 "
                 "FROM period"_s},
                ProblemKind::OrganisationMissing,
                1,
                {}},
        Planted{
            "Sourceless", {u"DELETE FROM batch_row WHERE organisation_id = 2"_s}, ProblemKind::RowWithoutSource, 1, {}},
        Planted{"Rowless", {u"DELETE FROM weekly_sferum"_s}, ProblemKind::TraceBroken, 3, {}},
        Planted{"Letters", {u"UPDATE batch_row SET changes = 'nx'"_s}, ProblemKind::TraceBroken, 2, {}},
        Planted{"TooFewLetters",
                {u"UPDATE batch_row SET changes = 'n' WHERE batch_id = 1"_s},
                ProblemKind::TraceBroken,
                2,
                {}},
        Planted{"ColumnsGone", {u"DELETE FROM batch_column WHERE batch_id = 1"_s}, ProblemKind::TraceBroken, 2, {}},
        Planted{"ColumnUnknown",
                {u"UPDATE batch_column SET code = 'nonsense' WHERE batch_id = 1 AND ordinal = "
                 "(SELECT MIN(ordinal) FROM batch_column)"_s},
                ProblemKind::TraceBroken,
                1,
                {}},
        Planted{"OldValueGone", {u"DELETE FROM restatement"_s}, ProblemKind::TraceBroken, 1, {}},
        Planted{"OldValueOfNoRow", {u"UPDATE restatement SET organisation_id = 2"_s}, ProblemKind::TraceBroken, 1, {}},
        Planted{"TracesOfUndone", {kUndone}, ProblemKind::TraceBroken, 4, {}},
        Planted{"FigureOfUndone", {kUndone}, ProblemKind::FigureOfUndoneImport, 1, {}},
        Planted{"FigurePlace",
                {u"UPDATE reported_figure SET municipality_id = 55"_s},
                ProblemKind::FigureUnknown,
                1,
                u"registered"_s},
        Planted{"FigureIndicator",
                {u"UPDATE reported_figure SET indicator = 'nonsense'"_s},
                ProblemKind::FigureUnknown,
                1,
                u"nonsense"_s},
        Planted{"Reference",
                {u"UPDATE organisation SET type_id = 77"_s},
                ProblemKind::ReferenceMissing,
                2,
                u"organisation_type"_s},
        Planted{"CriterionBackwards",
                {u"UPDATE criterion SET valid_from = '2030-01-01' WHERE ordinal = (SELECT MIN(ordinal) FROM criterion) "
                 "AND indicator = 'registered'"_s},
                ProblemKind::CriterionInvalid,
                0,
                u"registered"_s},
        Planted{"CriterionMetric",
                {u"UPDATE criterion SET metric = 'nonsense' WHERE indicator = 'share'"_s},
                ProblemKind::CriterionInvalid,
                0,
                u"share"_s},
        Planted{"CriterionComparator",
                {u"UPDATE criterion SET comparator = 'about' WHERE indicator = 'share'"_s},
                ProblemKind::CriterionInvalid,
                0,
                u"share"_s},
        Planted{"CriterionDay",
                {u"UPDATE criterion SET valid_from = '31.12.2023' WHERE indicator = 'share'"_s},
                ProblemKind::CriterionInvalid,
                0,
                u"share"_s},
        Planted{"CriterionTwice",
                {u"INSERT INTO criterion SELECT region_id, campaign, indicator, 9, metric, comparator, 5, valid_from, "
                 "valid_to, step_ru, step_en FROM criterion WHERE indicator = 'share'"_s},
                ProblemKind::CriterionInvalid,
                0,
                u"share"_s},
        Planted{"CriterionOfOtherDays",
                {u"UPDATE criterion SET valid_from = '2030-01-01' WHERE indicator = 'share'"_s},
                ProblemKind::CriterionInvalid,
                0,
                u"share"_s}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST_F(VerifyTest, ADamagedPageIsTheOnlyThingTold) {
    m_store.reset();
    // An index that holds another number of rows than its table: the file opens and every page can be read.
    runSql(path(), {u"PRAGMA writable_schema = ON"_s,
                    u"UPDATE sqlite_master SET sql = replace(sql, 'normalised)', 'name)') "
                    "WHERE name = 'organisation_name_normalised'"_s,
                    u"UPDATE summary SET value = 99"_s});
    const auto found = look();
    ASSERT_FALSE(found.empty());
    for (const core::StoreProblem& problem : found)
        EXPECT_EQ(problem.kind, ProblemKind::FileDamaged) << problem.detail.toStdString();
}

} // namespace
} // namespace svodka::tests
