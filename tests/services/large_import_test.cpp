// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services_fixture.h"
#include "store/store_dump.h"

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

/// A file of which reading, recognising and storing are shared by two threads.
class LargeImportTest : public ServicesTest {
protected:
    static constexpr int kRows = 5000;

    void SetUp() override {
        makeStore("sakhalin");
        QString rows;
        for (int i = 1; i <= kRows; ++i)
            rows += u"Охинский;МБДОУ «Детский сад № %1 «Ёлочка»» села с длинным названием;ДОО;%2;%3\n"_s.arg(i).arg(
                i % 3 ? u"да"_s : u"нет"_s, i % 7 ? QString::number(i) : QString());
        m_file = writeTable("large.csv",
                            u"Муниципальное образование;Наименование организации;Тип;Заявка отправлена;Всего "
                            "педагогических работников"_s,
                            rows);
        ASSERT_GT(QFileInfo(m_file).size(), 512 << 10) << "small files are read on the one thread";
    }

    /// Asks the import to stop when it begins its stage `number`; 0 = never.
    core::Result<services::ImportOutcome> runUntil(int number) {
        std::stop_source stop;
        int stages = 0;
        QString last;
        services::ProgressSink progress([&](int percent, const QString& text) {
            stages += std::exchange(last, text) == text ? 0 : 1;
            m_percents.push_back(percent);
            if (stages == number || (m_stopAt > 0 && percent >= m_stopAt))
                stop.request_stop();
        });
        auto outcome = services::ImportService(store(), m_clock).run(requestFor(m_file), stop.get_token(), &progress);
        m_stages = stages;
        return outcome;
    }

    QString m_file;
    int m_stages = 0;
    int m_stopAt = 0; ///< percent at which the import is asked to stop; 0 = at none
    std::vector<int> m_percents;
};

TEST_F(LargeImportTest, EveryRowEnters) {
    const auto outcome = runUntil(0);
    ASSERT_TRUE(succeeded(outcome));
    EXPECT_EQ(outcome->batch.counts.organisationsCreated, kRows);
    EXPECT_EQ(outcome->batch.counts.rejected, 0);
    EXPECT_EQ(outcome->proposals.size(), size_t{kRows});
    const auto rows = store().weeklyRows(u"sferum"_s, demoWeek());
    ASSERT_TRUE(succeeded(rows));
    EXPECT_EQ(rows->size(), size_t{kRows});
    const QStringList names = dumpStore(storePath()).filter(u"organisation_name"_s);
    EXPECT_EQ(names.size(), kRows);
    for (const int i : {1, 4096, 4097, kRows}) { // they are normalised apart from the rows: each must get its own
        const QString own = u"№ %1 "_s.arg(i);
        const QStringList found = names.filter(own);
        ASSERT_EQ(found.size(), 1) << i;
        EXPECT_EQ(found[0].count(own), 2) << "the name and its normalised form: " << found[0].toStdString();
    }
    EXPECT_TRUE(store().verify()->empty());
}

TEST_F(LargeImportTest, CancelledAtAnyStageItLeavesNothing) {
    const QStringList before = dumpStore(storePath());
    for (int number = 1; number <= 4; ++number) {
        const auto outcome = runUntil(number);
        ASSERT_FALSE(outcome.ok()) << number;
        EXPECT_EQ(outcome.error().code, core::ErrorCode::Cancelled) << number;
        EXPECT_EQ(dumpStore(storePath()), before) << number;
    }
    EXPECT_TRUE(succeeded(runUntil(0)));
    EXPECT_EQ(m_stages, 4) << "read, recognise, compare, store";
}

TEST_F(LargeImportTest, TellsHowFarItHasStored) {
    ASSERT_TRUE(succeeded(runUntil(0)));
    EXPECT_TRUE(std::is_sorted(m_percents.begin(), m_percents.end()));
    EXPECT_GT(std::count_if(m_percents.begin(), m_percents.end(), [](int percent) { return percent > 55; }), 1);
}

TEST_F(LargeImportTest, CancelledWhileItsRowsAreStoredItLeavesNothing) {
    const QStringList before = dumpStore(storePath(), {});
    m_stopAt = 56;
    const auto outcome = runUntil(0);
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code, core::ErrorCode::Cancelled);
    EXPECT_LT(m_percents.back(), 90) << "it did not go on to the end";
    EXPECT_EQ(dumpStore(storePath(), {}), before);
    m_stopAt = 0;
    EXPECT_TRUE(succeeded(runUntil(0))) << "nothing stands in the way of the next one";
}

TEST_F(LargeImportTest, AStoreThatFailsInTheMiddleIsToldInItsWordsAndKeepsNothing) {
    runSql(storePath(), {u"CREATE TRIGGER refuse BEFORE INSERT ON batch_row WHEN NEW.\"row\" = 4000 BEGIN "
                         "SELECT RAISE(ABORT, 'no room for this row'); END"_s});
    const QStringList before = dumpStore(storePath(), {});
    const auto outcome = runUntil(0);
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code, core::ErrorCode::StoreBroken);
    EXPECT_TRUE(outcome.error().detail.contains(u"no room for this row"_s)) << outcome.error().detail.toStdString();
    EXPECT_EQ(dumpStore(storePath(), {}), before);
    runSql(storePath(), {u"DROP TRIGGER refuse"_s});
    EXPECT_TRUE(succeeded(runUntil(0)));
}

TEST_F(LargeImportTest, AFileThatGivesNothingLeavesNothing) {
    ASSERT_TRUE(succeeded(runUntil(0)));
    const QStringList before = dumpStore(storePath(), {});
    services::ImportRequest request = requestFor(m_file);
    request.columns = {{u"4"_s, u"zero_messages"_s}, {u"5"_s, u"skip"_s}}; // says nothing about one organisation
    const auto outcome = run(request);
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code, core::ErrorCode::NothingToImport);
    EXPECT_EQ(dumpStore(storePath(), {}), before);
    EXPECT_FALSE(QFileInfo::exists(storePath() + u".backups"_s)) << "nothing was changed: there is nothing to keep";
}

TEST_F(LargeImportTest, ASecondWeekGivesTheSameByPartsAndAsAWhole) {
    ASSERT_TRUE(succeeded(runUntil(0)));
    QFile first(m_file);
    ASSERT_TRUE(first.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(first.readAll())
                             .replace(u"29.04.23-05.05.23"_s, u"06.05.23-12.05.23"_s)
                             .replace(u";да;4"_s, u";да;4000"_s);
    services::ImportRequest request = requestFor(writeText("second.csv", text));
    request.dryRun = true;
    const auto whole = run(request);
    ASSERT_TRUE(succeeded(whole));
    request.dryRun = false;
    const auto parts = run(request);
    ASSERT_TRUE(succeeded(parts));
    EXPECT_EQ(parts->batch.counts, whole->batch.counts);
    ASSERT_EQ(parts->notices.size(), whole->notices.size());
    for (size_t i = 0; i < parts->notices.size(); ++i) {
        EXPECT_EQ(parts->notices[i].kind, whole->notices[i].kind) << i;
        EXPECT_EQ(parts->notices[i].subject, whole->notices[i].subject) << i;
        EXPECT_EQ(parts->notices[i].detail, whole->notices[i].detail) << i;
        EXPECT_EQ(parts->notices[i].where, whole->notices[i].where) << i;
    }
    EXPECT_FALSE(parts->notices.empty()) << "there are a thousand times as many teachers";
    EXPECT_TRUE(store().verify()->empty());
}

TEST_F(LargeImportTest, AFileThatBreaksOffIsToldAndLeavesNothing) {
    const QStringList before = dumpStore(storePath());
    QFile file(path("broken.xlsx"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("PK\x03\x04");
    file.write(QByteArray(1 << 20, 'x'));
    file.close();
    const auto outcome = run(requestFor(file.fileName()));
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code, core::ErrorCode::FileBroken);
    EXPECT_EQ(dumpStore(storePath()), before);
}

} // namespace
