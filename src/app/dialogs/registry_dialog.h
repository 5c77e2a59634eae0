// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/registry_trial.h"
#include "app/dialogs/trial_dialog.h"

namespace svodka::app {

class RegistryFields;

/// A list of organisations on its way into the store: which are new, which fields change, what is asked about names;
/// what was guessed can be corrected, new organisations are accepted; «Import» then does it. Another file can be chosen
/// or dropped. Use open(). GUI thread.
class RegistryDialog final : public TrialDialog {
    Q_OBJECT

public:
    /// `work` must outlive it and its session have a store open.
    RegistryDialog(Work& work, const QString& file, QWidget* parent);
    ~RegistryDialog() override;

    void done(int result) override;

protected:
    [[nodiscard]] bool canApply() const override;
    void apply() override;
    void tryAgain() override;
    void chooseColumn(int row, qint64 id) override;

    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    static QString sheetsKey();

    void connectParts();
    void begin(const QString& file);
    void chooseFile();
    void readSheets();
    void takeTrial(core::Result<RegistryTrial> made);
    static QString todoFor(core::ErrorCode code);
    void showOutcome();
    void takeImported(const core::Result<services::RegistryOutcome>& imported);
    [[nodiscard]] QDate today() const;

    RegistryFields* m_fields;
    services::RegistryRequest m_request;
    std::vector<services::PendingQuestion> m_questions; ///< see keepAsked
    RegistryTrial m_trial;
    bool m_knowsCreating = false; ///< whether organisations are created is the user's word, not the program's
    bool m_restored = false;
};

} // namespace svodka::app
