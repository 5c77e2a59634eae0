// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter_state.h"
#include "services/tasks/task_tables.h"

namespace svodka::services {

struct DeadlinesViewRequest {
    core::FilterState filter; ///< see chooseFilter; of it campaign and week count
    QDate today;
    bool russian = true;
};

/// Everything that the page «Сроки» shows but the details of one task. Plain values.
struct DeadlinesView {
    core::FilterState filter; ///< what was chosen in the end
    Deadlines deadlines;      ///< of the campaign; without figures where it has no weeks
    core::Table table;        ///< a row a task, in the order of deadlines.tasks
    int offered = 0;          ///< tasks of the set for the region that are not there yet
};

/// Loads it. Errors of chooseFilter; Cancelled; store errors.
core::Result<DeadlinesView> loadDeadlinesView(core::Store& store, const DeadlinesViewRequest& request,
                                              std::stop_token stop = {});

} // namespace svodka::services
