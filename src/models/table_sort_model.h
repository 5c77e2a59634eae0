// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QHash>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace svodka::models {

/// Sorts and filters a TableModel. Text in Russian order with numbers inside by value («№ 2» before «№ 10»), figures by
/// value, empty cells last in both directions. Column -1 gives the order of the source back. In a «№»
/// column PlaceRole, ExchangeRole and AccessibleTextRole count the rows as they stand now; the display text cannot: it
/// would change in rows that no signal names.
class TableSortModel final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit TableSortModel(QObject* parent = nullptr);

    /// Keeps the rows that hold every word of `text` somewhere, whatever the case, ё as е. Empty = all.
    void setFilter(const QString& text);

    /// Keeps the rows whose cell in `column` holds `text`; in a column of figures also «>5», «>=5», «<5», «<=5», «=0»
    /// (percent columns compare percent: «<95»). Empty = no filter on this column.
    void setColumnFilter(int column, const QString& text);
    void clearFilters();
    [[nodiscard]] bool isFiltered() const { return !m_words.isEmpty() || !m_columns.isEmpty(); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool holdsEveryWord(int row) const;
    [[nodiscard]] bool passesColumn(int row, int column, const QString& wanted) const;
    [[nodiscard]] bool isRowNumber(int column) const;

    QCollator m_collator;
    QStringList m_words;
    QHash<int, QString> m_columns;
};

} // namespace svodka::models
