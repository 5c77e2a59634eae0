// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/planner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using ingest::ColumnUse;
using ingest::SourceRow;
using ingest::SourceTable;

std::vector<core::MunicipalityMatch> matchRows(const PlanContext& context, const QStringList& spellings,
                                               const QStringList& sections) {
    return context.matcher.matchList(spellings, sections);
}

QStringList candidateNames(const core::Region& region, const std::vector<core::MunicipalityId>& candidates) {
    QStringList names;
    for (const core::MunicipalityId id : candidates)
        if (const core::Municipality* municipality = region.find(id))
            names.append(municipality->latestName().name);
    return names;
}

QString rowPayload(const SourceTable& table, const SourceRow& row) {
    QJsonObject values;
    for (const ingest::SourceColumn& column : table.columns)
        if (const auto value = row.values.constFind(column.index); value != row.values.constEnd())
            values.insert(column.role.isEmpty() ? column.header : column.role, *value);
    const QJsonObject payload{{u"name"_s, row.name},
                              {u"municipality"_s, row.municipality},
                              {u"section"_s, row.section},
                              {u"type"_s, row.type},
                              {u"values"_s, values}};
    return QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact));
}

QString typeNamed(const core::Catalogue& catalogue, const QString& text) {
    return catalogue.type(text) ? text : ingest::TypeMatcher(catalogue).type(text);
}

bool isOrganisationLevel(const PlanContext& context, const SourceTable& table) {
    if (table.list)
        return false;
    const bool hasMunicipalities =
        std::any_of(table.columns.begin(), table.columns.end(),
                    [](const auto& column) { return column.use == ColumnUse::Municipality; }) ||
        std::any_of(table.rows.begin(), table.rows.end(),
                    [](const SourceRow& row) { return !row.municipality.isEmpty(); });
    if (hasMunicipalities)
        return true;
    if (std::any_of(table.rows.begin(), table.rows.end(), [](const SourceRow& row) { return !row.role.isEmpty(); }))
        return false;
    const auto isPlace = [&](const QString& text) {
        return !text.isEmpty() && context.matcher.match(text).municipality.isValid();
    };
    const auto places =
        std::count_if(table.rows.begin(), table.rows.end(), [&](const SourceRow& row) { return isPlace(row.name); });
    const auto sections =
        std::count_if(table.rows.begin(), table.rows.end(), [&](const SourceRow& row) { return isPlace(row.section); });
    return sections > places;
}

} // namespace svodka::services
