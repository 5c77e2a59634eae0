// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alias.h"
#include "core/batch.h"
#include "core/catalogue.h"
#include "core/figures.h"
#include "core/organisation.h"
#include "core/region.h"

#include <memory>
#include <optional>

namespace svodka::core {

/// Rolls back when destroyed, unless committed. Nested ones are not allowed.
class Transaction {
public:
    virtual ~Transaction() = default;
    virtual Result<void> commit() = 0;
};

/// The columns that one user chose for files of one shape.
struct MappingProfile {
    QString name;
    QString campaign;
    QString fingerprint; ///< of the headers it was made for
    QString mapping;     ///< JSON: services/mapping.h

    friend bool operator==(const MappingProfile&, const MappingProfile&) = default;
};

/// One open store: everything that is kept, for one region. Belongs to the thread that opened it. Every function may
/// fail with StoreBroken or StoreLocked, detail = the database's own words.
class Store {
public:
    virtual ~Store() = default;

    [[nodiscard]] virtual QString path() const = 0;

    /// Begins a transaction that takes the write lock at once.
    virtual Result<std::unique_ptr<Transaction>> begin() = 0;

    virtual Result<Region> region() = 0;
    virtual Result<Catalogue> catalogue() = 0;

    /// Sorted by municipality order, then type order, then id. Organisations merged into another are left out.
    virtual Result<std::vector<Organisation>> organisations() = 0;
    virtual Result<std::vector<Alias>> municipalityAliases() = 0;
    virtual Result<void> saveAlias(const Alias& alias) = 0;

    /// The campaign's periods that hold figures, oldest first.
    virtual Result<std::vector<Period>> periods(const QString& campaign) = 0;

    /// The current reported figures of a period: for every place and indicator that of the newest batch in force.
    virtual Result<std::vector<ReportedFigure>> reportedFigures(const QString& campaign, const Period& period) = 0;

    /// The stored rows of weekly_<campaign>, by organisation id.
    virtual Result<std::vector<WeeklyRow>> weeklyRows(const QString& campaign, const Period& period) = 0;

    /// The summary cache of a period; empty when the period has no weekly rows.
    virtual Result<std::vector<SummaryCell>> summary(const QString& campaign, const Period& period) = 0;

    /// Every batch, newest first, undone ones included.
    virtual Result<std::vector<BatchInfo>> batches() = 0;

    /// The batch in force that brought the same file, sheet, selection, campaign and period.
    virtual Result<std::optional<BatchInfo>> findBatch(const BatchInfo& like) = 0;

    /// Writes a whole plan, refreshes the summary, gives the batch its id. Call inside a transaction.
    virtual Result<BatchId> apply(const ImportPlan& plan) = 0;

    /// Takes a batch back at any later time, in a transaction of its own: what newer batches wrote stays, organisations
    /// that it created go unless another batch uses them. BatchNotFound, BatchUndone.
    virtual Result<void> undo(BatchId batch, const QDateTime& now) = 0;

    virtual Result<std::vector<PendingRow>> pendingRows(BatchId batch) = 0;

    virtual Result<std::optional<MappingProfile>> profile(const QString& name) = 0;
    virtual Result<void> saveProfile(const MappingProfile& profile) = 0;
};

/// Makes and opens stores. Stateless; may be used from any thread.
class StoreFactory {
public:
    virtual ~StoreFactory() = default;

    /// A new store with all migrations run and the region and catalogue in it. StoreExists if anything is at `path`;
    /// on any failure no file is left behind.
    virtual Result<std::unique_ptr<Store>> create(const QString& path, const Region& region,
                                                  const Catalogue& catalogue) = 0;

    /// Opens and, after a backup beside it, brings an older file up to date. StoreNotFound, StoreForeign, StoreNewer.
    virtual Result<std::unique_ptr<Store>> open(const QString& path) = 0;
};

} // namespace svodka::core
