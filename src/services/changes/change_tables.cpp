// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changes/change_tables.h"

#include "services/corrections/manual_batch.h"
#include "services/dashboard/filter_choice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Cell;
using core::ChangeKind;
using core::ColumnKind;
using core::dayCell;
using core::Table;
using core::textCell;

namespace {

QString placeName(core::MunicipalityId id, const ChangeTexts& texts, ChangeTableUse use) {
    const QString official = texts.municipalityName(id);
    return use != ChangeTableUse::Form || official.isEmpty() ? texts.shortName(id) : official;
}

/// Weeks in a row; those without data inside are not among them and are told beside.
Cell weeksCell(const core::OrganisationChange& change) {
    const bool isSeries = change.kind == ChangeKind::Red || change.kind == ChangeKind::Silent;
    return isSeries ? Cell(static_cast<double>(change.weeks)) : Cell();
}

std::vector<Cell> organisationRow(const ChangedOrganisation& one, const ChangeTexts& texts, ChangeTableUse use) {
    const core::OrganisationChange& change = one.change;
    return {one.name,
            texts.typeTitle(one.type),
            placeName(one.municipality, texts, use),
            textCell(texts.beforeText(change)),
            texts.standingText(change.now),
            change.kind == ChangeKind::Never ? Cell() : dayCell(change.since.start),
            weeksCell(change),
            change.blankWeeks > 0 ? Cell(static_cast<double>(change.blankWeeks)) : Cell(),
            textCell(texts.missingText(one)),
            textCell(texts.nextStep(one))};
}

std::vector<core::TableColumn> organisationColumns(const Phrases& say) {
    return {{say(QT_TRANSLATE_NOOP("WeeklyChanges", "Organisation")), {}, ColumnKind::Text, false},
            {say(QT_TRANSLATE_NOOP("WeeklyChanges", "Type")), {}, ColumnKind::Text, false},
            {say(QT_TRANSLATE_NOOP("WeeklyChanges", "Municipality")), {}, ColumnKind::Text, false},
            {say(QT_TRANSLATE_NOOP("WeeklyChanges", "Was")), {}, ColumnKind::Text, false},
            {say(QT_TRANSLATE_NOOP("WeeklyChanges", "Is")), {}, ColumnKind::Text, false},
            {say(QT_TRANSLATE_NOOP("WeeklyChanges", "Since")), {}, ColumnKind::Date, false},
            {say(QT_TRANSLATE_NOOP("WeeklyChanges", "Weeks in a row")), {}, ColumnKind::Number, false},
            {say(QT_TRANSLATE_NOOP("WeeklyChanges", "Weeks without data")), {}, ColumnKind::Number, false},
            {say(QT_TRANSLATE_NOOP("WeeklyChanges", "What is missing")), {}, ColumnKind::Text, false},
            {say(QT_TRANSLATE_NOOP("WeeklyChanges", "Next step")), {}, ColumnKind::Text, false}};
}

/// A column that says nothing takes room from those that do.
void dropEmptyColumns(Table& table) {
    for (size_t column = table.columns.size(); column-- > 0;) {
        const bool isEmpty = std::all_of(table.rows.begin(), table.rows.end(), [&](const std::vector<Cell>& row) {
            return std::holds_alternative<std::monostate>(row[column]);
        });
        if (!isEmpty || table.rows.empty())
            continue;
        const auto place = static_cast<std::ptrdiff_t>(column);
        table.columns.erase(table.columns.begin() + place);
        for (std::vector<Cell>& row : table.rows)
            row.erase(row.begin() + place);
    }
}

core::TableColumn numberColumn() {
    return {u"№п/п"_s, {}, ColumnKind::Number, true};
}

void numberRows(Table& table) {
    table.columns.insert(table.columns.begin(), numberColumn());
    for (size_t i = 0; i < table.rows.size(); ++i)
        table.rows[i].insert(table.rows[i].begin(), static_cast<double>(i + 1));
}

void addKinds(const std::vector<const ChangedOrganisation*>& rows, const ChangeTexts& texts, Table& table) {
    const QString header = texts.phrases()(QT_TRANSLATE_NOOP("WeeklyChanges", "Change"));
    table.columns.insert(table.columns.begin() + 1, {header, {}, ColumnKind::Text, false});
    for (size_t i = 0; i < rows.size(); ++i)
        table.rows[i].insert(table.rows[i].begin() + 1, texts.changeText(rows[i]->change));
}

bool isThere(const ChangedOrganisation& one, core::MunicipalityId id) {
    return id == noMunicipality ? !one.municipality.isValid() : one.municipality == id;
}

/// The municipalities of the filter, and those outside where a change is theirs.
std::vector<core::MunicipalityId> placesOf(const Week& week, const WeekChanges& changes) {
    std::vector<core::MunicipalityId> places;
    for (const core::Municipality& municipality : week.region.municipalities)
        if (changes.municipality == core::MunicipalityId{} || changes.municipality == municipality.id)
            places.push_back(municipality.id);
    const bool anyOutside = std::any_of(changes.organisations.begin(), changes.organisations.end(),
                                        [](const auto& one) { return !one.municipality.isValid(); });
    if (anyOutside)
        places.push_back(noMunicipality);
    return places;
}

std::vector<core::TableColumn> countColumns(const WeekChanges& changes, const ChangeTexts& texts) {
    const Phrases& say = texts.phrases();
    std::vector<core::TableColumn> columns{
        {say(QT_TRANSLATE_NOOP("WeeklyChanges", "Municipality")), {}, ColumnKind::Text, false}};
    for (const ChangeGroup& group : changeGroups(changes.statuses)) {
        const QString status = group.status < 0 ? QString() : texts.statusTitle(group.status);
        columns.push_back({texts.kindText(group.kind), status, ColumnKind::Number, false});
    }
    columns.push_back({say(QT_TRANSLATE_NOOP("WeeklyChanges", "The week's file")), {}, ColumnKind::Text, false});
    return columns;
}

/// A number a group; nothing where no organisation is known, which is not 0.
template <typename Counts>
void addCounts(const WeekChanges& changes, Counts isCounted, std::vector<Cell>& row) {
    for (const ChangeGroup& group : changeGroups(changes.statuses)) {
        const auto of = changes.of(group);
        const auto count = std::count_if(of.begin(), of.end(), [&](const auto* one) { return isCounted(*one); });
        row.push_back(changes.existing > 0 ? Cell(static_cast<double>(count)) : Cell());
    }
}

Cell deliveryCell(const WeekChanges& changes, core::MunicipalityId id, const ChangeTexts& texts) {
    for (const core::MunicipalityDelivery& one : changes.deliveries.municipalities)
        if (one.municipality == id)
            return texts.deliveryText(one.state);
    return {};
}

} // namespace

Table organisationChanges(const std::vector<const ChangedOrganisation*>& rows, const ChangeTexts& texts,
                          ChangeTableUse use) {
    Table table;
    table.columns = organisationColumns(texts.phrases());
    for (const ChangedOrganisation* one : rows)
        table.rows.push_back(organisationRow(*one, texts, use));
    dropEmptyColumns(table);
    if (use == ChangeTableUse::Form)
        numberRows(table);
    if (use == ChangeTableUse::ScreenOfAll)
        addKinds(rows, texts, table);
    return table;
}

QStringList changeColumnCodes(const Table& table, const Phrases& say) {
    static const QStringList known{u"name"_s,  u"type"_s,  u"municipality"_s, u"before"_s,  u"now"_s,
                                   u"since"_s, u"weeks"_s, u"blank"_s,        u"missing"_s, u"next"_s};
    const std::vector<core::TableColumn> columns = organisationColumns(say);
    QStringList codes;
    for (const core::TableColumn& column : table.columns) {
        const auto place = std::find(columns.begin(), columns.end(), column);
        codes += place == columns.end() ? u"change"_s : known.value(place - columns.begin());
    }
    return codes;
}

Table deliveryTable(const WeekChanges& changes, const ChangeTexts& texts, ChangeTableUse use) {
    const Phrases& say = texts.phrases();
    Table table;
    table.columns = {{say(QT_TRANSLATE_NOOP("WeeklyChanges", "Municipality")), {}, ColumnKind::Text, false},
                     {say(QT_TRANSLATE_NOOP("WeeklyChanges", "The week's file")), {}, ColumnKind::Text, false},
                     {say(QT_TRANSLATE_NOOP("WeeklyChanges", "Imported on")), {}, ColumnKind::Date, false},
                     {say(QT_TRANSLATE_NOOP("WeeklyChanges", "Days late")), {}, ColumnKind::Number, false}};
    for (const core::MunicipalityDelivery& one : changes.deliveries.municipalities)
        table.rows.push_back({placeName(one.municipality, texts, use), texts.deliveryText(one.state), dayCell(one.day),
                              one.daysLate > 0 ? Cell(static_cast<double>(one.daysLate)) : Cell()});
    if (use == ChangeTableUse::Form)
        numberRows(table);
    return table;
}

Table changeCounts(const Week& week, const WeekChanges& changes, const ChangeTexts& texts) {
    Table table;
    table.columns = countColumns(changes, texts);
    for (const core::MunicipalityId place : placesOf(week, changes)) {
        table.rows.push_back({placeName(place, texts, ChangeTableUse::Form)});
        addCounts(
            changes, [&](const ChangedOrganisation& one) { return isThere(one, place); }, table.rows.back());
        table.rows.back().push_back(deliveryCell(changes, place, texts));
    }
    numberRows(table);
    std::vector<Cell> total{Cell(), texts.phrases()(QT_TRANSLATE_NOOP("WeeklyChanges", "Total"))};
    addCounts(
        changes, [](const ChangedOrganisation&) { return true; }, total);
    total.emplace_back();
    table.totals.push_back(std::move(total));
    return table;
}

Table changeSources(const WeekChanges& changes, const ChangeTexts& texts) {
    const Phrases& say = texts.phrases();
    Table table;
    table.columns = {{say(QT_TRANSLATE_NOOP("WeeklyChanges", "Week")), {}, ColumnKind::Text, false},
                     {say(QT_TRANSLATE_NOOP("WeeklyChanges", "File")), {}, ColumnKind::Text, false},
                     {say(QT_TRANSLATE_NOOP("WeeklyChanges", "Sheet")), {}, ColumnKind::Text, false},
                     {say(QT_TRANSLATE_NOOP("WeeklyChanges", "Imported on")), {}, ColumnKind::Date, false},
                     {say(QT_TRANSLATE_NOOP("WeeklyChanges", "By")), {}, ColumnKind::Text, false}};
    for (const core::BatchInfo& batch : changes.batches)
        table.rows.push_back({core::periodToTitle(batch.period), textCell(batchName(batch)), textCell(batch.sheet),
                              dayCell(batch.importedAt.toLocalTime().date()), textCell(batch.author)});
    return table;
}

} // namespace svodka::services
