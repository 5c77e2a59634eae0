// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"
#include "widgets/charts/line_chart.h"
#include "widgets/charts/stacked_bar_chart.h"
#include "widgets/metric_card.h"

namespace svodka::tests {

/// Made-up municipalities, as many as asked for, some with long names.
QStringList placeNames(int count);

/// «№», name, five figures in two groups, a share; one total. Ids run from 1001.
core::Table placesTable(int count);
std::vector<qint64> placesIds(int count);

widgets::BarChartData placesBars(int count);
widgets::LineChartData weekLines(int weeks);
std::vector<widgets::CardFigure> cardFigures();

} // namespace svodka::tests
