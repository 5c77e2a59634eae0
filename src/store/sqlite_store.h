// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/organisation_edits.h"
#include "core/ports/store.h"
#include "store/repositories/decision_repository.h"
#include "store/repositories/task_repository.h"
#include "store/repositories/view_repository.h"
#include "store/session.h"
#include "store/sqlite_catalogue_edits.h"
#include "store/sqlite_contacts.h"
#include "store/sqlite_notes.h"

#include <functional>
#include <optional>

namespace svodka::store {

class BatchWriter;
class Editor;

/// core::Store over one SQLite file: checks, transactions and the choice of the repository; the work is theirs.
class SqliteStore final : public core::Store {
public:
    /// `database` is open and up to date; `clock` must outlive the store.
    SqliteStore(std::shared_ptr<Database> database, core::RegionId region, const core::Clock& clock);

    /// Fills a new file, whose schema exists, with its region and catalogue.
    static core::Result<void> initialise(const std::shared_ptr<Database>& database, const core::Region& region,
                                         const core::Catalogue& catalogue, const core::Clock& clock);

    [[nodiscard]] QString path() const override;
    core::Result<qint64> version() override;
    core::Result<std::unique_ptr<core::Transaction>> begin() override;
    core::Result<core::Region> region() override;
    core::Result<core::Catalogue> catalogue() override;
    core::Result<std::vector<core::Organisation>> organisationsOn(QDate day) override;
    core::OrganisationEdits& organisationEdits() override;
    core::CatalogueEdits& catalogueEdits() override { return m_catalogueEdits; }
    core::Result<std::vector<core::Alias>> municipalityAliases() override;
    core::Result<void> saveAlias(const core::Alias& alias) override;
    core::Result<std::vector<core::OrganisationAlias>> organisationAliases() override;
    core::Result<void> saveOrganisationAlias(const core::OrganisationAlias& alias) override;
    core::Result<std::vector<core::Period>> periods(const QString& campaign) override;
    core::Result<std::vector<core::ReportedFigure>> reportedFigures(const QString& campaign,
                                                                    const core::Period& period) override;
    core::Result<std::vector<core::WeeklyRow>> weeklyRows(const QString& campaign, const core::Period& period) override;
    core::Result<std::vector<core::WeeklyRow>> ownWeeklyRows(const QString& campaign,
                                                             const core::Period& period) override;
    core::Result<void> eachWeeklyRow(const QString& campaign, const core::Period& period,
                                     const RowListener& listener) override;
    core::Result<std::vector<core::WeeklyRow>>
    weeklyRowsOf(const QString& campaign, const core::Period& period,
                 const std::vector<core::OrganisationMember>& organisations) override;
    core::Result<std::vector<core::WeekPart>> weekParts(const QString& campaign, const core::Period& period) override;
    core::Result<std::vector<core::SummaryCell>> summary(const QString& campaign, const core::Period& period) override;
    core::Result<std::vector<core::WeekFigures>> course(const QString& campaign,
                                                        core::MunicipalityId municipality) override;
    core::Result<std::vector<core::WeekFigures>> courseOf(const QString& campaign, const QString& indicator) override;
    core::Result<std::vector<core::OrganisationWeek>> history(const QString& campaign,
                                                              core::OrganisationId organisation) override;
    core::Result<std::vector<core::CellSource>> cellSources(const QString& campaign, const core::Period& period,
                                                            core::OrganisationId organisation) override;
    core::Result<std::vector<core::BatchInfo>> batches() override;
    core::Result<std::optional<core::BatchInfo>> findBatch(const core::BatchInfo& like) override;
    core::Result<core::BatchId> apply(const core::ImportPlan& plan, std::stop_token stop) override;
    core::Result<core::BatchId> apply(const core::ImportPlan& plan, core::PlanFeed& feed,
                                      std::stop_token stop) override;
    core::Result<std::vector<core::RegistrySource>> registrySources(core::OrganisationId organisation) override;
    core::Result<core::BatchId> applyRegistry(const core::RegistryPlan& plan) override;
    core::Result<void> undo(core::BatchId batch, const QDateTime& now, const QString& author) override;
    core::Result<core::ChangeId> edit(const core::Edit& edit,
                                      const std::function<core::Result<void>()>& change) override;
    core::Result<std::vector<core::JournalEntry>> journal(const core::JournalQuery& query) override;
    core::Result<core::UndoneChange> undoChange(core::ChangeId change, const QDateTime& now,
                                                const QString& author) override;
    core::Result<void> redoChange(const core::UndoneChange& undone, const QDateTime& now,
                                  const QString& author) override;
    core::Decisions& decisions() override { return m_decisions; }
    core::Result<std::vector<core::PendingRow>> pendingRows(core::BatchId batch) override;
    core::Result<std::optional<core::MappingProfile>> profile(const QString& name) override;
    core::Result<void> saveProfile(const core::MappingProfile& profile, core::BatchId batch) override;
    core::Tasks& tasks() override { return m_tasks; }
    core::SavedViews& views() override { return m_views; }
    core::Notes& notes() override { return m_notes; }
    core::Contacts& contacts() override { return m_contacts; }
    std::unique_ptr<core::PendingBackup> startBackup() override;
    core::Result<std::vector<core::StoreProblem>> verify() override;

private:
    /// Catalogue and campaign of a call and the period's id, which is invalid where nothing is stored.
    struct Week {
        const core::Catalogue* catalogue;
        const core::Campaign* campaign;
        core::PeriodId period;
    };
    core::Result<void> checkWriting() const;
    core::Result<core::BatchId> write(const core::ImportPlan& plan, std::stop_token stop,
                                      const std::function<core::Result<core::BatchId>(BatchWriter&)>& how);
    core::Result<Week> week(const QString& campaign, const core::Period& period);
    core::Result<const core::Catalogue*> cachedCatalogue();
    core::Result<const core::Campaign*> campaign(const QString& code);
    /// Runs `work` with an editor, in a transaction of its own; the catalogue is read anew afterwards.
    core::Result<void> withEditor(const std::function<core::Result<void>(const Editor&)>& work);

    std::shared_ptr<Database> m_database;
    Session m_session;
    SqliteCatalogueEdits m_catalogueEdits;
    TaskRepository m_tasks;
    ViewRepository m_views;
    SqliteNotes m_notes;
    SqliteContacts m_contacts;
    const core::Clock& m_clock;
    DecisionRepository m_decisions;
    std::unique_ptr<core::OrganisationEdits> m_organisationEdits;
    std::optional<core::Catalogue> m_catalogue; ///< forgotten by every edit
};

} // namespace svodka::store
