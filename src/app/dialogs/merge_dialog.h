// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/life_subject.h"
#include "services/life/merge_preview.h"

#include <QDate>
#include <QDialog>
#include <memory>

namespace Ui {
class MergeDialog;
}

namespace svodka::app {

class Session;

/// Two organisations become one, or one goes on as part of the other. Shows first of what they say different things.
/// GUI thread.
class MergeDialog final : public QDialog {
    Q_OBJECT

public:
    /// `other` 0 = to be chosen. The session must outlive it.
    MergeDialog(LifeSubject subject, core::OrganisationId other, Session& session, QWidget* parent);
    ~MergeDialog() override;

Q_SIGNALS:
    /// `lastDay` valid: a reorganisation. The dialog is closed then.
    void mergeWanted(svodka::core::OrganisationId duplicate, svodka::core::OrganisationId main, QDate lastDay);

private:
    void fill(core::OrganisationId other);
    void makeSearchable();
    void connectParts();
    void swap();
    void compare();
    void take(const core::Result<services::MergePreview>& preview);
    void showPair();
    void wish();
    [[nodiscard]] core::OrganisationId other() const;
    [[nodiscard]] core::OrganisationId duplicate() const { return m_isSwapped ? m_subject.organisation.id : other(); }
    [[nodiscard]] core::OrganisationId mainOne() const { return m_isSwapped ? other() : m_subject.organisation.id; }

    std::unique_ptr<Ui::MergeDialog> m_ui;
    LifeSubject m_subject;
    Session& m_session;
    bool m_isSwapped = false;
    bool m_isCompared = false;
};

} // namespace svodka::app
