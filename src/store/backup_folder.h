// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QString>

namespace svodka::store {

/// The folder «<store>.backups» beside a store. Its files are named by the moment in UTC,
/// «2023-05-05_12-00-00Z.svodka», with «-2», «-3» … where that is taken. Those that a person or a restore asked for
/// carry a word and stay for good: «2023-05-05_12-00-00Z-kept.svodka».
class BackupFolder final {
public:
    static constexpr int mostAutomatic = 10;

    explicit BackupFolder(const QString& store) : m_path(store + QStringLiteral(".backups")) {}

    [[nodiscard]] QString path() const { return m_path; }

    /// A free name in the folder, which is made if need be; `word` empty for an automatic backup. OutputNotWritable.
    [[nodiscard]] core::Result<QString> freeName(const QDateTime& now, const QString& word) const;

    /// Deletes automatic backups but for ten: the newest five, then the newest of each day before, then the newest —
    /// many files in one hour should not push out yesterday. `justMade` stays, whatever the clock says. Half-made
    /// files of a program that was killed go after a day. What cannot be deleted stays until the next time.
    void prune(const QString& justMade) const;

private:
    QString m_path;
};

} // namespace svodka::store
