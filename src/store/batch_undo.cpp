// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batch_undo.h"

#include "store/edits/edits_in_the_way.h"
#include "store/query.h"
#include "store/registry_undo.h"
#include "store/repositories/alias_repository.h"
#include "store/repositories/batch_repository.h"
#include "store/repositories/decision_repository.h"
#include "store/repositories/figure_repository.h"
#include "store/repositories/period_repository.h"
#include "store/repositories/profile_repository.h"
#include "store/repositories/summary_repository.h"
#include "store/repositories/trace_repository.h"
#include "store/repositories/weekly_repository.h"

#include <algorithm>

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {

core::Result<std::vector<BatchTrace>> loadTraces(const TraceRepository& traces, const std::vector<core::BatchId>& ids,
                                                 const BatchTrace& own) {
    std::vector<BatchTrace> result;
    for (const core::BatchId id : ids) {
        auto trace = traces.load(id, &own);
        if (!trace)
            return trace.error();
        result.push_back(std::move(trace).value());
    }
    return result;
}

/// Cells of one organisation come one after the other.
std::vector<RestoredRow> byRow(const std::vector<CellRestore>& cells, const core::Campaign& campaign) {
    std::vector<RestoredRow> rows;
    for (const CellRestore& cell : cells) {
        const core::OrganisationId organisation{cell.organisation};
        if (rows.empty() || rows.back().organisation != organisation)
            rows.push_back({organisation, {}});
        rows.back().cells.push_back({campaign.metricIndex(cell.metric), cell.value});
    }
    return rows;
}

/// Looks values up in the rows of a week, which are sorted by organisation.
CurrentValue lookUp(const std::vector<core::WeeklyRow>& rows, const core::Campaign& campaign) {
    return [&](qint64 organisation, const QString& metric) -> std::optional<double> {
        const core::OrganisationId id{organisation};
        const auto row = std::ranges::lower_bound(rows, id, {}, &core::WeeklyRow::organisation);
        const int index = campaign.metricIndex(metric);
        if (row == rows.end() || row->organisation != id || index < 0)
            return std::nullopt;
        return row->values[static_cast<size_t>(index)];
    };
}

} // namespace

core::Result<void> BatchUndo::undo(core::BatchId batch, const QDateTime& now, const QString& author) const {
    const auto info = BatchRepository(m_session).inForce(batch);
    if (!info)
        return info.error();
    if (const auto free = checkNoEditsInTheWay(m_session, batch); !free)
        return free;
    const Change change{now, author, u"undo"_s, QString::number(batch.value), info->file, {}, batch};
    if (info->kind == core::BatchKind::Registry)
        return RegistryUndo(m_session, m_catalogue).undo(*info, change);
    const core::Campaign* campaign = m_catalogue.campaign(info->campaign);
    if (!campaign)
        return core::Error{core::ErrorCode::CampaignNotFound, info->campaign, {}, {}};
    const auto period = PeriodRepository(m_session, info->campaign).find(info->period);
    if (!period)
        return period.error();
    return undo(*info, *campaign, *period, change);
}

core::Result<void> BatchUndo::undo(const core::BatchInfo& info, const core::Campaign& campaign, core::PeriodId period,
                                   const Change& change) const {
    const OrganisationRepository organisations(m_session);
    const BatchRepository batches(m_session);
    auto groups = organisations.groupsCreatedBy(info.id);
    if (!groups)
        return groups.error();
    auto firstNamed = organisations.groupsFirstNamed(info.id, info.period.start);
    if (!firstNamed)
        return firstNamed.error();
    groups->merge(*firstNamed);
    return inOrder([&] { return restoreWeekly(info, campaign, period); }, //
                   [&] { return removeTraces(info); },                    //
                   [&] { return organisations.disown(info.id); },         //
                   [&] { return batches.markUndone(info.id, change.at); },
                   [&] { return organisations.removeCreatedBy(info.id); },
                   [&] { return AliasRepository(m_session).dropOrphans(); },
                   [&] { return organisations.refreshFirstSeen(info.period.start); },
                   [&] { return refreshSummaries(info, period, *groups); }, //
                   [&] { return PeriodRepository(m_session, info.campaign).dropIfUnused(period); },
                   [&] { return ChangeLog(m_session).add(change); });
}

core::Result<void> BatchUndo::restoreWeekly(const core::BatchInfo& info, const core::Campaign& campaign,
                                            core::PeriodId period) const {
    const TraceRepository traces(m_session);
    const WeeklyRepository weekly(m_session, campaign);
    const auto own = traces.load(info.id);
    if (!own)
        return own.error();
    const auto ids = BatchRepository(m_session).laterOnes(info);
    if (!ids)
        return ids.error();
    auto later = loadTraces(traces, *ids, *own);
    if (!later)
        return later.error();
    const auto rows = ids->empty() ? std::vector<core::WeeklyRow>() : weekly.rows(period);
    if (!rows)
        return rows.error();
    const auto restored = takeOut(*own, *later, lookUp(*rows, campaign));
    for (const BatchTrace& trace : *later) {
        if (auto done = traces.saveTouched(trace, period); !done)
            return done;
    }
    return inOrder([&] { return weekly.restore(period, byRow(restored, campaign)); },
                   [&] { return weekly.dropEmptyRowsOf(info.id, period); });
}

core::Result<void> BatchUndo::removeTraces(const core::BatchInfo& info) const {
    const BatchRepository batches(m_session);
    return inOrder([&] { return TraceRepository(m_session).remove(info.id); }, //
                   [&] { return batches.removeColumns(info.id); },             //
                   [&] { return batches.removePending(info.id); },             //
                   [&] { return DecisionRepository(m_session).removeTotals(info.id); },
                   [&] { return ProfileRepository(m_session).remove(info.id); },
                   [&] { return FigureRepository(m_session, m_catalogue, info.campaign).remove(info.id); });
}

core::Result<void> BatchUndo::refreshSummaries(const core::BatchInfo& info, core::PeriodId period,
                                               const Groups& groups) const {
    for (const core::Campaign& campaign : m_catalogue.campaigns) {
        const SummaryRepository summary(m_session, m_catalogue, campaign);
        if (auto done = summary.refreshGroups(groups); !done)
            return done;
        if (campaign.code != info.campaign)
            continue;
        if (auto done = summary.refresh({period, info.period}); !done)
            return done;
    }
    return {};
}

} // namespace svodka::store
