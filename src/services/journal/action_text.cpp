// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/journal/action_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace svodka::services {

namespace {

struct Words {
    const char* action;
    const char* text;
};

/// Add what a new edit is called here.
constexpr std::array kWords{
    Words{"import", QT_TRANSLATE_NOOP("Journal", "import")},
    Words{"registry", QT_TRANSLATE_NOOP("Journal", "list of organisations")},
    Words{"correct", QT_TRANSLATE_NOOP("Journal", "correction by hand")},
    Words{"organisation.rename", QT_TRANSLATE_NOOP("Journal", "renaming of the organisation")},
    Words{"organisation.move", QT_TRANSLATE_NOOP("Journal", "move of the organisation")},
    Words{"organisation.days", QT_TRANSLATE_NOOP("Journal", "opening or closing of the organisation")},
    Words{"organisation.set", QT_TRANSLATE_NOOP("Journal", "data of the organisation")},
    Words{"organisation.merge", QT_TRANSLATE_NOOP("Journal", "merge of the duplicate")},
    Words{"organisation.join", QT_TRANSLATE_NOOP("Journal", "joining of the organisation")},
    Words{"municipality.rename", QT_TRANSLATE_NOOP("Journal", "renaming of the municipality")},
    Words{"decision.accept", QT_TRANSLATE_NOOP("Journal", "decision about a contradiction")},
    Words{"decision.reopen", QT_TRANSLATE_NOOP("Journal", "contradiction opened again")},
    Words{"catalogue.change", QT_TRANSLATE_NOOP("Journal", "change of the catalogue")},
    Words{"catalogue.import", QT_TRANSLATE_NOOP("Journal", "import of a catalogue")},
    Words{"catalogue.add", QT_TRANSLATE_NOOP("Journal", "new campaign")},
    Words{"task.add", QT_TRANSLATE_NOOP("Journal", "new deadline")},
    Words{"task.change", QT_TRANSLATE_NOOP("Journal", "change of the deadline")},
    Words{"task.close", QT_TRANSLATE_NOOP("Journal", "closing of the deadline")},
    Words{"task.reopen", QT_TRANSLATE_NOOP("Journal", "reopening of the deadline")},
    Words{"task.remove", QT_TRANSLATE_NOOP("Journal", "removal of the deadline")},
    Words{"task.preset", QT_TRANSLATE_NOOP("Journal", "set of deadlines")},
    Words{"view.add", QT_TRANSLATE_NOOP("Journal", "new view")},
    Words{"view.change", QT_TRANSLATE_NOOP("Journal", "change of the view")},
    Words{"view.rename", QT_TRANSLATE_NOOP("Journal", "renaming of the view")},
    Words{"view.remove", QT_TRANSLATE_NOOP("Journal", "removal of the view")},
    Words{"undo", QT_TRANSLATE_NOOP("Journal", "taking back of an import")},
    Words{"edit.undo", QT_TRANSLATE_NOOP("Journal", "taking back of a change")},
    Words{"edit.redo", QT_TRANSLATE_NOOP("Journal", "doing again")},
    Words{"note.add", QT_TRANSLATE_NOOP("Journal", "remark")},
    Words{"note.suggest", QT_TRANSLATE_NOOP("Journal", "suggestion of a reason")},
    Words{"note.confirm", QT_TRANSLATE_NOOP("Journal", "reason")},
    Words{"note.reject", QT_TRANSLATE_NOOP("Journal", "rejection of a reason")},
    Words{"note.remove", QT_TRANSLATE_NOOP("Journal", "removal of a note")},
    Words{"contactlog.save", QT_TRANSLATE_NOOP("Journal", "entry in the log of contacts")},
    Words{"contactlog.remove", QT_TRANSLATE_NOOP("Journal", "removal from the log of contacts")},
    Words{"contact.save", QT_TRANSLATE_NOOP("Journal", "contact")},
    Words{"contact.remove", QT_TRANSLATE_NOOP("Journal", "removal of a contact")},
    Words{"contact.erase", QT_TRANSLATE_NOOP("Journal", "erasing of all contacts")},
    Words{"init", QT_TRANSLATE_NOOP("Journal", "new store")},
    Words{"create", QT_TRANSLATE_NOOP("Journal", "field of a new organisation")},
    Words{"change", QT_TRANSLATE_NOOP("Journal", "field of an organisation")},
};

} // namespace

QString actionText(const QString& action) {
    const auto* const known =
        std::ranges::find_if(kWords, [&](const Words& words) { return action == QLatin1String(words.action); });
    return known == kWords.end() ? action : QCoreApplication::translate("Journal", known->text);
}

QString stepText(const core::JournalEntry& entry) {
    // The subject of an import is its number; its file or reason stands behind it.
    const QString subject = entry.batch.isValid() ? entry.after : entry.subject;
    if (subject.isEmpty())
        return actionText(entry.action);
    // Of several at once the subject is how many.
    if (entry.action.startsWith("note."_L1) && subject.front().isDigit())
        return u"%1 (%2)"_s.arg(actionText(entry.action), subject);
    return QCoreApplication::translate("Journal", "%1 “%2”").arg(actionText(entry.action), subject);
}

} // namespace svodka::services
