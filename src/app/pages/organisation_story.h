// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/organisations/organisation_card.h"
#include "widgets/charts/line_chart.h"

namespace svodka::app {

/// What the card of an organisation says. Pure; `russian`: language of titles that are data.

/// Type, municipality, founder, numbers, dates — what is known of them — in one line.
QString detailsText(const services::OrganisationCard& card, bool russian);

/// What stands between it and the next status, or that nothing does.
QString nextStepText(const services::OrganisationCard& card, bool russian);

/// The metrics of the week with the cells that they came from: a row a source, the one in force first.
core::Table metricsTable(const services::OrganisationCard& card, bool russian);
/// The place of each row's metric in the card, from 1.
std::vector<qint64> metricRowIds(const services::OrganisationCard& card);

/// What happened to it: the day and what.
core::Table lifeTable(const services::OrganisationCard& card);

/// The metrics that make a line over the weeks: those that count something.
std::vector<services::MetricCourse> countCourses(const services::OrganisationCard& card);

/// Lines of those metrics, by code.
widgets::LineChartData coursesChart(const services::OrganisationCard& card, const QStringList& metrics, bool russian);

} // namespace svodka::app
