// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/backup_command.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

struct Backup final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

QString BackupCommand::name() const {
    return u"backup"_s;
}

QString BackupCommand::summary() const {
    return Backup::tr("Copy the whole store.");
}

void BackupCommand::describe(QCommandLineParser& parser) const {
    parser.addOption({u"out"_s,
                      Backup::tr("File to write; by default a new one in the folder of backups beside the store."),
                      u"FILE"_s});
}

ExitCode BackupCommand::run(const QCommandLineParser& parser, Context& context) const {
    if (parser.isSet(u"out"_s) && parser.value(u"out"_s).isEmpty())
        return context.misuse(Backup::tr("--out takes the name of a file."));
    const auto store = context.storePath();
    if (!store)
        return context.fail(store.error());
    // What is asked for by name is written over an existing file, as every --out is.
    const auto made = context.stores.backup({*store, parser.value(u"out"_s), parser.isSet(u"out"_s)});
    if (!made)
        return context.fail(made.error());
    if (context.global.json)
        context.printJson(QJsonObject{{u"store"_s, *store}, {u"backup"_s, *made}});
    else
        context.out << Backup::tr("The store %1 was copied: %2").arg(*store, *made) << Qt::endl;
    return ExitCode::Done;
}

} // namespace svodka::cli
