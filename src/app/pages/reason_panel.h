// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reasons/reason_card.h"

#include <QWidget>
#include <memory>

namespace Ui {
class ReasonPanel;
}

namespace svodka::widgets {
class TableView;
}

namespace svodka::app {

class ReasonActions;

/// Why one organisation lags behind: reasons with what speaks for them, the next step as a letter can put it, the log
/// of contacts, and — folded — whom to call. GUI thread.
class ReasonPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ReasonPanel(QWidget* parent = nullptr);
    ~ReasonPanel() override;

    /// What its buttons do. Must outlive the panel.
    void setActions(ReasonActions* actions) { m_actions = actions; }
    void setCard(services::ReasonCard card, bool russian);

    /// «Причина: нет регистрации (предположительно) · обещано до 12.05.2023»; empty where nothing is known.
    [[nodiscard]] QString headline() const;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectButtons();
    void connectContacts();
    void showReasons();
    void showLog();
    void showContacts();
    void showStep();
    void updateButtons();
    void restyle();
    void arrange();
    [[nodiscard]] const core::ReasonStanding* selectedReason() const;
    [[nodiscard]] const core::LogEntry* selectedEntry() const;
    [[nodiscard]] const core::Contact* selectedContact() const;

    std::unique_ptr<Ui::ReasonPanel> m_ui;
    ReasonActions* m_actions = nullptr;
    services::ReasonCard m_card;
    bool m_russian = true;
};

} // namespace svodka::app
