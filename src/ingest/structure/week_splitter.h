// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/structure/column_use.h"

namespace svodka::ingest {

/// Makes of a column «Неделя», «Отчётный период», «Дата отчёта» the column of weeks, if its cells name weeks or days:
/// of a column «Дата» only where the same few days come again and again (a day of its own for every organisation is
/// that of its opening or registration).
void findWeekColumn(const Grid& grid, const Band& band, Block& block);

/// One table for every week that the column names, in the order in which they appear; the table itself where there is
/// no such column. A blank cell repeats the week above it. Rows keep their places in the sheet; a total goes with the
/// rows above it, everything else that belongs to the whole stands in each table.
std::vector<SourceTable> splitByWeek(const Grid& grid, const Block& block, SourceTable table);

} // namespace svodka::ingest
