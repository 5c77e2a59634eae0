// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter_state.h"
#include "core/saved_view.h"
#include "core/table.h"
#include "services/dashboard/dashboard.h"
#include "services/reports/report.h"

namespace svodka::services {

/// Pages whose tables can be kept as views: SavedView::page.
namespace viewPage {
inline constexpr QLatin1String summary{"summary"};
inline constexpr QLatin1String organisations{"organisations"};
inline constexpr QLatin1String changes{"changes"};
} // namespace viewPage

/// The columns' codes of the table by municipality, the names included.
QStringList viewColumns(const MunicipalityTable& table);

/// The whole table of a view's page in one week, before it is arranged.
struct ViewTable {
    core::Table table;
    QStringList columnCodes;
    core::Origin origin = core::Origin::None;
    bool isPartial = false; ///< some figures are counted though organisations have no row
    int differences = 0;    ///< figures for which the two sources differ
};

/// `filter` has a campaign and a week that are there; see also OrganisationListRequest. InvalidArgument for a page that
/// has no such table; otherwise the errors of the page.
core::Result<ViewTable> loadViewTable(core::Store& store, const core::SavedView& view, const core::FilterState& filter,
                                      QDate today);

/// The view as a report of the week: the very table that the window shows. What `query` names — type, municipality —
/// goes before what the view does. Errors of loadViewTable; ReportEmpty where the week has nothing for it.
core::Result<ReportResult> buildViewReport(const core::SavedView& view, const Week& week, const ReportQuery& query);

} // namespace svodka::services
