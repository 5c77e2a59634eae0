// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"
#include "services/tasks/task_texts.h"

namespace svodka::services {

/// Screens show short names and leave out what they show otherwise; forms are numbered.
enum class TaskTableUse { Screen, Form };

/// Columns of the tables on a screen that are drawn in a way of their own.
namespace task_column {
inline constexpr int title = 0;
inline constexpr int share = 4;
inline constexpr int state = 7;
} // namespace task_column
namespace place_column {
inline constexpr int name = 0;
inline constexpr int state = 1;
inline constexpr int share = 3;
} // namespace place_column

/// A row a task, in their order.
core::Table taskTable(const Deadlines& deadlines, const TaskTexts& texts, TaskTableUse use);

/// A row a municipality: what is left, its share, pace, date, risk. Column 0 of a screen is the name, the last the
/// risk.
core::Table placeTable(const TaskOutlook& task, const TaskTexts& texts, TaskTableUse use);

/// What is left by week: a row a week, a column a task.
core::Table courseTable(const Deadlines& deadlines, const TaskTexts& texts);

/// The steps of one task, with what became of each date.
core::Table routeTable(const core::Task& task, const TaskTexts& texts);

/// The steps of every task that has some.
core::Table allRoutes(const Deadlines& deadlines, const TaskTexts& texts);

} // namespace svodka::services
