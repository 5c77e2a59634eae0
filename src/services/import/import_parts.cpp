// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/import_parts.h"

#include "services/import/table_choice.h"

#include <QFileInfo>
#include <algorithm>

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::Result;
using ingest::SourceTable;

namespace {

/// A table with its number in the sheet.
struct Numbered {
    int number = 0;
    const SourceTable* table = nullptr;
};

bool holdsFigures(const SourceTable& table) {
    return !table.rows.empty() && std::any_of(table.columns.begin(), table.columns.end(), [](const auto& column) {
        return column.use == ingest::ColumnUse::Value && column.hasData;
    });
}

std::vector<Numbered> numbered(const std::vector<SourceTable>& tables, auto isWanted) {
    std::vector<Numbered> result;
    for (size_t i = 0; i < tables.size(); ++i)
        if (isWanted(tables[i]))
            result.push_back({static_cast<int>(i) + 1, &tables[i]});
    return result;
}

std::vector<const core::Campaign*> campaignsOf(const SourceTable& table, const core::Catalogue& catalogue) {
    return fittingCampaigns({table.sheet, 0, {table}, {}}, catalogue);
}

/// They may enter as one list: what one of them leaves open does not part them.
bool belongTogether(const SourceTable& a, const SourceTable& b, const core::Catalogue& catalogue) {
    if (!a.mention.isEmpty() && !b.mention.isEmpty() && a.mention != b.mention)
        return false;
    if (speaksOfOrganisations(a) != speaksOfOrganisations(b))
        return false;
    const auto ofA = campaignsOf(a, catalogue);
    const auto ofB = campaignsOf(b, catalogue);
    return std::any_of(ofA.begin(), ofA.end(), [&](const core::Campaign* campaign) {
        return std::find(ofB.begin(), ofB.end(), campaign) != ofB.end();
    });
}

ImportPart partOf(const QString& sheet, int table, const std::vector<Numbered>& tables) {
    ImportPart part;
    part.sheet = sheet;
    part.table = table;
    for (const Numbered& each : tables) {
        part.rows += static_cast<int>(each.table->rows.size());
        if (part.title.isEmpty())
            part.title = each.table->title;
    }
    if (part.title.isEmpty())
        part.title = sheet;
    return part;
}

void addParts(const QString& sheet, const std::vector<Numbered>& tables, const core::Catalogue& catalogue,
              std::vector<ImportPart>& parts) {
    const bool isOne = std::all_of(tables.begin(), tables.end(), [&](const Numbered& a) {
        return std::all_of(tables.begin(), tables.end(), [&](const Numbered& b) {
            return a.table == b.table || belongTogether(*a.table, *b.table, catalogue);
        });
    });
    if (isOne && !tables.empty())
        return parts.push_back(partOf(sheet, 0, tables));
    for (const Numbered& each : tables)
        parts.push_back(partOf(sheet, each.number, {each}));
}

} // namespace

Result<std::vector<ImportPart>> importParts(const QString& path, const core::Catalogue& catalogue,
                                            const QString& campaign, std::stop_token stop) {
    const auto workbook = ingest::readWorkbook(path, stop);
    if (!workbook)
        return workbook.error();
    const core::Campaign* one = catalogue.campaign(campaign);
    const core::Catalogue own{catalogue.types, one ? std::vector{*one} : catalogue.campaigns};
    std::vector<ImportPart> parts;
    std::vector<ImportPart> unknown;
    for (const ingest::Sheet& sheet : workbook->sheets) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        const std::vector<SourceTable> tables = ingest::findTables(sheet, own);
        addParts(sheet.name, numbered(tables, givesFigures), own, parts);
        if (const auto rest = numbered(tables, holdsFigures); !rest.empty())
            unknown.push_back(partOf(sheet.name, 0, rest));
    }
    if (parts.empty())
        parts = std::move(unknown);
    if (parts.empty())
        return Error{ErrorCode::NothingToImport, {}, {QFileInfo(path).fileName(), {}, 0, 0}, {}};
    return parts;
}

} // namespace svodka::services
