// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/edits/touched_sums.h"

#include "store/edits/changeset.h"
#include "store/query.h"
#include "store/repositories/summary_repository.h"
#include "store/type_number.h"

#include <QHash>
#include <QSqlRecord>
#include <algorithm>

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {

/// Beyond that many organisations all sums are counted anew: to find their groups one by one would take longer.
constexpr size_t kMany = 1'000;

const QString weeklyPrefix = u"weekly_"_s;

/// The columns by which organisations are judged and counted, by table. Of a change only the columns that changed are
/// there, of a row that comes or goes all: another title or code of a tax register counts nothing anew.
const QHash<QString, QStringList>& countingColumns() {
    static const QHash<QString, QStringList> columns{
        {u"organisation_type"_s, {u"code"_s}},
        {u"campaign"_s, {u"exempt_metric"_s}},
        {u"metric"_s, {u"kind"_s}},
        {u"indicator"_s,
         {u"kind"_s, u"base"_s, u"direct_metric"_s, u"complement_of"_s, u"unknown_counts"_s, u"metric"_s,
          u"denominator"_s}},
        {u"criterion"_s, {u"metric"_s, u"comparator"_s, u"threshold"_s, u"valid_from"_s, u"valid_to"_s}},
        {u"organisation"_s, {u"type_id"_s, u"opened"_s, u"closed"_s, u"first_seen"_s, u"merged_into"_s}}};
    return columns;
}

} // namespace

core::Result<TouchedSums> TouchedSums::of(Session session, const QByteArray& changes) {
    TouchedSums touched(session);
    QHash<QString, QSqlRecord> columns;
    const auto read = changeset::forEach(changes, [&](const changeset::RowChange& row) {
        const QString table = QString::fromUtf8(row.table);
        if (!columns.contains(table))
            columns.insert(table, session.database.connection().record(table));
        const QSqlRecord& record = columns[table];
        touched.note(table, [&](const QString& column) { return row.before(record.indexOf(column)); });
        touched.note(table, [&](const QString& column) { return row.after(record.indexOf(column)); });
    });
    if (!read)
        return read.error();
    return touched;
}

void TouchedSums::note(const QString& table, const Read& read) {
    if (const auto counting = countingColumns().constFind(table); counting != countingColumns().cend())
        if (std::ranges::none_of(*counting, [&](const QString& column) { return read(column).isValid(); }))
            return;
    if (table == "organisation_type"_L1) {
        m_all = true;
    } else if (table.startsWith(weeklyPrefix)) {
        if (const QVariant period = read(u"period_id"_s); period.isValid())
            m_weeks[table.mid(weeklyPrefix.size())].insert(period.toLongLong());
    } else if (table == "organisation"_L1 || table == "organisation_place"_L1) {
        noteOrganisation(read);
    } else if (countingColumns().contains(table)) {
        if (const QVariant code = read(table == "campaign"_L1 ? u"code"_s : u"campaign"_s); code.isValid())
            m_campaigns.insert(code.toString());
    }
}

void TouchedSums::noteOrganisation(const Read& read) {
    const auto keep = [&](const QString& column, std::set<qint64>* into) {
        if (const QVariant value = read(column); value.isValid() && !value.isNull())
            into->insert(value.toLongLong());
    };
    keep(u"organisation_id"_s, &m_organisations);
    keep(u"merged_into"_s, &m_organisations);
    keep(u"municipality_id"_s, &m_municipalities);
    keep(u"type_id"_s, &m_types);
}

core::Result<Groups> TouchedSums::groups(const core::Catalogue& catalogue) const {
    std::set<qint64> municipalities = m_municipalities;
    std::set<qint64> types = m_types;
    municipalities.insert(0); // without a place, before or after
    Query query(m_session.database,
                u"SELECT o.type_id, p.municipality_id FROM organisation o LEFT JOIN organisation_place p "
                "ON p.region_id = o.region_id AND p.organisation_id = o.organisation_id "
                "WHERE o.region_id = ? AND o.organisation_id = ?"_s);
    for (const qint64 organisation : m_organisations) {
        const auto read = query.forEach({m_session.region(), organisation}, [&](const Row& row) {
            types.insert(row.id(0));
            municipalities.insert(row.id(1));
        });
        if (!read)
            return read.error();
    }
    // Those as part of which they are read count their figures.
    std::vector<core::OrganisationId> organisations;
    for (const qint64 organisation : m_organisations)
        organisations.push_back({organisation});
    auto known = OrganisationRepository(m_session).groupsOf(organisations);
    if (!known)
        return known.error();
    Groups groups = *std::move(known);
    for (const qint64 municipality : municipalities)
        for (const qint64 type : types)
            groups.insert({core::MunicipalityId{municipality}, typeCode(catalogue, static_cast<int>(type))});
    return groups;
}

core::Result<void> TouchedSums::refresh(const core::Catalogue& catalogue) const {
    const bool all = m_all || m_organisations.size() > kMany;
    Groups concerned;
    if (!all && !m_organisations.empty()) {
        auto found = groups(catalogue);
        if (!found)
            return found.error();
        concerned = *std::move(found);
    }
    for (const core::Campaign& campaign : catalogue.campaigns) {
        const SummaryRepository summary(m_session, catalogue, campaign);
        const bool whole = all || m_campaigns.contains(campaign.code);
        const auto done = inOrder([&] { return whole ? summary.refreshAll() : summary.refreshGroups(concerned); },
                                  [&] { return refreshWeeks(summary, campaign); });
        if (!done)
            return done;
    }
    return {};
}

core::Result<void> TouchedSums::refreshWeeks(const SummaryRepository& summary, const core::Campaign& campaign) const {
    const auto weeks = m_weeks.find(campaign.code);
    if (weeks == m_weeks.end())
        return {};
    const auto stored = PeriodRepository(m_session, campaign.code).all();
    if (!stored)
        return stored.error();
    for (const PeriodRow& period : *stored) {
        if (!weeks->second.contains(period.id.value))
            continue;
        if (auto done = summary.refresh(period); !done)
            return done;
    }
    return {};
}

} // namespace svodka::store
