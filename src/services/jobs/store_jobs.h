// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/store.h"
#include "services/jobs/job_runner.h"

namespace svodka::services {

/// Jobs on one store. A Store belongs to the thread that opened it, so each job opens its own, works and closes it
/// again. Cheap to copy; factory and runner must outlive it and its jobs.
class StoreJobs final {
public:
    StoreJobs(JobRunner& runner, core::StoreFactory& factory, QString path)
        : m_runner(&runner), m_factory(&factory), m_path(std::move(path)) {}

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] JobRunner& runner() const { return *m_runner; }

    /// JobRunner::start with `core::Result<T> work(core::Store&, std::stop_token, ProgressSink&)`. A store that cannot
    /// be opened is the job's error (see StoreFactory::open).
    template <typename Work, typename Done>
    void start(const QString& key, QObject* context, Work work, Done done) const {
        using Outcome = std::invoke_result_t<Work, core::Store&, std::stop_token, ProgressSink&>;
        auto onStore = [factory = m_factory, path = m_path,
                        work = std::move(work)](std::stop_token stop, ProgressSink& sink) mutable -> Outcome {
            const auto store = factory->open(path);
            if (!store)
                return store.error();
            return work(**store, stop, sink);
        };
        m_runner->start(key, context, std::move(onStore), std::move(done));
    }

private:
    JobRunner* m_runner;
    core::StoreFactory* m_factory;
    QString m_path;
};

} // namespace svodka::services
