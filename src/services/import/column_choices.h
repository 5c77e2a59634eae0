// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/table_choice.h"

namespace svodka::services {

/// Makes the columns of `chosen` what request.columns says of them. A column that the reader took for text is read
/// anew; the order of the choices does not matter. ColumnUnknown, ColumnCodeUnknown, ColumnIsName, ColumnRepeated.
core::Result<void> applyChoices(const ingest::Workbook& workbook, const core::Catalogue& catalogue,
                                const ImportRequest& request, ChosenTables& chosen);

/// The column of `table` that a choice means: the number of one that is there, else a header, else letters. Two columns
/// of one header: the first. nullptr if there is none.
const ingest::SourceColumn* findColumn(const QString& column, const ingest::SourceTable& table);

/// The same choices with every column by its number, in their order: equal for all spellings of one choice.
std::vector<ColumnChoice> choicesByNumber(const std::vector<ColumnChoice>& columns, const ChosenTables& chosen);

} // namespace svodka::services
