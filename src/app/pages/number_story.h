// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"
#include "services/dashboard/dashboard.h"
#include "services/organisations/organisation_list.h"

namespace svodka::app {

/// What is said of one number and of what stands behind it, in words. Pure; `russian`: language of titles that are
/// data.

/// «Южно-Сахалинск, детские сады, 29.04 – 05.05.2023».
QString placeText(const core::FilterState& filter, const services::DashboardChoices& choices, bool russian);

/// «Не активно — 21 — Южно-Сахалинск, детские сады, 29.04 – 05.05.2023».
QString headingText(const services::OrganisationList& list, const services::DashboardChoices& choices, bool russian);

/// Where the number came from, and what is to be known of it besides.
QString originSentence(const services::OrganisationList& list);

/// What stands where no organisation stands behind the number, and why.
QString emptySentence(const services::OrganisationList& list);

/// The cells that reported the number: heading and table.
QString cellsTitle(const std::vector<services::ReportedCell>& cells);
core::Table cellsTable(const std::vector<services::ReportedCell>& cells, const services::DashboardChoices& choices,
                       bool russian);

/// A cell as spreadsheets name it: «C5». What is not known is left out: «C», «5».
QString cellName(const core::Location& where);

} // namespace svodka::app
