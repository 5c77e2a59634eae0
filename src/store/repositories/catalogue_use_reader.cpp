// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"
#include "store/repositories/catalogue_repository.h"
#include "store/type_number.h"
#include "store/weekly_table.h"

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {

core::Result<void> readTypes(const Session& session, const core::Catalogue& catalogue, core::CatalogueUse* use) {
    Query tasks(session.database, u"SELECT DISTINCT type FROM task_type WHERE region_id = ?"_s);
    const auto read = tasks.forEach({session.region()}, [&](const Row& row) { use->types.insert(row.text(0)); });
    if (!read)
        return read;
    Query query(session.database, u"SELECT type_id FROM organisation WHERE region_id = ? "
                                  "UNION SELECT organisation_type FROM reported_figure WHERE region_id = ?"_s);
    return query.forEach({session.region(), session.region()}, [&](const Row& row) {
        if (const QString code = typeCode(catalogue, row.integer(0)); !code.isEmpty())
            use->types.insert(code);
    });
}

core::Result<void> readNames(const Session& session, core::CampaignUse* use) {
    const auto imports = number(session.database,
                                u"SELECT (SELECT COUNT(*) FROM import_batch WHERE region_id = ? AND campaign = ?) + "
                                "(SELECT COUNT(*) FROM period WHERE region_id = ? AND campaign = ?)"_s,
                                {session.region(), use->campaign, session.region(), use->campaign});
    if (!imports)
        return imports.error();
    use->hasImports = *imports > 0;
    const auto tasks = number(session.database, u"SELECT COUNT(*) FROM task WHERE region_id = ? AND campaign = ?"_s,
                              {session.region(), use->campaign});
    if (!tasks)
        return tasks.error();
    use->hasTasks = *tasks > 0;
    return {};
}

core::Result<void> readReasons(const Session& session, core::CampaignUse* use) {
    Query query(session.database, u"SELECT DISTINCT reason FROM note WHERE region_id = ? AND campaign = ?"_s);
    return query.forEach({session.region(), use->campaign}, [&](const Row& row) { use->reasons.insert(row.text(0)); });
}

/// A column of an import in force, whatever stood in it: its heading is shown by the code.
core::Result<void> readColumns(const Session& session, const core::Campaign& campaign, core::CampaignUse* use) {
    Query query(session.database, u"SELECT DISTINCT c.code FROM batch_column c "
                                  "JOIN import_batch b ON b.region_id = c.region_id AND b.batch_id = c.batch_id "
                                  "WHERE c.region_id = ? AND b.campaign = ? AND b.undone_at IS NULL "
                                  "UNION SELECT indicator FROM reported_figure WHERE region_id = ? AND campaign = ?"_s);
    return query.forEach({session.region(), campaign.code, session.region(), campaign.code}, [&](const Row& row) {
        if (campaign.metric(row.text(0)))
            use->metrics.insert(row.text(0));
        if (campaign.indicator(row.text(0)))
            use->indicators.insert(row.text(0));
    });
}

core::Result<void> readValues(const Session& session, const core::Campaign& campaign, core::CampaignUse* use) {
    QStringList counts;
    for (const core::Metric& metric : campaign.metrics)
        counts.append(u"COUNT(%1)"_s.arg(weeklyColumn(metric.code)));
    if (counts.isEmpty())
        return {};
    Query query(session.database,
                u"SELECT %1 FROM %2 WHERE region_id = ?"_s.arg(counts.join(u", "_s), weeklyTableName(campaign.code)));
    return query.forEach({session.region()}, [&](const Row& row) {
        for (size_t i = 0; i < campaign.metrics.size(); ++i)
            if (row.id(static_cast<int>(i)) > 0)
                use->metrics.insert(campaign.metrics[i].code);
    });
}

} // namespace

core::Result<core::CatalogueUse> CatalogueRepository::use(const core::Catalogue& catalogue) const {
    core::CatalogueUse use;
    auto done = readTypes(m_session, catalogue, &use);
    for (const core::Campaign& campaign : catalogue.campaigns) {
        core::CampaignUse own;
        own.campaign = campaign.code;
        if (done)
            done = inOrder([&] { return readNames(m_session, &own); }, [&] { return readReasons(m_session, &own); },
                           [&] { return readColumns(m_session, campaign, &own); },
                           [&] { return readValues(m_session, campaign, &own); });
        use.campaigns.push_back(std::move(own));
    }
    if (!done)
        return done.error();
    return use;
}

} // namespace svodka::store
