// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing.h"
#include "store/plan_builder.h"
#include "store/sample.h"
#include "store/sqlite_store_factory.h"
#include "store/store_dump.h"

#include <QDir>
#include <QTemporaryDir>

namespace svodka::tests {

class FixedClock final : public core::Clock {
public:
    [[nodiscard]] QDateTime nowUtc() const override { return {QDate(2023, 5, 6), QTime(9, 30, 15, 250), Qt::UTC}; }
};

/// A fresh store with the sample region and catalogue, in a folder with spaces and Cyrillic letters.
class StoreTest : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(m_folder.isValid());
        auto made = m_factory.create(path(), sampleRegion(), sampleCatalogue());
        ASSERT_TRUE(succeeded(made));
        m_store = std::move(made).value();
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("Сводка за неделю.svodka")); }
    [[nodiscard]] core::Store& store() { return *m_store; }
    [[nodiscard]] QStringList dump() const { return dumpStore(path()); }
    [[nodiscard]] PlanBuilder plan(int week = 0) { return {*m_store, QStringLiteral("sferum"), sampleWeek(week)}; }

    core::BatchId apply(const core::ImportPlan& plan) {
        auto transaction = m_store->begin();
        EXPECT_TRUE(succeeded(transaction));
        const auto batch = m_store->apply(plan);
        EXPECT_TRUE(succeeded(batch));
        if (!transaction || !batch)
            return {};
        EXPECT_TRUE(succeeded(transaction.value()->commit()));
        return *batch;
    }

    core::BatchId apply(PlanBuilder& builder) { return apply(builder.plan()); }

    core::Result<void> undo(core::BatchId batch) {
        return m_store->undo(batch, m_clock.nowUtc(), QStringLiteral("инспектор"));
    }

    /// The weekly values of one organisation; empty when it has no row.
    Cells values(core::OrganisationId organisation, int week = 0) {
        const auto rows = m_store->weeklyRows(QStringLiteral("sferum"), sampleWeek(week)).value();
        for (const core::WeeklyRow& row : rows) {
            if (row.organisation == organisation)
                return row.values;
        }
        return {};
    }

    /// What verify finds, a line each.
    QStringList problems() {
        const auto found = m_store->verify();
        EXPECT_TRUE(succeeded(found));
        QStringList lines;
        for (const core::StoreProblem& problem : found ? *found : std::vector<core::StoreProblem>())
            lines << QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(QString::number(int(problem.kind)), problem.subject, problem.campaign,
                              QString::number(problem.count), problem.detail);
        return lines;
    }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/Хранилище сводки XXXXXX")};
    FixedClock m_clock;
    store::SqliteStoreFactory m_factory{{&m_clock, std::chrono::milliseconds(50), false}};
    std::unique_ptr<core::Store> m_store;
};

} // namespace svodka::tests
