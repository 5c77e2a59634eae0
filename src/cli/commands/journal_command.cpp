// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/journal_command.h"

#include "cli/option_values.h"
#include "services/journal/action_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace svodka::cli {

using core::JournalEntry;

namespace {

struct Journal final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject toJson(const JournalEntry& entry) {
    return {{u"change"_s, entry.id.value},
            {u"at"_s, entry.at.toString(Qt::ISODate)},
            {u"author"_s, entry.author},
            {u"action"_s, entry.action},
            {u"subject"_s, entry.subject},
            {u"before"_s, textOrNull(entry.before)},
            {u"after"_s, textOrNull(entry.after)},
            {u"batch"_s, entry.batch.isValid() ? QJsonValue(entry.batch.value) : QJsonValue()},
            {u"undoneAt"_s, textOrNull(entry.undoneAt.toString(Qt::ISODate))},
            {u"canBeUndone"_s, entry.canBeUndone}};
}

QString toLine(const JournalEntry& entry) {
    QString line =
        u"%1  %2  %3  %4"_s.arg(QString::number(entry.id.value), entry.at.toLocalTime().toString(u"dd.MM.yyyy HH:mm"_s),
                                entry.author, services::stepText(entry));
    const bool isStepBack = entry.action == "edit.undo"_L1 || entry.action == "edit.redo"_L1;
    const QString after = isStepBack ? services::actionText(entry.after) : entry.after;
    if (!entry.batch.isValid() && !after.isEmpty())
        line += u": "_s + (entry.before.isEmpty() ? after : entry.before + u" → "_s + after);
    return entry.undoneAt.isNull() ? line : line + u" — "_s + Journal::tr("taken back");
}

} // namespace

QString JournalCommand::name() const {
    return u"journal"_s;
}

QString JournalCommand::summary() const {
    return Journal::tr("List who changed what, newest first.");
}

void JournalCommand::describe(QCommandLineParser& parser) const {
    parser.addOption({u"limit"_s, Journal::tr("At most so many lines; without it all."), u"N"_s});
    parser.addOption({u"steps"_s, Journal::tr("Only what can be taken back.")});
    parser.addOption({u"details"_s, Journal::tr("Also every field that lists of organisations changed.")});
}

ExitCode JournalCommand::run(const QCommandLineParser& parser, Context& context) const {
    bool isNumber = true;
    const int limit = parser.isSet(u"limit"_s) ? parser.value(u"limit"_s).toInt(&isNumber) : 0;
    if (!isNumber || (parser.isSet(u"limit"_s) && limit < 1))
        return context.misuse(Journal::tr("--limit needs a number from 1."));
    const auto store = context.openStore();
    if (!store)
        return context.fail(store.error());
    const auto entries = (*store)->journal({parser.isSet(u"steps"_s), parser.isSet(u"details"_s), limit});
    if (!entries)
        return context.fail(entries.error());
    QJsonArray json;
    for (const JournalEntry& entry : *entries) {
        if (context.global.json)
            json.append(toJson(entry));
        else
            context.out << toLine(entry) << '\n';
    }
    if (context.global.json)
        context.printJson(json);
    context.out << Qt::flush;
    return ExitCode::Done;
}

} // namespace svodka::cli
