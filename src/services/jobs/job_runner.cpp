// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/jobs/job_runner.h"

namespace svodka::services {

JobRunner::JobRunner(QObject* parent) : QObject(parent) {}

JobRunner::~JobRunner() {
    cancelAll();
    // A jthread joins when it is destroyed; what it has posted to this object by then is thrown away with it.
    m_lanes.clear();
}

void JobRunner::enqueue(const QString& key, std::unique_ptr<Job> job) {
    job->generation = ++m_lastGeneration;
    // The runner is the receiver: the connection goes when either of the two does.
    connect(job->context, &QObject::destroyed, this, &JobRunner::stopJobsOf, Qt::UniqueConnection);
    Lane& lane = m_lanes[key];
    if (lane.running) {
        lane.running->stop.request_stop();
        lane.next = std::move(job);
        return;
    }
    launch(key, lane, std::move(job));
    announce();
}

/// A job that a callback starts at once lets nobody see the moment between the two.
void JobRunner::announce() {
    if (m_announcedBusy == isBusy())
        return;
    m_announcedBusy = isBusy();
    Q_EMIT busyChanged(m_announcedBusy);
}

void JobRunner::launch(const QString& key, Lane& lane, std::unique_ptr<Job> job) {
    lane.running = std::move(job);
    Job* const own = lane.running.get(); // lives until finish, which is posted after the last use here
    lane.thread = std::jthread([this, own, key] {
        ProgressSink sink([this, key, generation = own->generation](int percent, const QString& text) {
            QMetaObject::invokeMethod(
                this, [=, this] { showProgress(key, generation, percent, text); }, Qt::QueuedConnection);
        });
        own->work(own->stop.get_token(), sink);
        QMetaObject::invokeMethod(
            this, [this, key] { finish(key); }, Qt::QueuedConnection);
    });
}

void JobRunner::finish(const QString& key) {
    const auto found = m_lanes.find(key);
    Lane& lane = found->second;
    lane.thread.join();
    const std::unique_ptr<Job> ended = std::move(lane.running);
    const bool isNewest = !lane.next;
    if (isNewest)
        m_lanes.erase(found);
    else
        launch(key, lane, std::move(lane.next));
    // Last, because the callback may start further jobs or destroy the runner.
    const QPointer<JobRunner> self(this);
    if (isNewest && ended->context)
        ended->deliver();
    if (self)
        announce();
}

void JobRunner::cancel(const QString& key) {
    const auto found = m_lanes.find(key);
    if (found == m_lanes.end())
        return;
    for (const std::unique_ptr<Job>* job : {&found->second.running, &found->second.next})
        if (*job)
            (*job)->stop.request_stop();
}

void JobRunner::cancelAll() {
    for (const auto& [key, lane] : m_lanes)
        cancel(key);
}

/// The pointers to the context are null already: destroyed() comes after them.
void JobRunner::stopJobsOf(const QObject* context) {
    Q_UNUSED(context)
    for (const auto& [key, lane] : m_lanes)
        for (const std::unique_ptr<Job>* job : {&lane.running, &lane.next})
            if (*job && !(*job)->context)
                (*job)->stop.request_stop();
}

void JobRunner::showProgress(const QString& key, quint64 generation, int percent, const QString& text) {
    const auto found = m_lanes.find(key);
    const bool counts = found != m_lanes.end() && found->second.running && !found->second.next &&
                        found->second.running->generation == generation;
    if (counts)
        Q_EMIT progress(percent, text, key);
}

} // namespace svodka::services
