// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batch_writer.h"

#include "store/query.h"
#include "store/repositories/batch_repository.h"
#include "store/repositories/change_log.h"
#include "store/repositories/decision_repository.h"
#include "store/repositories/figure_repository.h"
#include "store/repositories/member_list.h"
#include "store/repositories/period_repository.h"
#include "store/repositories/trace_repository.h"
#include "store/repositories/weekly_repository.h"

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::CellChange;

namespace {

/// The metrics that the plan has columns of, each once; other columns hold indicators.
QStringList metricsOf(const core::ImportPlan& plan, const core::Campaign& campaign) {
    QStringList metrics;
    for (const core::BatchColumn& column : plan.columns) {
        if (campaign.metric(column.code) && !metrics.contains(column.code))
            metrics << column.code;
    }
    return metrics;
}

/// The place in `metrics` of every column of the plan; -1 for an indicator.
std::vector<qsizetype> placesOf(const core::ImportPlan& plan, const QStringList& metrics) {
    std::vector<qsizetype> places;
    for (const core::BatchColumn& column : plan.columns)
        places.push_back(metrics.indexOf(column.code));
    return places;
}

/// Only what the plan calls new or changed; the rest leaves the stored value as it is.
void fillWritten(const core::PlannedRow& row, const std::vector<qsizetype>& places,
                 std::vector<std::optional<double>>& values) {
    for (size_t i = 0; i < places.size(); ++i) {
        if (row.changes[i] == CellChange::New || row.changes[i] == CellChange::Changed)
            values[static_cast<size_t>(places[i])] = row.values[i];
    }
}

/// The cells from which the plan takes the value away: an insert leaves them.
std::vector<RestoredCell> clearedCells(const core::PlannedRow& row, const core::ImportPlan& plan,
                                       const core::Campaign& campaign) {
    std::vector<RestoredCell> cells;
    for (size_t i = 0; i < plan.columns.size(); ++i)
        if (row.changes[i] == CellChange::Changed && !row.values[i])
            cells.push_back({campaign.metricIndex(plan.columns[i].code), std::nullopt});
    return cells;
}

/// What the change log says: the file, or the reason of a correction by hand.
Change changeOf(const core::BatchInfo& info) {
    const bool isManual = info.kind == core::BatchKind::Manual;
    return {info.importedAt,
            info.author,
            isManual ? u"correct"_s : u"import"_s,
            QString::number(info.id.value),
            isManual ? info.heading : info.file,
            {},
            info.id};
}

} // namespace

BatchWriter::BatchWriter(Session session, const Known& known, const core::ImportPlan& plan, const QDateTime& now,
                         std::stop_token stop)
    : m_session(session), m_catalogue(known.catalogue), m_plan(plan), m_info(plan.batch), m_stop(std::move(stop)),
      m_check(plan, known.catalogue, known.region) {
    if (!m_info.importedAt.isValid())
        m_info.importedAt = now;
}

core::Result<core::BatchId> BatchWriter::write() {
    const auto done =
        inOrder([&] { return m_check.checkHead(); },                                                           //
                [&] { return m_check.checkPart(m_plan.organisations, m_plan.rows); }, [&] { return begin(); }, //
                [&] { return writePart(m_plan.organisations, m_plan.rows); }, [&] { return finish(m_plan.pending); });
    if (!done)
        return done.error();
    return m_info.id;
}

core::Result<core::BatchId> BatchWriter::write(core::PlanFeed& feed) {
    auto done = inOrder([&] { return m_check.checkHead(); }, [&] { return begin(); });
    auto part = done ? feed.next() : done.error();
    for (; part && *part; part = feed.next()) {
        const auto& [organisations, rows] = **part;
        done = inOrder([&] { return m_check.checkPart(organisations, rows); },
                       [&] { return writePart(organisations, rows); });
        if (!done)
            return done.error();
    }
    if (!part)
        return part.error();
    const core::PlanRest& rest = feed.rest();
    done = inOrder([&] { return BatchRepository(m_session).setCounts(m_info.id, rest.counts); },
                   [&] { return finish(rest.pending); });
    if (!done)
        return done.error();
    return m_info.id;
}

core::Result<void> BatchWriter::begin() {
    const core::Campaign& campaign = *m_catalogue.campaign(m_info.campaign);
    m_metrics = metricsOf(m_plan, campaign);
    m_places = placesOf(m_plan, m_metrics);
    const auto period = PeriodRepository(m_session, campaign.code).findOrInsert(m_info.period);
    if (!period)
        return period.error();
    m_period = *period;
    const BatchRepository batches(m_session);
    const auto batch = batches.insert(m_info);
    if (!batch)
        return batch.error();
    m_info.id = *batch;
    return batches.insertColumns(m_info.id, m_plan.columns);
}

core::Result<void> BatchWriter::writePart(std::span<const core::Organisation> organisations,
                                          std::span<const core::PlannedRow> rows) {
    return inOrder([&] { return create(organisations); }, [&] { return writeRows(rows); });
}

core::Result<void> BatchWriter::create(std::span<const core::Organisation> organisations) {
    const auto created =
        OrganisationRepository(m_session).insert(organisations, m_catalogue, m_info.id, m_info.period.start, m_stop);
    if (!created)
        return created.error();
    m_created.insert(m_created.end(), created->begin(), created->end());
    return {};
}

core::Result<void> BatchWriter::writeRows(std::span<const core::PlannedRow> rows) {
    const core::Campaign& campaign = *m_catalogue.campaign(m_info.campaign);
    std::vector<core::OrganisationId> organisations;
    std::vector<RestoredRow> cleared;
    organisations.reserve(rows.size());
    for (const core::PlannedRow& row : rows) {
        const bool isKnown = row.organisation.isValid();
        organisations.push_back(isKnown ? row.organisation : m_created[static_cast<size_t>(row.newOrganisation)]);
        if (auto cells = clearedCells(row, m_plan, campaign); !cells.empty())
            cleared.push_back({organisations.back(), std::move(cells)});
    }
    m_hasRows = m_hasRows || !rows.empty();
    const auto rowAt = [&](size_t row, std::vector<std::optional<double>>& values) {
        fillWritten(rows[row], m_places, values);
        return organisations[row];
    };
    const TraceRepository trace(m_session);
    const WeeklyRepository weekly(m_session, campaign);
    return inOrder(
        [&] {
            return trace.insert({m_info.id, m_period, m_plan.columns}, rows, organisations, m_stop);
        },
        [&] { return weekly.upsert(m_period, m_metrics, rows.size(), rowAt, m_stop); },
        [&] { return weekly.restore(m_period, cleared); });
}

core::Result<void> BatchWriter::finish(const std::vector<core::PendingRow>& pending) {
    const BatchRepository batches(m_session);
    const FigureRepository figures(m_session, m_catalogue, m_info.campaign);
    return inOrder([&] { return figures.insert(m_plan.figures, m_period, m_info.id); },
                   [&] { return batches.insertPending(m_info.id, pending); },
                   [&] { return DecisionRepository(m_session).insertTotals(m_info.id, m_plan.totals); },
                   [&] { return batches.markEntered(m_info.continues, m_plan.entered, m_info.id); },
                   [&] { return refreshSummary(); }, //
                   [&] { return ChangeLog(m_session).add(changeOf(m_info)); });
}

/// The groups of those that the plan names and that no file has named in its week or before: they exist from this week
/// on, so that later weeks change too. Those known before it are noted in `members`, and their number in `earlier`.
Groups BatchWriter::groupsNamedEarlier(MemberList& members, const MergedGroups& merged, int* earlier) const {
    const QDate start = m_info.period.start;
    QSet<core::OrganisationId> named;
    for (const core::OrganisationId id : m_check.named())
        named.insert(merged.headOf(id));
    const core::OrganisationId firstCreated = m_created.empty() ? core::OrganisationId{} : m_created.front();
    Groups groups;
    for (core::OrganisationMember& member : members.members()) {
        const bool isNew = firstCreated.isValid() && member.id.value >= firstCreated.value;
        // Without such a day it is of a registry, and counts in every week already.
        const bool isEarlier = !isNew && member.firstSeen > start && named.contains(member.id);
        if (!isNew && !isEarlier)
            continue;
        groups.merge(members.groupsOf(member));
        member.firstSeen = start;
        *earlier += isEarlier;
    }
    return groups;
}

core::Result<void> BatchWriter::refreshSummary() {
    auto members = MemberList::load(m_session, m_catalogue);
    if (!members)
        return members.error();
    const auto merged = MergedGroups::load(m_session);
    if (!merged)
        return merged.error();
    int earlier = 0;
    const Groups grown = groupsNamedEarlier(*members, *merged, &earlier);
    if (earlier > 0 || !merged->isEmpty()) // its own first week may be another one than that of what it is part of
        if (auto done = OrganisationRepository(m_session).noteSeen(m_info.id, m_info.period.start); !done)
            return done;
    for (const core::Campaign& campaign : m_catalogue.campaigns) {
        const SummaryRepository summary(m_session, m_catalogue, campaign);
        const bool isOwn = campaign.code == m_info.campaign && m_hasRows;
        if (auto done = summary.refreshGroups(grown, *members, isOwn ? m_period : core::PeriodId{}); !done)
            return done;
        if (!isOwn)
            continue;
        if (auto done = summary.refresh({m_period, m_info.period}, *members); !done)
            return done;
    }
    return {};
}

} // namespace svodka::store
