// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace svodka::core {

/// A copy of a whole store that is wanted.
struct BackupRequest {
    QString store;        ///< path
    QString target;       ///< empty = a name of the moment in the store's own folder of backups
    bool replace = false; ///< a file that stands at `target` may go
};

/// A store that is to become what a backup holds.
struct RestoreRequest {
    QString from;             ///< the backup; it stays as it is
    QString store;            ///< path; a store need not be there
    bool otherRegion = false; ///< the store may be of another region than the backup
};

} // namespace svodka::core
