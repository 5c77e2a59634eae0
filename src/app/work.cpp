// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work.h"

#include "app/error_message.h"
#include "widgets/error_box.h"
#include "widgets/progress_dialog.h"

#include <QApplication>

namespace svodka::app {

using namespace Qt::StringLiterals;

Work::Work(Session& session, QWidget* window) : QObject(window), m_session(session), m_window(window) {
    connect(&session, &Session::openingChanged, this, &Work::followOpening);
    connect(&session.runner(), &services::JobRunner::progress, this,
            [this](int percent, const QString& text, const QString& job) {
                if (m_progress && job == key())
                    m_progress->setProgress(qMax(percent, 0), percent < 0 ? 0 : 100, text);
            });
}

QString Work::key() {
    return u"work"_s;
}

bool Work::begin(const QString& title, Stoppable stoppable) {
    if (isBusy())
        return false;
    m_busy = true;
    showProgress(title, stoppable);
    Q_EMIT busyChanged(true);
    return true;
}

void Work::end() {
    m_busy = false;
    hideProgress();
    Q_EMIT busyChanged(isBusy());
}

void Work::showProgress(const QString& title, Stoppable stoppable) {
    hideProgress();
    // Over whatever dialog stands on the window now.
    QWidget* modal = QApplication::activeModalWidget();
    m_progress = new widgets::ProgressDialog(modal ? modal : m_window);
    connect(m_progress, &widgets::ProgressDialog::cancelRequested, this, [this] {
        m_session.runner().cancel(key());
        m_session.cancelOpening();
    });
    m_progress->start(title, stoppable == Stoppable::Yes);
}

void Work::hideProgress() {
    if (!m_progress)
        return;
    m_progress->finish();
    m_progress->deleteLater();
    m_progress.clear();
}

/// A slow store, or one that is brought up to date, gives a sign of life, too.
void Work::followOpening() {
    if (m_session.isOpening())
        showProgress(tr("Opening the store"), Stoppable::Yes);
    else if (!m_busy)
        hideProgress();
    Q_EMIT busyChanged(isBusy());
}

void Work::showError(const core::Error& error) {
    // A page and the session may fail for one reason: one box tells it.
    const bool isShown = m_errorBox && m_errorBox->isVisible() && m_shownError == error;
    if (error.code == core::ErrorCode::Cancelled || isShown)
        return;
    QWidget* modal = QApplication::activeModalWidget();
    m_shownError = error;
    m_errorBox = widgets::ErrorBox::openOver(errorMessage(error), modal ? modal : m_window);
}

} // namespace svodka::app
