// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/task_actions.h"

#include <QDialog>
#include <memory>

namespace Ui {
class TaskDialog;
}

namespace svodka::app {

class StepTable;

/// A deadline is made or changed: what, by when, for whom, by which route. Says at once what is not right. GUI thread.
class TaskDialog final : public QDialog {
    Q_OBJECT

public:
    /// A task without an id is a new one.
    TaskDialog(const TaskActions::Choices& choices, const core::Task& task, bool russian, QWidget* parent);
    ~TaskDialog() override;

Q_SIGNALS:
    /// With the id of the one that is changed. The dialog is closed then.
    void taskWanted(const svodka::core::Task& task);

private:
    void fillChoices();
    void fillIndicators();
    void show(const core::Task& task);
    void connectParts();
    [[nodiscard]] core::Task entered() const;
    void check();
    void wish();

    std::unique_ptr<Ui::TaskDialog> m_ui;
    TaskActions::Choices m_choices;
    core::Task m_before;
    bool m_russian;
    StepTable* m_steps;
};

} // namespace svodka::app
