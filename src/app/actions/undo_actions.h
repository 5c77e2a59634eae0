// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal.h"

#include <QDialog>
#include <QObject>
#include <QPointer>
#include <vector>

namespace svodka::app {

class Work;

/// The way back and forth between the states of the open store: edits and imports alike, by name. What can be taken
/// back is read from the store, so it is there after a restart too; what can be done again is remembered while the
/// program runs and until something else is changed. GUI thread.
class UndoActions final : public QObject {
    Q_OBJECT

public:
    /// `work` must outlive it.
    explicit UndoActions(Work& work);

    /// Takes the newest step back; asks first where that is a whole file.
    void undo();
    /// Does again what was taken back last.
    void redo();
    /// Any step, as the log shows it.
    void takeBack(const core::JournalEntry& entry);
    /// Something was taken back elsewhere; it can be done again from here.
    void remember(const core::UndoneChange& undone);

    /// What undo() and redo() would do, for the menu; empty = nothing.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;

Q_SIGNALS:
    void changed();

private:
    void followStore();
    void readSteps();
    void take(std::vector<core::JournalEntry> steps);
    void run(const core::JournalEntry& entry);

    Work& m_work;
    QString m_store; ///< path of the store whose steps these are
    std::vector<core::JournalEntry> m_steps;
    std::vector<core::UndoneChange> m_undone;
    core::ChangeId m_newest; ///< of all steps that were seen; a higher one is a new change
    QPointer<QDialog> m_question;
};

} // namespace svodka::app
