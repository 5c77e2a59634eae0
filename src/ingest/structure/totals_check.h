// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/source_table.h"

#include <QSet>

namespace svodka::ingest {

/// Sets `consistent` of every total of the table: whether its figures are the sums of the rows it may stand for — all
/// of the table, those since the last total, those of its section, or those below it up to the next total. Columns of
/// shares and averages are left out: `shares` (1-based), and columns of fractions without a role whose total lies among
/// its rows. A total whose label says that it is an average is not checked.
void checkTotals(SourceTable& table, const QSet<int>& shares);

/// The same once more for tables that stand side by side: a total at the end of one may stand for the rows of all.
/// `shares` of each table, in their order.
void checkTotalsAcross(std::vector<SourceTable>& tables, const std::vector<QSet<int>>& shares);

} // namespace svodka::ingest
