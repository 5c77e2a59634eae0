// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/week_part_repository.h"

#include "store/query.h"
#include "store/type_number.h"

namespace svodka::store {

using namespace Qt::StringLiterals;

core::Result<std::vector<core::WeekPart>> WeekPartRepository::load(const PeriodRow& week) const {
    Query query(m_session.database,
                u"SELECT COALESCE(p.municipality_id, 0), o.type_id, b.batch_id FROM import_batch b "
                "JOIN batch_row r ON r.region_id = b.region_id AND r.batch_id = b.batch_id "
                "JOIN organisation o ON o.region_id = r.region_id AND o.organisation_id = r.organisation_id "
                "LEFT JOIN organisation_place p ON p.region_id = o.region_id "
                "AND p.organisation_id = o.organisation_id AND (p.valid_from IS NULL OR p.valid_from <= ?) "
                "AND (p.valid_to IS NULL OR p.valid_to >= ?) AND NOT EXISTS (SELECT 1 FROM organisation_place l "
                "WHERE l.region_id = p.region_id AND l.organisation_id = p.organisation_id "
                "AND l.ordinal = p.ordinal + 1 AND l.valid_from <= ?) "
                "WHERE b.region_id = ? AND b.campaign = ? AND b.start_day = ? AND b.end_day = ? "
                "AND b.undone_at IS NULL "
                "UNION SELECT f.municipality_id, f.organisation_type, f.batch_id FROM reported_figure f "
                "WHERE f.region_id = ? AND f.campaign = ? AND f.period_id = ? ORDER BY 1, 2, 3"_s);
    std::vector<core::WeekPart> parts;
    const QVariant end = day(week.period.end);
    const QVariantList values{end,
                              end,
                              end,
                              m_session.region(),
                              m_campaign,
                              day(week.period.start),
                              day(week.period.end),
                              m_session.region(),
                              m_campaign,
                              week.id.value};
    const auto done = query.forEach(values, [&](const Row& row) {
        parts.push_back(
            {core::MunicipalityId{row.id(0)}, typeCode(m_catalogue, row.integer(1)), core::BatchId{row.id(2)}});
    });
    if (!done)
        return done.error();
    return parts;
}

} // namespace svodka::store
