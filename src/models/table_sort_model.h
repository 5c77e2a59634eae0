// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/row_filter.h"

#include <QAbstractProxyModel>
#include <vector>

namespace svodka::models {

class TableModel;
class TablePreparation;

/// Sorts and filters a TableModel by the rules of core: RowFilter, rowPlaces; empty cells are last in both directions.
/// Column -1 gives the order of the source back. However many rows go or come, a view hears of it in four signals at
/// most, and keeps what is selected in rows that stay. Of a very large table the first search and the first sorting of
/// a column may take effect a moment later: see isPending(). In a «№» column PlaceRole, ExchangeRole and
/// AccessibleTextRole count the rows as they stand now; the display text cannot: it would change in rows that no signal
/// names.
class TableSortModel final : public QAbstractProxyModel {
    Q_OBJECT

public:
    explicit TableSortModel(QObject* parent = nullptr);

    /// Must be a TableModel.
    void setSourceModel(QAbstractItemModel* model) override;

    /// See core::RowFilter.
    void setFilter(const QString& text);
    void setColumnFilter(int column, const QString& text);
    void clearFilters();
    [[nodiscard]] bool isFiltered() const { return !m_filter.isEmpty(); }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// The rows do not fit filter and sorting yet.
    [[nodiscard]] bool isPending() const { return m_isPending; }
    /// Of the source, from top to bottom.
    [[nodiscard]] const std::vector<int>& sourceRows() const { return m_rows; }

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override { return rowCount(parent) > 0; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void arranged(); ///< other rows, another order, or isPending() says something else

private:
    void takeTable();
    void use(const core::RowFilter& filter);
    void arrange();
    [[nodiscard]] bool makeRows(std::vector<int>& rows);
    void show(std::vector<int> rows);
    void move(std::vector<int> rows);
    void setRows(std::vector<int> rows);
    [[nodiscard]] std::vector<int> marksOf(const std::vector<int>& rows) const;

    TableModel* m_source = nullptr;
    TablePreparation* m_prepared;
    core::RowFilter m_filter;
    core::RowFilter m_shownFilter; ///< what m_rows passed
    int m_sortColumn = -1;
    bool m_isDescending = false;
    bool m_isPending = false;
    std::vector<int> m_rows;   ///< of the source, as shown
    std::vector<int> m_places; ///< by row of the source: where it is shown, or -1
};

} // namespace svodka::models
