// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/workbook_checks.h"

#include "core/catalogue_json.h"
#include "ingest/inspect_json.h"
#include "ingest/limits.h"
#include "ingest/source_table.h"

#include <QFile>
#include <QJsonDocument>
#include <cstdio>
#include <cstdlib>

namespace svodka::fuzz {

namespace {

QByteArray preset(const char* name) {
    QFile file(QStringLiteral(SVODKA_SOURCE_DIR "/data/catalogue/") + QString::fromLatin1(name));
    require(file.open(QIODevice::ReadOnly), "the catalogue stands in data/catalogue");
    return file.readAll();
}

core::Catalogue presets() {
    core::Catalogue catalogue;
    catalogue.types = *core::typesFromJson(preset("types.json"));
    for (const char* name : {"sferum.json", "gospubliki.json"})
        catalogue.campaigns.push_back(*core::campaignFromJson(preset(name)));
    return catalogue;
}

qsizetype cellsOf(const ingest::Sheet& sheet) {
    const ingest::ReadLimits limits;
    require(sheet.rows.size() <= static_cast<size_t>(limits.rows), "a sheet has no more rows than one has");
    qsizetype cells = 0;
    for (const auto& row : sheet.rows) {
        require(row.size() <= static_cast<size_t>(limits.columns), "a row is no wider than a sheet");
        cells += static_cast<qsizetype>(row.size()) + 1;
    }
    return cells;
}

void checkTable(const ingest::SourceTable& table, const ingest::Sheet& sheet) {
    const auto rows = static_cast<int>(sheet.rows.size());
    for (const ingest::SourceRow& row : table.rows)
        require(row.sourceRow >= 1 && row.sourceRow <= rows, "a row of a table stands in its sheet");
    for (const ingest::SourceTotal& total : table.totals)
        require(total.sourceRow >= 1 && total.sourceRow <= rows, "a total stands in its sheet");
    for (const ingest::IgnoredRow& row : table.ignored)
        require(row.sourceRow >= 1 && row.sourceRow <= rows, "a row left out stands in its sheet");
}

} // namespace

void require(bool holds, const char* promise) {
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

QByteArray bytesOf(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

void checkWorkbook(const core::Result<ingest::Workbook>& book) {
    if (!book) {
        const core::Error& error = book.error();
        require(error.code == core::ErrorCode::FileEncrypted || !error.detail.isEmpty(), "an error says what is wrong");
        return;
    }
    static const core::Catalogue catalogue = presets();
    std::vector<ingest::SourceTable> all;
    for (const ingest::Sheet& sheet : book->sheets) {
        if (cellsOf(sheet) > 50'000) // finding tables takes its time by the cell: size is tried by scripts/bench
            continue;
        for (ingest::SourceTable& table : ingest::findTables(sheet, catalogue)) {
            checkTable(table, sheet);
            all.push_back(std::move(table));
        }
    }
    QJsonDocument(ingest::inspectToJson(*book, all)).toJson();
}

} // namespace svodka::fuzz
