// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/course_repository.h"

#include "store/query.h"
#include "store/type_number.h"

namespace svodka::store {

using namespace Qt::StringLiterals;

core::Result<std::vector<core::WeekFigures>>
CourseRepository::filled(const std::function<core::Result<void>(ByPeriod& weeks)>& fill) const {
    const auto periods = PeriodRepository(m_session, m_campaign).withFigures();
    if (!periods)
        return periods.error();
    ByPeriod weeks;
    for (const PeriodRow& row : *periods)
        weeks[row.id.value].period = row.period;
    if (const auto done = fill(weeks); !done)
        return done.error();
    std::vector<core::WeekFigures> course;
    for (const PeriodRow& row : *periods)
        course.push_back(std::move(weeks[row.id.value]));
    return course;
}

core::Result<std::vector<core::WeekFigures>> CourseRepository::load(core::MunicipalityId municipality) const {
    return filled([&](ByPeriod& weeks) {
        return inOrder([&] { return addSummary(municipality, weeks); }, //
                       [&] { return addReported(municipality, weeks); });
    });
}

core::Result<std::vector<core::WeekFigures>> CourseRepository::of(const QString& indicator) const {
    return filled([&](ByPeriod& weeks) {
        return inOrder([&] { return addCells(indicator, weeks); }, //
                       [&] { return addFigures(indicator, weeks); });
    });
}

core::Result<void> CourseRepository::addCells(const QString& indicator, ByPeriod& weeks) const {
    Query query(m_session.database,
                u"SELECT period_id, municipality_id, organisation_type, value, base, unknown, existing, reporting "
                "FROM summary WHERE region_id = ? AND campaign = ? AND indicator = ?"_s);
    return query.forEach({m_session.region(), m_campaign, indicator}, [&](const Row& row) {
        const auto week = weeks.find(row.id(0));
        if (week != weeks.end())
            week->second.summary.push_back({core::MunicipalityId{row.id(1)}, typeCode(m_catalogue, row.integer(2)),
                                            indicator, row.real(3), row.real(4), row.integer(5), row.integer(6),
                                            row.integer(7)});
    });
}

core::Result<void> CourseRepository::addFigures(const QString& indicator, ByPeriod& weeks) const {
    Query query(m_session.database,
                u"SELECT f.period_id, f.municipality_id, f.organisation_type, f.value, f.base FROM reported_figure f "
                "WHERE f.region_id = ? AND f.campaign = ? AND f.indicator = ? AND NOT EXISTS "
                "(SELECT 1 FROM reported_figure n WHERE n.region_id = f.region_id AND n.campaign = f.campaign "
                "AND n.period_id = f.period_id AND n.municipality_id = f.municipality_id "
                "AND n.organisation_type = f.organisation_type AND n.indicator = f.indicator "
                "AND n.batch_id > f.batch_id)"_s);
    return query.forEach({m_session.region(), m_campaign, indicator}, [&](const Row& row) {
        const auto week = weeks.find(row.id(0));
        if (week != weeks.end())
            week->second.reported.push_back({core::MunicipalityId{row.id(1)}, typeCode(m_catalogue, row.integer(2)),
                                             indicator, row.real(3), row.realOrNull(4), core::BatchId{},
                                             core::Location{}});
    });
}

core::Result<void> CourseRepository::addSummary(core::MunicipalityId municipality, ByPeriod& weeks) const {
    Query query(
        m_session.database,
        u"SELECT s.period_id, CASE WHEN s.municipality_id IN (0, ?) THEN s.municipality_id ELSE ? END AS place, "
        "s.organisation_type, s.indicator, SUM(s.value), SUM(s.base), SUM(s.unknown), SUM(s.existing), "
        "SUM(s.reporting) FROM summary s WHERE s.region_id = ? AND s.campaign = ? "
        "GROUP BY s.period_id, place, s.organisation_type, s.indicator"_s);
    const qint64 others = municipality.value + 1;
    return query.forEach({municipality.value, others, m_session.region(), m_campaign}, [&](const Row& row) {
        const auto week = weeks.find(row.id(0));
        if (week != weeks.end())
            week->second.summary.push_back({core::MunicipalityId{row.id(1)}, typeCode(m_catalogue, row.integer(2)),
                                            row.text(3), row.real(4), row.real(5), row.integer(6), row.integer(7),
                                            row.integer(8)});
    });
}

core::Result<void> CourseRepository::addReported(core::MunicipalityId municipality, ByPeriod& weeks) const {
    // A sum has a base only while every part of it has one, as in FigureBook. Municipalities of which no organisation
    // is known stay apart: they decide whether the others may be counted.
    Query query(m_session.database,
                u"SELECT f.period_id, CASE WHEN f.municipality_id IN (0, ?) THEN f.municipality_id WHEN EXISTS "
                "(SELECT 1 FROM summary s WHERE s.region_id = f.region_id AND s.campaign = f.campaign "
                "AND s.period_id = f.period_id AND s.municipality_id = f.municipality_id "
                "AND s.organisation_type = f.organisation_type AND s.indicator = f.indicator) THEN ? ELSE ? END "
                "AS place, f.organisation_type, f.indicator, SUM(f.value), "
                "CASE WHEN COUNT(f.base) = COUNT(*) THEN SUM(f.base) END "
                "FROM reported_figure f WHERE f.region_id = ? AND f.campaign = ? AND NOT EXISTS "
                "(SELECT 1 FROM reported_figure n WHERE n.region_id = f.region_id AND n.campaign = f.campaign "
                "AND n.period_id = f.period_id AND n.municipality_id = f.municipality_id "
                "AND n.organisation_type = f.organisation_type AND n.indicator = f.indicator "
                "AND n.batch_id > f.batch_id) "
                "GROUP BY f.period_id, place, f.organisation_type, f.indicator"_s);
    const qint64 others = municipality.value + 1;
    const QVariantList values{municipality.value, others, others + 1, m_session.region(), m_campaign};
    return query.forEach(values, [&](const Row& row) {
        const auto week = weeks.find(row.id(0));
        if (week != weeks.end())
            week->second.reported.push_back({core::MunicipalityId{row.id(1)}, typeCode(m_catalogue, row.integer(2)),
                                             row.text(3), row.real(4), row.realOrNull(5), core::BatchId{},
                                             core::Location{}});
    });
}

} // namespace svodka::store
