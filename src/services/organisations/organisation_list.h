// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement.h"
#include "core/table.h"
#include "services/dashboard/filter_choice.h"
#include "services/dashboard/indicator_sets.h"
#include "services/week_service.h"

#include <stop_token>

namespace svodka::services {

struct OrganisationListRequest {
    core::FilterState filter; ///< see chooseFilter; the municipality may be noMunicipality; search is not used
    QString indicator;        ///< a code, kTotal, kNoData; empty = all organisations
    bool russian = true;      ///< language of titles that are data
    QDate today = {};         ///< promises of the newest week are measured against it; null = against the week's end
};

/// Which organisations of a list are shown by their reasons; a reason's code stands beside these.
inline constexpr QLatin1String kNoReason{":none"};       ///< none is known
inline constexpr QLatin1String kSuggested{":suggested"}; ///< nobody has confirmed it yet
inline constexpr QLatin1String kPromised{":promised"};
inline constexpr QLatin1String kOverdue{":overdue"}; ///< the promised day has passed

/// A cell that a reported figure came from.
struct ReportedCell {
    core::Location where; ///< file, sheet, row, column
    core::BatchId batch;
    double value = 0;
    std::optional<double> base;
    QString municipality; ///< official name; empty = the whole region
    QString type;         ///< organisation type code; empty = all types
};

struct OrganisationEntry {
    core::OrganisationId id;
    QString name;
    QString type;                              ///< code
    core::MunicipalityId municipality;         ///< 0 = belongs to none
    QString municipalityName;                  ///< the short one, in force in the week
    std::vector<core::Membership> memberships; ///< in the order of OrganisationList::indicators
    QString missing;                           ///< what stands before the next status; empty when nothing does
    QStringList reasons = {};                  ///< codes of the open ones, the one that is named first
    QString reason = {};                       ///< that one in words, with what is to be known of it
    bool isSuggested = false;                  ///< only the figures say so
    QDate promised = {};                       ///< the earliest day promised
    bool isOverdue = false;

    /// `filter`: a reason's code or one of the four above; empty = any.
    [[nodiscard]] bool fits(const QString& filter) const;
};

/// What stands behind a number: the organisations that were counted, or the cells that reported it — or both.
struct OrganisationList {
    core::FilterState filter; ///< what was chosen in the end
    QString indicator;        ///< kTotal where none was asked for
    core::Title title;
    core::Figure figure; ///< the number itself; differs from the rows where it was reported: see its origin
    std::vector<ReportedCell> cells;
    QStringList indicators; ///< of the memberships: what screens show of the campaign, without complements and shares
    std::vector<OrganisationEntry> rows; ///< municipalities in the region's order, types in the catalogue's
    core::Table table;                   ///< of the rows, in their order
    QStringList columnCodes; ///< of the table: «name», «type», «municipality», an indicator's code, «reason»,
                             ///< «promised», «missing»
    std::vector<core::Reason> reasons; ///< of the campaign
};

/// Loads it. A campaign without weeks gives an empty list. Errors of chooseFilter; InvalidArgument for an indicator
/// that the campaign does not have (subject = its code); Cancelled; store errors.
core::Result<OrganisationList> loadOrganisations(core::Store& store, const OrganisationListRequest& request,
                                                 std::stop_token stop = {});

} // namespace svodka::services
