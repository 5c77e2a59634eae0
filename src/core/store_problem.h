// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/period.h"

namespace svodka::core {

/// What can be wrong inside a store that opens.
enum class ProblemKind {
    FileDamaged,          ///< pages or indices; detail = the database's own words
    ReferenceMissing,     ///< subject = a table, detail = the table in which its rows name what is not there
    SummaryDiffers,       ///< from what the organisations give; subject = an indicator, count = cells
    RowWithoutSource,     ///< weekly rows of no import in force
    OrganisationMissing,  ///< weekly rows of organisations that are not there
    TraceBroken,          ///< what an import did cannot be told or taken back; detail = why
    FigureOfUndoneImport, ///< reported figures that should have gone with their import
    FigureUnknown,        ///< reported figures of a municipality or indicator that is not there; subject = the code
    CriterionInvalid,     ///< subject = an indicator, detail = why
};

/// One thing that `verify` found. Parts that do not apply stay empty.
struct StoreProblem {
    ProblemKind kind = ProblemKind::FileDamaged;
    QString subject;
    QString campaign;
    Period period;
    BatchId batch;
    qint64 count = 0; ///< rows or cells concerned
    QString detail;

    friend bool operator==(const StoreProblem&, const StoreProblem&) = default;
};

} // namespace svodka::core
