// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/export_actions.h"
#include "app/dialogs/column_list.h"
#include "app/dialogs/import_queue.h"
#include "app/dialogs/import_trial.h"
#include "widgets/error_box.h"

#include <QDialog>
#include <QPointer>
#include <memory>

namespace Ui {
class ImportDialog;
}

namespace svodka::app {

class Work;

/// Files on their way into the store, one after the other: what each of them will do, worked out off the GUI thread
/// without writing anything; what was guessed can be corrected, names can be explained; «Import» then does it. Use
/// open(); it goes to the imported week when it closes. GUI thread.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `files` is not empty; `work` must outlive it and its session have a store open.
    ImportDialog(Work& work, const QStringList& files, QWidget* parent);
    ~ImportDialog() override;

    /// A preview is shown, or the reason why there is none; nothing runs.
    [[nodiscard]] bool isReady() const { return !m_previewing && !m_importing; }

    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    void readyChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static QString previewKey();
    static QString sheetsKey();

    void connectParts();
    void beginFile();
    void showName();
    void readParts();
    void readSheets();
    void preview();
    void takePreview(core::Result<ImportTrial> made);
    void showOutcome();
    void showRemembered(const services::ImportOutcome& outcome);
    void showUnknownColumns();
    void takeColumns(const std::vector<services::ColumnChoice>& columns);
    void showStatus(const QString& text);
    void showError(const core::Error& error);
    void suggestWeek();
    void importFile();
    void takeImported(const core::Result<services::ImportOutcome>& imported);
    void nextFile();
    void announceSum();
    void updateParts();
    void restyle();
    void copyError();

    Work& m_work;
    std::unique_ptr<Ui::ImportDialog> m_ui;
    ImportQueue m_queue;
    QPointer<ExportActions> m_exports; ///< may go before the dialog does, with m_work
    ColumnList m_unknownColumns;       ///< of a file of which nothing was recognised
    ImportTrial m_trial;               ///< the last one of the present file
    widgets::ErrorMessage m_error;
    bool m_previewing = false;
    bool m_importing = false;
};

} // namespace svodka::app
