// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What SqliteStore says of the weeks of a campaign.
#include "store/dialect.h"
#include "store/repositories/course_repository.h"
#include "store/repositories/figure_repository.h"
#include "store/repositories/merged_weekly.h"
#include "store/repositories/provenance_repository.h"
#include "store/repositories/summary_repository.h"
#include "store/repositories/week_part_repository.h"
#include "store/sqlite_store.h"

namespace svodka::store {

namespace {

/// Rows of which the pages take much of the memory that is taken by what is made of them.
constexpr size_t kMany = 20'000;

} // namespace

core::Result<std::vector<core::Period>> SqliteStore::periods(const QString& code) {
    if (const auto found = campaign(code); !found)
        return found.error();
    const auto rows = PeriodRepository(m_session, code).withFigures();
    if (!rows)
        return rows.error();
    std::vector<core::Period> periods;
    for (const PeriodRow& row : *rows)
        periods.push_back(row.period);
    return periods;
}

core::Result<std::vector<core::ReportedFigure>> SqliteStore::reportedFigures(const QString& campaign,
                                                                             const core::Period& period) {
    const auto found = week(campaign, period);
    if (!found)
        return found.error();
    return FigureRepository(m_session, *found->catalogue, campaign).current(found->period);
}

core::Result<std::vector<core::WeeklyRow>> SqliteStore::weeklyRows(const QString& campaign,
                                                                   const core::Period& period) {
    const auto found = week(campaign, period);
    if (!found)
        return found.error();
    return MergedWeekly(m_session, *found->campaign).rows(found->period);
}

core::Result<std::vector<core::WeeklyRow>> SqliteStore::ownWeeklyRows(const QString& campaign,
                                                                      const core::Period& period) {
    const auto found = week(campaign, period);
    if (!found)
        return found.error();
    return WeeklyRepository(m_session, *found->campaign).rows(found->period);
}

core::Result<void> SqliteStore::eachWeeklyRow(const QString& campaign, const core::Period& period,
                                              const RowListener& listener) {
    const auto found = week(campaign, period);
    if (!found)
        return found.error();
    size_t rows = 0;
    const auto read = MergedWeekly(m_session, *found->campaign)
                          .forEach(found->period, [&](core::OrganisationId organisation,
                                                      std::span<const std::optional<double>> values) {
                              listener(organisation, values);
                              ++rows;
                          });
    if (rows > kMany)
        dialect::forgetPages(m_session.database);
    return read;
}

core::Result<std::vector<core::WeeklyRow>>
SqliteStore::weeklyRowsOf(const QString& campaign, const core::Period& period,
                          const std::vector<core::OrganisationMember>& organisations) {
    const auto found = week(campaign, period);
    if (!found)
        return found.error();
    return MergedWeekly(m_session, *found->campaign).rowsOf(found->period, organisations);
}

core::Result<std::vector<core::WeekPart>> SqliteStore::weekParts(const QString& campaign, const core::Period& period) {
    const auto found = week(campaign, period);
    if (!found)
        return found.error();
    return WeekPartRepository(m_session, *found->catalogue, campaign).load({found->period, period});
}

core::Result<std::vector<core::SummaryCell>> SqliteStore::summary(const QString& campaign, const core::Period& period) {
    const auto found = week(campaign, period);
    if (!found)
        return found.error();
    return SummaryRepository(m_session, *found->catalogue, *found->campaign).load(found->period);
}

core::Result<std::vector<core::WeekFigures>> SqliteStore::course(const QString& code,
                                                                 core::MunicipalityId municipality) {
    const auto found = campaign(code);
    if (!found)
        return found.error();
    return CourseRepository(m_session, *m_catalogue, code).load(municipality);
}

core::Result<std::vector<core::WeekFigures>> SqliteStore::courseOf(const QString& code, const QString& indicator) {
    const auto found = campaign(code);
    if (!found)
        return found.error();
    return CourseRepository(m_session, *m_catalogue, code).of(indicator);
}

core::Result<std::vector<core::OrganisationWeek>> SqliteStore::history(const QString& code,
                                                                       core::OrganisationId organisation) {
    const auto found = campaign(code);
    if (!found)
        return found.error();
    return ProvenanceRepository(m_session, **found).history(organisation);
}

core::Result<std::vector<core::CellSource>> SqliteStore::cellSources(const QString& code, const core::Period& period,
                                                                     core::OrganisationId organisation) {
    const auto found = week(code, period);
    if (!found)
        return found.error();
    return ProvenanceRepository(m_session, *found->campaign).sources({found->period, period}, organisation);
}

} // namespace svodka::store
