// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/store.h"
#include "core/ports/tasks.h"

namespace svodka::services {

/// Who changes tasks, and when. Each function below is one edit of the log: Store::undoChange takes it back.
struct TaskEditor {
    core::Store& store;
    const core::Clock& clock;
    QString author;

    /// Tidies, checks and keeps a new task; gives it with id and uid. Errors of checkTask, store errors.
    [[nodiscard]] core::Result<core::Task> add(const core::Task& task) const;

    /// The same for the task of this id. TaskNotFound too. What stands so already is no edit.
    [[nodiscard]] core::Result<core::Task> change(const core::Task& task) const;

    /// Puts a task aside on `day`, or — with no day — takes it up again. TaskNotFound.
    [[nodiscard]] core::Result<core::Task> close(core::TaskId task, QDate day) const;

    /// TaskNotFound.
    [[nodiscard]] core::Result<core::Task> remove(core::TaskId task) const;
};

/// TaskNotFound.
core::Result<core::Task> findTask(core::Store& store, core::TaskId id);

} // namespace svodka::services
