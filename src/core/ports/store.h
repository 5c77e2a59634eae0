// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alias.h"
#include "core/backup.h"
#include "core/batch.h"
#include "core/catalogue.h"
#include "core/figures.h"
#include "core/journal.h"
#include "core/organisation.h"
#include "core/ports/plan_feed.h"
#include "core/region.h"
#include "core/registry.h"
#include "core/store_problem.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>

namespace svodka::core {

class CatalogueEdits;
class SavedViews;
class Tasks;
class Contacts;
class Notes;

/// Rolls back when destroyed, unless committed. Nested ones are not allowed.
class Transaction {
public:
    virtual ~Transaction() = default;
    virtual Result<void> commit() = 0;
};

/// A copy of a store on its way into the folder of backups. Destroyed before it is kept, it leaves nothing.
class PendingBackup {
public:
    virtual ~PendingBackup() = default;

    /// Returns when nothing more is read from the store.
    virtual void wait() = 0;

    /// Puts the copy into the folder of backups, under the moment in which it was begun, and deletes old ones of the
    /// kind: ten stay. Gives the path; empty for a store into which nothing has been imported yet. OutputNotWritable
    /// where there is no room or no right; the store itself is well then. Call once.
    virtual Result<QString> keep() = 0;
};

/// The columns that one user chose for files of one shape.
struct MappingProfile {
    QString name;
    QString campaign;
    QString mapping; ///< JSON: services/mapping.h

    friend bool operator==(const MappingProfile&, const MappingProfile&) = default;
};

/// The figures of one week, summed as far as a course over the weeks needs them.
struct WeekFigures {
    Period period;
    std::vector<SummaryCell> summary;
    std::vector<ReportedFigure> reported; ///< without batch and source

    friend bool operator==(const WeekFigures&, const WeekFigures&) = default;
};

/// A batch in force that brought something about the organisations of one municipality and type.
struct WeekPart {
    MunicipalityId municipality; ///< 0 = the organisations that belong to none, or figures of the whole region
    QString type;                ///< organisation type code; empty = figures of all types together
    BatchId batch;

    friend bool operator==(const WeekPart&, const WeekPart&) = default;
};

/// The metrics of one organisation in one of its weeks.
struct OrganisationWeek {
    Period period;
    std::vector<std::optional<double>> values; ///< in the order of Campaign::metrics

    friend bool operator==(const OrganisationWeek&, const OrganisationWeek&) = default;
};

/// A cell of a file that said something about one metric of one organisation and week.
struct CellSource {
    QString metric;
    CellChange change = CellChange::New; ///< never Empty
    std::optional<double> value;         ///< what stood in the cell
    BatchId batch;
    Location source;             ///< file, sheet, row, column
    OrganisationId organisation; ///< whose row it was: of one merged into the organisation, its number

    friend bool operator==(const CellSource&, const CellSource&) = default;
};

class OrganisationEdits;
class Decisions;

/// One open store: everything that is kept, for one region. Belongs to the thread that opened it. Every function may
/// fail with StoreBroken or StoreLocked, detail = the database's own words. A store whose file or folder cannot be
/// written can be read; begin, apply, undo and every save… then fail with StoreReadOnly, subject = path.
class Store {
public:
    virtual ~Store() = default;

    [[nodiscard]] virtual QString path() const = 0;

    /// A number that is another one when this store has written, or anybody else committed, since: what was read
    /// before a transaction still holds in it where the number has stayed.
    virtual Result<qint64> version() = 0;

    /// Begins a transaction that takes the write lock at once.
    virtual Result<std::unique_ptr<Transaction>> begin() = 0;

    virtual Result<Region> region() = 0;
    virtual Result<Catalogue> catalogue() = 0;
    /// Changes of it: core/ports/catalogue_edits.h. Lives as long as the store.
    virtual CatalogueEdits& catalogueEdits() = 0;

    /// Sorted by municipality order, then type order, then id, with the names and places that they had on `day` — the
    /// newest, where it is null. Those merged into another are left out: they are read as part of that one.
    virtual Result<std::vector<Organisation>> organisationsOn(QDate day) = 0;
    Result<std::vector<Organisation>> organisations() { return organisationsOn({}); }

    /// What people change about organisations and municipalities by hand.
    virtual OrganisationEdits& organisationEdits() = 0;

    virtual Result<std::vector<Alias>> municipalityAliases() = 0;
    virtual Result<void> saveAlias(const Alias& alias) = 0;
    virtual Result<std::vector<OrganisationAlias>> organisationAliases() = 0;
    /// A spelling means one organisation at most in a municipality and type: a new answer takes the place of an older
    /// one. Aliases go with the organisation that they mean, when undo takes it away.
    virtual Result<void> saveOrganisationAlias(const OrganisationAlias& alias) = 0;

    /// The campaign's periods that hold figures, oldest first.
    virtual Result<std::vector<Period>> periods(const QString& campaign) = 0;

    /// The current reported figures of a period: for every place and indicator that of the newest batch in force.
    virtual Result<std::vector<ReportedFigure>> reportedFigures(const QString& campaign, const Period& period) = 0;

    /// The stored rows of weekly_<campaign>, by organisation id; merged organisations have one row, of the main one.
    virtual Result<std::vector<WeeklyRow>> weeklyRows(const QString& campaign, const Period& period) = 0;
    /// The same as they lie, each under the organisation that a file named: what an import is planned against.
    virtual Result<std::vector<WeeklyRow>> ownWeeklyRows(const QString& campaign, const Period& period) = 0;

    /// Hears of the same rows one by one, where they need not be kept; the values hold during the call.
    using RowListener = std::function<void(OrganisationId, std::span<const std::optional<double>> values)>;
    virtual Result<void> eachWeeklyRow(const QString& campaign, const Period& period, const RowListener& listener) = 0;

    /// Those of the given organisations, in their order; ones without a row are left out. To look one up costs several
    /// times as much as to read on to the next: worth it for an eighth of all.
    virtual Result<std::vector<WeeklyRow>> weeklyRowsOf(const QString& campaign, const Period& period,
                                                        const std::vector<OrganisationMember>& organisations) = 0;

    /// What the batches in force brought to a week, whatever it says: by municipality, type and batch, each once.
    virtual Result<std::vector<WeekPart>> weekParts(const QString& campaign, const Period& period) = 0;

    /// The summary cache of a period; empty when the period has no weekly rows.
    virtual Result<std::vector<SummaryCell>> summary(const QString& campaign, const Period& period) = 0;

    /// Every week of the campaign that holds figures, oldest first, in two queries. The figures of `municipality` stand
    /// apart, those of all others are summed, so that a FigureBook of it says of `municipality` — or, where that is 0,
    /// of the whole region — the same values, bases and origins as the book of the single week. Nothing else: the sums
    /// stand under ids that name no municipality. Organisations outside the municipalities stand under 0.
    virtual Result<std::vector<WeekFigures>> course(const QString& campaign, MunicipalityId municipality) = 0;

    /// The same of one indicator by municipality: a FigureBook of a week says of that indicator whatever the book of
    /// the single week says, of any place and type. Figures come without batch and source.
    virtual Result<std::vector<WeekFigures>> courseOf(const QString& campaign, const QString& indicator) = 0;

    /// The weeks in which the organisation has a row, oldest first.
    virtual Result<std::vector<OrganisationWeek>> history(const QString& campaign, OrganisationId organisation) = 0;

    /// Where the organisation's figures of a week came from, by batches in force: by metric in the catalogue's order,
    /// first those of the organisation, or of one merged into it, whose value stands, the newest batch of each first. A
    /// batch that confirmed a value is listed too (CellChange::Same).
    virtual Result<std::vector<CellSource>> cellSources(const QString& campaign, const Period& period,
                                                        OrganisationId organisation) = 0;

    /// Which registries the organisation's fields came from; a field of which no registry spoke is not listed.
    virtual Result<std::vector<RegistrySource>> registrySources(OrganisationId organisation) = 0;

    /// Every batch, newest first, undone ones included.
    virtual Result<std::vector<BatchInfo>> batches() = 0;

    /// The batch in force that brought the same file, sheet, selection, campaign and period.
    virtual Result<std::optional<BatchInfo>> findBatch(const BatchInfo& like) = 0;

    /// Writes a whole plan, refreshes the summary, gives the batch its id. Call inside a transaction. Cancelled soon
    /// after `stop` is requested: the transaction must be rolled back then.
    virtual Result<BatchId> apply(const ImportPlan& plan, std::stop_token stop = {}) = 0;

    /// The same while the plan is still being made: `plan` holds what is known beforehand — batch, columns, figures —
    /// and stays as it is; organisations and rows, counts and pending rows come from `feed`. On any error, which may be
    /// that of the feed, part of it is written: the transaction must be rolled back.
    virtual Result<BatchId> apply(const ImportPlan& plan, PlanFeed& feed, std::stop_token stop = {}) = 0;

    /// The same for the organisations themselves: creates, changes field by field, keeps what stood before, writes each
    /// change into the change log. TypeUnknown, MunicipalityUnknown, InvalidArgument for a plan that does not fit.
    virtual Result<BatchId> applyRegistry(const RegistryPlan& plan) = 0;

    /// Takes a batch back at any later time, in the open transaction or else one of its own: what newer batches wrote
    /// stays, organisations that it created go unless another batch uses them, profiles that it brought go. `author`:
    /// who takes it back. BatchNotFound, BatchUndone.
    virtual Result<void> undo(BatchId batch, const QDateTime& now, const QString& author) = 0;

    /// Runs `change` as one edit: in one transaction, every row that it writes is recorded, the sums of all that it
    /// concerns are counted anew, one line goes into the log. On an error of `change` nothing of it stays. What is
    /// written inside must not begin or commit anything itself; edits inside edits are InvalidArgument.
    virtual Result<ChangeId> edit(const Edit& edit, const std::function<Result<void>()>& change) = 0;

    /// The lines of the log, newest first.
    virtual Result<std::vector<JournalEntry>> journal(const JournalQuery& query) = 0;

    /// Takes back an edit or an import at any later time, with the inverse of the rows that it wrote (an import: as
    /// undo). ChangeNotFound, ChangeUndone; ChangeInTheWay where later changes stand over an edit.
    virtual Result<UndoneChange> undoChange(ChangeId change, const QDateTime& now, const QString& author) = 0;

    /// Does again what undoChange took back, as long as nothing else has touched those rows since: ChangeInTheWay.
    virtual Result<void> redoChange(const UndoneChange& undone, const QDateTime& now, const QString& author) = 0;

    /// What people decided about contradictions. As long as the store.
    virtual Decisions& decisions() = 0;

    /// The rows of a batch that wait, in the order of the file. Rows that have entered since wait no longer, until the
    /// batch that they entered with is taken back.
    virtual Result<std::vector<PendingRow>> pendingRows(BatchId batch) = 0;

    /// The profile of that name that the newest batch in force brought.
    virtual Result<std::optional<MappingProfile>> profile(const QString& name) = 0;
    /// Keeps a profile as long as `batch`, which brings it, is in force; what earlier batches brought under the name
    /// stands behind it. BatchNotFound, BatchUndone.
    virtual Result<void> saveProfile(const MappingProfile& profile, BatchId batch) = 0;

    /// Deadlines of the campaigns: core/ports/tasks.h.
    virtual Tasks& tasks() = 0;
    virtual SavedViews& views() = 0;  ///< core/ports/saved_views.h; as long-lived as the store
    virtual Notes& notes() = 0;       ///< core/ports/notes.h; as long-lived as the store
    virtual Contacts& contacts() = 0; ///< likewise

    /// Begins a copy of what is committed, on a thread of its own. Inside a transaction it is the store as it was
    /// before; call it before that has written anything, and PendingBackup::wait before it does. The store may go
    /// before the copy.
    virtual std::unique_ptr<PendingBackup> startBackup() = 0;

    /// The same at once.
    Result<QString> keepBackup() { return startBackup()->keep(); }

    /// Looks for everything that should not be: the file itself, references, sums, where figures came from, criteria.
    /// Changes nothing; a store that can only be read is looked at too. Empty = in order.
    virtual Result<std::vector<StoreProblem>> verify() = 0;
};

/// Makes and opens stores. Stateless; may be used from any thread.
class StoreFactory {
public:
    virtual ~StoreFactory() = default;

    /// A new store with all migrations run and the region and catalogue in it. StoreExists if anything is at `path`;
    /// on any failure no file is left behind.
    virtual Result<std::unique_ptr<Store>> create(const QString& path, const Region& region,
                                                  const Catalogue& catalogue) = 0;

    /// Opens and, after a backup beside it, brings an older file up to date. StoreNotFound, StoreForeign, StoreNewer;
    /// StoreReadOnly for a file that cannot be written and, as an older one, would have to be.
    virtual Result<std::unique_ptr<Store>> open(const QString& path) = 0;

    /// Writes a checked copy of everything committed, also of a store that others use or that can only be read; gives
    /// its path. The target appears whole or not at all; one in the folder of backups is never deleted by the program.
    /// Errors of open; StoreExists for a target that may not go or is a store in use, OutputNotWritable.
    virtual Result<QString> backup(const BackupRequest& request) = 0;

    /// Makes the store what the backup holds, all or nothing; a backup of an older version stays of that version until
    /// it is opened. What the store held before is kept in its folder of backups: gives that path, empty where there
    /// was no store. A damaged store is set aside there as it is. Errors of open for the backup, none of which touches
    /// the store; StoreLocked while anybody has the store open; RegionDiffers; StoreForeign and StoreNewer for a store
    /// that is no store or of a newer program; StoreReadOnly, OutputNotWritable.
    virtual Result<QString> restore(const RestoreRequest& request) = 0;
};

} // namespace svodka::core
