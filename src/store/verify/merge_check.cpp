// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"
#include "store/repositories/merged_groups.h"
#include "store/verify/checks.h"

namespace svodka::store {

using namespace Qt::StringLiterals;

/// There is no foreign key over these columns, which are nearly always NULL. Who is part of a circle is read as part of
/// nobody: such rows would be lost.
core::Result<void> checkMerges(const Session& session, Problems* problems) {
    const auto lost = number(session.database,
                             u"SELECT COUNT(*) FROM organisation o WHERE o.region_id = ? AND "
                             "((o.merged_into IS NOT NULL AND NOT EXISTS (SELECT 1 FROM organisation m "
                             "WHERE m.region_id = o.region_id AND m.organisation_id = o.merged_into)) OR "
                             "(o.successor IS NOT NULL AND NOT EXISTS (SELECT 1 FROM organisation s "
                             "WHERE s.region_id = o.region_id AND s.organisation_id = o.successor)))"_s,
                             {session.region()});
    const auto merged = MergedGroups::load(session);
    if (!lost || !merged)
        return lost ? merged.error() : lost.error();
    qint64 circling = 0;
    Query query(session.database, u"SELECT organisation_id FROM organisation WHERE region_id = ? "
                                  "AND merged_into IS NOT NULL"_s);
    const auto done = query.forEach({session.region()}, [&](const Row& row) {
        const core::OrganisationId id{row.id(0)};
        circling += merged->headOf(id) == id;
    });
    if (!done)
        return done;
    if (*lost + circling > 0)
        problems->push_back(
            {core::ProblemKind::ReferenceMissing, u"organisation"_s, {}, {}, {}, *lost + circling, u"organisation"_s});
    return {};
}

} // namespace svodka::store
