// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/table.h"
#include "services/import/import_request.h"

namespace svodka::services {

/// «новая», «изменена», …: one word for a row of a preview, in the program's language.
QString rowStateText(RowState state);

/// «new», «changed», «same», «waiting», «rejected»: for JSON.
QString rowStateCode(RowState state);

/// «Зарегистрирована: нет → да; Учителей: 3 → 5»; of a new row the values alone. `russian`: the language of titles.
QString changesText(const PreviewRow& row, const core::Campaign& campaign, const core::Catalogue& catalogue,
                    bool russian);

/// Every row of the preview in the order of ImportOutcome::rows: state, row of the file, municipality, name, type, what
/// changes, notices. Without rows: no dry run was made.
core::Table previewTable(const ImportOutcome& outcome, const core::Catalogue& catalogue, bool russian);

/// Only what needs a person, in the order of the file: sheet, row, cell, name, what is wrong, what to do. Names of rows
/// are known where the outcome has rows.
core::Table problemTable(const ImportOutcome& outcome, const core::Catalogue& catalogue, bool russian);

/// The same for what is no week; `notices` of the rows are those of `notices`.
core::Table problemTable(const QString& file, const std::vector<ImportNotice>& notices,
                         const std::vector<PreviewRow>& rows);

} // namespace svodka::services
