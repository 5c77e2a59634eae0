// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/store_problem.h"
#include "store/session.h"

#include <vector>

namespace svodka::store {

using Problems = std::vector<core::StoreProblem>;

// Each looks at one part of a store and adds what it finds. They fail only where the database does.

/// Every import's columns, rows and restatements fit together, and one that was taken back has left none.
core::Result<void> checkTraces(const Session& session, Problems* problems);

/// Whoever was merged or joined leads to an organisation that is there.
core::Result<void> checkMerges(const Session& session, Problems* problems);

/// Every row of a weekly table is of a known organisation and of an import in force, and the other way round.
core::Result<void> checkWeeklyRows(const Session& session, const core::Catalogue& catalogue, Problems* problems);

/// Reported figures are of an import in force and of a municipality, type and indicator that there are.
core::Result<void> checkReportedFigures(const Session& session, Problems* problems);

/// Every summary is what the organisations of its week give when counted anew.
core::Result<void> checkSummaries(const Session& session, const core::Catalogue& catalogue, Problems* problems);

/// Criteria name a metric and a known comparison, end after they begin, do not say two things about one day, and every
/// week with rows has one where its indicator has any.
core::Result<void> checkCriteria(const Session& session, const core::Catalogue& catalogue, Problems* problems);

} // namespace svodka::store
