// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/correction_subject.h"
#include "services/corrections/correction.h"

#include <QDialog>
#include <memory>

namespace Ui {
class AdditionDialog;
}

namespace svodka::app {

/// An organisation is added by hand. GUI thread.
class AdditionDialog final : public QDialog {
    Q_OBJECT

public:
    AdditionDialog(const CorrectionSubject& subject, bool russian, QWidget* parent);
    ~AdditionDialog() override;

Q_SIGNALS:
    /// Without author. The dialog is closed then.
    void additionWanted(const svodka::services::OrganisationAddition& addition);

private:
    void fill(const CorrectionSubject& subject, bool russian);
    void check();
    void wish();

    std::unique_ptr<Ui::AdditionDialog> m_ui;
    core::FilterState m_filter;
};

} // namespace svodka::app
