// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/table_choice.h"

namespace svodka::services {

/// One thing that a column may be taken for.
struct ColumnMeaning {
    QString code; ///< as ColumnChoice::code
    core::Title title;

    friend bool operator==(const ColumnMeaning&, const ColumnMeaning&) = default;
};

/// What a column may be taken for, in the order of display: the metrics of organisations and the opposites of flags
/// («не зарегистрировано» is stored turned round), or the indicators of municipalities.
std::vector<ColumnMeaning> columnMeanings(const core::Campaign& campaign, bool organisationLevel);

/// Every column of the chosen tables. `workbook` gives the texts of the sample.
std::vector<ImportColumn> columnsOf(const ChosenTables& chosen, const ingest::Workbook& workbook);

/// What can be chosen for a file of which nothing was recognised (NothingToImport) and that has no outcome therefore.
struct UnknownColumns {
    QString sheet; ///< the first one that holds figures, where the request names none
    std::vector<ImportColumn> columns;
    bool organisationLevel = false;
};

/// The columns of the tables that `request` asks for, recognised or not. Any thread. Errors of ingest::readWorkbook,
/// SheetNotFound, TableNotFound; NothingToImport if no table holds a column of figures.
core::Result<UnknownColumns> importColumns(const ImportRequest& request, const core::Catalogue& catalogue);

} // namespace svodka::services
