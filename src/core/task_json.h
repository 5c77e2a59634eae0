// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/task.h"

#include <QByteArray>

namespace svodka::core {

/// A set of tasks that comes with the program: data/tasks/<region>.json.
struct TaskSet {
    Title title;
    std::vector<Task> tasks; ///< each with a uid of its own, so that it is not added twice
};

/// Reads one. CatalogueInvalid (subject = which task) for what is no such file.
Result<TaskSet> taskSetFromJson(const QByteArray& json);

} // namespace svodka::core
