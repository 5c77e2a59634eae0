// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/note.h"
#include "core/organisation.h"

#include <QDialog>
#include <memory>

namespace Ui {
class ContactDialog;
}

namespace svodka::app {

/// Whom to call, of an organisation or of its municipality. GUI thread.
class ContactDialog final : public QDialog {
    Q_OBJECT

public:
    /// `contact`: what is changed; one without a number is new.
    ContactDialog(const core::Organisation& organisation, core::Contact contact, QWidget* parent);
    ~ContactDialog() override;

Q_SIGNALS:
    /// The dialog is closed then.
    void contactWanted(const svodka::core::Contact& contact);

private:
    void check();
    void wish();

    std::unique_ptr<Ui::ContactDialog> m_ui;
    core::Organisation m_organisation;
    core::Contact m_contact;
};

} // namespace svodka::app
