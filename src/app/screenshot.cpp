// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot.h"

#include "app/main_window.h"
#include "services/organisations/organisation_list.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QImageWriter>
#include <QPixmap>
#include <memory>
#include <optional>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

constexpr int patience = 60000; // a page that takes longer has failed

/// Runs the event loop until `isTrue`, and then until everything that was asked for is painted.
template <typename Condition>
bool waitFor(Condition isTrue) {
    QElapsedTimer timer;
    timer.start();
    while (!isTrue() && timer.elapsed() < patience)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    return isTrue();
}

/// Layouts and scroll bars take a few rounds until they agree.
void settle() {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 100)
        QApplication::processEvents(QEventLoop::AllEvents, 10);
}

/// The lower of the statuses: what the week is about.
QString chosenIndicator(const services::Dashboard& dashboard) {
    QString code;
    for (const services::Card& card : dashboard.cards)
        if (card.kind == core::IndicatorKind::Complement)
            code = card.indicator;
    return code;
}

core::OrganisationId firstOrganisation(Session& session, const Place& place) {
    const auto first = std::make_shared<std::optional<core::OrganisationId>>(); // the job may outlive the patience
    services::OrganisationListRequest request{place.filter, place.indicator, session.environment().russian};
    session.jobs().start(
        u"screenshot"_s, &session,
        [request](core::Store& store, std::stop_token stop, services::ProgressSink&) {
            return services::loadOrganisations(store, request, stop);
        },
        [first](const Result<services::OrganisationList>& list) {
            *first = list && !list->rows.empty() ? list->rows.front().id : core::OrganisationId{};
        });
    waitFor([&first] { return first->has_value(); });
    return first->value_or(core::OrganisationId{});
}

void goTo(MainWindow& window, const QString& page) {
    Session& session = window.session();
    Place place = session.place();
    place.page = page;
    if (page == page::organisations || page == page::organisation)
        place.indicator = chosenIndicator(session.dashboard());
    if (page == page::organisation)
        place.organisation = firstOrganisation(session, place);
    session.go(place);
}

} // namespace

Result<void> takeScreenshot(MainWindow& window, const QString& store, const QString& page, const QString& file) {
    std::optional<Error> failure;
    QObject context;
    QObject::connect(&window.session(), &Session::failed, &context,
                     [&failure](const Error& error) { failure = error; });
    window.show();
    if (page != "welcome"_L1) {
        if (store.isEmpty())
            return Error{ErrorCode::StoreNotChosen, {}, {}, {}};
        window.session().open(store);
        waitFor([&] { return failure || window.session().isOpen(); });
        if (failure)
            return *failure;
        settle();
        goTo(window, page);
    }
    const bool isComplete = waitFor([&] { return window.isReady() && !window.session().runner().isBusy(); });
    if (failure)
        return *failure;
    if (!isComplete)
        return Error{ErrorCode::Cancelled, page, {}, {}};
    settle();
    QImageWriter writer(file, "png");
    if (!writer.write(window.grab().toImage()))
        return Error{ErrorCode::OutputNotWritable, file, {QFileInfo(file).fileName(), {}, 0, 0}, writer.errorString()};
    return {};
}

} // namespace svodka::app
