// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/identities.h"

#include "store/query.h"

#include <algorithm>

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::OrganisationId;
using core::OrganisationIdentity;

namespace {

/// Organisations with more than one name or place, or merged into another: each stands on a partial index. Looked up by
/// IN: of a join with them SQLite reads every name for every organisation, since it has to sort what comes of it.
const QString concerned =
    u"(SELECT organisation_id FROM organisation_name WHERE region_id = ? AND ordinal > 1 "
    "UNION SELECT organisation_id FROM organisation_place WHERE region_id = ? "
    "AND (valid_from IS NOT NULL OR valid_to IS NOT NULL) "
    "UNION SELECT organisation_id FROM organisation WHERE region_id = ? AND merged_into IS NOT NULL)"_s;

} // namespace

core::Result<std::map<OrganisationId, std::vector<OrganisationIdentity>>> loadIdentities(const Session& session) {
    std::map<OrganisationId, std::vector<OrganisationIdentity>> identities;
    Query query(session.database,
                u"SELECT o.organisation_id, n.name, t.code, COALESCE(p.municipality_id, 0), o.inn, o.ogrn, o.kpp "
                "FROM organisation o "
                "JOIN organisation_type t ON t.region_id = o.region_id AND t.type_id = o.type_id "
                "JOIN organisation_name n ON n.region_id = o.region_id AND n.organisation_id = o.organisation_id "
                "LEFT JOIN organisation_place p ON p.region_id = o.region_id "
                "AND p.organisation_id = o.organisation_id WHERE o.region_id = ? AND o.organisation_id IN %1 "
                "ORDER BY o.organisation_id, n.ordinal, p.ordinal"_s.arg(concerned));
    const qint64 region = session.region();
    const auto done = query.forEach({region, region, region, region}, [&](const Row& row) {
        identities[OrganisationId{row.id(0)}].push_back(
            {row.text(1), row.text(2), core::MunicipalityId{row.id(3)}, row.text(4), row.text(5), row.text(6)});
    });
    if (!done)
        return done.error();
    return identities;
}

std::vector<OrganisationIdentity> withoutOwn(std::vector<OrganisationIdentity> identities,
                                             const core::Organisation& organisation) {
    std::vector<OrganisationIdentity> others;
    for (OrganisationIdentity& one : identities) {
        const bool isOwn = one.name == organisation.name && one.municipality == organisation.municipality &&
                           one.type == organisation.type;
        if (!isOwn && std::find(others.begin(), others.end(), one) == others.end())
            others.push_back(std::move(one));
    }
    return others;
}

} // namespace svodka::store
