// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/dynamics_views.h"

#include "widgets/period_label.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace svodka::app {

using namespace Qt::StringLiterals;
using services::Dynamics;
using services::Measure;
using widgets::ColourRole;

namespace {

class DynamicsViews final {
    Q_DECLARE_TR_FUNCTIONS(DynamicsViews)
};

QString titleOf(const Dynamics& dynamics, const QString& code, bool russian) {
    const auto found = std::find_if(dynamics.indicators.begin(), dynamics.indicators.end(),
                                    [&](const services::CodeChoice& choice) { return choice.code == code; });
    return found == dynamics.indicators.end() ? code : found->title.in(russian);
}

QString placeTitle(const Dynamics& dynamics, core::MunicipalityId id) {
    for (const services::MunicipalityChoice& choice : dynamics.municipalities)
        if (choice.id == id)
            return choice.shortName;
    return id == services::noMunicipality ? DynamicsViews::tr("Outside the municipalities")
                                          : DynamicsViews::tr("Whole region");
}

/// What all lines have in common; the legend names the rest.
QString chartTitle(const Dynamics& dynamics, bool russian) {
    QStringList parts;
    if (dynamics.chosen.indicators.size() == 1)
        parts += titleOf(dynamics, dynamics.chosen.indicators.front(), russian);
    if (dynamics.chosen.places.size() == 1)
        parts += placeTitle(dynamics, dynamics.chosen.places.front());
    parts += dynamics.chosen.measure == Measure::Share ? DynamicsViews::tr("share, %") : DynamicsViews::tr("count");
    return parts.join(u", "_s);
}

} // namespace

widgets::LineChartData dynamicsChart(const Dynamics& dynamics, bool russian) {
    static constexpr std::array roles{ColourRole::Series1, ColourRole::Series2, ColourRole::Series3,
                                      ColourRole::Series4, ColourRole::Series5, ColourRole::Series6};
    widgets::LineChartData chart;
    chart.title = chartTitle(dynamics, russian);
    chart.percent = dynamics.chosen.measure == Measure::Share;
    if (dynamics.target)
        chart.target = widgets::TargetLine{DynamicsViews::tr("Target"), *dynamics.target};
    for (const core::Period& week : dynamics.weeks)
        chart.weeks += widgets::shortPeriodLabel(week);
    for (const services::DynamicsLine& line : dynamics.lines)
        chart.series.push_back({line.name, roles[chart.series.size() % roles.size()], line.values});
    return chart;
}

widgets::HeatMapData dynamicsMap(const Dynamics& dynamics, bool russian) {
    widgets::HeatMapData map;
    map.title = titleOf(dynamics, dynamics.map.indicator, russian);
    map.percent = dynamics.map.measure == Measure::Share;
    for (const core::Period& week : dynamics.weeks) {
        map.columns += week.end.toString(u"dd.MM.yy"_s);
        map.columnNotes += core::periodToTitle(week);
    }
    for (size_t row = 0; row < dynamics.map.rowIds.size(); ++row)
        map.rows.push_back(
            {dynamics.map.rowIds[row].value, dynamics.map.rowNames[qsizetype(row)], dynamics.map.values[row]});
    return map;
}

QString placeId(core::MunicipalityId place) {
    return QString::number(place.value);
}

core::MunicipalityId placeFromId(const QString& id) {
    return {id.toLongLong()};
}

std::vector<widgets::CheckChoice> indicatorChoices(const Dynamics& dynamics, bool russian) {
    std::vector<widgets::CheckChoice> choices;
    for (const services::CodeChoice& choice : dynamics.indicators)
        choices.push_back({choice.code, choice.title.in(russian)});
    return choices;
}

std::vector<widgets::CheckChoice> placeChoices(const Dynamics& dynamics) {
    std::vector<widgets::CheckChoice> choices{{placeId({}), placeTitle(dynamics, {})}};
    for (const services::MunicipalityChoice& choice : dynamics.municipalities)
        choices.push_back({placeId(choice.id), choice.shortName});
    const auto& rows = dynamics.map.rowIds;
    if (std::find(rows.begin(), rows.end(), services::noMunicipality) != rows.end())
        choices.push_back({placeId(services::noMunicipality), placeTitle(dynamics, services::noMunicipality)});
    return choices;
}

} // namespace svodka::app
