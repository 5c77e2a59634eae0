// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines.h"
#include "core/ports/store.h"
#include "core/ports/tasks.h"

#include <stop_token>

namespace svodka::services {

struct DeadlineRequest {
    QString campaign;                 ///< code; empty = every campaign
    QDate on;                         ///< as of which day; null = see core::deadlineDay
    std::optional<core::Period> week; ///< the week in sight, where `on` is null; none = the newest
    QDate today;
};

/// A municipality under a task; noMunicipality for the organisations outside of them.
struct PlaceOutlook {
    core::MunicipalityId id;
    core::Outlook outlook;
};

/// A task and how it stands on a day.
struct TaskOutlook {
    core::Task task;
    bool isMeasured = true;    ///< the campaign has the indicator
    bool countsPeople = false; ///< what is left are people, not organisations
    core::Outlook whole;
    std::vector<core::WeekLeft> course; ///< of the whole, over the stored weeks up to the day, oldest first
    std::vector<PlaceOutlook> places;   ///< in the region's order; empty where figures are of the whole region only

    [[nodiscard]] bool isAtRisk() const { return task.isOpen() && core::isAtRisk(whole.prospect); }
    [[nodiscard]] int placesAtRisk() const;
    [[nodiscard]] int placesFinished() const;
};

/// The tasks of a store, by due day. Plain values.
struct Deadlines {
    QDate on; ///< of the first campaign asked for; the same for all where the request names it
    core::Region region;
    core::Catalogue catalogue;
    std::vector<TaskOutlook> tasks;

    [[nodiscard]] int atRisk() const;
    [[nodiscard]] int open() const;
    [[nodiscard]] QString indicatorTitle(const core::Task& task, bool russian) const; ///< its code where it is gone
};

/// Loads them. Figures and their sources are those of core::FigureBook, as everywhere. CampaignUnknown; Cancelled;
/// store errors.
core::Result<Deadlines> loadDeadlines(core::Store& store, const DeadlineRequest& request, std::stop_token stop = {});

} // namespace svodka::services
