// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/registry/registry_payload.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace svodka::services {

QString registryPayload(const RegistrySource& row, const RegistrySheet& sheet, const core::Organisation* asked) {
    QJsonArray fields;
    for (const RegistryText& text : row.texts)
        fields.append(
            QJsonObject{{u"field"_s, core::fieldCode(text.field)}, {u"column"_s, text.column}, {u"text"_s, text.text}});
    QJsonObject payload{{u"level"_s, u"registry"_s},
                        {u"name"_s, row.name},
                        {u"nameColumn"_s, sheet.nameColumn},
                        {u"municipality"_s, row.municipality},
                        {u"municipalityBlank"_s, row.noMunicipality},
                        {u"type"_s, row.type},
                        {u"fields"_s, fields}};
    if (asked) {
        payload.insert(u"place"_s, asked->municipality.value);
        payload.insert(u"organisationType"_s, asked->type);
    }
    return QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact));
}

std::optional<RegistrySource> registrySource(const QString& json, int sourceRow) {
    const QJsonObject payload = QJsonDocument::fromJson(json.toUtf8()).object();
    if (payload[u"level"].toString() != u"registry"_s)
        return std::nullopt;
    RegistrySource row;
    row.sourceRow = sourceRow;
    row.name = payload[u"name"].toString();
    row.municipality = payload[u"municipality"].toString();
    row.noMunicipality = payload[u"municipalityBlank"].toBool();
    row.place.value = payload[u"place"].toInteger();
    row.type = payload[u"type"].toString();
    if (row.type.isEmpty())
        row.type = payload[u"organisationType"].toString();
    const QJsonArray fields = payload[u"fields"].toArray();
    for (const QJsonValue& field : fields)
        if (const auto code = core::fieldOfCode(field[u"field"].toString()))
            row.texts.push_back({*code, field[u"column"].toInt(), field[u"text"].toString()});
    return row;
}

int registryNameColumn(const QString& payload) {
    return QJsonDocument::fromJson(payload.toUtf8()).object()[u"nameColumn"].toInt();
}

} // namespace svodka::services
