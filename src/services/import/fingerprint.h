// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "ingest/source_table.h"

namespace svodka::services {

/// The shape of one sheet, by which the file of the next week is known again.
struct SheetShape {
    QString sheet;       ///< its name
    QString fingerprint; ///< hex; equal for equal headers in any order, with the same words of the title and level
    /// Of the beginning of the sheet only: enough for headers and titles, at a cost that does not grow with the rows.
    std::vector<ingest::SourceTable> tables;
};

/// One for each sheet that holds a table, in their order. Headers count without the dates in them, columns without a
/// header by their number; rows, figures, weeks and names of sheets do not count.
std::vector<SheetShape> shapesOf(const ingest::Workbook& workbook, const core::Catalogue& catalogue);

/// A header or a sheet's name as it will be next week too: normalised, without days, months and years.
QString withoutDates(const QString& text);

/// The same for the name of a file, without any digit.
QString stemOf(const QString& path);

} // namespace svodka::services
