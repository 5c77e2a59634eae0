// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "ingest/source_table.h"
#include "services/import/import_request.h"

#include <QHash>

namespace svodka::services {

/// The tables of one sheet that one batch is made of.
struct ChosenTables {
    QString sheet;
    int hiddenRows = 0;
    std::vector<ingest::SourceTable> tables;
    /// By table, then by column: what a column was taken for by its header, where a choice of the user replaced it.
    std::vector<QHash<int, QString>> replaced;
};

/// True if at least one figure can be made of the table.
bool givesFigures(const ingest::SourceTable& table);

/// True if the rows are organisations by what the table itself shows: it names their municipalities. For both levels,
/// see also isOrganisationLevel, which knows the region.
bool speaksOfOrganisations(const ingest::SourceTable& table);

/// Finds the tables that `request` asks for and applies its column choices. Only tables that give at least one figure
/// are taken. SheetNotFound (detail = the sheets), SheetAmbiguous, TableNotFound, NothingToImport, ColumnUnknown,
/// ColumnCodeUnknown, ColumnIsName, ColumnRepeated.
core::Result<ChosenTables> chooseTables(const ingest::Workbook& workbook, const core::Catalogue& catalogue,
                                        const ImportRequest& request);

/// What has been found out about the cells of each sheet of a workbook, to look at them once for several readings.
using SheetFinders = std::vector<ingest::TableFinder>;

/// The same by `finders`, one for each sheet of the workbook.
core::Result<ChosenTables> chooseTables(const ingest::Workbook& workbook, SheetFinders& finders,
                                        const core::Catalogue& catalogue, const ImportRequest& request,
                                        ingest::RowsWanted rows);

/// The campaigns that these tables may belong to, by what their columns, rows and titles mean; the title's own words
/// decide between several. Into `catalogue`.
std::vector<const core::Campaign*> fittingCampaigns(const ChosenTables& tables, const core::Catalogue& catalogue);

/// The campaign of these tables: the one asked for; else the only one whose metrics and indicators hold every role that
/// was recognised, where the title's own words may decide. CampaignUnknown, CampaignNotFound, CampaignAmbiguous.
core::Result<const core::Campaign*> chooseCampaign(const ChosenTables& tables, const core::Catalogue& catalogue,
                                                   const ImportRequest& request);

/// The week: asked for, else from the titles, the sheet's name, the file's name. PeriodMissing, TableAmbiguous (two
/// tables speak of two weeks).
core::Result<core::Period> choosePeriod(const ChosenTables& tables, const core::Campaign& campaign,
                                        const ImportRequest& request, std::vector<ImportNotice>* notices);

} // namespace svodka::services
