// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"

#include <QDialog>
#include <memory>

namespace Ui {
class ThresholdDialog;
}

namespace svodka::app {

/// A criterion gets another threshold from a day: the old one ends the day before, so that past weeks stay as they
/// are. Shows both as they will be. GUI thread.
class ThresholdDialog final : public QDialog {
    Q_OBJECT

public:
    /// `index`: the criterion of the indicator.
    ThresholdDialog(core::Campaign campaign, core::Indicator indicator, size_t index, bool russian, QWidget* parent);
    ~ThresholdDialog() override;

Q_SIGNALS:
    /// The indicator as it will be. The dialog is closed then.
    void changeWanted(const svodka::core::Indicator& indicator);

private:
    /// The indicator after the change; nullopt while the fields do not say one.
    [[nodiscard]] std::optional<core::Indicator> changed() const;
    void check();

    std::unique_ptr<Ui::ThresholdDialog> m_ui;
    core::Campaign m_campaign;
    core::Indicator m_indicator;
    size_t m_index;
    bool m_russian;
};

} // namespace svodka::app
