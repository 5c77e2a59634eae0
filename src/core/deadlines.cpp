// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines.h"

#include <algorithm>
#include <cmath>

namespace svodka::core {

namespace {

constexpr int archiveDays = 60;

bool isCounted(Origin origin) {
    return origin == Origin::Organisations || origin == Origin::PartialOrganisations;
}

bool isAlike(Origin a, Origin b) {
    return a == b || (isCounted(a) && isCounted(b));
}

/// Newest first, at most paceWeeks, all of one kind.
std::vector<const WeekLeft*> weeksOfPace(std::span<const WeekLeft> weeks) {
    std::vector<const WeekLeft*> chosen;
    for (auto week = weeks.rbegin(); week != weeks.rend() && chosen.size() < size_t(paceWeeks); ++week) {
        if (!week->work.left)
            continue;
        if (!chosen.empty() && week->period.end.daysTo(chosen.front()->period.end) > paceDays)
            break;
        if (chosen.empty() || isAlike(week->work.origin, chosen.front()->work.origin))
            chosen.push_back(&*week);
    }
    return chosen;
}

/// Of the line y = a + b·x that has the least sum of squares; 0 days apart says nothing.
std::optional<double> slope(const std::vector<std::pair<double, double>>& points) {
    double sumX = 0;
    double sumY = 0;
    for (const auto& [x, y] : points) {
        sumX += x;
        sumY += y;
    }
    const double meanX = sumX / double(points.size());
    const double meanY = sumY / double(points.size());
    double products = 0;
    double squares = 0;
    for (const auto& [x, y] : points) {
        products += (x - meanX) * (y - meanY);
        squares += (x - meanX) * (x - meanX);
    }
    return squares > 0 ? std::optional(products / squares) : std::nullopt;
}

/// The newest week with data; two silent weeks after it are too many.
struct Newest {
    const WeekLeft* week = nullptr;
    bool isStale = false;
};

Newest newestOf(std::span<const WeekLeft> weeks) {
    for (size_t i = weeks.size(); i-- > 0;)
        if (weeks[i].work.left)
            return {&weeks[i], weeks.size() - 1 - i >= 2};
    return {};
}

QDate finishedOn(std::span<const WeekLeft> weeks) {
    QDate day;
    for (auto week = weeks.rbegin(); week != weeks.rend(); ++week) {
        if (!week->work.left)
            continue;
        if (!week->work.isFinished())
            break;
        day = week->period.end;
    }
    return day;
}

QDate projectedDay(const WeekLeft& newest, double pace, QDate on) {
    const double days = std::ceil(*newest.work.left / pace * 7 - 1e-9);
    if (!(days <= farthestDays))
        return {};
    return std::max(newest.period.end.addDays(qint64(days)), on);
}

Prospect prospectOf(const Outlook& outlook, bool isStale, QDate due, QDate on) {
    if (isStale)
        return Prospect::NoData;
    if (on > due)
        return Prospect::Overdue;
    if (!outlook.pace || *outlook.work.left <= 0)
        return Prospect::Unclear;
    if (!outlook.projected.isValid())
        return Prospect::Never;
    return outlook.projected > due ? Prospect::Late : Prospect::OnTime;
}

} // namespace

bool isAtRisk(Prospect prospect) {
    return prospect == Prospect::Late || prospect == Prospect::Never || prospect == Prospect::Overdue ||
           prospect == Prospect::NoData;
}

std::optional<double> pacePerWeek(std::span<const WeekLeft> weeks) {
    const std::vector<const WeekLeft*> chosen = weeksOfPace(weeks);
    if (chosen.size() < 2)
        return std::nullopt;
    const bool byDone =
        std::all_of(chosen.begin(), chosen.end(), [](const WeekLeft* week) { return week->work.done.has_value(); });
    const QDate newest = chosen.front()->period.end;
    std::vector<std::pair<double, double>> points;
    for (const WeekLeft* week : chosen)
        points.emplace_back(double(newest.daysTo(week->period.end)), byDone ? *week->work.done : -*week->work.left);
    const auto perDay = slope(points);
    if (!perDay)
        return std::nullopt;
    // What is but the noise of floating point is no movement.
    return std::abs(*perDay) < 1e-9 ? 0.0 : *perDay * 7;
}

Outlook outlookOf(std::span<const WeekLeft> weeks, QDate due, QDate on) {
    Outlook outlook;
    const Newest newest = newestOf(weeks);
    if (!newest.week) {
        if (!weeks.empty())
            outlook.work = weeks.back().work;
        outlook.prospect = outlook.work.isNobody ? Prospect::Nobody : Prospect::NoData;
        return outlook;
    }
    outlook.work = newest.week->work;
    outlook.week = newest.week->period;
    if (weeks.back().work.isNobody) { // they are no more
        outlook.work = weeks.back().work;
        outlook.prospect = Prospect::Nobody;
        return outlook;
    }
    if (outlook.work.isFinished()) {
        outlook.prospect = Prospect::Finished;
        outlook.finished = finishedOn(weeks);
        return outlook;
    }
    outlook.pace = pacePerWeek(weeks);
    if (outlook.pace && *outlook.pace > 0 && *outlook.work.left > 0)
        outlook.projected = projectedDay(*newest.week, *outlook.pace, on);
    outlook.prospect = prospectOf(outlook, newest.isStale, due, on);
    return outlook;
}

QDate deadlineDay(const Period& week, const Period& newest, QDate today) {
    if (week.end < newest.end || week.end.daysTo(today) > archiveDays || today < week.start)
        return week.end;
    return today;
}

} // namespace svodka::core
