// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store_problem.h"

#include <QObject>
#include <vector>

namespace svodka::app {

class Work;

/// Copies of the open store, and whether it is in order. Needs an open store. GUI thread.
class BackupActions final : public QObject {
    Q_OBJECT

public:
    /// `work` must outlive it.
    explicit BackupActions(Work& work);

    /// Asks where to and copies the store.
    void backup();
    /// Asks for a backup, asks whether, makes the store what the backup holds and opens it anew. What it held is kept.
    void restore();
    /// Looks through the store and tells what is wrong with it.
    void verify();

private:
    [[nodiscard]] QString backupFolder() const;
    void askToRestore(const QString& from);
    void restoreFrom(const QString& from, bool otherRegion);
    void restored(const QString& from, const core::Result<QString>& kept);
    void tell(const std::vector<core::StoreProblem>& problems);

    Work& m_work;
};

} // namespace svodka::app
