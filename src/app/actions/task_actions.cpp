// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/task_actions.h"

#include "app/confirm.h"
#include "app/dialogs/task_dialog.h"
#include "app/work.h"
#include "services/tasks/task_presets.h"

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Result;
using core::Task;
using services::TaskEditor;

TaskActions::TaskActions(Work& work) : QObject(&work), m_work(work) {}

template <typename Edit>
void TaskActions::edit(const QString& title, Edit edit, const QString& done) {
    const Environment& environment = m_work.session().environment();
    m_work.onStore(
        title,
        [edit, author = environment.author, &clock = environment.clock](core::Store& store, std::stop_token,
                                                                        services::ProgressSink&) {
            return edit(TaskEditor{store, clock, author});
        },
        [this, done](const Result<Task>& task) {
            if (!task)
                return m_work.showError(task.error());
            m_work.announce(done.arg(task->title));
            m_work.session().reload();
        },
        Work::Stoppable::No);
}

void TaskActions::add(const Choices& choices, const QString& campaign) {
    Task task;
    task.campaign = campaign;
    task.due = m_work.session().environment().clock.nowUtc().toLocalTime().date().addDays(14);
    openDialog(choices, task);
}

void TaskActions::change(const Choices& choices, const Task& task) {
    openDialog(choices, task);
}

void TaskActions::openDialog(const Choices& choices, const Task& task) {
    auto* dialog = new TaskDialog(choices, task, m_work.session().environment().russian, m_work.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TaskDialog::taskWanted, this, &TaskActions::write);
    dialog->open();
}

void TaskActions::write(const Task& task) {
    const bool isNew = !task.id.isValid();
    edit(
        tr("Saving the deadline"),
        [task, isNew](const TaskEditor& editor) { return isNew ? editor.add(task) : editor.change(task); },
        isNew ? tr("Added: %1") : tr("Changed: %1"));
}

void TaskActions::close(const Task& task, bool closed) {
    const QDate day = closed ? m_work.session().environment().clock.nowUtc().toLocalTime().date() : QDate();
    edit(
        tr("Saving the deadline"), [id = task.id, day](const TaskEditor& editor) { return editor.close(id, day); },
        closed ? tr("Closed: %1") : tr("Open again: %1"));
}

void TaskActions::remove(const Task& task) {
    confirm(m_work.window(),
            {u"removeTaskBox"_s, tr("Remove the deadline"),
             tr("Remove “%1”? To put it aside and keep it in sight, close it instead.").arg(task.title), tr("&Remove"),
             u"edit-undo"_s},
            [this, task] { removeNow(task); });
}

void TaskActions::removeNow(const Task& task) {
    edit(
        tr("Removing the deadline"), [id = task.id](const TaskEditor& editor) { return editor.remove(id); },
        tr("Removed: %1"));
}

void TaskActions::addPreset() {
    const Environment& environment = m_work.session().environment();
    m_work.onStore(
        tr("Adding the deadlines"),
        [author = environment.author, &clock = environment.clock](core::Store& store, std::stop_token,
                                                                  services::ProgressSink&) {
            return services::addTaskPreset({store, clock, author});
        },
        [this](const Result<services::PresetOutcome>& outcome) {
            if (!outcome)
                return m_work.showError(outcome.error());
            QString text = tr("Deadlines added: %1").arg(outcome->added.size());
            if (!outcome->lacking.empty())
                text += tr("; not added, because the catalogue lacks their indicator: %1").arg(outcome->lacking.size());
            m_work.announce(text);
            m_work.session().reload();
        },
        Work::Stoppable::No);
}

} // namespace svodka::app
