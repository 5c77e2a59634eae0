// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace svodka::app {

class Work;

/// The foot of the window: the store, the week, the source of its figures; and, while pages load for more than half a
/// second, that they do, with a button to stop it.
class StatusLine final : public QStatusBar {
    Q_OBJECT

public:
    /// Both must outlive it.
    StatusLine(Session& session, Work& work, QWidget* parent = nullptr);

    /// What the selected cells of the table amount to; empty = nothing worth saying.
    void showSelection(const QString& text);

private:
    QLabel* addLabel(const QString& name, int stretch);
    void showSession();
    void showBusy();

    Session& m_session;
    Work& m_work;
    QLabel* m_store;
    QLabel* m_week;
    QLabel* m_source;
    QLabel* m_selection;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    QTimer* m_patience;
};

} // namespace svodka::app
