// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/planner.h"

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

QStringList candidateNames(const core::Region& region, const std::vector<core::MunicipalityId>& candidates, QDate day) {
    QStringList names;
    for (const core::MunicipalityId id : candidates)
        if (const core::Municipality* municipality = region.find(id))
            names.append(municipality->nameOn(day).name);
    return names;
}

void noteColumns(const PlanContext& context, const SourceTable& table, const QSet<int>& used,
                 std::vector<ImportNotice>* notices) {
    for (const ingest::SourceColumn& column : table.columns) {
        if (column.use != ColumnUse::Value || used.contains(column.index) || !column.hasData)
            continue;
        const NoticeKind kind = column.role.isEmpty() ? NoticeKind::ColumnUnknown : NoticeKind::ColumnUnused;
        const QString header = column.header.isEmpty() ? QString::number(column.index) : column.header;
        notices->push_back({kind, header, {}, context.at(table, headerRow(table), column.index)});
    }
}

int headerRow(const SourceTable& table) {
    return table.headerRows.empty() ? 0 : table.headerRows.back();
}

QString typeNamed(const core::Catalogue& catalogue, const QString& text) {
    return catalogue.type(text) ? text : ingest::TypeMatcher(catalogue).type(text);
}

bool isOrganisationLevel(const PlanContext& context, const SourceTable& table) {
    if (table.list)
        return false;
    if (speaksOfOrganisations(table))
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
