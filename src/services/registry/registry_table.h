// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "ingest/source_table.h"
#include "services/registry/registry_request.h"
#include "services/registry/registry_words.h"

namespace svodka::services {

/// A cell of a row that gives a field, as it stands in the file.
struct RegistryText {
    core::RegistryField field = core::RegistryField::Name;
    int column = 0;
    QString text;
};

/// One organisation of the file before anything is looked up.
struct RegistrySource {
    int sourceRow = 0;
    QString name;
    QString municipality;            ///< spelling; empty where nothing says it
    bool noMunicipality = false;     ///< the column of municipalities is blank here: it belongs to none
    core::MunicipalityId place;      ///< known already, whatever `municipality` says; a row that had waited
    QString type;                    ///< the words of the file, or a code; empty where nothing says it
    std::vector<RegistryText> texts; ///< without name and type
};

/// What a sheet says about organisations.
struct RegistrySheet {
    QString sheet;
    QString heading;
    int hiddenRows = 0;
    bool saysPlaces = false; ///< at least one row has a municipality
    int nameColumn = 0;
    std::vector<RegistryColumn> columns;
    std::vector<RegistrySource> rows;
};

/// Finds the list of organisations that the request asks for. SheetNotFound, SheetAmbiguous, TableNotFound,
/// NothingToImport, NameColumnMissing, ColumnUnknown, ColumnCodeUnknown, ColumnRepeated.
core::Result<RegistrySheet> readRegistry(const ingest::Workbook& workbook, const core::Catalogue& catalogue,
                                         const RegistryWords& words, const RegistryRequest& request);

} // namespace svodka::services
