// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliveries.h"
#include "core/weekly_changes.h"
#include "services/week_service.h"

#include <stop_token>

namespace svodka::services {

/// One change of one organisation, with what a reader needs to know of it.
struct ChangedOrganisation {
    core::OrganisationChange change;
    QString name;
    QString type;                      ///< code
    core::MunicipalityId municipality; ///< 0 = belongs to none
    std::vector<core::Title> missing;  ///< steps of the next status that are known not to be done
    QString reason = {};               ///< why it lacks a status: code, see core::mainReason; empty where not known
};

/// Changes of one kind, of one status where the kind has one.
struct ChangeGroup {
    core::ChangeKind kind = core::ChangeKind::Lost;
    int status = -1; ///< place in WeekChanges::statuses; Red: -1, all together

    friend bool operator==(const ChangeGroup&, const ChangeGroup&) = default;
};

/// What moved between a week and those before it. Plain values.
struct WeekChanges {
    QString type;                      ///< of the organisations looked at; empty = all
    core::MunicipalityId municipality; ///< 0 = the whole region, noMunicipality = those outside
    QStringList statuses;              ///< codes of the campaign's statuses, from the first to the last
    std::optional<core::Period> previous;
    int missingWeeks = 0;                           ///< between the two, of which nothing is stored
    int weeks = 1;                                  ///< stored ones of the campaign up to this one
    int existing = 0;                               ///< organisations that existed in the week
    int reporting = 0;                              ///< those of them that reported something
    std::vector<ChangedOrganisation> organisations; ///< by groups, in each municipalities in the region's order
    core::DeliveryReport deliveries;                ///< municipalities in the region's order
    std::vector<core::BatchInfo> batches;           ///< in force, of the week and the one before, oldest first

    [[nodiscard]] std::vector<const ChangedOrganisation*> of(ChangeGroup group) const;
    [[nodiscard]] int count(ChangeGroup group) const { return static_cast<int>(of(group).size()); }
    [[nodiscard]] int count(core::DeliveryState state) const;
};

/// Every group that the statuses make, in the order of display: the last status first, losses before gains.
std::vector<ChangeGroup> changeGroups(const QStringList& statuses);

/// Loads the changes of `week` among the organisations of a type (empty = all) and municipality (0 = all). Reads the
/// weeks before it only for organisations of which they may say something. Cancelled; store errors.
core::Result<WeekChanges> loadWeekChanges(core::Store& store, const Week& week, const QString& type,
                                          core::MunicipalityId municipality, std::stop_token stop = {});

} // namespace svodka::services
