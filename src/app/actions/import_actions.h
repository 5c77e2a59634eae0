// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "core/journal.h"

#include <QDialog>
#include <QObject>
#include <QPointer>
#include <QStringList>

namespace svodka::app {

class Work;

/// Bringing files in and taking them back, from the menu, a page or a drop. Needs an open store. GUI thread.
class ImportActions final : public QObject {
    Q_OBJECT

public:
    /// `work` must outlive it.
    explicit ImportActions(Work& work);

    /// Asks for files and imports them.
    void chooseFiles();
    /// Imports the table that was copied in Excel, Word or a letter. It is kept as a file among the program's data.
    void pasteTable();
    /// Opens the import dialog over the window for these files, one after the other.
    void importFiles(const QStringList& files);
    /// Asks for a list of organisations and imports it.
    void chooseRegistry();
    /// Opens the window for a list of organisations.
    void importRegistry(const QString& file);
    /// Asks, then takes the whole batch back.
    void takeBack(const core::BatchInfo& batch);
    /// Opens the questions about names of a batch; the rows that are answered enter.
    void answer(const core::BatchInfo& batch);

Q_SIGNALS:
    void takenBack(const svodka::core::UndoneChange& undone);

private:
    [[nodiscard]] bool isFree() const;
    void undo(const core::BatchInfo& batch);

    Work& m_work;
    QPointer<QDialog> m_dialog; ///< one at a time
};

} // namespace svodka::app
