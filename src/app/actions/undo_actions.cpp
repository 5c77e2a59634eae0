// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/undo_actions.h"

#include "app/confirm.h"
#include "app/work.h"
#include "services/journal/action_text.h"

#include <QMessageBox>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::JournalEntry;

namespace {

/// The menu names one; the next is read when it has been taken back.
constexpr int kSteps = 1;
/// What was taken back is kept in memory, and a file's rows are many.
constexpr size_t kMostUndone = 100;

bool isWholeFile(const JournalEntry& entry) {
    return entry.action == "import"_L1 || entry.action == "registry"_L1;
}

} // namespace

UndoActions::UndoActions(Work& work) : QObject(&work), m_work(work) {
    connect(&work.session(), &Session::storeChanged, this, &UndoActions::followStore);
    connect(&work.session(), &Session::contentChanged, this, &UndoActions::readSteps);
}

QString UndoActions::undoText() const {
    return m_steps.empty() ? QString() : services::stepText(m_steps.front());
}

QString UndoActions::redoText() const {
    return m_undone.empty() ? QString() : services::stepText(m_undone.back().entry);
}

void UndoActions::followStore() {
    m_steps.clear();
    m_undone.clear();
    m_newest = {};
    m_store.clear();
    Q_EMIT changed();
    readSteps();
}

void UndoActions::readSteps() {
    if (!m_work.session().isOpen())
        return;
    m_store = m_work.session().jobs().path();
    m_work.session().jobs().start(
        u"undo.steps"_s, this,
        [](core::Store& store, std::stop_token, services::ProgressSink&) {
            return store.journal({true, false, kSteps});
        },
        [this](core::Result<std::vector<JournalEntry>> steps) {
            if (steps)
                take(*std::move(steps));
        });
}

void UndoActions::take(std::vector<JournalEntry> steps) {
    m_steps = std::move(steps);
    if (!m_steps.empty() && m_steps.front().id > m_newest) {
        // Something new was done on top, so that there is no way forward any more; nothing of that on the first look.
        if (m_newest.isValid())
            m_undone.clear();
        m_newest = m_steps.front().id;
    }
    Q_EMIT changed();
}

void UndoActions::remember(const core::UndoneChange& undone) {
    m_undone.push_back(undone);
    if (m_undone.size() > kMostUndone)
        m_undone.erase(m_undone.begin());
    Q_EMIT changed();
}

void UndoActions::undo() {
    if (!m_steps.empty())
        takeBack(m_steps.front());
}

void UndoActions::takeBack(const JournalEntry& entry) {
    if (m_work.isBusy() || m_question)
        return;
    if (!isWholeFile(entry))
        return run(entry);
    const QString text = tr("Take back: %1?").arg(services::stepText(entry)) + u"\n\n"_s +
                         tr("What it brought goes; what it replaced comes back. Later imports stay as they are. Until "
                            "the program ends it can be done again.");
    m_question = confirm(m_work.window(),
                         {u"undoMessageBox"_s, tr("Take back"), text, tr("&Take back"), u"edit-undo"_s, tr("&Cancel")},
                         [this, entry, store = m_store] {
                             if (m_work.session().jobs().path() == store)
                                 run(entry);
                         });
}

void UndoActions::run(const JournalEntry& entry) {
    const Environment& environment = m_work.session().environment();
    m_work.onStore(
        tr("Taking back: %1").arg(services::stepText(entry)),
        [id = entry.id, author = environment.author, &clock = environment.clock](core::Store& store, std::stop_token,
                                                                                 services::ProgressSink&) {
            return store.undoChange(id, clock.nowUtc(), author);
        },
        [this](const core::Result<core::UndoneChange>& undone) {
            if (!undone)
                return m_work.showError(undone.error());
            remember(*undone);
            m_work.announce(tr("Taken back: %1. To do it again: Ctrl+Y").arg(services::stepText(undone->entry)));
            m_work.session().reload();
        },
        Work::Stoppable::No);
}

void UndoActions::redo() {
    if (m_work.isBusy() || m_undone.empty())
        return;
    const Environment& environment = m_work.session().environment();
    m_work.onStore(
        tr("Doing again: %1").arg(redoText()),
        [undone = m_undone.back(), author = environment.author,
         &clock = environment.clock](core::Store& store, std::stop_token, services::ProgressSink&) {
            return store.redoChange(undone, clock.nowUtc(), author);
        },
        [this, entry = m_undone.back().entry](const core::Result<void>& redone) {
            if (!redone) {
                m_undone.clear(); // it will not fit better later
                Q_EMIT changed();
                return m_work.showError(redone.error());
            }
            m_work.announce(tr("Done again: %1").arg(services::stepText(entry)));
            if (!m_undone.empty() && m_undone.back().entry.id == entry.id) // a newer change may have emptied it
                m_undone.pop_back();
            m_work.session().reload();
        },
        Work::Stoppable::No);
}

} // namespace svodka::app
