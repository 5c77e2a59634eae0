// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelection>
#include <QMimeData>
#include <QString>
#include <map>
#include <memory>
#include <vector>

namespace svodka::models {

enum class CopiedHeaders { Without, With };

/// Selected cells as they go to other programs: the rows of the model in their order, the columns of `columnOrder` (as
/// they stand on the screen) of which at least one cell is selected. Cells inside the bounds that are not selected are
/// left empty. Text cells are those of ExchangeRole.
class SelectedCells final {
public:
    SelectedCells(const QItemSelection& selection, const std::vector<int>& columnOrder, CopiedHeaders headers);

    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// Lines of tab-separated cells, without a line break at the end.
    [[nodiscard]] QString tabSeparated() const;
    /// A table for programs that keep its shape: nothing of the data is markup. What is no figure is marked as text, so
    /// that a spreadsheet leaves an INN and «1-2» as they are.
    [[nodiscard]] QString html() const;
    /// Both. The caller owns it.
    [[nodiscard]] std::unique_ptr<QMimeData> mimeData() const;

private:
    [[nodiscard]] QString headerOf(int column) const;
    [[nodiscard]] QString textAt(int row, int column) const;

    const QAbstractItemModel* m_model = nullptr;
    std::map<int, std::vector<bool>> m_selected; ///< by column: which rows
    std::vector<int> m_columns;
    std::vector<int> m_rows;
    bool m_hasHeaders;
};

} // namespace svodka::models
