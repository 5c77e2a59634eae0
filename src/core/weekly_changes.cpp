// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weekly_changes.h"

#include <QHash>
#include <algorithm>

namespace svodka::core {

namespace {

using RowIndex = QHash<OrganisationId, const WeeklyRow*>;

RowIndex indexOf(const std::vector<WeeklyRow>& rows) {
    RowIndex index;
    index.reserve(static_cast<qsizetype>(rows.size()));
    for (const WeeklyRow& row : rows)
        index.insert(row.organisation, &row);
    return index;
}

Judge::Values valuesOf(const RowIndex& index, OrganisationId organisation) {
    const WeeklyRow* row = index.value(organisation, nullptr);
    return row ? Judge::Values(row->values) : Judge::Values();
}

ChangeKind kindOf(bool now, bool ever) {
    if (!now)
        return ChangeKind::Lost;
    return ever ? ChangeKind::Returned : ChangeKind::Gained;
}

} // namespace

int weeksBetween(const Period& older, const Period& newer) {
    return static_cast<int>(std::max<qint64>(0, (older.end.daysTo(newer.start) - 1) / 7));
}

bool ChangeFinder::Track::isOpen() const {
    if (ended)
        return false;
    return redOpen || !lastReportWeek ||
           std::any_of(courses.begin(), courses.end(), [](const Course& course) { return course.isOpen(); });
}

ChangeFinder::ChangeFinder(const Campaign& campaign, QStringList statuses, const Period& week,
                           const std::vector<OrganisationMember>& organisations, const std::vector<WeeklyRow>& rows)
    : m_campaign(campaign), m_statuses(std::move(statuses)), m_week(week), m_oldest(week) {
    const Judge judge(campaign, week);
    const RowIndex index = indexOf(rows);
    for (const OrganisationMember& organisation : organisations) {
        if (!organisation.existedIn(week))
            continue;
        Track track;
        track.organisation = organisation;
        track.now = standingOf(judge, m_statuses, valuesOf(index, organisation.id));
        track.courses.resize(static_cast<size_t>(statusCount()));
        for (int i = 0; i < statusCount(); ++i)
            track.courses[static_cast<size_t>(i)].now = track.now.reached(i);
        track.redOpen = track.now.isRed(statusCount());
        track.red = track.redOpen ? 1 : 0;
        track.silent = track.now.reported ? 0 : 1;
        track.redSince = track.silentSince = week;
        track.ended = track.now.exempt;
        m_tracks.push_back(std::move(track));
    }
}

std::vector<OrganisationMember> ChangeFinder::open() const {
    std::vector<OrganisationMember> organisations;
    for (const Track& track : m_tracks)
        if (track.isOpen())
            organisations.push_back(track.organisation);
    return organisations;
}

void ChangeFinder::addOlder(const Period& week, const std::vector<WeeklyRow>& rows) {
    const int missing = weeksBetween(week, m_oldest);
    if (!m_previous)
        m_previous = week;
    m_oldest = week;
    const Judge judge(m_campaign, week);
    const RowIndex index = indexOf(rows);
    for (Track& track : m_tracks)
        if (track.isOpen())
            addTo(track, week, standingOf(judge, m_statuses, valuesOf(index, track.organisation.id)), missing);
}

void ChangeFinder::addTo(Track& track, const Period& week, const Standing& standing, int missing) const {
    if (!track.organisation.existedIn(week)) {
        track.ended = true;
        return;
    }
    if (track.redOpen)
        addToSeries(track, week, standing, missing);
    if (standing.reported && !track.lastReportWeek) {
        track.lastReport = standing;
        track.lastReportWeek = week;
    } else if (!standing.reported && !track.lastReportWeek && track.silent > 0) {
        ++track.silent;
        track.silentSince = week;
    }
    // What was before an exemption is another duty: it is neither lost nor found again.
    if (standing.exempt)
        track.ended = true;
    else
        addToCourses(track, week, standing);
}

/// A week of which nothing is known neither breaks the series nor makes it longer.
void ChangeFinder::addToSeries(Track& track, const Period& week, const Standing& standing, int missing) const {
    track.pending += missing;
    if (standing.isRed(statusCount())) {
        ++track.red;
        track.blanks += track.pending;
        track.pending = 0;
        track.redSince = week;
    } else if (standing.isGreen(statusCount()) || standing.exempt) {
        track.redOpen = false;
    } else {
        ++track.pending;
    }
}

void ChangeFinder::addToCourses(Track& track, const Period& week, const Standing& standing) {
    for (size_t i = 0; i < track.courses.size(); ++i) {
        Course& course = track.courses[i];
        const auto reached = standing.reached(static_cast<int>(i));
        if (!reached)
            continue;
        if (course.before) {
            course.ever = course.ever || *reached;
            continue;
        }
        course.before = standing;
        course.beforeWeek = week;
        course.wasBefore = *reached;
    }
}

WeeklyChanges ChangeFinder::finish() const {
    WeeklyChanges result;
    result.previous = m_previous;
    result.missingWeeks = m_previous ? weeksBetween(*m_previous, m_week) : 0;
    result.existing = static_cast<int>(m_tracks.size());
    for (const Track& track : m_tracks) {
        result.reporting += track.now.reported ? 1 : 0;
        if (track.now.exempt)
            continue;
        addStatusChanges(track, result.changes);
        addReports(track, result.changes);
    }
    return result;
}

void ChangeFinder::addStatusChanges(const Track& track, std::vector<OrganisationChange>& changes) const {
    std::vector<OrganisationChange> own;
    for (size_t i = 0; i < track.courses.size(); ++i) {
        const Course& course = track.courses[i];
        if (!course.now || !course.before || *course.now == course.wasBefore)
            continue;
        own.push_back({track.organisation.id, kindOf(*course.now, course.ever), static_cast<int>(i), track.now,
                       course.before, course.beforeWeek, m_week, 1, 0});
    }
    std::stable_sort(own.begin(), own.end(), [](const auto& a, const auto& b) { return a.kind < b.kind; });
    changes.insert(changes.end(), own.begin(), own.end());
    if (track.red >= redWeeks)
        changes.push_back({track.organisation.id, ChangeKind::Red, track.now.most, track.now, track.lastReport,
                           track.lastReportWeek, track.redSince, track.red, track.blanks});
}

void ChangeFinder::addReports(const Track& track, std::vector<OrganisationChange>& changes) const {
    OrganisationChange change{track.organisation.id, ChangeKind::First, -1, track.now, {}, {}, m_week, 1, 0};
    if (!track.now.reported) {
        change.kind = track.lastReportWeek ? ChangeKind::Silent : ChangeKind::Never;
        change.before = track.lastReport;
        change.beforeWeek = track.lastReportWeek;
        change.since = track.silentSince;
        change.weeks = track.silent;
    } else if (track.lastReportWeek || !m_previous) {
        return;
    }
    changes.push_back(std::move(change));
}

} // namespace svodka::core
