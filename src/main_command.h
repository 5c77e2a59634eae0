// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/program.h"
#include "services/ini_settings.h"
#include "services/system_clock.h"
#include "store/sqlite_store_factory.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTextStream>
#include <cstdio>

/// What both composition roots put together alike.
namespace svodka::root {

inline QString userName() {
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

inline QString settingsPath() {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    return folder.filePath(QStringLiteral("svodka.ini"));
}

/// Settings and data stand under this name.
inline void nameApplication() {
    QCoreApplication::setApplicationName(QStringLiteral("svodka"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SVODKA_VERSION));
}

/// The command line; gives the exit code.
inline int runCommand(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    nameApplication();
    services::IniSettings settings(settingsPath());
    const services::SystemClock clock;
    store::SqliteStoreFactory stores;
    QTextStream out(stdout);
    QTextStream err(stderr);
    cli::Context context{stores,
                         settings,
                         clock,
                         out,
                         err,
                         userName(),
                         QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
                         {}};
    return cli::runProgram(QCoreApplication::arguments().mid(1), context);
}

} // namespace svodka::root
