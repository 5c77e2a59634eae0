// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tasks/task_presets.h"

#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Result;
using core::Task;

namespace {

Result<PresetOutcome> sorted(core::Store& store, const core::TaskSet& set, const core::Region& region) {
    const auto catalogue = store.catalogue();
    if (!catalogue)
        return catalogue.error();
    const auto present = store.tasks().all();
    if (!present)
        return present.error();
    PresetOutcome outcome;
    for (const Task& task : set.tasks) {
        const bool isKnown =
            std::any_of(present->begin(), present->end(), [&](const Task& other) { return other.uid == task.uid; });
        const bool fits = core::checkTask(task, *catalogue, region).ok();
        (isKnown ? outcome.known : fits ? outcome.added : outcome.lacking).push_back(task);
    }
    return outcome;
}

} // namespace

Result<core::TaskSet> taskPreset(const QString& region) {
    QFile file(u":/svodka/tasks/%1.json"_s.arg(region));
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::ErrorCode::TaskPresetMissing, region, {}, {}};
    return core::taskSetFromJson(file.readAll());
}

Result<PresetOutcome> addTaskPreset(const TaskEditor& editor) {
    const auto region = editor.store.region();
    if (!region)
        return region.error();
    const auto set = taskPreset(region->code);
    if (!set)
        return set.error();
    auto outcome = sorted(editor.store, *set, *region);
    if (!outcome || outcome->added.empty())
        return outcome;
    const auto edited = editor.store.edit(
        {u"task.preset"_s, set->title.ru, {}, {}, editor.author, editor.clock.nowUtc()}, [&]() -> Result<void> {
            for (Task& task : outcome->added)
                if (const auto added = core::take(editor.store.tasks().add(task), &task.id); !added)
                    return added;
            return {};
        });
    if (!edited)
        return edited.error();
    return outcome;
}

} // namespace svodka::services
