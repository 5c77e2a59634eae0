// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/registry/registry_recognition.h"

#include "ingest/workbook.h"
#include "services/registry/registry_table.h"

#include <QFileInfo>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::Result;
using ingest::SourceTable;

namespace {

/// Columns that say something of an organisation besides its name.
QSet<int> describingColumns(const RegistrySheet& registry) {
    QSet<int> columns;
    for (const RegistryColumn& column : registry.columns)
        if (!column.code.isEmpty() && column.code != "name"_L1)
            columns.insert(column.column);
    return columns;
}

bool givesFigures(const ingest::Sheet& sheet, const core::Catalogue& catalogue, const QSet<int>& describing) {
    for (const SourceTable& table : ingest::TableFinder(sheet).find(catalogue, ingest::RowsWanted::Few))
        for (const ingest::SourceColumn& column : table.columns)
            if (!column.role.isEmpty() && !describing.contains(column.index))
                return true;
    return false;
}

QString textAt(const ingest::Sheet& sheet, int row, int column) {
    const auto& cells = sheet.rows.at(size_t(row) - 1);
    return size_t(column) > cells.size() ? QString() : cells[size_t(column) - 1].text().simplified();
}

std::vector<RegistryColumn> columnsOf(const ingest::Sheet& sheet, const SourceTable& table,
                                      const RegistryRequest& request) {
    std::vector<RegistryColumn> columns;
    for (const ingest::SourceColumn& column : table.columns) {
        RegistryColumn told{column.index, column.header, {}, {}};
        for (const ingest::SourceRow& row : table.rows)
            if (const QString text = textAt(sheet, row.sourceRow, column.index);
                !text.isEmpty() && told.sample.size() < 3)
                told.sample << text;
        for (const ColumnChoice& choice : request.columns)
            if (choice.column == QString::number(column.index) && choice.code != "skip"_L1)
                told.code = choice.code;
        columns.push_back(std::move(told));
    }
    return columns;
}

} // namespace

Result<bool> isRegistry(const QString& file, const QString& sheet, const core::Catalogue& catalogue,
                        std::stop_token stop) {
    const auto workbook = ingest::readWorkbook(file, std::move(stop));
    if (!workbook)
        return workbook.error();
    const auto words = RegistryWords::load();
    if (!words)
        return words.error();
    RegistryRequest request;
    request.file = file;
    request.sheet = sheet;
    const auto registry = readRegistry(*workbook, catalogue, *words, request);
    if (!registry)
        return false;
    const QSet<int> describing = describingColumns(*registry);
    return !describing.isEmpty() &&
           std::none_of(workbook->sheets.begin(), workbook->sheets.end(), [&](const ingest::Sheet& one) {
               return one.name == registry->sheet && givesFigures(one, catalogue, describing);
           });
}

Result<std::vector<RegistryColumn>> registryColumns(const RegistryRequest& request, const core::Catalogue& catalogue,
                                                    std::stop_token stop) {
    const auto workbook = ingest::readWorkbook(request.file, std::move(stop));
    if (!workbook)
        return workbook.error();
    const auto words = RegistryWords::load();
    if (!words)
        return words.error();
    if (const auto registry = readRegistry(*workbook, catalogue, *words, request))
        return registry->columns;
    bool isThere = request.sheet.isEmpty();
    for (const ingest::Sheet& sheet : workbook->sheets) {
        isThere = isThere || sheet.name == request.sheet;
        if (!request.sheet.isEmpty() && sheet.name != request.sheet)
            continue;
        for (const SourceTable& table : ingest::findTables(sheet, catalogue))
            if (!table.rows.empty() && !table.columns.empty())
                return columnsOf(sheet, table, request);
    }
    if (!isThere)
        return Error{ErrorCode::SheetNotFound, request.sheet, {QFileInfo(request.file).fileName(), {}, 0, 0}, {}};
    return std::vector<RegistryColumn>();
}

} // namespace svodka::services
