// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/column_list.h"
#include "app/dialogs/import_queue.h"
#include "app/dialogs/import_trial.h"
#include "app/dialogs/trial_dialog.h"

namespace svodka::app {

class ImportFields;

/// Files of a week on their way into the store, one after the other: what each of them will do, worked out off the GUI
/// thread without writing anything; what was guessed can be corrected, names can be explained; «Import» then does it.
/// Use open(); it goes to the imported week when it closes. GUI thread.
class ImportDialog final : public TrialDialog {
    Q_OBJECT

public:
    /// `files` is not empty; `work` must outlive it and its session have a store open.
    ImportDialog(Work& work, const QStringList& files, QWidget* parent);
    ~ImportDialog() override;

    void done(int result) override;

protected:
    [[nodiscard]] bool canApply() const override;
    void apply() override;
    void tryAgain() override;
    void chooseColumn(int row, qint64 id) override;

private:
    static QString sheetsKey();

    void connectParts();
    void beginFile();
    void showName();
    void readParts();
    void readSheets();
    void tryFile();
    void takeTrial(core::Result<ImportTrial> made);
    void showOutcome();
    void showError(const core::Error& error);
    void suggestWeek();
    void takeImported(const core::Result<services::ImportOutcome>& imported);
    void openAsRegistry();
    void skipFile();
    void nextFile();
    void announceSum();

    ImportFields* m_fields;
    ImportQueue m_queue;
    ColumnList m_columns;
    ImportTrial m_trial; ///< the last one of the present file
    bool m_restored = false;
};

} // namespace svodka::app
