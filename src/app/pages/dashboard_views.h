// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboard/dashboard.h"
#include "widgets/charts/line_chart.h"
#include "widgets/charts/stacked_bar_chart.h"
#include "widgets/filter_bar.h"
#include "widgets/metric_card.h"

namespace svodka::app {

/// What the widgets show of a dashboard. Pure; `russian`: language of titles that are data.

std::vector<widgets::CardFigure> cardFigures(const services::Dashboard& dashboard, bool russian);
widgets::BarChartData stackChart(const services::Dashboard& dashboard, bool russian);
/// The indicators of the course, line by line. People, organisations and percents have no scale in common: where there
/// are statuses the shares are left out, else there are only shares, in percent.
QStringList courseCodes(const services::Dashboard& dashboard);
widgets::LineChartData courseChart(const services::Dashboard& dashboard, bool russian);
/// `chosen`: the organisations outside the municipalities are offered only while they are looked at.
widgets::FilterChoices filterChoices(const services::DashboardChoices& choices, core::MunicipalityId chosen,
                                     bool russian);

/// «counted by organisations», «as reported», …: for tool tips and the status bar.
QString originText(core::Origin origin);

/// Where the week's figures come from, for the status bar: the origin they share, or that it differs from one to
/// another.
QString sourceText(const services::Dashboard& dashboard);

/// The files of the week, a line each, for a tool tip.
QString filesText(const services::Dashboard& dashboard);

} // namespace svodka::app
