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
    connect(&session.runner(), &services::JobRunner::progress, this,
            [this](int percent, const QString& text, const QString& job) {
                if (m_progress && job == key())
                    m_progress->setProgress(qMax(percent, 0), percent < 0 ? 0 : 100, text);
            });
}

QString Work::key() {
    return u"work"_s;
}

bool Work::begin(const QString& title) {
    if (m_busy)
        return false;
    m_busy = true;
    if (!m_progress) {
        // Over whatever dialog stands on the window now.
        m_progress = new widgets::ProgressDialog(QApplication::activeModalWidget() ? QApplication::activeModalWidget()
                                                                                   : m_window);
        connect(m_progress, &widgets::ProgressDialog::cancelRequested, this,
                [this] { m_session.runner().cancel(key()); });
    }
    m_progress->start(title);
    Q_EMIT busyChanged(true);
    return true;
}

void Work::end() {
    m_busy = false;
    if (m_progress) {
        m_progress->finish();
        m_progress->deleteLater();
        m_progress.clear();
    }
    Q_EMIT busyChanged(false);
}

void Work::showError(const core::Error& error) {
    if (error.code == core::ErrorCode::Cancelled)
        return;
    QWidget* modal = QApplication::activeModalWidget();
    widgets::ErrorBox::openOver(errorMessage(error), modal ? modal : m_window);
}

} // namespace svodka::app
