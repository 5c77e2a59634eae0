// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/undo_command.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

struct Undo final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

QString UndoCommand::name() const {
    return u"undo"_s;
}

QString UndoCommand::summary() const {
    return Undo::tr("Take one whole import back.");
}

void UndoCommand::describe(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"BATCH"_s, Undo::tr("Number of the import, see “imports”."));
}

ExitCode UndoCommand::run(const QCommandLineParser& parser, Context& context) const {
    const QStringList arguments = parser.positionalArguments();
    bool isNumber = false;
    const qint64 number = arguments.value(0).toLongLong(&isNumber);
    if (arguments.size() != 1 || !isNumber)
        return context.misuse(Undo::tr("One number of an import is needed."));
    const auto store = context.openStore();
    if (!store)
        return context.fail(store.error());
    const auto undone = (*store)->undo(core::BatchId{number}, context.clock.nowUtc(), context.author);
    if (!undone)
        return context.fail(undone.error());
    if (context.global.json)
        context.printJson(QJsonObject{{u"undone"_s, number}});
    else
        context.out << Undo::tr("Import No. %1 was taken back.").arg(number) << Qt::endl;
    return ExitCode::Done;
}

} // namespace svodka::cli
