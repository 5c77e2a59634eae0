// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/alias_repository.h"

#include "core/names/organisation_matcher.h"
#include "store/query.h"

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {
const QString scope = u"municipality"_s;
const QString ofOrganisation = u"organisation"_s;
} // namespace

core::Result<std::vector<core::Alias>> AliasRepository::ofMunicipalities() const {
    std::vector<core::Alias> aliases;
    Query query(m_session.database, u"SELECT spelling, normalised, target_id, refused, author, at FROM alias "
                                    "WHERE region_id = ? AND scope = ? ORDER BY normalised, target_id"_s);
    const auto done = query.forEach({m_session.region(), scope}, [&](const Row& row) {
        aliases.push_back(
            {row.text(0), row.text(1), core::MunicipalityId{row.id(2)}, row.flag(3), row.text(4), row.moment(5)});
    });
    if (!done)
        return done.error();
    return aliases;
}

core::Result<void> AliasRepository::save(const core::Alias& alias) const {
    return save({scope, alias.normalised, 0, {}},
                {alias.target.value, alias.spelling, alias.refused, alias.author, alias.at});
}

core::Result<void> AliasRepository::save(const Key& key, const Said& said) const {
    const QVariantList place{m_session.region(), key.scope, text(key.normalised), key.municipality, text(key.type)};
    if (!said.refused) {
        auto done = run(m_session.database,
                        u"DELETE FROM alias WHERE region_id = ? AND scope = ? AND normalised = ? "
                        "AND municipality_id = ? AND type = ? AND refused = 0"_s,
                        place);
        if (!done)
            return done;
    }
    return run(
        m_session.database,
        u"INSERT INTO alias (region_id, scope, normalised, municipality_id, type, target_id, spelling, refused, "
        "author, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (region_id, scope, normalised, municipality_id, type, target_id) DO UPDATE SET "
        "spelling = excluded.spelling, refused = excluded.refused, author = excluded.author, at = excluded.at"_s,
        place + QVariantList{said.target, text(said.spelling), int(said.refused), text(said.author), moment(said.at)});
}

core::Result<std::vector<core::OrganisationAlias>> AliasRepository::ofOrganisations() const {
    std::vector<core::OrganisationAlias> aliases;
    Query query(m_session.database,
                u"SELECT spelling, municipality_id, type, target_id, refused, author, at FROM alias "
                "WHERE region_id = ? AND scope = ? ORDER BY normalised, municipality_id, type, target_id"_s);
    const auto done = query.forEach({m_session.region(), ofOrganisation}, [&](const Row& row) {
        aliases.push_back({row.text(0), core::MunicipalityId{row.id(1)}, row.text(2), core::OrganisationId{row.id(3)},
                           row.flag(4), row.text(5), row.moment(6)});
    });
    if (!done)
        return done.error();
    return aliases;
}

core::Result<void> AliasRepository::save(const core::OrganisationAlias& alias) const {
    return save({ofOrganisation, core::OrganisationMatcher::key(alias.spelling), alias.municipality.value, alias.type},
                {alias.target.value, alias.spelling, alias.refused, alias.author, alias.at});
}

core::Result<void> AliasRepository::dropOrphans() const {
    return run(m_session.database,
               u"DELETE FROM alias WHERE region_id = ? AND scope = ? AND target_id <> 0 AND NOT EXISTS ("
               "SELECT 1 FROM organisation o WHERE o.region_id = alias.region_id "
               "AND o.organisation_id = alias.target_id)"_s,
               {m_session.region(), ofOrganisation});
}

} // namespace svodka::store
