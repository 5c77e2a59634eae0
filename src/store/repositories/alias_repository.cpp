// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/alias_repository.h"

#include "store/query.h"

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {
const QString scope = u"municipality"_s;
}

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
    if (!alias.refused) {
        auto done = run(m_session.database,
                        u"DELETE FROM alias WHERE region_id = ? AND scope = ? AND normalised = ? AND refused = 0"_s,
                        {m_session.region(), scope, text(alias.normalised)});
        if (!done)
            return done;
    }
    return run(m_session.database,
               u"INSERT INTO alias (region_id, scope, normalised, target_id, spelling, refused, author, at) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (region_id, scope, normalised, target_id) DO UPDATE SET "
               "spelling = excluded.spelling, refused = excluded.refused, author = excluded.author, at = excluded.at"_s,
               {m_session.region(), scope, text(alias.normalised), alias.target.value, text(alias.spelling),
                int(alias.refused), text(alias.author), moment(alias.at)});
}

} // namespace svodka::store
