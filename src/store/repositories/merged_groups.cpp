// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/merged_groups.h"

#include "store/query.h"

#include <functional>
#include <set>

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::OrganisationId;

MergedGroups::MergedGroups(const std::map<OrganisationId, OrganisationId>& into) {
    std::map<OrganisationId, std::vector<OrganisationId>> direct;
    std::set<OrganisationId> mains;
    for (const auto& [duplicate, main] : into) {
        direct[main].push_back(duplicate);
        if (!into.contains(main))
            mains.insert(main);
    }
    const std::function<void(OrganisationId, OrganisationId)> descend = [&](OrganisationId head, OrganisationId from) {
        for (const OrganisationId duplicate : direct[from]) {
            m_head.insert({duplicate, head});
            m_groups[head].push_back(duplicate);
            descend(head, duplicate);
        }
    };
    for (const OrganisationId main : mains)
        descend(main, main);
}

core::Result<MergedGroups> MergedGroups::load(const Session& session) {
    std::map<OrganisationId, OrganisationId> into;
    Query query(session.database, u"SELECT organisation_id, merged_into FROM organisation WHERE region_id = ? "
                                  "AND merged_into IS NOT NULL"_s);
    const auto done = query.forEach({session.region()}, [&](const Row& row) {
        into.insert({OrganisationId{row.id(0)}, OrganisationId{row.id(1)}});
    });
    if (!done)
        return done.error();
    return MergedGroups(into);
}

OrganisationId MergedGroups::headOf(OrganisationId organisation) const {
    const auto found = m_head.find(organisation);
    return found == m_head.end() ? organisation : found->second;
}

const std::vector<OrganisationId>& MergedGroups::mergedInto(OrganisationId head) const {
    static const std::vector<OrganisationId> none;
    const auto found = m_groups.find(head);
    return found == m_groups.end() ? none : found->second;
}

void fillGaps(std::vector<std::optional<double>>& values, std::span<const std::optional<double>> from) {
    for (size_t i = 0; i < values.size() && i < from.size(); ++i)
        if (!values[i])
            values[i] = from[i];
}

} // namespace svodka::store
