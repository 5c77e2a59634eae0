// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_model.h"

#include "core/tables/cell_text.h"
#include "models/plain_tool_tip.h"

#include <algorithm>

namespace svodka::models {

using namespace Qt::StringLiterals;

namespace {

struct Raw {
    QVariant operator()(std::monostate) const { return {}; }
    QVariant operator()(const QString& text) const { return text; }
    QVariant operator()(double value) const { return value; }
    QVariant operator()(const core::Percent& percent) const { return percent.value; }
    QVariant operator()(const QDate& day) const { return day; }
};

} // namespace

TableModel::TableModel(QObject* parent) : QAbstractTableModel(parent) {}

void TableModel::setTable(core::Table table, std::vector<qint64> rowIds) {
    beginResetModel();
    m_table = std::make_shared<const core::Table>(std::move(table));
    m_rowIds = std::move(rowIds);
    m_rowIds.resize(m_table->rows.size());
    endResetModel();
}

int TableModel::rowOf(qint64 id) const {
    const auto found = std::find(m_rowIds.begin(), m_rowIds.end(), id);
    return found == m_rowIds.end() ? -1 : int(found - m_rowIds.begin());
}

int TableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_table->rows.size());
}

int TableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_table->columns.size());
}

const core::Cell* TableModel::cell(const QModelIndex& index) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return nullptr;
    const std::vector<core::Cell>& row = m_table->rows[size_t(index.row())];
    return size_t(index.column()) < row.size() ? &row[size_t(index.column())] : nullptr;
}

QVariant TableModel::data(const QModelIndex& index, int role) const {
    const core::Cell* found = cell(index);
    if (found == nullptr)
        return {};
    if (role == RowIdRole)
        return m_rowIds[size_t(index.row())];
    return cellData(*found, index.column(), role);
}

QVariant TableModel::cellData(const core::Cell& cell, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return core::cellText(cell);
    case Qt::TextAlignmentRole:
        return int(alignment(column));
    case Qt::ToolTipRole: // only texts can be cut off by a narrow column
        return std::holds_alternative<QString>(cell) ? plainToolTip(std::get<QString>(cell)) : QVariant();
    case RawRole:
        return std::visit(Raw{}, cell);
    case ExchangeRole:
        return core::exchangeText(cell);
    default:
        return {};
    }
}

Qt::Alignment TableModel::alignment(int column) const {
    const core::TableColumn& described = m_table->columns[size_t(column)];
    if (described.rowNumber)
        return Qt::AlignCenter;
    return Qt::AlignVCenter | (described.kind == core::ColumnKind::Text ? Qt::AlignLeft : Qt::AlignRight);
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const core::TableColumn& described = m_table->columns[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case ExchangeRole:
        return headerText(described);
    case GroupRole:
        return described.group;
    case CaptionRole:
        return described.header;
    case Qt::ToolTipRole:
        return plainToolTip(described.note.isEmpty() ? headerText(described)
                                                     : headerText(described) + u'\n' + described.note);
    case Qt::AccessibleDescriptionRole:
        return described.note;
    case Qt::TextAlignmentRole:
        return int(described.kind == core::ColumnKind::Text && !described.rowNumber ? Qt::AlignLeft | Qt::AlignVCenter
                                                                                    : Qt::AlignCenter);
    default:
        return {};
    }
}

core::Table totalsOf(const core::Table& table) {
    core::Table totals;
    totals.name = table.name;
    totals.columns = table.columns;
    totals.rows = table.totals;
    return totals;
}

QString headerText(const core::TableColumn& column) {
    if (column.group.isEmpty() || column.header.isEmpty())
        return column.group + column.header;
    return u"%1 / %2"_s.arg(column.group, column.header);
}

} // namespace svodka::models
