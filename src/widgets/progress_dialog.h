// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

class QTimer;

namespace Ui {
class ProgressDialog;
}

namespace svodka::widgets {

/// Shows that work goes on, but only if it takes longer than half a second. Never waits itself: the work runs elsewhere
/// and reports here. Cancel, Escape and closing ask for an end by cancelRequested(); the dialog stays until finish().
class ProgressDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ProgressDialog(QWidget* parent = nullptr);
    ~ProgressDialog() override;

    /// The work begins; `title` names it («Import of week.xlsx»).
    void start(const QString& title, bool canCancel = true);
    /// The work has ended, in whatever way.
    void finish();
    [[nodiscard]] bool isRunning() const { return m_running; }

public Q_SLOTS:
    /// `total` 0 = unknown: the bar only moves. An empty step keeps the last text.
    void setProgress(int done, int total, const QString& step = {});
    void reject() override;

Q_SIGNALS:
    void cancelRequested(); ///< once for each start()

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    std::unique_ptr<Ui::ProgressDialog> m_ui;
    QTimer* m_patience;
    bool m_running = false;
    bool m_cancelled = false;
    bool m_canCancel = true;
};

} // namespace svodka::widgets
