// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboard/dashboard.h"
#include "services/municipalities/municipalities_view.h"
#include "widgets/charts/stacked_bar_chart.h"
#include "widgets/sign_delegate.h"

namespace svodka::app {

/// Stands where an indicator's code does: the bars show the rating.
inline constexpr QLatin1String kRating{"rating"};

/// What the bars of the page «Муниципалитеты» can show, with its title: the rating, where there is one, and every
/// indicator of which something is known. Codes.
std::vector<services::CodeChoice> barChoices(const services::MunicipalitiesView& view);

/// Bars of one choice: shares, where they are known, else counts. `order`: municipalities from top to bottom.
widgets::BarChartData municipalityBars(const services::MunicipalitiesView& view, const QString& code,
                                       const std::vector<core::MunicipalityId>& order, bool russian);

/// The sign of a cell «Завершили».
widgets::Sign signOf(const core::WorkLeft& finished);

} // namespace svodka::app
