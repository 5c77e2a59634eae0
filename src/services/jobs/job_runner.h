// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "services/jobs/progress_sink.h"

#include <QObject>
#include <QPointer>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>

namespace svodka::services {

/// Runs calls of services off the GUI thread and brings their results back to it.
///
/// A job is a synchronous call `core::Result<T> work(std::stop_token, ProgressSink&)`. It must not throw, must not
/// touch QObjects of the GUI thread, and should look at the stop token between its steps.
///
/// Every job has a key («dashboard», «import»). Jobs of different keys run side by side; of one key only the newest
/// counts: starting another asks the running one to stop and drops its result, and the new one begins when it has
/// ended, so that two jobs of one key never work at once.
///
/// Create, use and destroy it on the GUI thread, which must run an event loop. The destructor asks all jobs to stop and
/// waits for them; their results are dropped.
class JobRunner final : public QObject {
    Q_OBJECT

public:
    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override;
    Q_DISABLE_COPY_MOVE(JobRunner)

    /// Starts `work`. `context` is not null. `done(core::Result<T>)` is called later, on the GUI thread, exactly once —
    /// or never, when a newer job of the same key was started or `context` was destroyed before. A destroyed context
    /// also asks the job to stop. Both callables must be copyable; they are destroyed on the GUI thread.
    template <typename Work, typename Done>
    void start(const QString& key, QObject* context, Work work, Done done);

    /// Asks the job to stop. It ends with ErrorCode::Cancelled — unless it had done its work already: then with what it
    /// has done. Unknown keys are ignored.
    void cancel(const QString& key);
    void cancelAll();

    [[nodiscard]] bool isBusy() const { return !m_lanes.empty(); }
    [[nodiscard]] bool isBusy(const QString& key) const { return m_lanes.contains(key); }

Q_SIGNALS:
    /// Of a job that still counts. Percent is 0–100, or -1 where it is not known.
    void progress(int percent, const QString& text, const QString& key);
    /// When the first job begins and after the last one has ended.
    void busyChanged(bool busy);

private:
    struct Job {
        quint64 generation = 0;
        QPointer<QObject> context;
        std::stop_source stop;
        std::function<void(std::stop_token, ProgressSink&)> work;
        std::function<void()> deliver;
    };
    /// What runs under one key, and what waits until that has ended.
    struct Lane {
        std::unique_ptr<Job> running;
        std::unique_ptr<Job> next;
        std::jthread thread;
    };
    void enqueue(const QString& key, std::unique_ptr<Job> job);
    void launch(const QString& key, Lane& lane, std::unique_ptr<Job> job);
    void finish(const QString& key);
    void announce();
    void stopJobsOf(const QObject* context);
    void showProgress(const QString& key, quint64 generation, int percent, const QString& text);

    std::map<QString, Lane> m_lanes;
    quint64 m_lastGeneration = 0;
    bool m_announcedBusy = false;
};

template <typename Work, typename Done>
void JobRunner::start(const QString& key, QObject* context, Work work, Done done) {
    using Outcome = std::invoke_result_t<Work, std::stop_token, ProgressSink&>;
    auto outcome = std::make_shared<std::optional<Outcome>>();
    auto job = std::make_unique<Job>();
    job->context = context;
    job->work = [outcome, work = std::move(work)](std::stop_token stop, ProgressSink& sink) mutable {
        if (stop.stop_requested())
            outcome->emplace(core::Error{core::ErrorCode::Cancelled, {}, {}, {}});
        else
            outcome->emplace(work(stop, sink));
    };
    job->deliver = [outcome, done = std::move(done)]() mutable { done(std::move(**outcome)); };
    enqueue(key, std::move(job));
}

} // namespace svodka::services
