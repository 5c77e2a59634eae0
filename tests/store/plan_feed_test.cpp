// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_test.h"

#include <QFile>
#include <QRegularExpression>
#include <functional>

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

/// Gives the rows of a plan in parts of `size`, and then what `end` says.
class PartsOf final : public core::PlanFeed {
public:
    PartsOf(const core::ImportPlan& plan, size_t size, std::optional<core::Error> end = {})
        : m_plan(plan), m_size(size), m_end(std::move(end)), m_rest{plan.batch.counts, plan.pending} {}

    core::Result<std::optional<core::PlanPart>> next() override {
        if (m_row == m_plan.rows.size())
            return m_end ? core::Result<std::optional<core::PlanPart>>(*m_end) : std::optional<core::PlanPart>();
        if (beforePart)
            beforePart();
        core::PlanPart part;
        for (size_t i = 0; i < m_size && m_row < m_plan.rows.size(); ++i, ++m_row) {
            part.rows.push_back(m_plan.rows[m_row]);
            if (const int created = part.rows.back().newOrganisation; created >= 0)
                part.organisations.push_back(m_plan.organisations[static_cast<size_t>(created)]);
        }
        return std::optional(std::move(part));
    }

    [[nodiscard]] const core::PlanRest& rest() const override { return m_rest; }

    std::function<void()> beforePart;

private:
    const core::ImportPlan& m_plan;
    size_t m_size;
    std::optional<core::Error> m_end;
    core::PlanRest m_rest;
    size_t m_row = 0;
};

/// The plan without what comes in parts.
core::ImportPlan headOf(const core::ImportPlan& plan) {
    core::ImportPlan head;
    head.batch = plan.batch;
    head.batch.counts = {};
    head.columns = plan.columns;
    head.figures = plan.figures;
    return head;
}

class PlanFeedTest : public StoreTest {
protected:
    core::ImportPlan sample(int week = 0) {
        auto builder = plan(week);
        builder.columns({u"application_sent"_s, u"teachers_10_messages"_s});
        for (int i = 1; i <= 7; ++i)
            builder.newOrganisation(u"Детский сад № %1"_s.arg(i), u"preschool"_s, 1 + i % 3, {i % 2, i});
        builder.figure(1, u"preschool"_s, u"registered"_s, 3);
        core::ImportPlan made = builder.plan();
        made.batch.counts = {7, 0, 0, 1, 2, 7};
        made.pending.push_back({u"Сад"_s, u"organisation"_s, {u"Детский сад № 1"_s}, 12, u"{}"_s, 0});
        return made;
    }

    core::Result<core::BatchId> applyParts(const core::ImportPlan& plan, core::PlanFeed& feed,
                                           std::stop_token stop = {}) {
        const auto transaction = store().begin();
        EXPECT_TRUE(succeeded(transaction));
        const auto batch = store().apply(headOf(plan), feed, std::move(stop));
        if (batch) {
            EXPECT_TRUE(succeeded((*transaction)->commit()));
        }
        return batch;
    }

    /// Every table, without the ids that are made anew.
    static QStringList contents(const QString& path) {
        static const QRegularExpression uid(u"uid=[^;]*"_s);
        return dumpStore(path, {}).replaceInStrings(uid, u"uid"_s);
    }

    void expectRefused(const core::ImportPlan& plan, core::PlanFeed& feed, ErrorCode code, std::stop_token stop = {}) {
        const QStringList before = dumpStore(path(), {});
        const auto batch = applyParts(plan, feed, std::move(stop));
        ASSERT_FALSE(batch.ok());
        EXPECT_EQ(batch.error().code, code) << testing::PrintToString(batch.error());
        EXPECT_EQ(dumpStore(path(), {}), before);
    }
};

TEST_F(PlanFeedTest, PartsLeaveWhatTheWholeLeaves) {
    const QString other = m_folder.filePath(u"whole.svodka"_s);
    auto whole = m_factory.create(other, sampleRegion(), sampleCatalogue());
    ASSERT_TRUE(succeeded(whole));
    const core::ImportPlan plan = sample();
    {
        const auto transaction = (*whole)->begin();
        ASSERT_TRUE(succeeded((*whole)->apply(plan)));
        ASSERT_TRUE(succeeded((*transaction)->commit()));
    }
    for (const size_t size : {1U, 3U, 7U}) {
        PartsOf feed(plan, size);
        ASSERT_TRUE(succeeded(applyParts(plan, feed)));
        EXPECT_EQ(contents(path()), contents(other)) << "parts of " << size;
        EXPECT_TRUE(problems().isEmpty());
        m_store.reset();
        ASSERT_TRUE(QFile::remove(path()));
        SetUp();
    }
}

TEST_F(PlanFeedTest, AnErrorBehindTheLastPartLeavesNothing) {
    const core::ImportPlan plan = sample();
    PartsOf feed(plan, 2, core::Error{ErrorCode::NothingToImport, u"лист"_s, {}, {}});
    expectRefused(plan, feed, ErrorCode::NothingToImport);
}

TEST_F(PlanFeedTest, APartThatDoesNotFitTheOnesBeforeLeavesNothing) {
    core::ImportPlan twice = sample();
    twice.rows[5].newOrganisation = 0; // of the first part
    PartsOf feed(twice, 2);
    expectRefused(twice, feed, ErrorCode::InvalidArgument);
    core::ImportPlan ahead = sample();
    std::swap(ahead.rows[0].newOrganisation, ahead.rows[6].newOrganisation);
    PartsOf early(ahead, 2);
    expectRefused(ahead, early, ErrorCode::InvalidArgument);
}

TEST_F(PlanFeedTest, CancelledInTheMiddleItLeavesNothing) {
    const core::ImportPlan plan = sample();
    std::stop_source stop;
    PartsOf feed(plan, 2);
    feed.beforePart = [&, parts = 0]() mutable {
        if (++parts == 3)
            stop.request_stop();
    };
    expectRefused(plan, feed, ErrorCode::Cancelled, stop.get_token());
}

TEST_F(PlanFeedTest, UidsComeInTheOrderOfTheOrganisations) {
    const core::ImportPlan plan = sample();
    PartsOf feed(plan, 7);
    ASSERT_TRUE(succeeded(applyParts(plan, feed)));
    QStringList uids;
    auto organisations = store().organisations().value();
    std::sort(organisations.begin(), organisations.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    for (const core::Organisation& organisation : organisations)
        uids << organisation.uid;
    QStringList sorted = uids;
    sorted.sort();
    EXPECT_EQ(uids, sorted);
    EXPECT_EQ(sorted.removeDuplicates(), 0);
    for (const QString& uid : uids)
        EXPECT_EQ(QUuid(uid).toString(QUuid::WithoutBraces), uid);
}

} // namespace

} // namespace svodka::tests
