// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_sort_model.h"

#include "core/tables/row_order.h"
#include "models/table_model.h"
#include "models/table_preparation.h"

#include <algorithm>
#include <utility>

namespace svodka::models {

TableSortModel::TableSortModel(QObject* parent) : QAbstractProxyModel(parent), m_prepared(new TablePreparation(this)) {
    connect(m_prepared, &TablePreparation::ready, this, [this] {
        if (m_isPending)
            arrange();
    });
}

void TableSortModel::setSourceModel(QAbstractItemModel* model) {
    beginResetModel();
    if (m_source != nullptr)
        m_source->disconnect(this);
    QAbstractProxyModel::setSourceModel(model);
    m_source = qobject_cast<TableModel*>(model);
    Q_ASSERT(m_source != nullptr || model == nullptr);
    if (m_source != nullptr) {
        connect(m_source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
        connect(m_source, &QAbstractItemModel::modelReset, this, [this] {
            takeTable();
            endResetModel();
            Q_EMIT arranged();
        });
    }
    takeTable();
    endResetModel();
}

void TableSortModel::takeTable() {
    m_prepared->setTable(m_source != nullptr ? m_source->sharedTable() : std::make_shared<const core::Table>());
    m_shownFilter = {};
    std::vector<int> rows;
    m_isPending = !makeRows(rows);
    setRows(m_isPending && m_source != nullptr ? core::everyRow(m_source->table()) : std::move(rows));
}

void TableSortModel::setFilter(const QString& text) {
    core::RowFilter filter = m_filter;
    filter.setWords(text);
    use(filter);
}

void TableSortModel::setColumnFilter(int column, const QString& text) {
    core::RowFilter filter = m_filter;
    filter.setColumn(column, text);
    use(filter);
}

void TableSortModel::clearFilters() {
    use(core::RowFilter());
}

void TableSortModel::use(const core::RowFilter& filter) {
    if (filter == m_filter)
        return;
    m_filter = filter;
    arrange();
}

void TableSortModel::sort(int column, Qt::SortOrder order) {
    const bool isDescending = order == Qt::DescendingOrder;
    if (std::exchange(m_sortColumn, column) == column && std::exchange(m_isDescending, isDescending) == isDescending)
        return;
    m_isDescending = isDescending;
    m_shownFilter = {}; // the rows that are shown stand in another order
    arrange();
}

void TableSortModel::arrange() {
    std::vector<int> rows;
    m_isPending = !makeRows(rows);
    if (!m_isPending)
        show(std::move(rows));
    Q_EMIT arranged();
}

/// False while something is missing that it takes. A longer word looks only through what the shorter one left.
bool TableSortModel::makeRows(std::vector<int>& rows) {
    if (m_source == nullptr)
        return true;
    const std::vector<int>* places = m_sortColumn < 0 ? nullptr : m_prepared->places(m_sortColumn);
    const core::RowTexts* texts = m_filter.isEmpty() ? nullptr : m_prepared->texts();
    if ((m_sortColumn >= 0 && places == nullptr) || (!m_filter.isEmpty() && texts == nullptr))
        return false;
    if (!m_shownFilter.isEmpty() && m_filter.isWithin(m_shownFilter)) {
        rows = m_rows; // sorted already
    } else {
        rows = core::everyRow(m_source->table());
        if (places != nullptr)
            core::sortRows(rows, *places, m_isDescending);
    }
    if (texts != nullptr)
        rows = m_filter.select(m_source->table(), *texts, rows);
    m_shownFilter = m_filter;
    return true;
}

std::vector<int> TableSortModel::marksOf(const std::vector<int>& rows) const {
    std::vector<int> places(size_t(m_source == nullptr ? 0 : m_source->rowCount()), -1);
    for (size_t place = 0; place < rows.size(); ++place)
        places[size_t(rows[place])] = int(place);
    return places;
}

void TableSortModel::setRows(std::vector<int> rows) {
    m_rows = std::move(rows);
    m_places = marksOf(m_rows);
}

/// Thousands of gaps would be thousands of signals: what stays is moved together first, then the rest goes at once;
/// what comes is put at the end at once, and then moved to its place.
void TableSortModel::show(std::vector<int> rows) {
    const std::vector<int> wanted = marksOf(rows);
    std::vector<int> staying;
    for (const int row : rows)
        if (m_places[size_t(row)] >= 0)
            staying.push_back(row);
    const size_t kept = staying.size();
    if (kept < m_rows.size()) {
        std::vector<int> order = staying;
        std::ranges::copy_if(m_rows, std::back_inserter(order), [&](int row) { return wanted[size_t(row)] < 0; });
        move(std::move(order));
        beginRemoveRows({}, int(kept), int(m_rows.size()) - 1);
        setRows(std::move(staying));
        endRemoveRows();
    }
    if (kept < rows.size()) {
        std::vector<int> order = m_rows;
        std::ranges::copy_if(rows, std::back_inserter(order), [&](int row) { return m_places[size_t(row)] < 0; });
        beginInsertRows({}, int(m_rows.size()), int(order.size()) - 1);
        setRows(std::move(order));
        endInsertRows();
    }
    move(std::move(rows));
}

/// The same rows in another order.
void TableSortModel::move(std::vector<int> rows) {
    if (rows == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const std::vector<int> old = m_rows;
    setRows(std::move(rows));
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& index : before)
        after += createIndex(m_places[size_t(old[size_t(index.row())])], index.column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QModelIndex TableSortModel::mapToSource(const QModelIndex& index) const {
    const bool isHere = index.isValid() && index.model() == this && size_t(index.row()) < m_rows.size();
    return isHere ? m_source->index(m_rows[size_t(index.row())], index.column()) : QModelIndex();
}

QModelIndex TableSortModel::mapFromSource(const QModelIndex& index) const {
    const int place = index.isValid() && size_t(index.row()) < m_places.size() ? m_places[size_t(index.row())] : -1;
    return place < 0 ? QModelIndex() : createIndex(place, index.column());
}

QModelIndex TableSortModel::index(int row, int column, const QModelIndex& parent) const {
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex TableSortModel::parent(const QModelIndex&) const {
    return {};
}

int TableSortModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TableSortModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_source == nullptr ? 0 : m_source->columnCount();
}

QVariant TableSortModel::data(const QModelIndex& index, int role) const {
    const bool isPlace = role == PlaceRole || role == ExchangeRole || role == Qt::AccessibleTextRole;
    if (!isPlace || !index.isValid() || !m_source->column(index.column()).rowNumber)
        return QAbstractProxyModel::data(index, role);
    // A row without a number stays without.
    const bool isNumbered = QAbstractProxyModel::data(index, RawRole).isValid();
    return isNumbered ? QVariant(QString::number(index.row() + 1)) : QVariant();
}

QVariant TableSortModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return m_source == nullptr ? QVariant() : m_source->headerData(section, orientation, role);
}

} // namespace svodka::models
