// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/store.h"
#include "services/jobs/progress_sink.h"
#include "services/pending/known_names.h"
#include "services/registry/registry_planner.h"

#include <QCoreApplication>
#include <stop_token>

namespace svodka::services {

/// One import of a registry, step by step. The file is read before the transaction begins.
class RegistryRun final {
    Q_DECLARE_TR_FUNCTIONS(RegistryRun)

public:
    /// `stop`: every step ends with Cancelled soon after it is requested. `progress` hears what is being done.
    RegistryRun(core::Store& store, RegistryRequest request, const QDateTime& now, std::stop_token stop = {},
                ProgressSink* progress = nullptr);

    /// Reads the file; call first, outside a transaction.
    core::Result<void> read();
    /// All further steps, inside a transaction that the caller holds, unless it is a dry run.
    core::Result<RegistryOutcome> run();

private:
    core::Result<void> loadKnown();
    core::Result<void> choosePlaceAndType(const core::MunicipalityMatcher& places);
    core::Result<void> plan();
    core::Result<void> findRepeated();
    core::Result<void> apply();
    [[nodiscard]] bool changesNothing() const;
    [[nodiscard]] QString selection() const;

    core::Store& m_store;
    std::stop_token m_stop;
    ProgressSink m_silent;
    ProgressSink& m_progress;
    RegistryRequest m_request;
    core::Catalogue m_catalogue;
    KnownNames m_names;                            ///< with the answers
    std::vector<core::Alias> m_answers;            ///< to be kept
    std::vector<core::OrganisationAlias> m_learnt; ///< to be kept
    ingest::Workbook m_workbook;
    core::MunicipalityId m_place;
    QString m_type;
    core::RegistryPlan m_plan;
    RegistryOutcome m_outcome;
};

} // namespace svodka::services
