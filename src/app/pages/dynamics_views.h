// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dynamics/dynamics.h"
#include "widgets/charts/heat_map.h"
#include "widgets/charts/line_chart.h"
#include "widgets/check_list_button.h"

namespace svodka::app {

/// The lines, each with a colour and a dash of its own.
widgets::LineChartData dynamicsChart(const services::Dynamics& dynamics, bool russian);

widgets::HeatMapData dynamicsMap(const services::Dynamics& dynamics, bool russian);

/// The id of a place in a list of choices, and back.
QString placeId(core::MunicipalityId place);
core::MunicipalityId placeFromId(const QString& id);

std::vector<widgets::CheckChoice> indicatorChoices(const services::Dynamics& dynamics, bool russian);
/// The whole region first.
std::vector<widgets::CheckChoice> placeChoices(const services::Dynamics& dynamics);

} // namespace svodka::app
