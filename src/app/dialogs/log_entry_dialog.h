// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/note.h"

#include <QDialog>
#include <memory>

namespace Ui {
class LogEntryDialog;
}

namespace svodka::app {

/// One call, letter or visit: when, how, and what was agreed. GUI thread.
class LogEntryDialog final : public QDialog {
    Q_OBJECT

public:
    LogEntryDialog(core::OrganisationId organisation, const QString& name, QDate today, QWidget* parent);
    ~LogEntryDialog() override;

Q_SIGNALS:
    /// Without author. The dialog is closed then.
    void entryWanted(const svodka::core::LogEntry& entry);

private:
    void check();
    void wish();

    std::unique_ptr<Ui::LogEntryDialog> m_ui;
    core::OrganisationId m_organisation;
};

} // namespace svodka::app
