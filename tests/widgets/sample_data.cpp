// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sample_data.h"

#include <numeric>

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::ColumnKind;
using widgets::ColourRole;

namespace {

// The same figures in every run: a row and a column give a number.
double figure(int row, int column) {
    return double((row * 37 + column * 53 + row * column * 11) % 41);
}

core::Percent share(double part, double whole) {
    return {whole > 0 ? double(qRound(100 * part / whole)) / 100 : 0};
}

} // namespace

QStringList placeNames(int count) {
    const QStringList known = {u"г. Озёрск-Северный"_s,
                               u"Берёзовский городской округ"_s,
                               u"Еловский"_s,
                               u"г. Ёлкин"_s,
                               u"Городской округ «Александровск-Приморский район»"_s,
                               u"Южно-Речной"_s,
                               u"Лесной"_s};
    QStringList names;
    for (int i = 0; i < count; ++i)
        names += i < known.size() ? known[i] : u"%1-й Приозёрный"_s.arg(i + 1);
    return names;
}

core::Table placesTable(int count) {
    core::Table table;
    table.title = u"Дошкольные образовательные организации"_s;
    table.columns = {{u"№п/п"_s, {}, ColumnKind::Number, true},
                     {u"Наименование МО"_s, {}, ColumnKind::Text, false},
                     {u"Всего"_s, {}, ColumnKind::Number, false},
                     {u"Не зарегистрированы"_s, u"Регистрация"_s, ColumnKind::Number, false},
                     {u"Доля"_s, u"Регистрация"_s, ColumnKind::Percent, false},
                     {u"Не активны"_s, u"Активность"_s, ColumnKind::Number, false},
                     {u"0 сообщений"_s, u"Активность"_s, ColumnKind::Number, false}};
    std::vector<double> sums(4);
    const QStringList names = placeNames(count);
    for (int row = 0; row < count; ++row) {
        const std::vector<double> values = {figure(row, 1) + 1200.0 * (row == 2), figure(row, 2), figure(row, 3),
                                            figure(row, 4)};
        for (size_t i = 0; i < values.size(); ++i)
            sums[i] += values[i];
        std::vector<core::Cell> cells = {row + 1.0, names[row], values[0], values[1], share(values[1], 60), values[2]};
        cells.push_back(row % 6 == 5 ? core::Cell() : core::Cell(values[3]));
        table.rows.push_back(cells);
    }
    table.totals = {{{}, u"Итого"_s, sums[0], sums[1], share(sums[1], 60.0 * count), sums[2], sums[3]}};
    return table;
}

std::vector<qint64> placesIds(int count) {
    std::vector<qint64> ids(static_cast<size_t>(count));
    std::iota(ids.begin(), ids.end(), 1001);
    return ids;
}

widgets::BarChartData placesBars(int count) {
    widgets::BarChartData bars;
    bars.title = u"Детские сады по муниципальным образованиям"_s;
    bars.series = {{u"активны"_s, ColourRole::Good, {}},
                   {u"не активны"_s, ColourRole::Warning, {}},
                   {u"не зарегистрированы"_s, ColourRole::Bad, {}}};
    const QStringList names = placeNames(count);
    for (int row = 0; row < count; ++row) {
        bars.categories.push_back({1001 + row, names[row]});
        for (int series = 0; series < 3; ++series)
            bars.series[size_t(series)].values.push_back(row == 6 ? std::nullopt
                                                                  : std::optional(figure(row, series + 1)));
    }
    return bars;
}

widgets::LineChartData weekLines(int weeks) {
    widgets::LineChartData lines;
    lines.title = u"Доля организаций по неделям"_s;
    lines.percent = true;
    lines.target = widgets::TargetLine{u"цель"_s, 90};
    lines.series = {{u"зарегистрированы"_s, ColourRole::Series1, {}},
                    {u"активны"_s, ColourRole::Series3, {}},
                    {u"без сообщений"_s, ColourRole::Series2, {}}};
    for (int week = 0; week < weeks; ++week) {
        lines.weeks += QDate(2023, 2, 3).addDays(7 * week).toString(u"dd.MM.yy");
        lines.series[0].values.push_back(52 + (week * 43) / weeks);
        lines.series[1].values.push_back(week == 4 ? std::nullopt : std::optional(double(20 + (week * 31) / weeks)));
        lines.series[2].values.push_back(48 - (week * 7) % 19);
    }
    return lines;
}

std::vector<widgets::CardFigure> cardFigures() {
    using widgets::Tendency;
    return {
        {u"Всего организаций"_s, 1540, {}, 1540, Tendency::None, {1538, 1538, 1540, 1540}, {}},
        {u"Не зарегистрированы"_s, 171, u"11% из 1540"_s, 183, Tendency::LessIsBetter, {260, 240, 221, 183, 171}, {}},
        {u"Активны"_s, 1204, u"88% из 1369"_s, 1189, Tendency::MoreIsBetter, {900, 1010, {}, 1189, 1204}, {}},
        {u"Ноль сообщений за неделю среди зарегистрированных"_s,
         121,
         u"95% из 127"_s,
         110,
         Tendency::LessIsBetter,
         {99, 104, 101, 110, 121},
         {}},
        {u"Ноль звонков"_s, {}, {}, 3, Tendency::LessIsBetter, {4, 3, {}}, {}},
        {u"Профили подтверждены"_s, 12, u"1% из 1540"_s, {}, Tendency::MoreIsBetter, {12}, {}},
    };
}

} // namespace svodka::tests
