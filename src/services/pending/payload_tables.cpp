// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/pending/payload_tables.h"

#include "services/import/row_payload.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <map>

using namespace Qt::StringLiterals;

namespace svodka::services {

using ingest::SourceRow;
using ingest::SourceTable;

namespace {

/// The table without its rows.
SourceTable tableOf(const QJsonObject& payload) {
    SourceTable table;
    table.sheet = payload[u"sheet"].toString();
    table.type = payload[u"tableType"].toString();
    table.role = payload[u"tableRole"].toString();
    table.list = payload[u"list"].toBool();
    if (const int name = payload[u"nameColumn"].toInt(); name > 0)
        table.nameColumn = name;
    const QJsonArray cells = payload[u"cells"].toArray();
    for (const QJsonValue& cell : cells) {
        ingest::SourceColumn column;
        column.index = cell[u"column"].toInt();
        column.header = cell[u"header"].toString();
        column.use = columnUseOf(cell[u"use"].toString());
        column.role = cell[u"role"].toString();
        column.type = cell[u"type"].toString();
        table.columns.push_back(std::move(column));
    }
    return table;
}

SourceRow rowOf(const core::PendingRow& pending, const QJsonObject& payload) {
    SourceRow row;
    row.sourceRow = pending.sourceRow;
    row.name = payload[u"name"].toString();
    row.section = payload[u"section"].toString();
    row.municipality = payload[u"municipality"].toString();
    row.municipalityBlank = payload[u"municipalityBlank"].toBool();
    row.type = payload[u"type"].toString();
    const QJsonArray cells = payload[u"cells"].toArray();
    for (const QJsonValue& cell : cells) {
        const int column = cell[u"column"].toInt();
        if (cell[u"value"].isDouble())
            row.values[column] = cell[u"value"].toDouble();
        if (cell[u"base"].isDouble())
            row.bases[column] = cell[u"base"].toDouble();
        if (cell[u"text"].isString())
            row.texts[column] = cell[u"text"].toString();
    }
    return row;
}

/// Tables are equal when their columns with a role are; a code or a text of one row only makes no other table.
QString shapeOf(const SourceTable& table, const QString& level) {
    QStringList parts{level, table.sheet, table.type, table.role, QString::number(int(table.list))};
    for (const ingest::SourceColumn& column : table.columns)
        parts << u"%1/%2/%3"_s.arg(column.index).arg(column.role, column.type);
    return parts.join(u'\n');
}

} // namespace

PayloadTables tablesOf(std::span<const core::PendingRow> rows) {
    PayloadTables tables;
    std::map<QString, size_t> known;
    for (const core::PendingRow& pending : rows) {
        const QJsonObject payload = QJsonDocument::fromJson(pending.payload.toUtf8()).object();
        const QString level = payload[u"level"].toString();
        // Older versions did not write the level: there organisations had a municipality, or waited themselves.
        const bool organisations =
            level == u"organisation"_s ||
            (level.isEmpty() && (pending.scope == u"organisation"_s || !payload[u"municipality"].toString().isEmpty()));
        std::vector<SourceTable>& list = organisations ? tables.organisations : tables.figures;
        SourceTable table = tableOf(payload);
        const auto [place, isNew] = known.emplace(shapeOf(table, organisations ? u"o"_s : u"f"_s), list.size());
        if (isNew)
            list.push_back(std::move(table));
        list[place->second].rows.push_back(rowOf(pending, payload));
    }
    return tables;
}

} // namespace svodka::services
