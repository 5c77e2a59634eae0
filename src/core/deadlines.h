// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"
#include "core/work_left.h"

#include <span>

namespace svodka::core {

/// The pace is measured over so many of the last weeks with data, none of them older than paceDays before the newest.
inline constexpr int paceWeeks = 4;
inline constexpr int paceDays = 56;
/// Slower than this — ten years from now — is never.
inline constexpr int farthestDays = 3650;

/// What is to be expected of a task at one place. Rules: docs/rules.md 11.
enum class Prospect {
    Nobody,   ///< nobody there is asked for it
    Finished, ///< nothing is left
    OnTime,   ///< at the present pace done by the due day
    Unclear,  ///< fewer than two weeks of data: no pace yet; or all that is known is done, but not of all is it known
    Late,     ///< at the present pace done after the due day
    Never,    ///< nothing moves, or it goes backwards
    Overdue,  ///< the due day is over
    NoData,   ///< nothing was reported, or nothing in the last two weeks
};

/// Somebody should ask what is going on.
[[nodiscard]] bool isAtRisk(Prospect prospect);

/// A task in one week at one place.
struct WeekLeft {
    Period period;
    WorkLeft work;

    friend bool operator==(const WeekLeft&, const WeekLeft&) = default;
};

/// A task at one place as it stands on a day.
struct Outlook {
    Prospect prospect = Prospect::NoData;
    WorkLeft work;              ///< of the newest week with data
    Period week;                ///< that week; not valid = there is none
    std::optional<double> pace; ///< done more in seven days; below 0 = it goes backwards
    QDate projected;            ///< when it will be done at that pace; only for OnTime, Late, Overdue
    QDate finished;             ///< Finished: last day of the first week from which on nothing was left

    friend bool operator==(const Outlook&, const Outlook&) = default;
};

/// The pace of the newest weeks: the slope of the line that fits their figures best (least squares), so that neither a
/// missing week nor one odd figure at an end decides. Of who is done where that is known in all of them — then
/// organisations that open or close do not pass for work — else of what is left. Weeks whose figures came another way
/// (counted, reported) than those of the newest are left out: their difference is no work. nullopt with fewer than two.
[[nodiscard]] std::optional<double> pacePerWeek(std::span<const WeekLeft> weeks);

/// `weeks`: stored weeks that end no later than `on`, oldest first. The date counts from the newest week with data; it
/// is never before `on`, since then it would be done.
[[nodiscard]] Outlook outlookOf(std::span<const WeekLeft> weeks, QDate due, QDate on);

/// The day as of which deadlines are judged when a person looks at `week`: for the newest stored week today, unless
/// the figures are so old (over 60 days) that the store is an archive; else the last day of the week.
[[nodiscard]] QDate deadlineDay(const Period& week, const Period& newest, QDate today);

} // namespace svodka::core
