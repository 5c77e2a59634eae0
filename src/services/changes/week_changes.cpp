// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changes/week_changes.h"

#include "core/ports/notes.h"
#include "core/reasons.h"
#include "services/changes/week_deliveries.h"
#include "services/dashboard/filter_choice.h"
#include "services/dashboard/indicator_sets.h"

#include <QHash>
#include <algorithm>

namespace svodka::services {

using core::ChangeKind;
using core::Error;
using core::ErrorCode;
using core::OrganisationMember;
using core::Period;
using core::Result;
using core::WeeklyRow;

namespace {

bool isIn(const core::Organisation& organisation, const QString& type, core::MunicipalityId municipality) {
    const core::MunicipalityId wanted = municipality == noMunicipality ? core::MunicipalityId{} : municipality;
    return (type.isEmpty() || organisation.type == type) &&
           (municipality == core::MunicipalityId{} || organisation.municipality == wanted);
}

/// The stored weeks before `week`, the newest first.
std::vector<Period> weeksBefore(std::vector<Period> periods, const Period& week) {
    std::erase_if(periods, [&](const Period& period) { return !(period < week); });
    std::reverse(periods.begin(), periods.end());
    return periods;
}

/// Gives the finder week after week until it asks no more.
Result<void> readBack(core::Store& store, const QString& campaign, const std::vector<Period>& weeks, size_t all,
                      std::stop_token stop, core::ChangeFinder& finder) {
    for (const Period& period : weeks) {
        const std::vector<OrganisationMember> open = finder.open();
        const bool isFirst = period == weeks.front(); // it is what the week is compared with, in any case
        if (open.empty() && !isFirst)
            return {};
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        const auto rows =
            open.size() * 8 > all ? store.weeklyRows(campaign, period) : store.weeklyRowsOf(campaign, period, open);
        if (!rows)
            return rows.error();
        finder.addOlder(period, *rows);
    }
    return {};
}

/// The steps of the first status that is known to be lacking.
std::vector<core::Title> missingSteps(const core::Judge& judge, const QStringList& statuses,
                                      const core::Standing& standing, core::Judge::Values values) {
    std::vector<core::Title> steps;
    if (standing.isRed(static_cast<int>(statuses.size())))
        for (const core::Criterion& criterion : judge.missing(statuses[standing.most], values))
            steps.push_back(criterion.step);
    return steps;
}

/// Gives the changes the names and steps of their organisations.
class Describer final {
public:
    Describer(const Week& week, const QStringList& statuses, const std::vector<core::Organisation>& organisations,
              const std::vector<WeeklyRow>& rows, const std::vector<core::Note>& notes)
        : m_judge(week.campaign, week.period), m_reasons(week.campaign, week.period), m_week(week.period),
          m_statuses(statuses) {
        for (const core::Note& note : notes)
            m_notes[note.organisation].push_back(note);
        for (const core::Organisation& organisation : organisations)
            m_organisations.insert(organisation.id, &organisation);
        for (const WeeklyRow& row : rows)
            m_rows.insert(row.organisation, &row);
    }

    [[nodiscard]] ChangedOrganisation describe(const core::OrganisationChange& change) const {
        const core::Organisation& organisation = *m_organisations.value(change.organisation);
        const WeeklyRow* row = m_rows.value(change.organisation, nullptr);
        const core::Judge::Values values = row ? core::Judge::Values(row->values) : core::Judge::Values();
        return {change,
                organisation.name,
                organisation.type,
                organisation.municipality,
                missingSteps(m_judge, m_statuses, change.now, values),
                reasonOf(change, values)};
    }

private:
    [[nodiscard]] QString reasonOf(const core::OrganisationChange& change, core::Judge::Values values) const {
        if (!change.now.isRed(static_cast<int>(m_statuses.size())))
            return {};
        const auto standings =
            core::standingReasons(m_reasons.find(values), m_notes.value(change.organisation), m_week);
        const core::ReasonStanding* main = core::mainReason(standings);
        return main ? main->code : QString();
    }

    core::Judge m_judge;
    core::ReasonFinder m_reasons;
    Period m_week;
    const QStringList& m_statuses;
    QHash<core::OrganisationId, std::vector<core::Note>> m_notes;
    QHash<core::OrganisationId, const core::Organisation*> m_organisations;
    QHash<core::OrganisationId, const WeeklyRow*> m_rows;
};

bool isOf(const ChangedOrganisation& one, const ChangeGroup& group) {
    return one.change.kind == group.kind && (group.status < 0 || one.change.status == group.status);
}

void sortByGroups(WeekChanges& changes) {
    std::vector<ChangedOrganisation> sorted;
    for (const ChangeGroup& group : changeGroups(changes.statuses))
        for (const ChangedOrganisation& one : changes.organisations)
            if (isOf(one, group))
                sorted.push_back(one);
    changes.organisations = std::move(sorted);
}

/// What the changes are found in.
struct Material {
    std::vector<core::Organisation> organisations; ///< those looked at
    size_t all = 0;                                ///< organisations of the store
    std::vector<WeeklyRow> rows;                   ///< of the week
    std::vector<Period> before;                    ///< the stored weeks before it, the newest first
    std::vector<core::Note> notes;                 ///< of the campaign

    [[nodiscard]] std::vector<OrganisationMember> members() const {
        std::vector<OrganisationMember> members;
        for (const core::Organisation& organisation : organisations)
            members.push_back(organisation.member());
        return members;
    }
};

Result<Material> loadMaterial(core::Store& store, const Week& week, const WeekChanges& changes) {
    auto organisations = store.organisationsOn(week.period.end);
    if (!organisations)
        return organisations.error();
    const size_t all = organisations->size();
    std::erase_if(*organisations, [&](const auto& one) { return !isIn(one, changes.type, changes.municipality); });
    auto rows = store.weeklyRows(week.campaign.code, week.period);
    if (!rows)
        return rows.error();
    auto periods = store.periods(week.campaign.code);
    if (!periods)
        return periods.error();
    auto notes = store.notes().notes(week.campaign.code);
    if (!notes)
        return notes.error();
    return Material{*std::move(organisations), all, *std::move(rows), weeksBefore(*std::move(periods), week.period),
                    *std::move(notes)};
}

void take(const core::WeeklyChanges& found, const Week& week, const Material& material, WeekChanges& changes) {
    changes.previous = found.previous;
    changes.missingWeeks = found.missingWeeks;
    changes.weeks = static_cast<int>(material.before.size()) + 1;
    changes.existing = found.existing;
    changes.reporting = found.reporting;
    const Describer describer(week, changes.statuses, material.organisations, material.rows, material.notes);
    for (const core::OrganisationChange& change : found.changes)
        changes.organisations.push_back(describer.describe(change));
    sortByGroups(changes);
}

Result<void> findChanges(core::Store& store, const Week& week, std::stop_token stop, WeekChanges& changes) {
    const auto material = loadMaterial(store, week, changes);
    if (!material)
        return material.error();
    core::ChangeFinder finder(week.campaign, changes.statuses, week.period, material->members(), material->rows);
    if (const auto read = readBack(store, week.campaign.code, material->before, material->all, stop, finder); !read)
        return read.error();
    take(finder.finish(), week, *material, changes);
    return {};
}

/// The files of the week before and of the week.
Result<void> addBatches(core::Store& store, const Week& week, WeekChanges& changes) {
    auto batches = store.batches();
    if (!batches)
        return batches.error();
    std::erase_if(*batches, [&](const core::BatchInfo& batch) {
        return !batch.undoneAt.isNull() || batch.campaign != week.campaign.code ||
               (batch.period != week.period && batch.period != changes.previous);
    });
    std::stable_sort(batches->begin(), batches->end(), [](const core::BatchInfo& a, const core::BatchInfo& b) {
        return a.period != b.period ? a.period < b.period : a.id < b.id;
    });
    changes.batches = *std::move(batches);
    return {};
}

} // namespace

std::vector<const ChangedOrganisation*> WeekChanges::of(ChangeGroup group) const {
    std::vector<const ChangedOrganisation*> found;
    for (const ChangedOrganisation& one : organisations)
        if (isOf(one, group))
            found.push_back(&one);
    return found;
}

int WeekChanges::count(core::DeliveryState state) const {
    return static_cast<int>(std::count_if(deliveries.municipalities.begin(), deliveries.municipalities.end(),
                                          [&](const auto& one) { return one.state == state; }));
}

std::vector<ChangeGroup> changeGroups(const QStringList& statuses) {
    std::vector<ChangeGroup> groups;
    for (int status = static_cast<int>(statuses.size()) - 1; status >= 0; --status)
        for (const ChangeKind kind : {ChangeKind::Lost, ChangeKind::Returned, ChangeKind::Gained})
            groups.push_back({kind, status});
    for (const ChangeKind kind : {ChangeKind::Red, ChangeKind::Silent, ChangeKind::Never, ChangeKind::First})
        groups.push_back({kind, -1});
    return groups;
}

Result<WeekChanges> loadWeekChanges(core::Store& store, const Week& week, const QString& type,
                                    core::MunicipalityId municipality, std::stop_token stop) {
    WeekChanges changes;
    changes.type = type;
    changes.municipality = municipality;
    const std::vector<StatusChain> chains = statusChains(week.campaign);
    changes.statuses = chains.empty() ? QStringList() : chains.front().statuses;
    if (const auto found = findChanges(store, week, stop, changes); !found)
        return found.error();
    auto deliveries = loadDeliveries(store, week, type, municipality);
    if (!deliveries)
        return deliveries.error();
    changes.deliveries = *std::move(deliveries);
    if (const auto added = addBatches(store, week, changes); !added)
        return added.error();
    return changes;
}

} // namespace svodka::services
