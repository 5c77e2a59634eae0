// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/source_table.h"
#include "ingest/text/delimited_parser.h"
#include "presets.h"

#include <QTemporaryDir>

namespace svodka::tests {

/// A sheet out of lines with «;» between the cells.
inline ingest::Sheet sheetOf(const QString& lines) {
    ingest::Sheet sheet;
    for (const QStringList& fields : ingest::parseDelimited(lines, u';')) {
        std::vector<ingest::SheetCell> cells;
        for (const QString& field : fields)
            cells.push_back({field, {}, false});
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

/// Merges cells of a sheet (1-based corners), as the xlsx reader gives them.
inline void merge(ingest::Sheet& sheet, int top, int left, int bottom, int right) {
    const ingest::SheetCell first = sheet.rows[size_t(top - 1)][size_t(left - 1)];
    for (int row = top; row <= bottom; ++row) {
        auto& cells = sheet.rows[size_t(row - 1)];
        if (int(cells.size()) < right)
            cells.resize(size_t(right));
        for (int column = left; column <= right; ++column) {
            if (row != top || column != left)
                cells[size_t(column - 1)] = {first.text(), first.number(), true};
        }
    }
}

inline const core::Catalogue& catalogue() {
    static const core::Catalogue presets = presetCatalogue();
    return presets;
}

inline std::vector<ingest::SourceTable> tablesOf(const QString& lines) {
    return ingest::findTables(sheetOf(lines), catalogue());
}

/// All tables of all sheets of a file.
inline std::vector<ingest::SourceTable> tablesOfFile(const QString& path) {
    const auto book = ingest::readWorkbook(path);
    EXPECT_TRUE(succeeded(book));
    std::vector<ingest::SourceTable> tables;
    if (!book)
        return tables;
    for (const ingest::Sheet& sheet : book->sheets) {
        for (ingest::SourceTable& table : ingest::findTables(sheet, catalogue()))
            tables.push_back(std::move(table));
    }
    return tables;
}

inline QString valuesText(const ingest::ColumnCells<double>& values) {
    QStringList parts;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        parts.append(QStringLiteral("%1=%2").arg(it.key()).arg(it.value(), 0, 'g', 12));
    return parts.join(u' ');
}

/// «Арбажский 2=1 3=4», with «[section] » in front where there is one.
inline QStringList rowTexts(const ingest::SourceTable& table) {
    QStringList texts;
    for (const ingest::SourceRow& row : table.rows) {
        const QString section = row.section.isEmpty() ? QString() : u'[' + row.section + QStringLiteral("] ");
        texts.append((section + row.name + u' ' + valuesText(row.values)).trimmed());
    }
    return texts;
}

/// «5 Итого 2=1 ok»; «wrong» where the total is not consistent.
inline QStringList totalTexts(const ingest::SourceTable& table) {
    QStringList texts;
    for (const ingest::SourceTotal& total : table.totals)
        texts.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(QString::number(total.sourceRow), total.label, valuesText(total.values),
                              total.consistent ? QStringLiteral("ok") : QStringLiteral("wrong")));
    return texts;
}

inline QStringList ignoredTexts(const ingest::SourceTable& table) {
    static const QStringList reasons = {QStringLiteral("title"), QStringLiteral("columnNumbers"),
                                        QStringLiteral("section"), QStringLiteral("note"), QStringLiteral("empty")};
    QStringList texts;
    for (const ingest::IgnoredRow& row : table.ignored)
        texts.append(QString::number(row.sourceRow) + u' ' + reasons[qsizetype(row.reason)]);
    return texts;
}

inline QStringList headerTexts(const ingest::SourceTable& table) {
    QStringList texts;
    for (const ingest::SourceColumn& column : table.columns)
        texts.append(column.header);
    return texts;
}

inline QStringList roleTexts(const ingest::SourceTable& table) {
    QStringList texts;
    for (const ingest::SourceColumn& column : table.columns)
        texts.append(column.role);
    return texts;
}

} // namespace svodka::tests
