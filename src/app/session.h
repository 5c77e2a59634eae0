// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/environment.h"
#include "app/history.h"
#include "services/dashboard/dashboard.h"
#include "services/jobs/store_jobs.h"

#include <QObject>
#include <memory>
#include <optional>

namespace svodka::app {

/// The open store, where the user is in it, and the figures of the week that every page shares. Loads them off the GUI
/// thread; the GUI thread never waits for it. GUI thread.
class Session final : public QObject {
    Q_OBJECT

public:
    /// `environment` must outlive it.
    explicit Session(Environment& environment, QObject* parent = nullptr);

    [[nodiscard]] Environment& environment() const { return m_environment; }
    [[nodiscard]] services::JobRunner& runner() { return m_runner; }

    /// Opens a store and goes to `first`; the present one stays open when that fails (failed() tells).
    void open(const QString& path, const Place& first = {page::summary, {}, {}, {}});
    [[nodiscard]] bool isOpen() const { return m_jobs.has_value(); }
    /// Another store is being opened: nothing may be done to the present one any more.
    [[nodiscard]] bool isOpening() const { return m_opening; }
    void cancelOpening();
    /// Only while a store is open.
    [[nodiscard]] const services::StoreJobs& jobs() const { return *m_jobs; }

    [[nodiscard]] const Place& place() const { return m_history.present(); }
    /// The week of place().filter, or the one before it while that is still loading. Empty when nothing is open.
    [[nodiscard]] const services::Dashboard& dashboard() const { return *m_dashboard; }
    [[nodiscard]] bool isLoading() const { return m_runner.isBusy(loadKey()); }

    void go(const Place& place);
    /// As the bar says it: another search is the same place, anything else a new one.
    void setFilter(const core::FilterState& filter);
    void goBack();
    void goForward();
    [[nodiscard]] bool canGoBack() const { return m_history.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_history.canGoForward(); }

    /// The store's contents have changed: everything is read again.
    void reload();

Q_SIGNALS:
    void storeChanged();     ///< opened; place and dashboard are those of the new one
    void placeChanged();     ///< by the user, or completed by what the store holds
    void dashboardChanged(); ///< other figures, other choices
    void contentChanged();   ///< reload() was called: pages read what they show again
    void openingChanged();   ///< isOpening()
    void failed(const svodka::core::Error& error);

private:
    static QString loadKey();
    void load(const services::StoreJobs& jobs, const Place& place, bool isNewStore);
    void finish(const services::StoreJobs& jobs, const Place& place, std::shared_ptr<services::CourseCache> cache,
                core::Result<services::Dashboard> loaded);
    void take(services::Dashboard dashboard);
    void returnToDashboard();
    void stayWith(const core::Error& error);
    void setOpening(bool opening);
    void moved();

    Environment& m_environment;
    services::JobRunner m_runner;
    std::optional<services::StoreJobs> m_jobs;
    History m_history;
    std::shared_ptr<services::CourseCache> m_cache;
    std::shared_ptr<const services::Dashboard> m_dashboard;
    bool m_opening = false;
};

} // namespace svodka::app
