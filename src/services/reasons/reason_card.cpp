// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reasons/reason_card.h"

#include "core/ports/notes.h"

#include <algorithm>

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

Result<void> loadHead(core::Store& store, const core::FilterState& filter, core::OrganisationId id, ReasonCard& card) {
    const auto catalogue = store.catalogue();
    if (!catalogue)
        return catalogue.error();
    const core::Campaign* campaign = catalogue->campaign(filter.campaign);
    if (!campaign)
        return Error{ErrorCode::CampaignUnknown, filter.campaign, {}, {}};
    const auto organisations = store.organisationsOn(filter.period.end);
    if (!organisations)
        return organisations.error();
    const auto found = std::find_if(organisations->begin(), organisations->end(),
                                    [&](const core::Organisation& one) { return one.id == id; });
    if (found == organisations->end())
        return Error{ErrorCode::OrganisationUnknown, QString::number(id.value), {}, {}};
    card.campaign = *campaign;
    card.period = filter.period;
    card.reasons.organisation = *found;
    return {};
}

Result<void> loadStandings(core::Store& store, ReasonCard& card) {
    const core::OrganisationMember member = card.reasons.organisation.member();
    const auto rows = store.weeklyRowsOf(card.campaign.code, card.period, {member});
    if (!rows)
        return rows.error();
    if (!rows->empty())
        card.reasons.values = rows->front().values;
    auto notes = store.notes().notesOf(member.id);
    if (!notes)
        return notes.error();
    std::erase_if(*notes, [&](const core::Note& note) { return note.campaign != card.campaign.code; });
    const core::ReasonFinder finder(card.campaign, card.period);
    card.reasons.standings = core::standingReasons(finder.find(card.reasons.values), *notes, card.period);
    return {};
}

} // namespace

Result<ReasonCard> loadReasonCard(core::Store& store, const core::FilterState& filter,
                                  core::OrganisationId organisation, QDate today) {
    ReasonCard card;
    if (const auto loaded = loadHead(store, filter, organisation, card); !loaded)
        return loaded.error();
    if (const auto loaded = loadStandings(store, card); !loaded)
        return loaded.error();
    const auto periods = store.periods(card.campaign.code);
    if (!periods)
        return periods.error();
    card.day = reckoningDay(*periods, card.period, today);
    if (const auto loaded = core::take(store.notes().log(organisation), &card.log); !loaded)
        return loaded.error();
    if (const auto loaded = core::take(loadContactsOf(store, card.reasons.organisation), &card.contacts); !loaded)
        return loaded.error();
    return card;
}

} // namespace svodka::services
