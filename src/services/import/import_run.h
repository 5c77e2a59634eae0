// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/municipality_matcher.h"
#include "core/ports/store.h"
#include "ingest/workbook.h"
#include "services/import/planner.h"
#include "services/import/table_choice.h"

#include <optional>
#include <stop_token>

namespace svodka::services {

/// One import, step by step. The file is read before the transaction begins: others may use the store meanwhile.
class ImportRun final {
public:
    ImportRun(core::Store& store, ImportRequest request, const QDateTime& now);

    /// Reads the file; call first, outside a transaction.
    core::Result<void> read();

    /// Keeps a copy of the store as it was before this transaction; run() does it, unless it was done. Without a copy
    /// the import goes on, and a notice says why: an import can be taken back, and a full disk should not keep the
    /// week's figures out.
    void keepBackup();

    /// All further steps, inside a transaction that the caller holds; Cancelled between two of them when `stop` is
    /// requested.
    core::Result<ImportOutcome> run(std::stop_token stop);

private:
    core::Result<void> useProfile();
    core::Result<void> readFile();
    core::Result<void> loadKnown();
    core::Result<void> hear(const NameAnswer& answer);
    void chooseType();
    core::Result<void> chooseWhat();
    core::Result<void> findRepeated();
    core::Result<void> plan();
    core::Result<void> apply();

    core::Result<void> planTables(const PlanContext& context);
    core::Result<void> findCampaign();
    void noteWhatWasSeen();

    core::Store& m_store;
    ImportRequest m_request;
    core::Catalogue m_catalogue;
    core::Region m_region;
    std::vector<core::Alias> m_aliases; ///< with the answers
    std::vector<core::Alias> m_answers; ///< what the request answers, to be kept
    ingest::Workbook m_workbook;
    ChosenTables m_tables;
    const core::Campaign* m_campaign = nullptr; ///< into m_catalogue
    QString m_type;
    core::ImportPlan m_plan;
    bool m_needsBackup;
    ImportOutcome m_outcome;
};

} // namespace svodka::services
