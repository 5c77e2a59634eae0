// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/task_json.h"
#include "services/tasks/task_edits.h"

namespace svodka::services {

/// The set of deadlines that comes with the program for a region, by its code. TaskPresetMissing where there is none.
core::Result<core::TaskSet> taskPreset(const QString& region);

/// What became of each task of a set.
struct PresetOutcome {
    std::vector<core::Task> added;
    std::vector<core::Task> known;   ///< stands there already, as it was or as it was changed since
    std::vector<core::Task> lacking; ///< the store's catalogue has no such indicator or type
};

/// Adds those of the region's set that are not there yet, as one edit. TaskPresetMissing, store errors.
core::Result<PresetOutcome> addTaskPreset(const TaskEditor& editor);

} // namespace svodka::services
