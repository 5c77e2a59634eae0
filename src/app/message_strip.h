// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QTimer;
class QToolButton;

namespace svodka::app {

class Desktop;

/// One line at the foot of the window that says what has been done, with buttons to open the file that came of it. Goes
/// when it is closed, or by itself when there is no file; the next line takes its place.
class MessageStrip final : public QFrame {
    Q_OBJECT

public:
    /// `desktop` must outlive it.
    explicit MessageStrip(Desktop& desktop, QWidget* parent = nullptr);

    void showMessage(const QString& text, const QString& path);

private:
    QToolButton* addButton(const QString& name, const QString& text);

    QLabel* m_text;
    QToolButton* m_open;
    QToolButton* m_folder;
    QString m_path;
    QTimer* m_patience;
};

} // namespace svodka::app
