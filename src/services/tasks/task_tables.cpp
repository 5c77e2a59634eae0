// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tasks/task_tables.h"

#include "core/number.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Cell;
using core::ColumnKind;
using core::dayCell;
using core::Table;
using core::TableColumn;
using core::textCell;

namespace {

Cell numberCell(const std::optional<double>& value) {
    return value ? Cell(*value) : Cell();
}

Cell countCell(int value) {
    return static_cast<double>(value);
}

/// In whole percent, by the rule of the forms.
Cell shareCell(const core::WorkLeft& work) {
    if (!work.done || !work.base)
        return {};
    const auto percent = core::wholePercent(*work.done, *work.base);
    return percent ? Cell(core::Percent{*percent / 100.0}) : Cell();
}

Cell paceCell(const core::Outlook& outlook) {
    return outlook.pace ? Cell(std::round(*outlook.pace * 10) / 10) : Cell();
}

/// Nobody is asked there any more: what was left once is not left now.
Cell unknownCell(const core::WorkLeft& work) {
    return work.unknown > 0 ? countCell(work.unknown) : Cell();
}

TableColumn column(const QString& header, ColumnKind kind) {
    return {header, {}, kind, false};
}

void numberRows(Table& table) {
    table.columns.insert(table.columns.begin(), {u"№п/п"_s, {}, ColumnKind::Number, true});
    for (size_t i = 0; i < table.rows.size(); ++i)
        table.rows[i].insert(table.rows[i].begin(), static_cast<double>(i + 1));
}

std::vector<TableColumn> taskColumns(const Phrases& say, TaskTableUse use) {
    std::vector<TableColumn> columns{
        column(say(QT_TRANSLATE_NOOP("Deadlines", "Task")), ColumnKind::Text),
        column(say(QT_TRANSLATE_NOOP("Deadlines", "Due")), ColumnKind::Date),
        column(say(QT_TRANSLATE_NOOP("Deadlines", "Days left")), ColumnKind::Number),
        column(say(QT_TRANSLATE_NOOP("Deadlines", "Left to do")), ColumnKind::Number),
        column(say(QT_TRANSLATE_NOOP("Deadlines", "Done")), ColumnKind::Percent),
        column(say(QT_TRANSLATE_NOOP("Deadlines", "Not reported")), ColumnKind::Number),
        column(say(QT_TRANSLATE_NOOP("Deadlines", "Date at this pace")), ColumnKind::Date),
        column(say(QT_TRANSLATE_NOOP("Deadlines", "State")), ColumnKind::Text),
        column(say(QT_TRANSLATE_NOOP("Deadlines", "Municipalities at risk")), ColumnKind::Number),
    };
    if (use == TaskTableUse::Screen)
        return columns;
    columns.push_back(column(say(QT_TRANSLATE_NOOP("Deadlines", "Municipalities done")), ColumnKind::Number));
    columns.push_back(column(say(QT_TRANSLATE_NOOP("Deadlines", "Pace a week")), ColumnKind::Number));
    columns.push_back(column(say(QT_TRANSLATE_NOOP("Deadlines", "What is measured")), ColumnKind::Text));
    columns.push_back(column(say(QT_TRANSLATE_NOOP("Deadlines", "Basis")), ColumnKind::Text));
    return columns;
}

std::vector<Cell> taskRow(const TaskOutlook& one, const Deadlines& deadlines, const TaskTexts& texts,
                          TaskTableUse use) {
    const core::Outlook& whole = one.whole;
    const bool hasPlaces = !one.places.empty();
    std::vector<Cell> row{one.task.title,
                          one.task.due,
                          one.task.isOpen() ? Cell(static_cast<double>(deadlines.on.daysTo(one.task.due))) : Cell(),
                          numberCell(whole.work.left),
                          shareCell(whole.work),
                          unknownCell(whole.work),
                          dayCell(whole.projected),
                          texts.taskState(one),
                          hasPlaces ? countCell(one.placesAtRisk()) : Cell()};
    if (use == TaskTableUse::Form)
        row.insert(row.end(), {hasPlaces ? countCell(one.placesFinished()) : Cell(), paceCell(whole),
                               Cell(texts.scopeText(one.task)), textCell(one.task.basis)});
    return row;
}

std::vector<TableColumn> placeColumns(const Phrases& say) {
    return {column(say(QT_TRANSLATE_NOOP("Deadlines", "Municipality")), ColumnKind::Text),
            column(say(QT_TRANSLATE_NOOP("Deadlines", "State")), ColumnKind::Text),
            column(say(QT_TRANSLATE_NOOP("Deadlines", "Left to do")), ColumnKind::Number),
            column(say(QT_TRANSLATE_NOOP("Deadlines", "Done")), ColumnKind::Percent),
            column(say(QT_TRANSLATE_NOOP("Deadlines", "Not reported")), ColumnKind::Number),
            column(say(QT_TRANSLATE_NOOP("Deadlines", "Out of")), ColumnKind::Number),
            column(say(QT_TRANSLATE_NOOP("Deadlines", "Pace a week")), ColumnKind::Number),
            column(say(QT_TRANSLATE_NOOP("Deadlines", "Date at this pace")), ColumnKind::Date)};
}

std::vector<Cell> placeRow(const PlaceOutlook& place, const TaskTexts& texts, TaskTableUse use) {
    const core::Outlook& outlook = place.outlook;
    return {texts.placeName(place.id, use == TaskTableUse::Form),
            use == TaskTableUse::Form ? texts.prospectText(outlook) : texts.shortProspect(outlook),
            numberCell(outlook.work.left),
            shareCell(outlook.work),
            unknownCell(outlook.work),
            numberCell(outlook.work.base),
            paceCell(outlook),
            dayCell(outlook.projected)};
}

/// A column that says nothing takes room from those that do. The first ones stay: they are drawn in a way of their own.
void dropEmptyColumns(Table& table, size_t first) {
    for (size_t i = table.columns.size(); i-- > first;) {
        const bool isEmpty = std::all_of(table.rows.begin(), table.rows.end(), [i](const std::vector<Cell>& row) {
            return std::holds_alternative<std::monostate>(row[i]);
        });
        if (!isEmpty)
            continue;
        const auto place = static_cast<std::ptrdiff_t>(i);
        table.columns.erase(table.columns.begin() + place);
        for (std::vector<Cell>& row : table.rows)
            row.erase(row.begin() + place);
    }
}

void addSteps(const core::Task& task, const QString& before, Table& table) {
    for (size_t i = 0; i < task.steps.size(); ++i) {
        const core::TaskStep& step = task.steps[i];
        std::vector<Cell> row{static_cast<double>(i + 1), step.text, textCell(step.actor), dayCell(step.due)};
        if (!before.isEmpty())
            row.insert(row.begin(), before);
        table.rows.push_back(std::move(row));
    }
}

std::vector<TableColumn> stepColumns(const Phrases& say) {
    return {column(say(QT_TRANSLATE_NOOP("Deadlines", "No.")), ColumnKind::Number),
            column(say(QT_TRANSLATE_NOOP("Deadlines", "Step")), ColumnKind::Text),
            column(say(QT_TRANSLATE_NOOP("Deadlines", "Who")), ColumnKind::Text),
            column(say(QT_TRANSLATE_NOOP("Deadlines", "By")), ColumnKind::Date)};
}

} // namespace

Table taskTable(const Deadlines& deadlines, const TaskTexts& texts, TaskTableUse use) {
    Table table;
    table.columns = taskColumns(texts.phrases(), use);
    for (const TaskOutlook& one : deadlines.tasks)
        table.rows.push_back(taskRow(one, deadlines, texts, use));
    if (use == TaskTableUse::Form)
        numberRows(table);
    return table;
}

Table placeTable(const TaskOutlook& task, const TaskTexts& texts, TaskTableUse use) {
    Table table;
    table.columns = placeColumns(texts.phrases());
    for (const PlaceOutlook& place : task.places)
        table.rows.push_back(placeRow(place, texts, use));
    if (use == TaskTableUse::Screen)
        dropEmptyColumns(table, place_column::share + 1);
    if (use == TaskTableUse::Form)
        numberRows(table);
    return table;
}

Table courseTable(const Deadlines& deadlines, const TaskTexts& texts) {
    Table table;
    table.columns = {column(texts.phrases()(QT_TRANSLATE_NOOP("Deadlines", "Week")), ColumnKind::Text)};
    std::map<core::Period, std::vector<Cell>> weeks;
    for (size_t i = 0; i < deadlines.tasks.size(); ++i) {
        table.columns.push_back(column(deadlines.tasks[i].task.title, ColumnKind::Number));
        for (const core::WeekLeft& week : deadlines.tasks[i].course) {
            std::vector<Cell>& row = weeks[week.period];
            row.resize(deadlines.tasks.size());
            row[i] = numberCell(week.work.left);
        }
    }
    for (auto& [period, cells] : weeks) {
        cells.insert(cells.begin(), core::periodToTitle(period));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Table routeTable(const core::Task& task, const TaskTexts& texts) {
    Table table;
    table.columns = stepColumns(texts.phrases());
    addSteps(task, {}, table);
    return table;
}

Table allRoutes(const Deadlines& deadlines, const TaskTexts& texts) {
    Table table;
    table.columns = stepColumns(texts.phrases());
    table.columns.insert(table.columns.begin(),
                         column(texts.phrases()(QT_TRANSLATE_NOOP("Deadlines", "Task")), ColumnKind::Text));
    for (const TaskOutlook& one : deadlines.tasks)
        addSteps(one.task, one.task.title, table);
    return table;
}

} // namespace svodka::services
