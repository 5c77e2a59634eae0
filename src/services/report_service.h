// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "services/reports/report.h"

namespace svodka::services {

struct ReportRequest {
    QString name;                       ///< of a report, or of one of the store's saved views
    QString campaign;                   ///< empty = the only one that has the report's indicators and the week
    std::optional<core::Period> period; ///< none = the latest week
    QString type;                       ///< code or any of its words; empty = all that have figures
    QString municipality;               ///< any spelling; empty = all
    core::SourceChoice source = core::SourceChoice::Automatic;
    QString author;            ///< for the document's properties
    QString out;               ///< file to write; its ending is the format
    bool withContacts = false; ///< InvalidArgument for a report that cannot have them
};

/// Builds a report, or a saved view as one. ReportUnknown (detail = the names), TypeUnknown, MunicipalityUnknown,
/// ReportEmpty, and those of loadWeek.
core::Result<ReportResult> buildReport(core::Store& store, const core::Clock& clock, const ReportRequest& request);

/// Builds a report and writes it, atomically. Also OutputFormatUnknown, OutputNotWritable.
core::Result<ReportResult> writeReport(core::Store& store, const core::Clock& clock, const ReportRequest& request);

} // namespace svodka::services
