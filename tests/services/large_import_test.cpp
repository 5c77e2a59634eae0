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
        services::ProgressSink progress([&](int, const QString&) {
            if (++stages == number)
                stop.request_stop();
        });
        auto outcome = services::ImportService(store(), m_clock).run(requestFor(m_file), stop.get_token(), &progress);
        m_stages = stages;
        return outcome;
    }

    QString m_file;
    int m_stages = 0;
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
