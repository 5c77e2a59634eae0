// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing.h"

#include <vector>

namespace svodka::core {

/// So many weeks in a row without a status are worth naming.
inline constexpr int redWeeks = 3;

/// What became of an organisation against the weeks before. Rules: docs/rules.md 10.
enum class ChangeKind {
    Lost,     ///< had the status when it was last known, has it no longer
    Returned, ///< has it again, after having lost it
    Gained,   ///< has it for the first time
    Red,      ///< known to lack a status for at least redWeeks weeks in a row
    Silent,   ///< reported nothing this week, but did before
    Never,    ///< has reported nothing in this or any week before
    First,    ///< reported something for the first time
};

struct OrganisationChange {
    OrganisationId organisation;
    ChangeKind kind = ChangeKind::Lost;
    int status = -1; ///< place of the status; Red: of the first one that is lacking; -1 where none is meant
    Standing now;
    std::optional<Standing> before; ///< the one that is compared with, where there is one
    std::optional<Period> beforeWeek;
    Period since;       ///< Red: the first week of the series; Silent: the first week without data; else the week
    int weeks = 1;      ///< Red, Silent: in a row
    int blankWeeks = 0; ///< Red: weeks without data inside the series, which are not in `weeks`

    friend bool operator==(const OrganisationChange&, const OrganisationChange&) = default;
};

struct WeeklyChanges {
    std::optional<Period> previous;          ///< the stored week before; none = there is nothing to compare with
    int missingWeeks = 0;                    ///< between the two, of which nothing is stored
    int existing = 0;                        ///< organisations that existed in the week
    int reporting = 0;                       ///< those of them that reported something
    std::vector<OrganisationChange> changes; ///< in the order of the organisations, of each in that of ChangeKind

    friend bool operator==(const WeeklyChanges&, const WeeklyChanges&) = default;
};

/// Weeks that would fit between two stored ones.
int weeksBetween(const Period& older, const Period& newer);

/// Works out the changes of one week while the stored weeks before it are given one by one, the newest first: of most
/// organisations one of them says enough, so that older ones are read for a few only. Pure.
class ChangeFinder final {
public:
    /// `statuses`: codes of the campaign's statuses, each based on the one before. `rows`: all of the week. The
    /// campaign must outlive the finder.
    ChangeFinder(const Campaign& campaign, QStringList statuses, const Period& week,
                 const std::vector<OrganisationMember>& organisations, const std::vector<WeeklyRow>& rows);

    /// Those of which an older week may still say something.
    [[nodiscard]] std::vector<OrganisationMember> open() const;

    /// The next older stored week, with the rows of at least the open organisations.
    void addOlder(const Period& week, const std::vector<WeeklyRow>& rows);

    [[nodiscard]] WeeklyChanges finish() const;

private:
    /// One status of one organisation.
    struct Course {
        std::optional<bool> now;
        std::optional<Standing> before; ///< of the newest older week that knows
        Period beforeWeek;
        bool wasBefore = false; ///< `before` had the status
        bool ever = false;      ///< some week before `before` had it
        [[nodiscard]] bool isOpen() const { return now && (!before || (*now && !wasBefore && !ever)); }
    };
    struct Track {
        OrganisationMember organisation;
        Standing now;
        std::vector<Course> courses; ///< one a status
        bool redOpen = false;
        int red = 0;
        int blanks = 0;  ///< inside the series
        int pending = 0; ///< behind its present start: they count once it goes on
        Period redSince;
        int silent = 0;
        Period silentSince;
        std::optional<Standing> lastReport;
        std::optional<Period> lastReportWeek;
        bool ended = false; ///< nothing older can matter
        [[nodiscard]] bool isOpen() const;
    };
    void addTo(Track& track, const Period& week, const Standing& standing, int missing) const;
    void addToSeries(Track& track, const Period& week, const Standing& standing, int missing) const;
    static void addToCourses(Track& track, const Period& week, const Standing& standing);
    void addReports(const Track& track, std::vector<OrganisationChange>& changes) const;
    void addStatusChanges(const Track& track, std::vector<OrganisationChange>& changes) const;
    [[nodiscard]] int statusCount() const { return static_cast<int>(m_statuses.size()); }

    const Campaign& m_campaign;
    QStringList m_statuses;
    Period m_week;
    Period m_oldest;
    std::optional<Period> m_previous;
    std::vector<Track> m_tracks;
};

} // namespace svodka::core
