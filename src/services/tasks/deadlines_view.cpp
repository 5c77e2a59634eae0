// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tasks/deadlines_view.h"

#include "services/dashboard/filter_choice.h"
#include "services/tasks/task_presets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Result;

namespace {

/// How many tasks of the set for the region, of any campaign, could be added.
Result<int> offered(core::Store& store, const core::Region& region) {
    const auto set = taskPreset(region.code);
    if (!set)
        return 0;
    const auto present = store.tasks().all();
    if (!present)
        return present.error();
    return static_cast<int>(std::count_if(set->tasks.begin(), set->tasks.end(), [&](const core::Task& task) {
        return std::none_of(present->begin(), present->end(),
                            [&](const core::Task& other) { return other.uid == task.uid; });
    }));
}

} // namespace

Result<DeadlinesView> loadDeadlinesView(core::Store& store, const DeadlinesViewRequest& request, std::stop_token stop) {
    const auto context = loadFilter(store, request.filter);
    if (!context)
        return context.error();
    DeadlinesView view;
    view.filter = context->chosen.filter;
    DeadlineRequest wanted{view.filter.campaign, {}, {}, request.today};
    if (view.filter.period.isValid())
        wanted.week = view.filter.period;
    auto deadlines = loadDeadlines(store, wanted, stop);
    if (!deadlines)
        return deadlines.error();
    view.deadlines = *std::move(deadlines);
    const TaskTexts texts(view.deadlines, request.russian);
    view.table = taskTable(view.deadlines, texts, TaskTableUse::Screen);
    view.table.name = texts.phrases()(QT_TRANSLATE_NOOP("Deadlines", "Deadlines"));
    view.table.title =
        texts.phrases()(QT_TRANSLATE_NOOP("Deadlines", "Deadlines as of %1")).arg(dayText(view.deadlines.on));
    if (const auto counted = core::take(offered(store, context->region), &view.offered); !counted)
        return counted.error();
    return view;
}

} // namespace svodka::services
