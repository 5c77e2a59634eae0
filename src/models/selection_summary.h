// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"

#include <QItemSelection>
#include <QString>
#include <optional>
#include <vector>

namespace svodka::models {

class TableSortModel;

/// What selected cells of a table amount to. Figures of one column only: the sum of two different indicators says
/// nothing. Percents are never summed: their bases differ.
struct SelectionSummary {
    int rows = 0;       ///< that have a selected cell
    QString column;     ///< heading of the figures' column; empty = only rows are counted
    bool isOne = false; ///< no other column of figures is selected: the heading need not be said
    int figures = 0;    ///< cells of that column with a figure; the others are not reported
    bool isPercent = false;
    std::optional<double> sum;     ///< of figures, not of percents
    std::optional<double> average; ///< of the cells with a figure; a share for percents (0.95)

    friend bool operator==(const SelectionSummary&, const SelectionSummary&) = default;
};

/// Of `columns`, those in sight: the only one of figures that is selected, or else `currentColumn`, if that is one.
/// `selection` is of `rows`, whose source shows `table`.
SelectionSummary summarise(const QItemSelection& selection, const TableSortModel& rows, const core::Table& table,
                           const std::vector<int>& columns, int currentColumn);

} // namespace svodka::models
