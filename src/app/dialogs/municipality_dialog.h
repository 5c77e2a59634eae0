// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/region.h"

#include <QDialog>
#include <memory>

namespace Ui {
class MunicipalityDialog;
}

namespace svodka::app {

/// The names and codes of the municipalities with their days; one gets a new name. GUI thread.
class MunicipalityDialog final : public QDialog {
    Q_OBJECT

public:
    MunicipalityDialog(core::Region region, QDate today, QWidget* parent);
    ~MunicipalityDialog() override;

Q_SIGNALS:
    /// The dialog is closed then.
    void nameWanted(svodka::core::MunicipalityId municipality, const svodka::core::MunicipalityName& state);

private:
    [[nodiscard]] const core::Municipality* chosen() const;
    [[nodiscard]] core::MunicipalityName state() const;
    void showChosen();
    void check();
    void wish();

    std::unique_ptr<Ui::MunicipalityDialog> m_ui;
    core::Region m_region;
};

} // namespace svodka::app
