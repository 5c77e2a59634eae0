// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/municipality_matcher.h"
#include "core/ports/store.h"
#include "ingest/workbook.h"
#include "services/import/choice_memory.h"
#include "services/import/organisation_import.h"
#include "services/import/row_fate.h"
#include "services/import/table_choice.h"
#include "services/jobs/progress_sink.h"

#include <QCoreApplication>
#include <optional>
#include <stop_token>

namespace svodka::services {

/// One import, step by step. The file is read before the transaction begins: others may use the store meanwhile.
class ImportRun final {
    Q_DECLARE_TR_FUNCTIONS(ImportRun)

public:
    /// `stop`: every step ends with Cancelled soon after it is requested. `progress` hears what is being done.
    ImportRun(core::Store& store, ImportRequest request, const QDateTime& now, std::stop_token stop = {},
              ProgressSink* progress = nullptr);

    /// Reads the file; call first, outside a transaction. While a large one is read on another thread, what the store
    /// knows of organisations is loaded.
    core::Result<void> read();

    /// All further steps, inside a transaction that the caller holds. Cancelled: it must be rolled back.
    core::Result<ImportOutcome> run();

private:
    core::Result<void> useProfile();
    core::Result<void> readFile();
    void loadAhead();
    core::Result<void> loadOrganisations();
    core::Result<void> loadOrganisationsOfWeek();
    core::Result<void> loadKnown();
    void chooseType();
    core::Result<void> chooseWhat();
    core::Result<void> chooseTablesOfCampaign();
    core::Result<void> recall();
    core::Result<void> findRepeated();
    core::Result<void> plan();
    core::Result<void> apply();

    core::Result<void> planFigureTables(const PlanContext& context, const std::vector<ingest::SourceTable>& tables);
    core::Result<void> planOrganisationTables(const PlanContext& context, std::vector<ingest::SourceTable> tables);
    core::Result<void> storePlan();
    void reportStoring(double share);
    core::Result<void> finishPlan();
    void takeNames();
    PlanContext watched(PlanContext context);
    core::Result<void> findSameWeek();
    core::Result<void> findCampaign();
    void noteWhatWasSeen();
    void noteTotal(const ingest::SourceTable& table, const ingest::SourceTotal& total);
    void note(std::vector<ImportNotice> notices);

    core::Store& m_store;
    std::stop_token m_stop;
    ProgressSink m_silent;
    ProgressSink& m_progress;
    ImportRequest m_request;
    ImportRequest m_asked; ///< before anything remembered was added
    core::Catalogue m_catalogue;
    KnownNames m_names;                 ///< with the answers; the organisations only where they are needed
    std::vector<core::Alias> m_answers; ///< what the request answers, to be kept
    std::vector<core::OrganisationAlias> m_organisationAnswers; ///< the same, of organisations
    std::optional<qint64> m_knownVersion; ///< of the store, where the organisations were read before the transaction
    ingest::Workbook m_workbook;
    SheetFinders m_finders;               ///< of the sheets of the workbook
    std::optional<ChoiceMemory> m_memory; ///< works on the three above
    ChosenTables m_tables;
    const core::Campaign* m_campaign = nullptr; ///< into m_catalogue
    QString m_type;
    std::optional<core::MunicipalityMatcher> m_matcher;
    std::optional<ingest::TypeMatcher> m_types;
    core::ImportPlan m_plan;
    std::optional<OrganisationImport> m_organisations; ///< whose rows are still to be planned; works on all above
    std::unique_ptr<core::PendingBackup> m_backup;
    std::vector<RowFate> m_fates; ///< of the tables of one level
    ImportOutcome m_outcome;
};

} // namespace svodka::services
