// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

namespace Ui {
class WelcomePage;
}

namespace svodka::app {

class StoreActions;

/// What is seen while no store is open: what the program is for, and three ways to begin.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    /// `actions` must outlive it.
    explicit WelcomePage(StoreActions& actions, QWidget* parent = nullptr);
    ~WelcomePage() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitSizes();

    std::unique_ptr<Ui::WelcomePage> m_ui;
};

} // namespace svodka::app
