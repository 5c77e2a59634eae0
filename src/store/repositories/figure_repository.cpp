// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/figure_repository.h"

#include "store/query.h"
#include "store/type_number.h"

namespace svodka::store {

using namespace Qt::StringLiterals;

core::Result<std::vector<core::ReportedFigure>> FigureRepository::current(core::PeriodId period) const {
    std::vector<core::ReportedFigure> figures;
    Query query(m_session.database,
                u"SELECT f.municipality_id, f.organisation_type, f.indicator, f.value, f.base, f.batch_id, b.file, "
                "f.sheet, f.\"row\", f.\"column\" FROM reported_figure f "
                "JOIN import_batch b ON b.region_id = f.region_id AND b.batch_id = f.batch_id "
                "LEFT JOIN municipality m ON m.region_id = f.region_id AND m.municipality_id = f.municipality_id "
                "LEFT JOIN indicator i ON i.region_id = f.region_id AND i.campaign = f.campaign "
                "AND i.code = f.indicator "
                "LEFT JOIN organisation_type t ON t.region_id = f.region_id AND t.type_id = f.organisation_type "
                "WHERE f.region_id = ? AND f.campaign = ? AND f.period_id = ? AND NOT EXISTS "
                "(SELECT 1 FROM reported_figure n WHERE n.region_id = f.region_id AND n.campaign = f.campaign "
                "AND n.period_id = f.period_id AND n.municipality_id = f.municipality_id "
                "AND n.organisation_type = f.organisation_type AND n.indicator = f.indicator "
                "AND n.batch_id > f.batch_id) "
                "ORDER BY COALESCE(m.ordinal, 0), COALESCE(t.ordinal, 0), i.ordinal"_s);
    const auto done = query.forEach({m_session.region(), m_campaign, period.value}, [&](const Row& row) {
        figures.push_back({core::MunicipalityId{row.id(0)}, typeCode(m_catalogue, row.integer(1)), row.text(2),
                           row.real(3), row.realOrNull(4), core::BatchId{row.id(5)},
                           core::Location{row.text(6), row.text(7), row.integer(8), row.integer(9)}});
    });
    if (!done)
        return done.error();
    return figures;
}

core::Result<void> FigureRepository::insert(const std::vector<core::ReportedFigure>& figures, core::PeriodId period,
                                            core::BatchId batch) const {
    Query query(m_session.database,
                u"INSERT INTO reported_figure (region_id, campaign, period_id, municipality_id, organisation_type, "
                "indicator, batch_id, value, base, sheet, \"row\", \"column\") "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const core::ReportedFigure& figure : figures) {
        auto done =
            query.exec({m_session.region(), m_campaign, period.value, figure.municipality.value,
                        typeNumber(m_catalogue, figure.type), text(figure.indicator), batch.value, figure.value,
                        orNull(figure.base), text(figure.source.sheet), figure.source.row, figure.source.column});
        if (!done)
            return done;
    }
    return {};
}

core::Result<void> FigureRepository::remove(core::BatchId batch) const {
    return run(m_session.database, u"DELETE FROM reported_figure WHERE region_id = ? AND batch_id = ?"_s,
               {m_session.region(), batch.value});
}

} // namespace svodka::store
