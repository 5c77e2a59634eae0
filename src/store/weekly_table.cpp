// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/weekly_table.h"

#include "store/database.h"
#include "store/dialect.h"
#include "store/query.h"
#include "store/repositories/catalogue_repository.h"
#include "store/transaction.h"

#include <QSqlRecord>

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {

const QStringList keyColumns{u"region_id"_s, u"period_id"_s, u"organisation_id"_s};

// Codes become names in SQL, where nothing can be bound: they are checked, not escaped.
core::Result<void> checkCodes(const core::Campaign& campaign) {
    const auto invalid = [&](const QString& code, const QString& why) {
        return core::Error{core::ErrorCode::CatalogueInvalid, code, {}, campaign.code + u": "_s + why};
    };
    if (!core::isCatalogueCode(campaign.code))
        return invalid(campaign.code, u"not a code"_s);
    for (const core::Metric& metric : campaign.metrics) {
        if (!core::isCatalogueCode(metric.code))
            return invalid(metric.code, u"not a code"_s);
        if (keyColumns.contains(metric.code))
            return invalid(metric.code, u"the name of a key column"_s);
    }
    return {};
}

QString definition(const core::Metric& metric) {
    const QString type = metric.kind == core::MetricKind::Flag ? u"SMALLINT"_s : u"DOUBLE PRECISION"_s;
    return weeklyColumn(metric.code) + u' ' + type;
}

} // namespace

QString weeklyTableName(const QString& campaign) {
    return u"\"weekly_%1\""_s.arg(campaign);
}

QString weeklyColumn(const QString& metric) {
    return u"\"%1\""_s.arg(metric);
}

QStringList weeklyColumns(const core::Campaign& campaign) {
    QStringList columns;
    for (const core::Metric& metric : campaign.metrics)
        columns << weeklyColumn(metric.code);
    return columns;
}

core::Result<void> createWeeklyTable(Database& database, const core::Campaign& campaign) {
    if (auto checked = checkCodes(campaign); !checked)
        return checked;
    QStringList lines;
    for (const QString& column : keyColumns)
        lines << column + u" INTEGER NOT NULL"_s;
    for (const core::Metric& metric : campaign.metrics)
        lines << definition(metric);
    lines << u"PRIMARY KEY (%1)"_s.arg(keyColumns.join(u", "_s));
    // No foreign key to organisation: it would need an index of its own. batch_row has one for every row here.
    lines << u"FOREIGN KEY (region_id, period_id) REFERENCES period (region_id, period_id)"_s;
    return run(database, u"CREATE TABLE IF NOT EXISTS %1 (%2)%3"_s.arg(weeklyTableName(campaign.code),
                                                                       lines.join(u", "_s), dialect::clusteredTable()));
}

namespace {

std::vector<core::Metric> missingColumns(const Database& database, const core::Campaign& campaign) {
    const QSqlRecord existing = database.connection().record(u"weekly_"_s + campaign.code);
    std::vector<core::Metric> missing = campaign.metrics;
    std::erase_if(missing, [&](const core::Metric& metric) { return existing.contains(metric.code); });
    return missing;
}

} // namespace

core::Result<void> addMissingColumns(Database& database, const core::Campaign& campaign) {
    if (auto checked = checkCodes(campaign); !checked)
        return checked;
    for (const core::Metric& metric : missingColumns(database, campaign)) {
        const auto done =
            run(database, u"ALTER TABLE %1 ADD COLUMN %2"_s.arg(weeklyTableName(campaign.code), definition(metric)));
        if (!done)
            return done;
    }
    return {};
}

core::Result<void> completeWeeklyTables(const std::shared_ptr<Database>& database, core::RegionId region) {
    const auto campaigns = CatalogueRepository({*database, region}).metrics();
    if (!campaigns)
        return campaigns.error();
    for (const core::Campaign& campaign : *campaigns) {
        if (missingColumns(*database, campaign).empty())
            continue;
        // Looked up anew in there: another program may have added them meanwhile.
        if (auto done = inTransaction(database, [&] { return addMissingColumns(*database, campaign); }); !done)
            return done;
    }
    return {};
}

} // namespace svodka::store
