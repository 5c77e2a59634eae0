// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

namespace svodka::core {

/// What a person changes, as the log and «Отменить: …» name it.
struct Edit {
    QString action;  ///< «organisation.rename»: the thing, a dot, what is done to it; services/journal has its words
    QString subject; ///< what is changed, in words: the name of the organisation, the title of the metric
    QString before;  ///< what stood there, short; empty where that says nothing
    QString after;
    QString author;
    QDateTime at; ///< UTC
};

/// A line of the log of changes.
struct JournalEntry {
    ChangeId id;
    QDateTime at; ///< UTC
    QString author;
    QString action; ///< of an edit as there; init, import, correct, registry, undo, create, change of imports
    QString subject;
    QString before;
    QString after;
    BatchId batch;            ///< of imports: which; else invalid
    QDateTime undoneAt;       ///< null while in force
    bool canBeUndone = false; ///< an edit or an import in force

    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};

/// Which lines of the log are wanted; what is left as it is asks for all.
struct JournalQuery {
    bool onlySteps = false;   ///< those that can be taken back
    bool withDetails = false; ///< also the single fields that lists of organisations changed, which may be many
    int limit = 0;            ///< 0 = all
};

/// What undoChange took back, and how to do it again. As large as what was changed: to be kept in memory for a while.
struct UndoneChange {
    JournalEntry entry;
    QByteArray rows; ///< as the store recorded them
};

} // namespace svodka::core
