// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/profile_repository.h"

#include "store/query.h"

namespace svodka::store {

using namespace Qt::StringLiterals;

core::Result<std::optional<core::MappingProfile>> ProfileRepository::find(const QString& name) const {
    std::optional<core::MappingProfile> profile;
    Query query(m_session.database, u"SELECT name, campaign, mapping FROM mapping_profile WHERE region_id = ? "
                                    "AND name = ? ORDER BY batch_id DESC LIMIT 1"_s);
    const auto done = query.forEach({m_session.region(), text(name)}, [&](const Row& row) {
        profile = core::MappingProfile{row.text(0), row.text(1), row.text(2)};
    });
    if (!done)
        return done.error();
    return profile;
}

core::Result<void> ProfileRepository::save(const core::MappingProfile& profile, core::BatchId batch) const {
    return run(m_session.database,
               u"INSERT INTO mapping_profile (region_id, name, batch_id, campaign, mapping) VALUES (?, ?, ?, ?, ?) "
               "ON CONFLICT (region_id, name, batch_id) DO UPDATE SET campaign = excluded.campaign, "
               "mapping = excluded.mapping"_s,
               {m_session.region(), text(profile.name), batch.value, text(profile.campaign), text(profile.mapping)});
}

core::Result<void> ProfileRepository::remove(core::BatchId batch) const {
    return run(m_session.database, u"DELETE FROM mapping_profile WHERE region_id = ? AND batch_id = ?"_s,
               {m_session.region(), batch.value});
}

} // namespace svodka::store
