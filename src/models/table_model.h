// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"

#include <QAbstractTableModel>
#include <memory>

namespace svodka::models {

/// What a cell says beside its text. Never parse the display text: it is for people.
enum TableRole {
    RawRole = Qt::UserRole + 1, ///< double, QString or QDate; invalid = not reported. A percent is a share (0.95)
    RowIdRole,                  ///< qint64, given with the row; 0 = none
    ExchangeRole,               ///< QString for the clipboard
    GroupRole,                  ///< of headers: what stands over several columns; QString, may be empty
    CaptionRole,                ///< of headers: the column's own words
    PlaceRole, ///< QString: the number of the row in the present order, in «№» columns of a TableSortModel only
};

/// Shows a core::Table, with an id beside each row. The totals are not among the rows: a view keeps them in sight.
class TableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit TableModel(QObject* parent = nullptr);

    /// Replaces everything. `rowIds` goes with `table.rows`; a missing one is 0.
    void setTable(core::Table table, std::vector<qint64> rowIds = {});
    [[nodiscard]] const core::Table& table() const { return *m_table; }
    /// For other threads: it never changes, another one takes its place.
    [[nodiscard]] std::shared_ptr<const core::Table> sharedTable() const { return m_table; }
    [[nodiscard]] const core::TableColumn& column(int index) const { return m_table->columns.at(size_t(index)); }

    /// The first row with this id; -1 if there is none.
    [[nodiscard]] int rowOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const core::Cell* cell(const QModelIndex& index) const;
    [[nodiscard]] QVariant cellData(const core::Cell& cell, int column, int role) const;
    [[nodiscard]] Qt::Alignment alignment(int column) const;

    std::shared_ptr<const core::Table> m_table = std::make_shared<const core::Table>();
    std::vector<qint64> m_rowIds;
};

/// The table that holds the totals of `table` as its rows, under the same columns.
core::Table totalsOf(const core::Table& table);

/// Where it stands for what it is: «group / header», or the header alone.
QString headerText(const core::TableColumn& column);

} // namespace svodka::models
