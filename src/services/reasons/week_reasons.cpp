// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reasons/week_reasons.h"

#include "core/ports/notes.h"
#include "services/dashboard/filter_choice.h"

#include <QHash>
#include <algorithm>

namespace svodka::services {

using core::Result;

namespace {

bool isIn(const core::Organisation& organisation, const QString& type, core::MunicipalityId municipality) {
    const core::MunicipalityId wanted = municipality == noMunicipality ? core::MunicipalityId{} : municipality;
    return (type.isEmpty() || organisation.type == type) &&
           (municipality == core::MunicipalityId{} || organisation.municipality == wanted);
}

template <typename Items>
auto byOrganisation(const Items& items) {
    QHash<core::OrganisationId, std::vector<typename Items::value_type>> grouped;
    for (const auto& item : items)
        grouped[item.organisation].push_back(item);
    return grouped;
}

} // namespace

QDate reckoningDay(const std::vector<core::Period>& periods, const core::Period& week, QDate today) {
    const bool isNewest =
        std::none_of(periods.begin(), periods.end(), [&](const core::Period& period) { return week < period; });
    return isNewest && today.isValid() ? std::max(today, week.end) : week.end;
}

Result<WeekReasons> loadWeekReasons(core::Store& store, const Week& week, const QString& type,
                                    core::MunicipalityId municipality, QDate today, std::stop_token stop) {
    const auto organisations = store.organisationsOn(week.period.end);
    if (!organisations)
        return organisations.error();
    const auto rows = store.weeklyRows(week.campaign.code, week.period);
    if (!rows)
        return rows.error();
    const auto notes = store.notes().notes(week.campaign.code);
    if (!notes)
        return notes.error();
    const auto periods = store.periods(week.campaign.code);
    if (!periods)
        return periods.error();
    if (stop.stop_requested())
        return core::Error{core::ErrorCode::Cancelled, {}, {}, {}};
    QHash<core::OrganisationId, const core::WeeklyRow*> rowOf;
    for (const core::WeeklyRow& row : *rows)
        rowOf.insert(row.organisation, &row);
    const auto notesOf = byOrganisation(*notes);
    const core::ReasonFinder finder(week.campaign, week.period);
    WeekReasons result;
    result.day = reckoningDay(*periods, week.period, today);
    for (const core::Organisation& organisation : *organisations) {
        if (!isIn(organisation, type, municipality) || !organisation.existedIn(week.period))
            continue;
        ++result.existing;
        const core::WeeklyRow* row = rowOf.value(organisation.id, nullptr);
        result.reporting += row ? 1 : 0;
        OrganisationReasons one{organisation, {}, row ? row->values : std::vector<std::optional<double>>()};
        one.standings = core::standingReasons(finder.find(one.values), notesOf.value(organisation.id), week.period);
        if (!one.standings.empty())
            result.organisations.push_back(std::move(one));
    }
    return result;
}

} // namespace svodka::services
