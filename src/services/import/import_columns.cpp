// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/import_columns.h"

#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::Result;
using ingest::ColumnUse;
using ingest::SourceColumn;
using ingest::SourceTable;

namespace {

constexpr qsizetype kSampleSize = 3;

const ingest::Sheet* sheetNamed(const ingest::Workbook& workbook, const QString& name) {
    const auto found = std::find_if(workbook.sheets.begin(), workbook.sheets.end(),
                                    [&](const ingest::Sheet& sheet) { return sheet.name == name; });
    return found == workbook.sheets.end() ? nullptr : &*found;
}

QStringList sampleOf(const SourceTable& table, int column, const ingest::Sheet& sheet) {
    QStringList sample;
    for (const auto& row : table.rows) {
        const auto& cells = sheet.rows[static_cast<size_t>(row.sourceRow) - 1];
        const auto at = static_cast<size_t>(column) - 1;
        if (at < cells.size() && !cells[at].text().trimmed().isEmpty())
            sample.append(cells[at].text().simplified());
        if (sample.size() == kSampleSize)
            break;
    }
    return sample;
}

bool isFlagOpposite(const core::Campaign& campaign, const core::Indicator& indicator) {
    if (indicator.kind != core::IndicatorKind::Complement)
        return false;
    const core::Indicator* other = campaign.indicator(indicator.complementOf);
    return other && other->directMetric == other->code;
}

bool hasFigures(const SourceTable& table) {
    return !table.rows.empty() && std::any_of(table.columns.begin(), table.columns.end(), [](const SourceColumn& c) {
        return c.use == ColumnUse::Value && c.hasData;
    });
}

} // namespace

std::vector<ColumnMeaning> columnMeanings(const core::Campaign& campaign, bool organisationLevel) {
    std::vector<ColumnMeaning> meanings;
    if (organisationLevel)
        for (const core::Metric& metric : campaign.metrics)
            meanings.push_back({metric.code, metric.title});
    for (const core::Indicator& indicator : campaign.indicators)
        if (!organisationLevel || isFlagOpposite(campaign, indicator))
            meanings.push_back({indicator.code, indicator.title});
    return meanings;
}

std::vector<ImportColumn> columnsOf(const ChosenTables& chosen, const ingest::Workbook& workbook) {
    std::vector<ImportColumn> columns;
    const ingest::Sheet* sheet = sheetNamed(workbook, chosen.sheet);
    for (size_t i = 0; i < chosen.tables.size(); ++i) {
        for (const SourceColumn& column : chosen.tables[i].columns) {
            ImportColumn known;
            known.table = static_cast<int>(i) + 1;
            known.column = column.index;
            known.header = column.header;
            known.sample = sheet ? sampleOf(chosen.tables[i], column.index, *sheet) : QStringList();
            known.code = column.role;
            known.guessed = chosen.replaced[i].value(column.index, column.role);
            const bool wasChosen = chosen.replaced[i].contains(column.index);
            known.isName = column.use != ColumnUse::Value && column.use != ColumnUse::Other && !wasChosen;
            columns.push_back(std::move(known));
        }
    }
    return columns;
}

Result<UnknownColumns> importColumns(const ImportRequest& request, const core::Catalogue& catalogue) {
    const auto workbook = ingest::readWorkbook(request.file);
    if (!workbook)
        return workbook.error();
    const core::Location where{QFileInfo(request.file).fileName(), request.sheet, 0, 0};
    const core::Campaign* campaign = catalogue.campaign(request.campaign);
    const core::Catalogue own{catalogue.types, campaign ? std::vector{*campaign} : catalogue.campaigns};
    if (!request.sheet.isEmpty() && !sheetNamed(*workbook, request.sheet))
        return Error{ErrorCode::SheetNotFound, request.sheet, where, {}};
    for (const ingest::Sheet& sheet : workbook->sheets) {
        if (!request.sheet.isEmpty() && sheet.name != request.sheet)
            continue;
        std::vector<SourceTable> tables = ingest::findTables(sheet, own);
        if (request.table > static_cast<int>(tables.size()))
            return Error{ErrorCode::TableNotFound, QString::number(request.table), where,
                         QString::number(tables.size())};
        if (request.table > 0)
            tables = {tables[static_cast<size_t>(request.table) - 1]};
        std::erase_if(tables, [](const SourceTable& table) { return !hasFigures(table); });
        if (tables.empty())
            continue;
        ChosenTables chosen{sheet.name, sheet.hiddenRows, std::move(tables), {}};
        chosen.replaced.resize(chosen.tables.size());
        return UnknownColumns{sheet.name, columnsOf(chosen, *workbook), speaksOfOrganisations(chosen.tables.front())};
    }
    return Error{ErrorCode::NothingToImport, {}, where, {}};
}

} // namespace svodka::services
