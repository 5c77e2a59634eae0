// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dynamics/dynamics_tables.h"

#include "services/dashboard/figure_lookup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Cell;
using core::ColumnKind;
using core::MunicipalityId;
using core::Table;

namespace {

Cell cellOf(const std::optional<double>& value, Measure measure) {
    if (!value)
        return {};
    return measure == Measure::Share ? Cell(core::Percent{*value / 100}) : Cell(*value);
}

ColumnKind kindOf(Measure measure) {
    return measure == Measure::Share ? ColumnKind::Percent : ColumnKind::Number;
}

std::vector<Cell> comparedRow(const DynamicsSource& source, MunicipalityId place, const QString& name,
                              const QStringList& indicators, size_t from, size_t to, Measure measure) {
    std::vector<Cell> row{core::textCell(name)};
    for (const QString& code : indicators) {
        const core::Figure before = source.figure(from, place, code);
        const core::Figure after = source.figure(to, place, code);
        const auto a = DynamicsSource::measured(before, measure);
        const auto b = DynamicsSource::measured(after, measure);
        row.push_back(cellOf(a, measure));
        row.push_back(cellOf(b, measure));
        row.push_back(a && b && areComparable(before.origin, after.origin) ? Cell(*b - *a) : Cell());
    }
    return row;
}

} // namespace

std::optional<double> DynamicsSource::measured(const core::Figure& figure, Measure measure) {
    if (measure == Measure::Count)
        return figure.value;
    const auto percent = shareOf(figure);
    return percent ? std::optional<double>(*percent) : std::nullopt;
}

QString DynamicsSource::placeName(MunicipalityId id) const {
    if (id == noMunicipality)
        return say(QT_TRANSLATE_NOOP("Dynamics", "Outside the municipalities"));
    const core::Municipality* municipality = region.find(id);
    if (!municipality)
        return say(QT_TRANSLATE_NOOP("Dynamics", "Whole region"));
    const core::MunicipalityName& name = municipality->nameOn(day);
    return official ? name.name : name.shortName;
}

QString DynamicsSource::indicatorName(const QString& code) const {
    return indicatorTitle(campaign, code).in(say.isRussian());
}

std::vector<MunicipalityId> DynamicsSource::places() const {
    std::vector<MunicipalityId> ids;
    for (const core::Municipality& municipality : region.municipalities)
        ids.push_back(municipality.id);
    if (books.hasOutside())
        ids.push_back(noMunicipality);
    return ids;
}

bool DynamicsSource::hasShares(const QString& indicator) const {
    for (size_t week = 0; week < books.weeks().size(); ++week)
        if (shareOf(figure(week, {}, indicator)))
            return true;
    return false;
}

QString weekLabel(const core::Period& week) {
    return week.end.toString(u"dd.MM.yy"_s);
}

Table courseTable(const DynamicsSource& source, const std::vector<DynamicsLine>& lines, Measure measure) {
    Table table;
    table.name = source.say(QT_TRANSLATE_NOOP("Dynamics", "Course"));
    table.title = source.say(QT_TRANSLATE_NOOP("Dynamics", "Course over the weeks"));
    table.columns.push_back({source.say(QT_TRANSLATE_NOOP("Dynamics", "Week")), {}, ColumnKind::Text, false});
    for (const DynamicsLine& line : lines)
        table.columns.push_back({line.name, {}, kindOf(measure), false});
    for (size_t week = 0; week < source.books.weeks().size(); ++week) {
        std::vector<Cell> row{core::periodToTitle(source.books.weeks()[week])};
        for (const DynamicsLine& line : lines)
            row.push_back(cellOf(line.values[week], measure));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table comparisonTable(const DynamicsSource& source, const QStringList& indicators, size_t from, size_t to,
                      Measure measure) {
    const std::vector<core::Period>& weeks = source.books.weeks();
    Table table;
    table.name = source.say(QT_TRANSLATE_NOOP("Dynamics", "Comparison"));
    table.title = source.say(QT_TRANSLATE_NOOP("Dynamics", "Weeks compared: %1 and %2"))
                      .arg(core::periodToTitle(weeks[from]), core::periodToTitle(weeks[to]));
    table.columns.push_back({source.say(QT_TRANSLATE_NOOP("Dynamics", "Municipality")), {}, ColumnKind::Text, false});
    const QString change = measure == Measure::Share ? source.say(QT_TRANSLATE_NOOP("Dynamics", "Change, points"))
                                                     : source.say(QT_TRANSLATE_NOOP("Dynamics", "Change"));
    for (const QString& code : indicators) {
        const QString group = source.indicatorName(code);
        table.columns.push_back({weekLabel(weeks[from]), group, kindOf(measure), false});
        table.columns.push_back({weekLabel(weeks[to]), group, kindOf(measure), false});
        table.columns.push_back({change, group, ColumnKind::Number, false});
    }
    for (const MunicipalityId place : source.places())
        table.rows.push_back(comparedRow(source, place, source.placeName(place), indicators, from, to, measure));
    table.totals.push_back(comparedRow(source, {}, source.say(QT_TRANSLATE_NOOP("Dynamics", "Whole region")),
                                       indicators, from, to, measure));
    return table;
}

Table mapTable(const DynamicsSource& source, const HeatMap& map) {
    Table table;
    table.name = source.say(QT_TRANSLATE_NOOP("Dynamics", "By municipality"));
    table.title = source.say(QT_TRANSLATE_NOOP("Dynamics", "%1 by municipality and week"))
                      .arg(source.indicatorName(map.indicator));
    table.columns.push_back({source.say(QT_TRANSLATE_NOOP("Dynamics", "Municipality")), {}, ColumnKind::Text, false});
    for (const core::Period& week : source.books.weeks())
        table.columns.push_back({weekLabel(week), {}, kindOf(map.measure), false, core::periodToTitle(week)});
    for (size_t row = 0; row < map.rowIds.size(); ++row) {
        std::vector<Cell> cells{map.rowNames[qsizetype(row)]};
        for (const std::optional<double>& value : map.values[row])
            cells.push_back(cellOf(value, map.measure));
        table.rows.push_back(std::move(cells));
    }
    std::vector<Cell> total{source.say(QT_TRANSLATE_NOOP("Dynamics", "Whole region"))};
    for (size_t week = 0; week < source.books.weeks().size(); ++week)
        total.push_back(
            cellOf(DynamicsSource::measured(source.figure(week, {}, map.indicator), map.measure), map.measure));
    table.totals.push_back(std::move(total));
    return table;
}

} // namespace svodka::services
