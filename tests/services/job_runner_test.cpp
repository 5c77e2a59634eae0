// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/jobs/store_jobs.h"
#include "services_fixture.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSemaphore>
#include <QThread>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;
using core::ErrorCode;
using core::Result;
using services::JobRunner;
using services::ProgressSink;

namespace {

/// Runs the event loop until the condition holds; false when it does not for ten seconds.
bool waitFor(const std::function<bool()>& condition) {
    const QDeadlineTimer deadline(10000);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return condition();
}

Result<int> untilStopped(std::stop_token stop) {
    while (!stop.stop_requested())
        QThread::yieldCurrentThread();
    return core::Error{ErrorCode::Cancelled, {}, {}, {}};
}

class JobRunnerTest : public testing::Test {
protected:
    void startNumber(const QString& key, int number, QObject* context) {
        m_runner->start(
            key, context, [number](std::stop_token, ProgressSink&) -> Result<int> { return number; },
            [this](const Result<int>& result) { m_results.push_back(*result); });
    }

    /// A job that ends only when it is asked to.
    void startEndless(const QString& key, QObject* context) {
        m_runner->start(
            key, context,
            [this](std::stop_token stop, ProgressSink&) {
                ++m_begun;
                const Result<int> result = untilStopped(stop);
                ++m_stopped;
                return result;
            },
            [this](const Result<int>& result) { m_errors.push_back(result.error().code); });
    }

    QObject m_context;
    std::vector<int> m_results;
    std::vector<ErrorCode> m_errors;
    std::atomic<int> m_begun = 0;
    std::atomic<int> m_stopped = 0;
    std::unique_ptr<JobRunner> m_runner = std::make_unique<JobRunner>();
};

TEST_F(JobRunnerTest, WorksElsewhereAndDeliversHere) {
    QThread* const here = QThread::currentThread();
    QThread* worker = nullptr;
    QThread* delivered = nullptr;
    std::vector<bool> busy;
    QObject::connect(m_runner.get(), &JobRunner::busyChanged, &m_context, [&](bool now) { busy.push_back(now); });
    m_runner->start(
        u"a"_s, &m_context,
        [&worker](std::stop_token, ProgressSink&) -> Result<QString> {
            worker = QThread::currentThread();
            return u"готово"_s;
        },
        [&](const Result<QString>& result) {
            delivered = QThread::currentThread();
            EXPECT_EQ(*result, u"готово"_s);
            EXPECT_FALSE(m_runner->isBusy(u"a"_s));
        });
    EXPECT_TRUE(m_runner->isBusy());
    EXPECT_EQ(delivered, nullptr) << "never before the event loop";
    ASSERT_TRUE(waitFor([&] { return !m_runner->isBusy(); }));
    EXPECT_EQ(delivered, here);
    EXPECT_NE(worker, here);
    EXPECT_EQ(busy, (std::vector<bool>{true, false}));
}

TEST_F(JobRunnerTest, ANewerJobOfTheSameKeyReplacesTheOlder) {
    startEndless(u"week"_s, &m_context);
    ASSERT_TRUE(waitFor([&] { return m_begun == 1; }));
    startNumber(u"week"_s, 1, &m_context);
    startNumber(u"week"_s, 2, &m_context);
    ASSERT_TRUE(waitFor([&] { return !m_runner->isBusy(); }));
    EXPECT_EQ(m_stopped, 1);
    EXPECT_EQ(m_results, std::vector<int>{2});
    EXPECT_TRUE(m_errors.empty()) << "the older result is dropped";
}

TEST_F(JobRunnerTest, JobsOfDifferentKeysRunSideBySide) {
    startEndless(u"a"_s, &m_context);
    startNumber(u"b"_s, 7, &m_context);
    ASSERT_TRUE(waitFor([&] { return m_results.size() == 1; }));
    EXPECT_TRUE(m_runner->isBusy(u"a"_s));
    m_runner->cancel(u"a"_s);
    ASSERT_TRUE(waitFor([&] { return !m_runner->isBusy(); }));
    EXPECT_EQ(m_errors, std::vector<ErrorCode>{ErrorCode::Cancelled});
}

TEST_F(JobRunnerTest, WhatWaitsCanBeCancelledToo) {
    QSemaphore gate;
    m_runner->start(
        u"a"_s, &m_context,
        [&gate](std::stop_token, ProgressSink&) -> Result<int> {
            gate.acquire();
            return 1;
        },
        [](const Result<int>&) { ADD_FAILURE() << "replaced"; });
    startEndless(u"a"_s, &m_context);
    m_runner->cancel(u"a"_s);
    gate.release();
    ASSERT_TRUE(waitFor([&] { return !m_runner->isBusy(); }));
    EXPECT_EQ(m_begun, 0) << "a job that is cancelled before it begins does not begin";
    EXPECT_EQ(m_errors, std::vector<ErrorCode>{ErrorCode::Cancelled});
}

TEST_F(JobRunnerTest, WorkThatWasDoneIsToldThoughItWasCancelled) {
    QSemaphore gate;
    int result = 0;
    m_runner->start(
        u"a"_s, &m_context,
        [this, &gate](std::stop_token, ProgressSink&) -> Result<int> {
            ++m_begun;
            gate.acquire();
            return 5;
        },
        [&](const Result<int>& done) { result = *done; });
    ASSERT_TRUE(waitFor([&] { return m_begun == 1; }));
    m_runner->cancel(u"a"_s);
    m_runner->cancel(u"none"_s);
    gate.release();
    ASSERT_TRUE(waitFor([&] { return !m_runner->isBusy(); }));
    EXPECT_EQ(result, 5);
}

TEST_F(JobRunnerTest, ADeadContextStopsTheJobAndGetsNothing) {
    auto context = std::make_unique<QObject>();
    startEndless(u"a"_s, context.get());
    ASSERT_TRUE(waitFor([&] { return m_begun == 1; }));
    context.reset();
    ASSERT_TRUE(waitFor([&] { return !m_runner->isBusy(); }));
    EXPECT_EQ(m_stopped, 1);
    EXPECT_TRUE(m_errors.empty());
}

TEST_F(JobRunnerTest, TheRunnerStopsItsJobsWhenItGoes) {
    startEndless(u"a"_s, &m_context);
    startEndless(u"b"_s, &m_context);
    ASSERT_TRUE(waitFor([&] { return m_begun == 2; }));
    startNumber(u"a"_s, 1, &m_context);
    m_runner.reset();
    EXPECT_EQ(m_stopped, 2);
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_results.empty());
}

TEST_F(JobRunnerTest, ACallbackMayStartTheNextJobOrDestroyTheRunner) {
    std::vector<bool> busy;
    QObject::connect(m_runner.get(), &JobRunner::busyChanged, &m_context, [&](bool now) { busy.push_back(now); });
    m_runner->start(
        u"a"_s, &m_context, [](std::stop_token, ProgressSink&) -> Result<int> { return 1; },
        [this](const Result<int>&) { startNumber(u"a"_s, 2, &m_context); });
    ASSERT_TRUE(waitFor([&] { return m_results == std::vector<int>{2}; }));
    EXPECT_EQ(busy, (std::vector<bool>{true, false})) << "the moment between the two jobs is not told";
    m_runner->start(
        u"a"_s, &m_context, [](std::stop_token, ProgressSink&) -> Result<int> { return 1; },
        [this](const Result<int>&) { m_runner.reset(); });
    ASSERT_TRUE(waitFor([&] { return !m_runner; }));
}

TEST_F(JobRunnerTest, ProgressComesFromTheJobThatCountsOnly) {
    QStringList told;
    QObject::connect(m_runner.get(), &JobRunner::progress, &m_context,
                     [&](int percent, const QString& text, const QString& key) {
                         told.append(u"%1 %2 %3"_s.arg(percent).arg(text, key));
                     });
    m_runner->start(
        u"a"_s, &m_context,
        [](std::stop_token stop, ProgressSink& sink) {
            sink.report(1, u"old"_s);
            return untilStopped(stop);
        },
        [](const Result<int>&) {});
    m_runner->start(
        u"a"_s, &m_context,
        [](std::stop_token, ProgressSink& sink) -> Result<int> {
            sink.report(-1, u"читаю"_s);
            sink.report(50, u"пишу"_s);
            sink.report(50, u"пишу"_s);
            return 1;
        },
        [this](const Result<int>& result) { m_results.push_back(*result); });
    ASSERT_TRUE(waitFor([&] { return !m_runner->isBusy(); }));
    EXPECT_EQ(told, (QStringList{u"-1 читаю a"_s, u"50 пишу a"_s}));
}

class StoreJobsTest : public ServicesTest {};

TEST_F(StoreJobsTest, EachJobWorksOnAStoreOfItsOwn) {
    makeStore("kirov");
    JobRunner runner;
    QObject context;
    QString name;
    const services::StoreJobs jobs(runner, m_factory, storePath());
    jobs.start(
        u"region"_s, &context,
        [](core::Store& own, std::stop_token, ProgressSink&) -> Result<QString> {
            const auto region = own.region();
            if (!region)
                return region.error();
            return region->name;
        },
        [&](const Result<QString>& result) { name = *result; });
    ASSERT_TRUE(waitFor([&] { return !runner.isBusy(); }));
    EXPECT_EQ(name, store().region()->name);
}

TEST_F(StoreJobsTest, AStoreThatIsNotThereIsTheJobsError) {
    JobRunner runner;
    QObject context;
    std::optional<ErrorCode> code;
    services::StoreJobs(runner, m_factory, path("none.svodka"))
        .start(
            u"a"_s, &context, [](core::Store&, std::stop_token, ProgressSink&) -> Result<int> { return 1; },
            [&](const Result<int>& result) { code = result.error().code; });
    ASSERT_TRUE(waitFor([&] { return !runner.isBusy(); }));
    EXPECT_EQ(code, ErrorCode::StoreNotFound);
}

} // namespace
