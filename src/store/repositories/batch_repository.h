// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "core/result.h"
#include "store/session.h"

#include <optional>
#include <vector>

namespace svodka::store {

/// import_batch with its batch_column and pending_row. Batches are never deleted, so their ids are never given twice.
class BatchRepository final {
public:
    explicit BatchRepository(Session session) : m_session(session) {}

    /// Whether anything has ever been imported.
    core::Result<bool> any() const;
    /// Newest first.
    core::Result<std::vector<core::BatchInfo>> all() const;
    /// BatchNotFound names the number.
    core::Result<core::BatchInfo> get(core::BatchId id) const;
    /// The same; BatchUndone names the number of one that was taken back.
    core::Result<core::BatchInfo> inForce(core::BatchId id) const;
    /// The newest one in force with the same hash, sheet, selection, campaign and period.
    core::Result<std::optional<core::BatchInfo>> findLike(const core::BatchInfo& like) const;
    /// Batches in force of the same campaign and period that came after `info`, oldest first.
    core::Result<std::vector<core::BatchId>> laterOnes(const core::BatchInfo& info) const;

    /// Gives the next id and a new uid.
    core::Result<core::BatchId> insert(const core::BatchInfo& info) const;
    core::Result<void> setCounts(core::BatchId id, const core::ImportCounts& counts) const;
    core::Result<void> markUndone(core::BatchId id, const QDateTime& at) const;

    core::Result<std::vector<core::BatchColumn>> columns(core::BatchId id) const;
    core::Result<void> insertColumns(core::BatchId id, const std::vector<core::BatchColumn>& columns) const;
    core::Result<void> removeColumns(core::BatchId id) const;

    core::Result<std::vector<core::PendingRow>> pending(core::BatchId id) const;
    core::Result<void> insertPending(core::BatchId id, const std::vector<core::PendingRow>& rows) const;
    /// Rows of `waited` have entered with the batch `with`: they wait until that is taken back.
    core::Result<void> markEntered(core::BatchId waited, const std::vector<int>& ordinals, core::BatchId with) const;
    /// Takes the rows of the batch away; those of another one that entered with it wait again.
    core::Result<void> removePending(core::BatchId id) const;

private:
    core::Result<std::vector<core::BatchInfo>> select(const QString& condition, const QVariantList& values) const;

    Session m_session;
};

} // namespace svodka::store
