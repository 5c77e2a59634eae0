// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are dropped on the window, or that the program was started with.
#include "app/actions/import_actions.h"
#include "app/arrivals.h"
#include "app/main_window.h"
#include "app/work.h"
#include "ui_main_window.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;

namespace {

QStringList filesOf(const QMimeData& data) {
    QStringList files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files += url.toLocalFile();
    return files;
}

} // namespace

void MainWindow::takeFiles(const QStringList& files) {
    const auto isStore = [](const QString& file) { return file.endsWith(u".svodka"_s, Qt::CaseInsensitive); };
    const auto store = std::find_if(files.begin(), files.end(), isStore);
    if (m_work->isBusy() || files.isEmpty())
        return;
    if (store != files.end()) {
        QStringList tables = files;
        tables.removeIf(isStore);
        leave([this, path = *store, tables] {
            m_session.open(path);
            takeFilesWhenOpen(tables);
        });
        return;
    }
    if (m_session.isOpen())
        m_imports->importFiles(files);
    else
        m_work->showError({core::ErrorCode::StoreNotChosen, {}, {}, {}});
}

void MainWindow::tellStoreIsGone(const QString& path) {
    m_work->showError({core::ErrorCode::StoreNotFound, QDir::toNativeSeparators(path), {}, {}});
}

void MainWindow::takeFilesWhenOpen(const QStringList& files) {
    if (!m_session.isOpening()) {
        takeFiles(files);
        return;
    }
    auto* waiting = new QObject(this); // until it is known whether there is a store
    connect(
        &m_session, &Session::openingChanged, waiting,
        [this, files, waiting] {
            waiting->deleteLater();
            takeFiles(files);
        },
        Qt::QueuedConnection);
}

void MainWindow::comeForward(const QStringList& files) {
    QWidget* front = QApplication::activeModalWidget() != nullptr ? QApplication::activeModalWidget() : this;
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    front->raise();
    front->activateWindow();
    m_arrivals->add(files);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!m_work->isBusy() && !filesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    // The program that files are dragged from waits until this function returns.
    QMetaObject::invokeMethod(
        this, [this, files = filesOf(*event->mimeData())] { takeFiles(files); }, Qt::QueuedConnection);
}

} // namespace svodka::app
