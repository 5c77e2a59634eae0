// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/correction_subject.h"
#include "services/corrections/correction.h"

#include <QDialog>
#include <memory>

namespace Ui {
class CorrectionDialog;
}

namespace svodka::app {

/// One figure is put right by hand: which one, what it should be, and why. The reason is needed: it stands where
/// otherwise the file would. GUI thread.
class CorrectionDialog final : public QDialog {
    Q_OBJECT

public:
    /// `code`: the figure that is chosen first; may be empty.
    CorrectionDialog(CorrectionSubject subject, const QString& code, bool russian, QWidget* parent);
    ~CorrectionDialog() override;

Q_SIGNALS:
    /// Without author. The dialog is closed then.
    void correctionWanted(const svodka::services::Correction& correction);

private:
    void fillPlaces(bool russian);
    void fillCodes(const QString& code, bool russian);
    void connectParts();
    void showPresent();
    void check();
    void wish();
    [[nodiscard]] bool isFlag() const;
    [[nodiscard]] QString text(std::optional<double> value) const;
    /// What was typed; false where it is no figure.
    bool readValue(services::Correction& correction) const;

    std::unique_ptr<Ui::CorrectionDialog> m_ui;
    CorrectionSubject m_subject;
};

} // namespace svodka::app
