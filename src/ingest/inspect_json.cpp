// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/inspect_json.h"

#include <QJsonArray>

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString useName(ColumnUse use) {
    switch (use) {
    case ColumnUse::Value:
        return u"value"_s;
    case ColumnUse::RowNumber:
        return u"rowNumber"_s;
    case ColumnUse::Name:
        return u"name"_s;
    case ColumnUse::Municipality:
        return u"municipality"_s;
    case ColumnUse::Type:
        return u"type"_s;
    case ColumnUse::Inn:
        return u"inn"_s;
    case ColumnUse::Ogrn:
        return u"ogrn"_s;
    case ColumnUse::Kpp:
        return u"kpp"_s;
    case ColumnUse::Period:
        return u"period"_s;
    case ColumnUse::Other:
        break;
    }
    return u"other"_s;
}

QString reasonName(IgnoredReason reason) {
    switch (reason) {
    case IgnoredReason::Title:
        return u"title"_s;
    case IgnoredReason::ColumnNumbers:
        return u"columnNumbers"_s;
    case IgnoredReason::Section:
        return u"section"_s;
    case IgnoredReason::Note:
        return u"note"_s;
    case IgnoredReason::Empty:
        break;
    }
    return u"empty"_s;
}

template <typename T>
QJsonObject byColumn(const ColumnCells<T>& cells) {
    QJsonObject object;
    for (auto it = cells.cbegin(); it != cells.cend(); ++it)
        object.insert(QString::number(it.key()), it.value());
    return object;
}

QJsonValue mentionToJson(const core::PeriodMention& mention, Qt::DayOfWeek firstDay) {
    const std::optional<core::Period> period = core::resolvePeriod(mention, firstDay);
    return period ? QJsonValue(periodToJson(*period)) : QJsonValue();
}

QJsonObject columnToJson(const SourceColumn& column) {
    return {{u"index"_s, column.index},
            {u"header"_s, column.header},
            {u"use"_s, useName(column.use)},
            {u"role"_s, textOrNull(column.role)},
            {u"organisationType"_s, textOrNull(column.type)},
            {u"hasData"_s, column.hasData}};
}

QJsonObject rowToJson(const SourceRow& row) {
    QJsonObject object{{u"sourceRow"_s, row.sourceRow},
                       {u"name"_s, row.name},
                       {u"section"_s, textOrNull(row.section)},
                       {u"values"_s, byColumn(row.values)},
                       {u"bases"_s, byColumn(row.bases)}};
    if (!row.municipality.isEmpty())
        object.insert(u"municipality"_s, row.municipality);
    if (row.municipalityBlank)
        object.insert(u"municipalityBlank"_s, true);
    if (!row.type.isEmpty())
        object.insert(u"type"_s, row.type);
    if (!row.role.isEmpty())
        object.insert(u"role"_s, row.role);
    if (!row.texts.isEmpty())
        object.insert(u"texts"_s, byColumn(row.texts));
    return object;
}

QJsonObject totalToJson(const SourceTotal& total) {
    return {{u"sourceRow"_s, total.sourceRow},
            {u"label"_s, total.label},
            {u"values"_s, byColumn(total.values)},
            {u"consistent"_s, total.consistent}};
}

QJsonObject ignoredToJson(const IgnoredRow& row) {
    return {{u"sourceRow"_s, row.sourceRow}, {u"reason"_s, reasonName(row.reason)}};
}

template <typename Items, typename ToJson>
QJsonArray arrayOf(const Items& items, ToJson toJson) {
    QJsonArray array;
    for (const auto& item : items)
        array.append(toJson(item));
    return array;
}

QJsonObject tableToJson(const SourceTable& table, Qt::DayOfWeek firstDay) {
    return {{u"sheet"_s, table.sheet},
            {u"title"_s, table.title},
            {u"period"_s, mentionToJson(table.mention, firstDay)},
            {u"organisationType"_s, textOrNull(table.type)},
            {u"role"_s, textOrNull(table.role)},
            {u"campaigns"_s, QJsonArray::fromStringList(table.campaigns)},
            {u"list"_s, table.list},
            {u"headerRows"_s, arrayOf(table.headerRows, [](int row) { return row; })},
            {u"nameColumn"_s, table.nameColumn ? QJsonValue(*table.nameColumn) : QJsonValue()},
            {u"columns"_s, arrayOf(table.columns, columnToJson)},
            {u"rows"_s, arrayOf(table.rows, rowToJson)},
            {u"totals"_s, arrayOf(table.totals, totalToJson)},
            {u"ignored"_s, arrayOf(table.ignored, ignoredToJson)}};
}

} // namespace

QJsonObject periodToJson(const core::Period& period) {
    return {{u"start"_s, period.start.toString(Qt::ISODate)}, {u"end"_s, period.end.toString(Qt::ISODate)}};
}

QJsonObject inspectToJson(const Workbook& workbook, const std::vector<SourceTable>& tables, Qt::DayOfWeek firstDay) {
    const auto toJson = [&](const SourceTable& table) { return tableToJson(table, firstDay); };
    return {{u"format"_s, workbook.format},
            {u"encoding"_s, textOrNull(workbook.encoding)},
            {u"delimiter"_s, textOrNull(workbook.delimiter)},
            {u"tables"_s, arrayOf(tables, toJson)}};
}

} // namespace svodka::ingest
