// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tasks/task_edits.h"

#include "core/number.h"

#include <QStringList>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Result;
using core::Task;
using core::TaskId;

namespace {

/// What the log says of a task: its date and its target, and of the other text only that which differs.
QString inShort(const Task& task, const Task* other = nullptr) {
    QStringList parts;
    if (!other || other->title != task.title)
        parts += task.title;
    if (!other || other->due != task.due)
        parts += task.due.toString(u"dd.MM.yyyy"_s);
    if (!other || other->target != task.target)
        parts += core::numberToText(task.target * 100) + u" %"_s;
    if (!other || other->indicator != task.indicator)
        parts += task.indicator;
    if (other && other->types != task.types)
        parts += task.types.join(u", "_s);
    if (other && other->basis != task.basis)
        parts += task.basis;
    return parts.join(u"; "_s);
}

Result<void> check(core::Store& store, const Task& task) {
    const auto catalogue = store.catalogue();
    if (!catalogue)
        return catalogue.error();
    const auto region = store.region();
    if (!region)
        return region.error();
    return core::checkTask(task, *catalogue, *region);
}

} // namespace

Result<Task> TaskEditor::add(const Task& wanted) const {
    Task task = core::tidied(wanted);
    if (const auto checked = check(store, task); !checked)
        return checked.error();
    if (task.uid.isEmpty())
        task.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto edited = store.edit({u"task.add"_s, task.title, {}, inShort(task), author, clock.nowUtc()},
                                   [&]() -> Result<void> { return core::take(store.tasks().add(task), &task.id); });
    if (!edited)
        return edited.error();
    return task;
}

Result<Task> TaskEditor::change(const Task& wanted) const {
    Task task = core::tidied(wanted);
    const auto before = findTask(store, task.id);
    if (!before)
        return before.error();
    task.uid = before->uid;
    if (task == *before)
        return task;
    if (const auto checked = check(store, task); !checked)
        return checked.error();
    const auto edited = store.edit(
        {u"task.change"_s, before->title, inShort(*before, &task), inShort(task, &*before), author, clock.nowUtc()},
        [&] { return store.tasks().change(task); });
    if (!edited)
        return edited.error();
    return task;
}

Result<Task> TaskEditor::close(TaskId id, QDate day) const {
    const auto before = findTask(store, id);
    if (!before)
        return before.error();
    if (before->isOpen() == day.isNull())
        return *before;
    Task task = *before;
    task.closed = day;
    const QString action = day.isNull() ? u"task.reopen"_s : u"task.close"_s;
    const auto edited = store.edit({action, task.title, {}, day.toString(u"dd.MM.yyyy"_s), author, clock.nowUtc()},
                                   [&] { return store.tasks().change(task); });
    if (!edited)
        return edited.error();
    return task;
}

Result<Task> TaskEditor::remove(TaskId id) const {
    const auto task = findTask(store, id);
    if (!task)
        return task.error();
    const auto edited = store.edit({u"task.remove"_s, task->title, inShort(*task), {}, author, clock.nowUtc()},
                                   [&] { return store.tasks().remove(id); });
    if (!edited)
        return edited.error();
    return *task;
}

Result<Task> findTask(core::Store& store, TaskId id) {
    const auto tasks = store.tasks().all();
    if (!tasks)
        return tasks.error();
    for (const Task& task : *tasks)
        if (task.id == id)
            return task;
    return core::Error{core::ErrorCode::TaskNotFound, QString::number(id.value), {}, {}};
}

} // namespace svodka::services
