// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/fingerprint.h"
#include "services/import/import_request.h"

namespace svodka::services {

/// Which import taught something.
struct Teacher {
    core::BatchId batch;
    QString file;
    QString author;
    QDateTime at; ///< UTC
};

/// One column that a person named: by its header where it has one, so that shuffled columns are found again.
struct RememberedColumn {
    QString header; ///< withoutDates(); empty for a column without header
    int nth = 0;    ///< which one of those with this header, from 0
    int number = 0; ///< of the sheet, for a column without header
    QString code;
};

/// What was chosen for one sheet or table of the shape.
struct RememberedTable {
    QString sheet;         ///< withoutDates(); empty where the file left no choice
    int table = 0;         ///< as ImportRequest::table
    bool isPicked = false; ///< sheet or table were chosen among several
    std::vector<RememberedColumn> columns;
    Teacher teacher;
};

/// What the file does not say itself.
struct RememberedAnswer {
    QString stem;       ///< stemOf() the file
    QString typeInFile; ///< what the titles say of types
    QString campaign;   ///< code; empty = not asked; «?» = people said different things
    QString type;       ///< the same
    Teacher teacher;
};

/// All that is remembered under one fingerprint.
struct Remembered {
    std::vector<RememberedTable> tables;
    std::vector<RememberedAnswer> answers;

    /// The entry of sheet and table, made where there is none.
    RememberedTable& tableOf(const QString& sheet, int table);
    RememberedAnswer& answerOf(const QString& stem, const QString& typeInFile);
    /// The entry that speaks of this sheet and table, best of all by its name; nullptr for none.
    [[nodiscard]] const RememberedTable* findTable(const QString& sheet, int table) const;
    [[nodiscard]] const RememberedAnswer* findAnswer(const QString& stem, const QString& typeInFile) const;
};

QString rememberedToJson(const Remembered& remembered);

/// The inverse; what is not understood is left out.
Remembered rememberedFromJson(const QString& json);

/// The columns of these choices, given by number, as they are found again in a file of the same shape.
std::vector<RememberedColumn> rememberedColumns(const std::vector<ingest::SourceTable>& tables,
                                                const std::vector<ColumnChoice>& choices);

/// The choices for these tables; columns that are not there are left out.
std::vector<ColumnChoice> choicesFor(const std::vector<ingest::SourceTable>& tables,
                                     const std::vector<RememberedColumn>& columns);

} // namespace svodka::services
