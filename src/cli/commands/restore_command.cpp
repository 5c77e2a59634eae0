// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/restore_command.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

struct Restore final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

QString RestoreCommand::name() const {
    return u"restore"_s;
}

QString RestoreCommand::summary() const {
    return Restore::tr("Make the store what a backup holds; what it holds now is kept.");
}

void RestoreCommand::describe(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"FILE"_s, Restore::tr("The backup, see the folder of backups beside the store."));
    parser.addOption({u"yes"_s, Restore::tr("Even where the store is of another region.")});
}

ExitCode RestoreCommand::run(const QCommandLineParser& parser, Context& context) const {
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return context.misuse(Restore::tr("One file is needed."));
    const auto store = context.storePath();
    if (!store)
        return context.fail(store.error());
    const auto kept = context.stores.restore({files.front(), *store, parser.isSet(u"yes"_s)});
    if (!kept) {
        const ExitCode failed = context.fail(kept.error());
        if (kept.error().code == core::ErrorCode::RegionDiffers)
            context.err << Restore::tr("To restore it all the same, repeat with --yes.") << Qt::endl;
        return failed;
    }
    context.settings.setLastStore(QFileInfo(*store).absoluteFilePath());
    if (context.global.json) {
        context.printJson(QJsonObject{{u"store"_s, *store},
                                      {u"from"_s, files.front()},
                                      {u"kept"_s, kept->isEmpty() ? QJsonValue() : QJsonValue(*kept)}});
        return ExitCode::Done;
    }
    context.out << Restore::tr("The store %1 is what the backup %2 holds.").arg(*store, files.front()) << '\n';
    if (!kept->isEmpty())
        context.out << Restore::tr("What it held before: %1").arg(*kept) << '\n';
    context.out << Qt::flush;
    return ExitCode::Done;
}

} // namespace svodka::cli
