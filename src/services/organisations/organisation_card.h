// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"
#include "services/dashboard/filter_choice.h"
#include "services/life/life_story.h"
#include "services/organisations/status_steps.h"

namespace svodka::services {

struct OrganisationCardRequest {
    core::FilterState filter; ///< campaign and week; see chooseFilter
    core::OrganisationId organisation;
    bool russian = true; ///< language of titles that are data
};

/// One metric of the week, and the cells of the files that it came from.
struct MetricOfWeek {
    QString code;
    core::Title title;
    core::MetricKind kind = core::MetricKind::Count;
    std::optional<double> value;           ///< nullopt = not reported
    std::vector<core::CellSource> sources; ///< newest first: the first one is where the value stands
};

/// A metric over the weeks of the card.
struct MetricCourse {
    QString metric;
    core::Title title;
    core::MetricKind kind = core::MetricKind::Count;
    std::vector<std::optional<double>> values;
};

/// Everything about one organisation in one campaign, with the week that is looked at.
struct OrganisationCard {
    core::FilterState filter; ///< what was chosen in the end
    core::Organisation organisation;
    core::Title typeTitle;
    QString municipalityName; ///< in force in the week; empty if it belongs to none
    bool reported = false;    ///< it has a row in the week
    std::vector<StatusProgress> statuses;
    std::vector<MetricOfWeek> metrics; ///< all of the campaign, in catalogue order
    std::vector<core::Period> weeks;   ///< those in which it has a row, oldest first
    std::vector<MetricCourse> courses; ///< over `weeks`; only metrics that were ever reported
    std::vector<LifeEvent> story;      ///< what happened to it, whatever the campaign
    core::Table table;                 ///< the same: a row a week, a column a metric after the two days of the week
    QStringList columnCodes;           ///< of the table: «from», «to», a metric's code
};

/// Loads it. InvalidArgument when the store has no such organisation (subject = its number; it may have gone with an
/// import that was taken back), PeriodNotFound when the campaign has no weeks, errors of chooseFilter, store errors.
core::Result<OrganisationCard> loadOrganisationCard(core::Store& store, const OrganisationCardRequest& request);

} // namespace svodka::services
