// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "services/ini_settings.h"
#include "services/system_clock.h"
#include "store/sqlite_store_factory.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace svodka;

namespace {

QString userName() {
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"svodka"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SVODKA_VERSION));

    const QDir configuration(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    services::IniSettings settings(configuration.filePath(u"svodka.ini"_s));
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
