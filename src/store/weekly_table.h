// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/result.h"
#include "store/session.h"

#include <QString>
#include <QStringList>

namespace svodka::store {

/// weekly_<campaign>, quoted. The campaign's code has been checked by createWeeklyTable.
QString weeklyTableName(const QString& campaign);
/// A metric's column, quoted: a code may be a word of SQL.
QString weeklyColumn(const QString& metric);
/// All columns of the campaign's metrics in catalogue order.
QStringList weeklyColumns(const core::Campaign& campaign);

/// Makes the wide table of a campaign: one row per period and organisation, one column per metric. A table that is left
/// over from a campaign that went stays as it is: see addMissingColumns.
/// CatalogueInvalid names a code that does not match [a-z][a-z0-9_]{0,40} or is the name of a key column.
core::Result<void> createWeeklyTable(Database& database, const core::Campaign& campaign);

/// Adds the columns of metrics that the table lacks. Errors as above.
core::Result<void> addMissingColumns(Database& database, const core::Campaign& campaign);

/// Gives every metric of the store's catalogue its column: a metric that was added to the catalogue has none. Writes
/// only where one is missing, in a transaction of its own. Errors as above, and StoreReadOnly.
core::Result<void> completeWeeklyTables(const std::shared_ptr<Database>& database, core::RegionId region);

} // namespace svodka::store
