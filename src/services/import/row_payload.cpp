// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/row_payload.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using ingest::ColumnUse;
using ingest::SourceRow;
using ingest::SourceTable;

namespace {

struct UseCode {
    ColumnUse use;
    const char* code;
};
const UseCode useCodes[] = {
    {ColumnUse::Value, "value"}, {ColumnUse::Name, "name"},  {ColumnUse::Municipality, "municipality"},
    {ColumnUse::Type, "type"},   {ColumnUse::Inn, "inn"},    {ColumnUse::Ogrn, "ogrn"},
    {ColumnUse::Kpp, "kpp"},     {ColumnUse::Other, "other"}};

/// A column that says nothing in this row is kept where its emptiness may mean something: in a list of what is left.
QJsonObject cellOf(const ingest::SourceColumn& column, const SourceRow& row) {
    QJsonObject cell{{u"column"_s, column.index}, {u"role"_s, column.role}, {u"type"_s, column.type}};
    const bool isBare = !row.values.contains(column.index) && !row.texts.contains(column.index);
    if (isBare && column.role.isEmpty())
        return {};
    cell.insert(u"header"_s, column.header);
    cell.insert(u"use"_s, columnUseCode(column.use));
    if (row.values.contains(column.index))
        cell.insert(u"value"_s, row.values.value(column.index));
    if (row.bases.contains(column.index))
        cell.insert(u"base"_s, row.bases.value(column.index));
    if (row.texts.contains(column.index))
        cell.insert(u"text"_s, row.texts.value(column.index));
    return cell;
}

} // namespace

QString columnUseCode(ColumnUse use) {
    const auto known =
        std::find_if(std::begin(useCodes), std::end(useCodes), [&](const auto& e) { return e.use == use; });
    return known == std::end(useCodes) ? QString() : QString::fromLatin1(known->code);
}

ColumnUse columnUseOf(const QString& code) {
    const auto known = std::find_if(std::begin(useCodes), std::end(useCodes),
                                    [&](const auto& e) { return code == QLatin1StringView(e.code); });
    return known == std::end(useCodes) ? ColumnUse::Value : known->use;
}

QString rowPayload(const PlanContext& context, const SourceTable& table, const SourceRow& row, PayloadLevel level,
                   const core::Organisation* organisation) {
    QJsonArray cells;
    for (const ingest::SourceColumn& column : table.columns)
        if (const QJsonObject cell = cellOf(column, row); !cell.isEmpty())
            cells.append(cell);
    QJsonObject payload{{u"name"_s, row.name},
                        {u"municipality"_s, row.municipality},
                        {u"municipalityBlank"_s, row.municipalityBlank},
                        {u"section"_s, row.section},
                        {u"type"_s, row.type},
                        {u"tableType"_s, context.type.isEmpty() ? table.type : context.type},
                        {u"tableRole"_s, table.role},
                        {u"list"_s, table.list},
                        {u"nameColumn"_s, table.nameColumn.value_or(0)},
                        {u"sheet"_s, table.sheet},
                        {u"level"_s, level == PayloadLevel::Organisation ? u"organisation"_s : u"municipality"_s},
                        {u"cells"_s, cells}};
    if (organisation) {
        payload.insert(u"place"_s, organisation->municipality.value);
        payload.insert(u"organisationType"_s, organisation->type);
    }
    return QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact));
}

} // namespace svodka::services
