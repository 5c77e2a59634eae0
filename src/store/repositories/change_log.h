// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal.h"
#include "core/result.h"
#include "store/session.h"

#include <QVariantList>
#include <vector>

namespace svodka::store {

/// Who did what.
struct Change {
    QDateTime at;
    QString author;
    QString action;      ///< init, import, correct, registry, undo, create, change
    QString subject;     ///< the region's code or the batch's id; of create and change «uid/field» of an organisation
    QString detail;      ///< what is there now: the file, the reason of a correction, the value; empty for none
    QString old;         ///< what stood there; empty for none
    core::BatchId batch; ///< of an import and of what takes it back
};

/// change_log: one row for each act, never changed but for whether it is in force.
class ChangeLog final {
public:
    explicit ChangeLog(Session session) : m_session(session) {}

    core::Result<void> add(const Change& change) const;
    core::Result<void> add(const std::vector<Change>& changes) const;
    /// An edit with the rows that it changed.
    core::Result<core::ChangeId> add(const Change& change, const QByteArray& rows) const;

    core::Result<std::vector<core::JournalEntry>> load(const core::JournalQuery& query) const;
    /// ChangeNotFound.
    core::Result<core::JournalEntry> find(core::ChangeId change) const;
    /// What an edit changed; empty for everything else.
    core::Result<QByteArray> rowsOf(core::ChangeId change) const;
    /// Whether an edit is in force: null = it is.
    core::Result<void> setUndone(core::ChangeId change, const QDateTime& at) const;

private:
    core::Result<std::vector<core::JournalEntry>> select(const QString& condition, const QVariantList& values,
                                                         int limit) const;
    core::Result<qint64> last() const;

    Session m_session;
};

} // namespace svodka::store
