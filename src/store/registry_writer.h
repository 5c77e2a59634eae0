// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/region.h"
#include "core/registry.h"
#include "store/session.h"

namespace svodka::store {

/// Faults of a plan that nothing could be made of: InvalidArgument, TypeUnknown, MunicipalityUnknown.
core::Result<void> checkRegistryPlan(const core::RegistryPlan& plan, const core::Catalogue& catalogue,
                                     const core::Region& region);

/// Writes the plan of a registry that checkRegistryPlan has passed. Call inside a transaction.
class RegistryWriter final {
public:
    /// The catalogue must outlive the writer.
    RegistryWriter(Session session, const core::Catalogue& catalogue) : m_session(session), m_catalogue(catalogue) {}

    core::Result<core::BatchId> write(const core::RegistryPlan& plan) const;

private:
    core::Result<void> writeCells(const core::RegistryPlan& plan, core::BatchId batch,
                                  const std::vector<core::OrganisationId>& created) const;
    core::Result<void> change(const core::RegistryPlan& plan) const;
    core::Result<void> log(const core::RegistryPlan& plan, core::BatchId batch) const;

    Session m_session;
    const core::Catalogue& m_catalogue;
};

} // namespace svodka::store
