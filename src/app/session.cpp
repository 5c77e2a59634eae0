// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include <QFileInfo>
#include <utility>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Result;
using services::Dashboard;

Session::Session(Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment), m_runner(nullptr),
      m_cache(std::make_shared<services::CourseCache>()), m_dashboard(std::make_shared<const Dashboard>()) {}

QString Session::loadKey() {
    return u"dashboard"_s;
}

void Session::open(const QString& path, const Place& first) {
    setOpening(true);
    load(services::StoreJobs(m_runner, m_environment.stores, QFileInfo(path).absoluteFilePath()), first, true);
}

void Session::setOpening(bool opening) {
    if (std::exchange(m_opening, opening) != opening)
        Q_EMIT openingChanged();
}

void Session::cancelOpening() {
    if (m_opening)
        m_runner.cancel(loadKey());
}

void Session::load(const services::StoreJobs& jobs, const Place& place, bool isNewStore) {
    const auto cache = isNewStore ? std::make_shared<services::CourseCache>() : m_cache;
    const services::DashboardRequest request{place.filter, {}, m_environment.russian};
    const auto work = [request, cache](core::Store& store, std::stop_token stop, services::ProgressSink&) {
        return services::loadDashboard(store, request, stop, cache.get());
    };
    jobs.start(loadKey(), this, work, [this, jobs, place, isNewStore, cache](Result<Dashboard> loaded) {
        if (isNewStore)
            finish(jobs, place, cache, std::move(loaded));
        else if (loaded)
            take(*std::move(loaded));
        else
            stayWith(loaded.error());
    });
}

void Session::stayWith(const core::Error& error) {
    returnToDashboard();
    Q_EMIT failed(error);
}

/// A store has been opened, or has not.
void Session::finish(const services::StoreJobs& jobs, const Place& place, std::shared_ptr<services::CourseCache> cache,
                     Result<Dashboard> loaded) {
    if (!loaded) {
        setOpening(false);
        if (isOpen()) // a load of the present one may have been dropped for it
            returnToDashboard();
        Q_EMIT failed(loaded.error());
        return;
    }
    m_jobs = jobs;
    m_cache = std::move(cache);
    m_history.reset(place);
    m_environment.settings.setLastStore(jobs.path());
    take(*std::move(loaded));
    setOpening(false);
    Q_EMIT storeChanged();
}

/// What the bar says and what is shown must not part: where figures did not come, the bar goes back.
void Session::returnToDashboard() {
    Place place = m_history.present();
    const QString search = place.filter.search;
    place.filter = m_dashboard->filter;
    place.filter.search = search;
    m_history.correct(place);
    Q_EMIT placeChanged();
}

/// The store may have completed the filter: another campaign has other weeks. The organisations outside the
/// municipalities have no figures of their own on the first page, but a list.
void Session::take(Dashboard dashboard) {
    Place place = m_history.present();
    const bool isOutside = place.filter.municipality == services::noMunicipality && place.page != page::summary;
    const QString search = place.filter.search;
    place.filter = dashboard.filter;
    place.filter.search = search;
    if (isOutside)
        place.filter.municipality = services::noMunicipality;
    m_dashboard = std::make_shared<const Dashboard>(std::move(dashboard));
    const bool completed = place != m_history.present();
    m_history.correct(place);
    Q_EMIT dashboardChanged();
    if (completed)
        Q_EMIT placeChanged();
}

void Session::go(const Place& place) {
    if (place == m_history.present())
        return;
    m_history.visit(place);
    moved();
}

void Session::setFilter(const core::FilterState& filter) {
    Place next = place();
    core::FilterState before = next.filter;
    before.search = filter.search;
    next.filter = filter;
    if (before != filter) {
        go(next);
        return;
    }
    m_history.correct(next);
    Q_EMIT placeChanged();
}

void Session::goBack() {
    if (!canGoBack())
        return;
    m_history.goBack();
    moved();
}

void Session::goForward() {
    if (!canGoForward())
        return;
    m_history.goForward();
    moved();
}

void Session::moved() {
    core::FilterState shown = m_dashboard->filter;
    shown.search = place().filter.search;
    if (place().filter.municipality == services::noMunicipality && !shown.municipality.isValid())
        shown.municipality = services::noMunicipality;
    if (isOpen() && (shown != place().filter || isLoading()))
        load(*m_jobs, place(), false);
    Q_EMIT placeChanged();
}

void Session::reload() {
    if (!isOpen())
        return;
    load(*m_jobs, place(), false);
    Q_EMIT contentChanged();
}

} // namespace svodka::app
