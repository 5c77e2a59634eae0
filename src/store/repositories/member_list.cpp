// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/member_list.h"

#include "store/bulk_query.h"
#include "store/query.h"
#include "store/repositories/dated_rows.h"
#include "store/type_number.h"

#include <algorithm>

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::OrganisationId;
using core::OrganisationMember;
using core::OrganisationPlace;
using core::Result;

Result<MemberList> MemberList::load(const Session& session, const core::Catalogue& catalogue) {
    MemberList list;
    const auto done = inOrder([&] { return list.loadMembers(session, catalogue); },
                              [&] { return list.lendDaysOfMerged(session); }, [&] { return list.loadPlaces(session); });
    if (!done)
        return done.error();
    return list;
}

Result<void> MemberList::loadMembers(const Session& session, const core::Catalogue& catalogue) {
    BulkQuery query(session.database, u"SELECT organisation_id, type_id, opened, closed, first_seen FROM organisation "
                                      "WHERE +region_id = ? AND merged_into IS NULL"_s);
    query.bind(session.region());
    RepeatedDay opened;
    RepeatedDay closed;
    RepeatedDay firstSeen;
    auto more = query.next();
    for (; more && *more; more = query.next()) {
        OrganisationMember& member = m_members.emplace_back();
        member.id.value = query.id(0);
        member.type = typeCode(catalogue, static_cast<int>(query.id(1)));
        member.opened = opened(query, 2);
        member.closed = closed(query, 3);
        member.firstSeen = firstSeen(query, 4);
    }
    if (!more)
        return more.error();
    std::sort(m_members.begin(), m_members.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    return {};
}

Result<void> MemberList::lendDaysOfMerged(const Session& session) {
    const auto merged = MergedGroups::load(session);
    if (!merged || merged->isEmpty())
        return merged ? Result<void>() : merged.error();
    std::map<OrganisationId, OrganisationMember> others;
    Query query(session.database, u"SELECT organisation_id, opened, first_seen FROM organisation WHERE region_id = ? "
                                  "AND merged_into IS NOT NULL"_s);
    const auto done = query.forEach({session.region()}, [&](const Row& row) {
        OrganisationMember& other = others[OrganisationId{row.id(0)}];
        other.opened = row.day(1);
        other.firstSeen = row.day(2);
    });
    if (!done)
        return done;
    for (const auto& [head, duplicates] : merged->groups()) {
        const auto main = std::ranges::lower_bound(m_members, head, {}, &OrganisationMember::id);
        if (main == m_members.end() || main->id != head)
            continue;
        for (const OrganisationId duplicate : duplicates)
            core::lendDays(others[duplicate], *main);
    }
    return {};
}

Result<void> MemberList::loadPlaces(const Session& session) {
    auto rows = loadPlaceRows(session);
    if (!rows)
        return rows.error();
    forEachOrganisation(*rows, [this](qint64 organisation, const std::vector<OrganisationPlace>& places) {
        place(organisation, places);
    });
    return {};
}

void MemberList::place(qint64 organisation, const std::vector<OrganisationPlace>& places) {
    const auto member = std::ranges::lower_bound(m_members, OrganisationId{organisation}, {}, &OrganisationMember::id);
    if (member == m_members.end() || member->id.value != organisation)
        return; // merged into another
    member->municipality = core::placeOn(places, {});
    const OrganisationPlace& first = places.front();
    if (places.size() > 1 || first.from.isValid() || first.to.isValid())
        m_movers.push_back({static_cast<size_t>(member - m_members.begin()), places});
}

const std::vector<OrganisationMember>& MemberList::on(QDate day) {
    for (const Mover& mover : m_movers)
        m_members[mover.member].municipality = core::placeOn(mover.places, day);
    return m_members;
}

Groups MemberList::groupsOf(const OrganisationMember& member) const {
    Groups groups{{member.municipality, member.type}};
    const auto mover = std::find_if(m_movers.begin(), m_movers.end(),
                                    [&](const Mover& one) { return m_members[one.member].id == member.id; });
    if (mover == m_movers.end())
        return groups;
    groups.insert({core::MunicipalityId{}, member.type}); // before it belonged to any, or when it no longer did
    for (const OrganisationPlace& place : mover->places)
        groups.insert({place.municipality, member.type});
    return groups;
}

} // namespace svodka::store
