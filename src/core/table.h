// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <variant>
#include <vector>

namespace svodka::core {

/// A share of 1 that is shown as a whole percent. `value` is already rounded by wholePercent (0.95, 1.0).
struct Percent {
    double value = 0;
    friend bool operator==(const Percent&, const Percent&) = default;
};

/// One cell: nothing (not reported), text, a number, a percent or a day. A number is never sent as text.
using Cell = std::variant<std::monostate, QString, double, Percent, QDate>;

/// Empty text is nothing, not a text without letters; likewise a day that is not known.
inline Cell textCell(const QString& text) {
    return text.isEmpty() ? Cell() : Cell(text);
}
inline Cell dayCell(QDate day) {
    return day.isValid() ? Cell(day) : Cell();
}

enum class ColumnKind { Text, Number, Percent, Date };

/// A column of the lowest header row. Neighbours with the same non-empty group stand under one merged cell.
struct TableColumn {
    QString header;
    QString group;
    ColumnKind kind = ColumnKind::Text;
    bool rowNumber = false; ///< «№п/п»: narrow, centred, empty in totals
    QString note = {};      ///< what the column means, shown where it is pointed at; not printed

    friend bool operator==(const TableColumn&, const TableColumn&) = default;
};

/// What a report, a screen and an export share: one table, rectangular, typed.
/// Row and total cells have exactly as many cells as there are columns.
struct Table {
    QString name;         ///< sheet name; made valid by the writer
    QString title;        ///< first row, over all columns
    QStringList preamble; ///< lines between title and header; forms of the ministry have none
    std::vector<TableColumn> columns;
    std::vector<std::vector<Cell>> rows;
    std::vector<std::vector<Cell>> totals; ///< last rows, in bold

    [[nodiscard]] bool hasGroups() const;
    friend bool operator==(const Table&, const Table&) = default;
};

/// What is written into a file besides its tables.
struct DocumentInfo {
    QString title;
    QString subject;
    QString author;
    QString comments;  ///< the source of the figures, and «синтетические данные» where they are
    QDateTime created; ///< UTC; given by the caller, so that equal input gives equal files
    QString mark = {}; ///< printed over every page: «Синтетические данные»; empty for real ones
};

/// A report: its first table is the form itself, further ones explain it.
struct Document {
    DocumentInfo info;
    std::vector<Table> tables;
};

} // namespace svodka::core
