// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arrivals.h"

#include <QApplication>
#include <chrono>

namespace svodka::app {

using namespace std::chrono_literals;

Arrivals::Arrivals(std::function<bool()> isBusy, QObject* parent) : QObject(parent), m_isBusy(std::move(isBusy)) {
    m_retry.setInterval(200ms);
    connect(&m_retry, &QTimer::timeout, this, &Arrivals::tryToTake);
}

void Arrivals::add(const QStringList& files) {
    m_waiting += files;
    m_waiting.removeDuplicates();
    tryToTake();
}

void Arrivals::tryToTake() {
    const bool mustWait = m_isBusy() || QApplication::activeModalWidget() != nullptr;
    if (m_waiting.isEmpty() || !mustWait)
        m_retry.stop();
    else
        m_retry.start();
    if (m_waiting.isEmpty() || mustWait)
        return;
    const QStringList files = std::exchange(m_waiting, {});
    Q_EMIT taken(files);
}

} // namespace svodka::app
