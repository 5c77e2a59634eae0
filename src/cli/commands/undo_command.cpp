// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/undo_command.h"

#include "services/journal/action_text.h"
#include "services/journal/undo_service.h"

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
    return Undo::tr("Take one whole import back, or any change of the log.");
}

void UndoCommand::describe(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"BATCH"_s, Undo::tr("Number of the import, see “imports”."), u"[BATCH]"_s);
    parser.addOption({u"change"_s, Undo::tr("Number of the change, see “journal”."), u"N"_s});
    parser.addOption({u"last"_s, Undo::tr("The newest change that can be taken back.")});
}

ExitCode UndoCommand::run(const QCommandLineParser& parser, Context& context) const {
    const QStringList arguments = parser.positionalArguments();
    const bool isLast = parser.isSet(u"last"_s);
    const bool isChange = parser.isSet(u"change"_s);
    if (int(arguments.size()) + int(isLast) + int(isChange) != 1)
        return context.misuse(Undo::tr("One number of an import, --change N or --last is needed."));
    bool isNumber = true;
    const qint64 number =
        isLast ? 0 : (isChange ? parser.value(u"change"_s) : arguments.value(0)).toLongLong(&isNumber);
    if (!isNumber)
        return context.misuse(Undo::tr("One number of an import, --change N or --last is needed."));
    if (!isLast && !isChange)
        return undoImport(number, context);
    return undoChange(isLast ? std::nullopt : std::optional(number), context);
}

ExitCode UndoCommand::undoImport(qint64 number, Context& context) {
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

ExitCode UndoCommand::undoChange(const std::optional<qint64>& number, Context& context) {
    const auto store = context.openStore();
    if (!store)
        return context.fail(store.error());
    core::ChangeId change{number.value_or(0)};
    if (!number) {
        const auto newest = services::newestStep(**store);
        if (!newest)
            return context.fail(newest.error());
        change = newest->id;
    }
    const auto undone = (*store)->undoChange(change, context.clock.nowUtc(), context.author);
    if (!undone)
        return context.fail(undone.error());
    if (context.global.json)
        context.printJson(QJsonObject{
            {u"change"_s, undone->entry.id.value},
            {u"undone"_s, undone->entry.batch.isValid() ? QJsonValue(undone->entry.batch.value) : QJsonValue()}});
    else
        context.out << Undo::tr("Taken back: %1").arg(services::stepText(undone->entry)) << Qt::endl;
    return ExitCode::Done;
}

} // namespace svodka::cli
