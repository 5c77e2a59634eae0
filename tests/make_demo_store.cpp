// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the demonstration store that tests copy: it takes seconds to import, and every test has a process of its own.
#include "demo_store.h"
#include "services/store_service.h"
#include "store/sqlite_store_factory.h"

#include <QCoreApplication>
#include <QFile>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QString path = QString::fromLocal8Bit(argv[1]);
    for (const char* end : {"", "-wal", "-shm"}) // what a run that was broken off left
        QFile::remove(path + QString::fromLatin1(end));
    svodka::store::SqliteStoreFactory factory;
    const svodka::tests::FixedClock clock;
    return svodka::services::makeStore(factory, clock, {path, QStringLiteral("sakhalin"), true}) ? 0 : 1;
}
