// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace svodka::platform {

/// Where the program keeps what is not a store of the user's choosing. Absolute paths; the folders need not exist.
struct ProgramFolders {
    QString settingsFile;
    QString data; ///< the demonstration, new stores, backups

    bool operator==(const ProgramFolders&) const = default;
};

/// Portable, with everything in it, if there is a folder `data` beside the program (`programFolder`) that can be
/// written; else the user's own folders of the system. Needs the application's name to be set.
ProgramFolders programFolders(const QString& programFolder);

} // namespace svodka::platform
