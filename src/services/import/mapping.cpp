// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/mapping.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace svodka::services {

QString mappingToJson(const std::vector<ColumnChoice>& columns) {
    QJsonArray pairs;
    for (const ColumnChoice& choice : columns)
        pairs.append(QJsonArray{choice.column, choice.code});
    return QString::fromUtf8(QJsonDocument(pairs).toJson(QJsonDocument::Compact));
}

std::vector<ColumnChoice> mappingFromJson(const QString& json) {
    std::vector<ColumnChoice> columns;
    const QJsonArray pairs = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue& pair : pairs)
        if (pair[0].isString() && pair[1].isString())
            columns.push_back({pair[0].toString(), pair[1].toString()});
    return columns;
}

} // namespace svodka::services
