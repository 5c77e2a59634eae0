// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/municipality_views.h"

#include "services/dashboard/figure_lookup.h"
#include "services/dashboard/indicator_sets.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>

namespace svodka::app {

using namespace Qt::StringLiterals;
using services::MunicipalitiesView;
using services::PlaceFigures;
using services::WeekIndicator;
using widgets::ColourRole;

namespace {

class MunicipalityViews final {
    Q_DECLARE_TR_FUNCTIONS(MunicipalityViews)
};

const PlaceFigures* placeOf(const MunicipalitiesView& view, core::MunicipalityId id) {
    const auto& places = view.figures.places;
    const auto found =
        std::find_if(places.begin(), places.end(), [id](const PlaceFigures& place) { return place.id == id; });
    return found == places.end() ? nullptr : &*found;
}

bool anyShare(const MunicipalitiesView& view, size_t index) {
    return std::any_of(view.figures.places.begin(), view.figures.places.end(), [index](const PlaceFigures& place) {
        return services::shareOf(place.figures[index]).has_value();
    });
}

bool anyValue(const MunicipalitiesView& view, size_t index) {
    return std::any_of(view.figures.places.begin(), view.figures.places.end(),
                       [index](const PlaceFigures& place) { return place.figures[index].value.has_value(); });
}

/// Where the values come from, and how the bars look.
struct Bars {
    widgets::BarChartData chart;
    std::function<std::optional<double>(const PlaceFigures&)> valueOf;
    QString series;
    ColourRole role = ColourRole::Series1;
};

Bars ratingBars() {
    Bars bars;
    bars.series = MunicipalityViews::tr("Rating (our formula)");
    bars.chart.title = bars.series;
    bars.valueOf = [](const PlaceFigures& place) { return place.rating.score; };
    return bars;
}

Bars indicatorBars(const MunicipalitiesView& view, size_t index, bool russian) {
    const WeekIndicator& indicator = view.figures.indicators[index];
    Bars bars;
    bars.series = indicator.title.in(russian);
    bars.role = indicator.isRated() || !indicator.kind ? ColourRole::Series1 : ColourRole::Series2;
    bars.chart.percent = anyShare(view, index);
    bars.chart.title = bars.chart.percent ? MunicipalityViews::tr("%1, share").arg(bars.series) : bars.series;
    if (indicator.target && bars.chart.percent)
        bars.chart.target = widgets::TargetLine{MunicipalityViews::tr("Target"), *indicator.target * 100};
    const bool isPercent = bars.chart.percent;
    bars.valueOf = [index, isPercent](const PlaceFigures& place) -> std::optional<double> {
        if (!isPercent)
            return place.figures[index].value;
        const auto percent = services::shareOf(place.figures[index]);
        return percent ? std::optional<double>(*percent) : std::nullopt;
    };
    return bars;
}

} // namespace

std::vector<services::CodeChoice> barChoices(const MunicipalitiesView& view) {
    std::vector<services::CodeChoice> choices;
    if (view.figures.hasRating()) {
        const QString title = MunicipalityViews::tr("Rating (our formula)");
        choices.push_back({kRating, {title, title}});
    }
    for (size_t i = 0; i < view.figures.indicators.size(); ++i)
        if (anyValue(view, i))
            choices.push_back({view.figures.indicators[i].code, view.figures.indicators[i].title});
    return choices;
}

widgets::BarChartData municipalityBars(const MunicipalitiesView& view, const QString& code,
                                       const std::vector<core::MunicipalityId>& order, bool russian) {
    const auto& indicators = view.figures.indicators;
    const auto found = std::find_if(indicators.begin(), indicators.end(),
                                    [&](const WeekIndicator& indicator) { return indicator.code == code; });
    if (code != kRating && found == indicators.end())
        return {};
    Bars bars =
        code == kRating ? ratingBars() : indicatorBars(view, static_cast<size_t>(found - indicators.begin()), russian);
    widgets::BarSeries series{bars.series, bars.role, {}};
    for (const core::MunicipalityId id : order) {
        const PlaceFigures* place = placeOf(view, id);
        if (!place)
            continue;
        bars.chart.categories.push_back({id.value, place->shortName});
        series.values.push_back(bars.valueOf(*place));
    }
    bars.chart.series.push_back(std::move(series));
    return bars.chart;
}

widgets::Sign signOf(const core::WorkLeft& finished) {
    if (finished.isNobody)
        return widgets::Sign::None;
    if (finished.isFinished())
        return widgets::Sign::Good;
    return finished.left ? widgets::Sign::Waiting : widgets::Sign::Unknown;
}

} // namespace svodka::app
