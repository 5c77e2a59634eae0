// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/municipality_matcher.h"
#include "core/ports/store.h"
#include "services/import/organisation_finder.h"
#include "services/registry/registry_table.h"

namespace svodka::services {

/// Everything that a registry is compared with. References must outlive the planner.
struct RegistryContext {
    const core::Region& region;
    const core::Catalogue& catalogue;
    const core::MunicipalityMatcher& places;
    const std::vector<core::Organisation>& known;
    const std::vector<core::OrganisationAlias>& aliases;
    const RegistryWords& words;
    const RegistryRequest& request;
    core::MunicipalityId place; ///< of the whole file; 0 = as the rows say
    QString type;               ///< of the whole file, code; empty = as the rows say
    QString file;               ///< name without path
    QDate day;                  ///< names of municipalities of that day are shown
};

/// What a plan tells besides itself.
struct RegistryFindings {
    std::vector<RegistryChange> changes;
    std::vector<ImportNotice> notices;
    std::vector<OrganisationProposal> proposals;
    std::vector<core::OrganisationAlias> learnt;
};

/// Compares every row with what is known. Fills plan.organisations, rows, pending and plan.batch.counts.
RegistryFindings planRegistry(const RegistryContext& context, const RegistrySheet& sheet, core::RegistryPlan* plan);

} // namespace svodka::services
