// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/task.h"

namespace svodka::core {

/// The tasks of a store. What writes is called inside Store::edit (else InvalidArgument; StoreReadOnly), with a task
/// that checkTask lets pass.
class Tasks {
public:
    virtual ~Tasks() = default;

    /// By due day, then by id; closed ones too.
    virtual Result<std::vector<Task>> all() = 0;

    /// Keeps a new task and gives its id; the id in `task` is not looked at.
    virtual Result<TaskId> add(const Task& task) = 0;
    /// Replaces the task of the same id; its uid stays. TaskNotFound.
    virtual Result<void> change(const Task& task) = 0;
    /// TaskNotFound.
    virtual Result<void> remove(TaskId task) = 0;
};

} // namespace svodka::core
