// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "services/import/import_request.h"

#include <stop_token>

namespace svodka::services {

/// What a workbook is offered as, one by one, in its own order: each part enters as one import with its sheet and table
/// in the request. A sheet whose tables belong together is one part (two blocks side by side are one list); tables of
/// a sheet that speak of different weeks, campaigns or levels are parts of their own. Sheets and tables of which
/// nothing is recognised are no part, unless nothing is recognised in the whole file: then those with figures are,
/// so that their columns can be named. `campaign`: a code by whose words alone the file is read; empty = all of them.
/// Any thread. Errors of ingest::readWorkbook, Cancelled; NothingToImport where no sheet holds a figure.
core::Result<std::vector<ImportPart>> importParts(const QString& path, const core::Catalogue& catalogue,
                                                  const QString& campaign = {}, std::stop_token stop = {});

} // namespace svodka::services
