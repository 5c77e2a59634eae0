// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/program.h"
#include "platform/program_folders.h"
#include "platform/start.h"
#include "services/ini_settings.h"
#include "services/system_clock.h"
#include "store/sqlite_store_factory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>
#include <cstdio>

/// What both composition roots put together alike.
namespace svodka::root {

inline QString userName() {
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return QFileInfo(QDir::homePath()).owner(); // a service or a bare shell has none of these
}

/// Settings and data stand under this name.
inline void nameApplication() {
    QCoreApplication::setApplicationName(QStringLiteral("svodka"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SVODKA_VERSION));
}

/// Where settings and data are. Needs the application object and its name.
inline platform::ProgramFolders folders() {
    return platform::programFolders(QCoreApplication::applicationDirPath());
}

/// The command line; gives the exit code.
inline int runCommand(int argc, char** argv) {
    const platform::ConsoleOutput console;
    const QCoreApplication application(argc, argv);
    nameApplication();
    const platform::ProgramFolders where = folders();
    services::IniSettings settings(where.settingsFile);
    const services::SystemClock clock;
    store::SqliteStoreFactory stores;
    QTextStream out(stdout);
    QTextStream err(stderr);
    cli::Context context{stores, settings, clock, out, err, userName(), where.data, {}};
    return cli::runProgram(QCoreApplication::arguments().mid(1), context);
}

} // namespace svodka::root
