// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTimer>
#include <functional>

namespace svodka::app {

/// Files that come from outside at any moment wait here until the window can take them: nothing is being worked on and
/// no dialog waits for an answer. GUI thread.
class Arrivals final : public QObject {
    Q_OBJECT

public:
    /// `isBusy` is asked again and again while something waits.
    explicit Arrivals(std::function<bool()> isBusy, QObject* parent = nullptr);

    /// What comes meanwhile is taken together, in the order it came.
    void add(const QStringList& files);

Q_SIGNALS:
    void taken(const QStringList& files);

private:
    void tryToTake();

    std::function<bool()> m_isBusy;
    QStringList m_waiting;
    QTimer m_retry;
};

} // namespace svodka::app
