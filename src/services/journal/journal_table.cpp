// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/journal/journal_table.h"

#include "services/journal/action_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Cell;
using core::ColumnKind;
using core::JournalEntry;
using core::textCell;

namespace {

struct Journal final {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

QString subjectOf(const JournalEntry& entry) {
    return entry.batch.isValid() ? Journal::tr("import No. %1").arg(entry.batch.value) : entry.subject;
}

/// What was taken back or done again is kept as its code.
QString afterOf(const JournalEntry& entry) {
    const bool isStepBack = entry.action == "edit.undo"_L1 || entry.action == "edit.redo"_L1;
    return isStepBack ? actionText(entry.after) : entry.after;
}

QString stateOf(const JournalEntry& entry) {
    if (!entry.undoneAt.isNull())
        return Journal::tr("taken back on %1").arg(entry.undoneAt.toLocalTime().toString(u"dd.MM.yyyy"_s));
    return entry.canBeUndone ? Journal::tr("in force") : QString();
}

} // namespace

core::Table journalTable(const std::vector<JournalEntry>& entries) {
    const QString when = Journal::tr("When");
    core::Table table;
    table.name = Journal::tr("Log of changes");
    table.title = table.name;
    table.columns = {{Journal::tr("No."), {}, ColumnKind::Number},
                     {Journal::tr("day"), when, ColumnKind::Date},
                     {Journal::tr("time"), when},
                     {Journal::tr("Who"), {}},
                     {Journal::tr("What was done"), {}},
                     {Journal::tr("To what"), {}},
                     {Journal::tr("Before"), {}},
                     {Journal::tr("After"), {}},
                     {Journal::tr("State"), {}}};
    for (const JournalEntry& entry : entries) {
        const QDateTime at = entry.at.toLocalTime();
        table.rows.push_back({double(entry.id.value), at.date(), at.time().toString(u"HH:mm:ss"_s),
                              textCell(entry.author), actionText(entry.action), textCell(subjectOf(entry)),
                              textCell(entry.before), textCell(afterOf(entry)), textCell(stateOf(entry))});
    }
    return table;
}

} // namespace svodka::services
