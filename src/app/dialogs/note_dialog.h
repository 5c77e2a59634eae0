// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reasons.h"
#include "services/reasons/note_service.h"

#include <QDialog>
#include <memory>

namespace Ui {
class NoteDialog;
}

namespace svodka::app {

/// What a note is to be about.
struct NoteSubject {
    core::Campaign campaign;
    core::Period period;
    std::vector<core::OrganisationId> organisations;
    QString name;                      ///< of the only one; empty for several
    std::optional<core::Note> present; ///< is changed
    QString reason;                    ///< chosen at first
    QString instead;                   ///< a suggested reason that is rejected when another one is chosen
    QDate today;
};

/// A person says why an organisation — or several — lags behind, what it promised, and whatever else should be known.
/// GUI thread.
class NoteDialog final : public QDialog {
    Q_OBJECT

public:
    NoteDialog(NoteSubject subject, bool russian, QWidget* parent);
    ~NoteDialog() override;

Q_SIGNALS:
    /// Without author. The dialog is closed then.
    void noteWanted(const svodka::services::NoteWish& wish);

private:
    [[nodiscard]] bool isForSeveral() const { return m_subject.organisations.size() > 1; }
    void fillReasons(bool russian);
    void fillPromises();
    void check();
    void wish();

    std::unique_ptr<Ui::NoteDialog> m_ui;
    NoteSubject m_subject;
};

} // namespace svodka::app
