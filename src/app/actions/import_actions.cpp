// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/import_actions.h"

#include "app/actions/pasted_table.h"
#include "app/confirm.h"
#include "app/desktop.h"
#include "app/dialogs/answers_dialog.h"
#include "app/dialogs/import_dialog.h"
#include "app/dialogs/registry_dialog.h"
#include "app/work.h"
#include "services/corrections/manual_batch.h"
#include "services/journal/undo_service.h"
#include "widgets/period_label.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QSaveFile>

namespace svodka::app {

using namespace Qt::StringLiterals;

namespace {

/// More than anybody imports in a week: the whole folder was dropped by mistake.
constexpr qsizetype mostFiles = 50;

QString purpose() {
    return u"import"_s;
}

core::Result<core::UndoneChange> takeBackIn(core::Store& store, core::BatchId batch, const QDateTime& now,
                                            const QString& author) {
    const auto step = services::stepOf(store, batch);
    if (!step)
        return step.error();
    return store.undoChange(step->id, now, author);
}

} // namespace

ImportActions::ImportActions(Work& work) : QObject(&work), m_work(work) {}

bool ImportActions::isFree() const {
    const bool isAsking = m_dialog && m_dialog->isVisible();
    return !isAsking && !m_work.isBusy() && m_work.session().isOpen();
}

void ImportActions::chooseFiles() {
    if (!isFree())
        return;
    Environment& environment = m_work.session().environment();
    importFiles(environment.desktop.filesToImport(m_work.window(), environment.settings.folder(purpose())));
}

void ImportActions::pasteTable() {
    if (!isFree())
        return;
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    const QString table = copied ? pastedTable(*copied) : QString();
    if (table.isEmpty()) {
        m_work.announce(tr("There is no table on the clipboard. Select the cells in Excel, Word or a letter, copy them "
                           "and try again."));
        return;
    }
    const Environment& environment = m_work.session().environment();
    const QDir folder(QDir(environment.dataFolder).filePath(u"pasted"_s));
    const QString now = environment.clock.nowUtc().toLocalTime().toString(u"dd.MM.yyyy HH.mm.ss"_s);
    QSaveFile file(folder.filePath(tr("Pasted table %1").arg(now) + u".tsv"_s));
    if (!folder.mkpath(u"."_s) || !file.open(QIODevice::WriteOnly) || file.write(table.toUtf8()) < 0 ||
        !file.commit()) {
        m_work.showError({core::ErrorCode::OutputNotWritable, file.fileName(), {}, file.errorString()});
        return;
    }
    const QString chosenBefore = environment.settings.folder(purpose());
    importFiles({file.fileName()});
    environment.settings.setFolder(purpose(), chosenBefore);
}

void ImportActions::importFiles(const QStringList& files) {
    if (files.isEmpty() || !isFree())
        return;
    if (files.size() > mostFiles) {
        widgets::ErrorBox::openOver(
            {tr("Too many files at once: %1").arg(files.size()), {}, tr("Choose %1 files at most.").arg(mostFiles), {}},
            m_work.window());
        return;
    }
    m_work.session().environment().settings.setFolder(purpose(), QFileInfo(files.first()).absolutePath());
    m_dialog = new ImportDialog(m_work, files, m_work.window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void ImportActions::chooseRegistry() {
    if (!isFree())
        return;
    Environment& environment = m_work.session().environment();
    importRegistry(environment.desktop.registryToImport(m_work.window(), environment.settings.folder(purpose())));
}

void ImportActions::importRegistry(const QString& file) {
    if (file.isEmpty() || !isFree())
        return;
    m_dialog = new RegistryDialog(m_work, file, m_work.window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void ImportActions::takeBack(const core::BatchInfo& batch) {
    if (!isFree())
        return;
    const core::ImportCounts& counts = batch.counts;
    QStringList lines{tr("Take import No. %1 back?").arg(batch.id.value),
                      {},
                      u"%1: %2"_s.arg(services::batchKindText(batch), services::batchName(batch))};
    if (batch.period.isValid())
        lines << tr("Week: %1").arg(widgets::periodLabel(batch.period));
    lines << tr("Rows — new: %1, changed: %2, unchanged: %3, waiting: %4")
                 .arg(QString::number(counts.added), QString::number(counts.changed), QString::number(counts.same),
                      QString::number(counts.unmatched))
          << QString() << tr("What it brought goes; what it replaced comes back. Later imports stay as they are.");
    m_dialog = confirm(m_work.window(),
                       {u"takeBackMessageBox"_s, tr("Take back an import"), lines.join(u'\n'), tr("&Take back"),
                        u"edit-undo"_s, tr("&Cancel")},
                       [this, batch, store = m_work.session().jobs().path()] {
                           if (m_work.session().jobs().path() == store) // numbers mean something else in another store
                               undo(batch);
                       });
}

void ImportActions::undo(const core::BatchInfo& batch) {
    const Environment& environment = m_work.session().environment();
    m_work.onStore(
        tr("Taking back import No. %1").arg(batch.id.value),
        [id = batch.id, author = environment.author, &clock = environment.clock](core::Store& store, std::stop_token,
                                                                                 services::ProgressSink&) {
            return takeBackIn(store, id, clock.nowUtc(), author);
        },
        [this, batch](const core::Result<core::UndoneChange>& undone) {
            if (!undone)
                return m_work.showError(undone.error());
            Q_EMIT takenBack(*undone);
            m_work.announce(tr("Import No. %1 was taken back: %2")
                                .arg(QString::number(batch.id.value), services::batchName(batch)));
            m_work.session().reload();
        },
        Work::Stoppable::No);
}

void ImportActions::answer(const core::BatchInfo& batch) {
    if (!isFree())
        return;
    m_dialog = new AnswersDialog(m_work, batch, m_work.window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

} // namespace svodka::app
