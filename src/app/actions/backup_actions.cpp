// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/backup_actions.h"

#include "app/confirm.h"
#include "app/desktop.h"
#include "app/work.h"
#include "services/problem_text.h"
#include "widgets/error_box.h"

#include <QDir>
#include <QFileInfo>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Result;
using core::StoreProblem;

namespace {

QString lineOf(const StoreProblem& problem) {
    const QString text = services::problemText(problem);
    if (problem.campaign.isEmpty())
        return text;
    const QString week = problem.period.isValid() ? u' ' + core::periodToTitle(problem.period) : QString();
    return problem.campaign + week + u": "_s + text;
}

} // namespace

BackupActions::BackupActions(Work& work) : QObject(&work), m_work(work) {}

QString BackupActions::backupFolder() const {
    const QString path = m_work.session().jobs().path();
    const QString automatic = path + u".backups"_s;
    return QFileInfo(automatic).isDir() ? automatic : QFileInfo(path).path();
}

void BackupActions::backup() {
    if (!m_work.session().isOpen() || m_work.isBusy())
        return;
    const Environment& environment = m_work.session().environment();
    const QFileInfo store(m_work.session().jobs().path());
    const QString day = environment.clock.nowUtc().toLocalTime().date().toString(Qt::ISODate);
    const QString name = tr("%1, copy of %2").arg(store.completeBaseName(), day) + u".svodka"_s;
    const QString to =
        environment.desktop.fileToSave(m_work.window(), QDir(store.path()).filePath(name), {u"svodka"_s});
    if (to.isEmpty())
        return;
    m_work.alone(
        tr("Copying the store"),
        [&stores = environment.stores, from = store.filePath(), to](std::stop_token, services::ProgressSink&) {
            // Whether what stands there may go, the file dialog has asked.
            return stores.backup({from, to, true});
        },
        [this](const Result<QString>& made) {
            if (made)
                m_work.announce(tr("The store was copied: %1").arg(QDir::toNativeSeparators(*made)), *made);
            else
                m_work.showError(made.error());
        },
        Work::Stoppable::No);
}

void BackupActions::restore() {
    if (!m_work.session().isOpen() || m_work.isBusy())
        return;
    const QString from = m_work.session().environment().desktop.backupToRestore(m_work.window(), backupFolder());
    if (!from.isEmpty())
        askToRestore(from);
}

void BackupActions::askToRestore(const QString& from) {
    const QString store = m_work.session().jobs().path();
    const QStringList lines{tr("Make the store what this backup holds?"),
                            {},
                            tr("Store: %1").arg(QFileInfo(store).fileName()),
                            tr("Backup: %1").arg(QFileInfo(from).fileName()),
                            {},
                            tr("What was imported or changed since then is no longer in the store. As it is now, it is "
                               "kept beside it as a backup of its own.")};
    confirm(m_work.window(),
            {u"restoreMessageBox"_s, tr("Restore from a backup"), lines.join(u'\n'), tr("&Restore"), u"edit-undo"_s},
            [this, from, store] {
                if (m_work.session().jobs().path() == store)
                    restoreFrom(from, false);
            });
}

void BackupActions::restoreFrom(const QString& from, bool otherRegion) {
    Session& session = m_work.session();
    m_work.alone(
        tr("Restoring the store"),
        [&stores = session.environment().stores, from, store = session.jobs().path(),
         otherRegion](std::stop_token, services::ProgressSink&) {
            return stores.restore({from, store, otherRegion});
        },
        [this, from](const Result<QString>& kept) { restored(from, kept); }, Work::Stoppable::No);
}

void BackupActions::restored(const QString& from, const Result<QString>& kept) {
    if (!kept && kept.error().code == core::ErrorCode::RegionDiffers) {
        confirm(m_work.window(),
                {u"otherRegionMessageBox"_s, tr("Restore from a backup"),
                 tr("The backup is of another region than the store. Restore it all the same?"), tr("&Restore"),
                 u"edit-undo"_s},
                [this, from] { restoreFrom(from, true); });
        return;
    }
    if (!kept)
        return m_work.showError(kept.error());
    Session& session = m_work.session();
    session.open(session.jobs().path());
    m_work.announce(tr("The store was restored from %1. As it was before: %2")
                        .arg(QFileInfo(from).fileName(), QDir::toNativeSeparators(*kept)),
                    *kept);
}

void BackupActions::verify() {
    if (!m_work.session().isOpen())
        return;
    m_work.onStore(
        tr("Checking the store"),
        [](core::Store& store, std::stop_token, services::ProgressSink&) { return store.verify(); },
        [this](const Result<std::vector<StoreProblem>>& problems) {
            if (problems)
                tell(*problems);
            else
                m_work.showError(problems.error());
        },
        Work::Stoppable::No);
}

void BackupActions::tell(const std::vector<StoreProblem>& problems) {
    if (problems.empty())
        return m_work.announce(tr("The store is in order."));
    QStringList lines;
    for (const StoreProblem& problem : problems)
        lines += lineOf(problem);
    widgets::ErrorBox::openOver({tr("The store is not in order: %n problem(s)", "", int(problems.size())),
                                 QDir::toNativeSeparators(m_work.session().jobs().path()),
                                 services::problemRemedy(problems), lines.join(u'\n')},
                                m_work.window());
}

} // namespace svodka::app
