// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/selection_text.h"

#include "models/table_model.h"

#include <QAbstractItemModel>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace svodka::models {

namespace {

// Only the columns of which at least one cell is selected.
std::vector<int> usedColumns(const QModelIndexList& selected, const std::vector<int>& order) {
    QSet<int> used;
    for (const QModelIndex& index : selected)
        used.insert(index.column());
    std::vector<int> columns;
    for (const int column : order) {
        if (used.contains(column))
            columns.push_back(column);
    }
    return columns;
}

} // namespace

QString selectionText(const QModelIndexList& selected, const std::vector<int>& columnOrder, CopiedHeaders headers) {
    if (selected.isEmpty())
        return {};
    const std::vector<int> columns = usedColumns(selected, columnOrder);
    QStringList lines;
    if (headers == CopiedHeaders::With) {
        QStringList cells;
        for (const int column : columns)
            cells += selected.front().model()->headerData(column, Qt::Horizontal, ExchangeRole).toString().simplified();
        lines += cells.join(u'\t');
    }
    QMap<int, QMap<int, QString>> rows;
    for (const QModelIndex& index : selected)
        rows[index.row()][index.column()] = index.data(ExchangeRole).toString();
    for (const QMap<int, QString>& row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : columns)
            cells += row.value(column);
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace svodka::models
