// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/region_repository.h"

#include "store/query.h"

#include <QHash>

namespace svodka::store {

using namespace Qt::StringLiterals;

core::Result<core::RegionId> RegionRepository::onlyRegion(const Database& database) {
    const auto id = number(database, u"SELECT MIN(region_id) FROM region"_s);
    if (!id)
        return id.error();
    if (*id <= 0)
        return core::Error{core::ErrorCode::StoreBroken, database.path(), {}, u"no region"_s};
    return core::RegionId{*id};
}

core::Result<core::Region> RegionRepository::load() const {
    core::Region region;
    Query head(m_session.database, u"SELECT code, name, synthetic FROM region WHERE region_id = ?"_s);
    auto done = head.forEach({m_session.region()}, [&](const Row& row) {
        region.id = m_session.regionId;
        region.code = row.text(0);
        region.name = row.text(1);
        region.synthetic = row.flag(2);
    });
    if (!done)
        return done.error();
    Query municipalities(m_session.database, u"SELECT municipality_id, centre FROM municipality WHERE region_id = ? "
                                             "ORDER BY ordinal"_s);
    done = municipalities.forEach({m_session.region()}, [&](const Row& row) {
        region.municipalities.push_back({core::MunicipalityId{row.id(0)}, row.text(1), {}});
    });
    if (done)
        done = loadNames(region);
    if (!done)
        return done.error();
    return region;
}

core::Result<void> RegionRepository::loadNames(core::Region& region) const {
    QHash<qint64, core::Municipality*> byId;
    for (core::Municipality& municipality : region.municipalities)
        byId.insert(municipality.id.value, &municipality);
    Query names(m_session.database, u"SELECT municipality_id, name, short_name, type, oktmo, valid_from, valid_to, "
                                    "derived FROM municipality_name WHERE region_id = ? "
                                    "ORDER BY municipality_id, ordinal"_s);
    return names.forEach({m_session.region()}, [&](const Row& row) {
        if (core::Municipality* municipality = byId.value(row.id(0)))
            municipality->names.push_back(
                {row.text(1), row.text(2), row.text(3), row.text(4), row.day(5), row.day(6), row.flag(7)});
    });
}

core::Result<void> RegionRepository::insert(const core::Region& region) const {
    const qint64 id = m_session.region();
    if (const auto done =
            run(m_session.database, u"INSERT INTO region (region_id, code, name, synthetic) VALUES (?, ?, ?, ?)"_s,
                {id, text(region.code), text(region.name), int(region.synthetic)});
        !done)
        return done;
    Query insert(m_session.database, u"INSERT INTO municipality (region_id, municipality_id, ordinal, centre) "
                                     "VALUES (?, ?, ?, ?)"_s);
    int ordinal = 0;
    for (const core::Municipality& municipality : region.municipalities) {
        const auto done = inOrder(
            [&] {
                return insert.exec({id, municipality.id.value, ++ordinal, text(municipality.centre)});
            },
            [&] { return insertNames(municipality); });
        if (!done)
            return done;
    }
    return {};
}

core::Result<void> RegionRepository::insertNames(const core::Municipality& municipality) const {
    Query insert(m_session.database,
                 u"INSERT INTO municipality_name (region_id, municipality_id, ordinal, name, short_name, type, oktmo, "
                 "valid_from, valid_to, derived) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    int ordinal = 0;
    for (const core::MunicipalityName& name : municipality.names) {
        const auto done =
            insert.exec({m_session.region(), municipality.id.value, ++ordinal, text(name.name), text(name.shortName),
                         text(name.type), text(name.oktmo), day(name.validFrom), day(name.validTo), int(name.derived)});
        if (!done)
            return done;
    }
    return {};
}

} // namespace svodka::store
