// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures.h"
#include "core/organisation.h"

#include <QDateTime>
#include <QStringList>
#include <vector>

namespace svodka::core {

/// How many rows of a file did what.
struct ImportCounts {
    int added = 0;     ///< nothing was stored for them in that week («new» on the command line)
    int changed = 0;   ///< at least one value is new or differs from the stored one
    int same = 0;      ///< nothing differs
    int unmatched = 0; ///< wait for an answer about a name
    int rejected = 0;  ///< not read: see the diagnostics
    int organisationsCreated = 0;

    friend bool operator==(const ImportCounts&, const ImportCounts&) = default;
};

/// What a batch brought.
enum class BatchKind {
    Import,   ///< a file of weekly figures
    Registry, ///< a file about the organisations themselves; it has neither campaign nor period
    Manual,   ///< what a person wrote by hand
    Answers,  ///< rows of an import that had waited for an answer about a name
};

/// One import: what came, from where, when, by whom. Undoable as a unit.
struct BatchInfo {
    BatchId id;
    BatchKind kind = BatchKind::Import;
    BatchId continues; ///< Answers: the import whose rows they are
    QString uid;       ///< UUID without braces
    QString file;      ///< name without path
    QString hash;      ///< SHA-256 of the file, hex
    QString sheet;     ///< empty for a file without sheets
    QString selection; ///< what else decides what the file gives: «table=2;type=school;map=…»; empty by default
    QString campaign;
    Period period;
    QString heading; ///< the title rows over the table, verbatim
    QString author;
    QDateTime importedAt; ///< UTC
    QDateTime undoneAt;   ///< null while it is in force
    ImportCounts counts;

    friend bool operator==(const BatchInfo&, const BatchInfo&) = default;
};

/// A column of the file that gave a metric or indicator.
struct BatchColumn {
    QString code;
    int column = 0; ///< 1-based
    QString header;

    friend bool operator==(const BatchColumn&, const BatchColumn&) = default;
};

/// What a batch did to one cell of a weekly table.
enum class CellChange : char {
    Empty = '.',   ///< the file says nothing: the stored value stays
    New = 'n',     ///< there was no value
    Changed = 'c', ///< another value stood there; it is kept as a restatement. Without a value of its own it takes the
                   ///< stored one away: only a correction by hand does that, a file's empty cell leaves it (Empty)
    Same = 's',    ///< confirms the stored value
};

/// One organisation's row of an import.
struct PlannedRow {
    OrganisationId organisation; ///< invalid: `newOrganisation` tells which one of ImportPlan::organisations
    int newOrganisation = -1;
    int sourceRow = 0;
    std::vector<std::optional<double>> values; ///< in the order of ImportPlan::columns
    std::vector<CellChange> changes;           ///< the same order and length
    std::vector<std::optional<double>> old;    ///< the same, set where changes is Changed; or none at all

    /// What stood in the cell of a column; set where that is Changed.
    [[nodiscard]] std::optional<double> oldAt(size_t column) const {
        return column < old.size() ? old[column] : std::nullopt;
    }

    friend bool operator==(const PlannedRow&, const PlannedRow&) = default;
};

/// A row that waits for an answer about a name.
struct PendingRow {
    QString spelling;       ///< verbatim
    QString scope;          ///< «municipality» or «organisation»
    QStringList candidates; ///< names that it may mean
    int sourceRow = 0;
    QString payload; ///< JSON of the row's values, enough to enter it later
    int ordinal = 0; ///< tells it from the others of its batch; given by the store

    friend bool operator==(const PendingRow&, const PendingRow&) = default;
};

/// A total of a file that is not the sum of its rows.
struct TotalDifference {
    BatchId batch; ///< given by the store
    QString label; ///< «Итого», verbatim
    QString code;  ///< of the column's metric or indicator
    double total = 0;
    double sum = 0; ///< of the rows that it comes nearest to
    Location where;

    friend bool operator==(const TotalDifference&, const TotalDifference&) = default;
};

/// Everything that one import writes, worked out beforehand: a preview shows it, the store applies it as it is.
struct ImportPlan {
    BatchInfo batch; ///< id, uid and importedAt are given by the store
    std::vector<BatchColumn> columns;
    std::vector<ReportedFigure> figures;     ///< batch is given by the store
    std::vector<Organisation> organisations; ///< to be created; id and uid are given by the store
    std::vector<PlannedRow> rows;
    std::vector<PendingRow> pending;
    std::vector<TotalDifference> totals;
    std::vector<int> entered; ///< BatchKind::Answers: ordinals of the rows that no longer wait in batch.continues
};

} // namespace svodka::core
