// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/tasks/task_texts.h"
#include "widgets/charts/line_chart.h"
#include "widgets/sign_delegate.h"

namespace svodka::app {

/// What the widgets show of a deadline. Pure.

/// What is left by calendar week, how it goes on at the present pace, and the due day.
widgets::LineChartData deadlineChart(const services::TaskOutlook& task, const services::Deadlines& deadlines);

widgets::Sign signOf(core::Prospect prospect);
/// A task that was put aside has none.
widgets::Sign signOf(const services::TaskOutlook& task);

} // namespace svodka::app
