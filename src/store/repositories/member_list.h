// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/organisation_history.h"
#include "store/repositories/merged_groups.h"
#include "store/repositories/organisation_repository.h"

namespace svodka::store {

/// What weeks are summed by: every organisation but those merged into another, with the municipalities to which it
/// belonged in time and the days of those that were merged into it.
class MemberList final {
public:
    /// The catalogue is read only during the call.
    static core::Result<MemberList> load(const Session& session, const core::Catalogue& catalogue);

    /// By id, each in the municipality to which it belonged on `day`, the last one of a week. Holds until the next
    /// call.
    const std::vector<core::OrganisationMember>& on(QDate day);
    /// The same, to be changed; their municipalities are those of the last call.
    std::vector<core::OrganisationMember>& members() { return m_members; }
    [[nodiscard]] size_t size() const { return m_members.size(); }

    /// The groups in which one of them counts in any week.
    [[nodiscard]] Groups groupsOf(const core::OrganisationMember& member) const;

private:
    /// One that did not always belong to where it does now.
    struct Mover {
        size_t member = 0; ///< its place in m_members
        std::vector<core::OrganisationPlace> places;
    };

    core::Result<void> loadMembers(const Session& session, const core::Catalogue& catalogue);
    core::Result<void> lendDaysOfMerged(const Session& session);
    core::Result<void> loadPlaces(const Session& session);
    void place(qint64 organisation, const std::vector<core::OrganisationPlace>& places);

    std::vector<core::OrganisationMember> m_members;
    std::vector<Mover> m_movers;
};

} // namespace svodka::store
