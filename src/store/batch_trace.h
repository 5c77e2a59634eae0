// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <functional>

namespace svodka::store {

/// One organisation's row of a batch.
struct TracedRow {
    QByteArray letters;                     ///< of core::CellChange, one per column
    std::vector<std::optional<double>> old; ///< the same; what a change replaced
    bool touched = false;                   ///< taken over something and is to be written back
};

/// What one batch did to the cells of its week.
struct BatchTrace {
    core::BatchId batch;
    QStringList codes;             ///< of the columns; one that repeats is written in one of them in each row
    QHash<qint64, TracedRow> rows; ///< by organisation

    /// The column in which the row says something about the metric; -1 for none.
    [[nodiscard]] qsizetype columnOf(const TracedRow& row, const QString& metric) const;
};

/// What the weekly table holds now for an organisation's metric.
using CurrentValue = std::function<std::optional<double>(qint64 organisation, const QString& metric)>;

/// A cell that gets back what stood in it before; nullopt for nothing.
struct CellRestore {
    qint64 organisation = 0;
    QString metric;
    std::optional<double> value;
};

/// Takes `own` out of the history of its cells as if it had never been. `later` are the batches after it that are in
/// force, oldest first. Where one of them has the cell, it takes over: a change keeps this batch's old value as its
/// own, a confirmation becomes the owner of the value. The other cells are returned, those of one organisation
/// together.
std::vector<CellRestore> takeOut(const BatchTrace& own, std::vector<BatchTrace>& later, const CurrentValue& current);

} // namespace svodka::store
