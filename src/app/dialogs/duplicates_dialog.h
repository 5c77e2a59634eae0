// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/life/duplicates.h"

#include <QDialog>
#include <memory>

namespace Ui {
class DuplicatesDialog;
}

namespace svodka::app {

/// The pairs that may be one organisation. GUI thread.
class DuplicatesDialog final : public QDialog {
    Q_OBJECT

public:
    DuplicatesDialog(std::vector<services::LikelyDuplicate> pairs, const core::Region& region, QWidget* parent);
    ~DuplicatesDialog() override;

Q_SIGNALS:
    /// A pair was opened. The dialog is closed then.
    void pairChosen(svodka::core::OrganisationId first, svodka::core::OrganisationId second);

private:
    std::unique_ptr<Ui::DuplicatesDialog> m_ui;
    std::vector<services::LikelyDuplicate> m_pairs;
};

} // namespace svodka::app
