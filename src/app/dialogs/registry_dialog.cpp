// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/registry_dialog.h"

#include "app/desktop.h"
#include "app/dialogs/asked_questions.h"
#include "app/dialogs/registry_columns.h"
#include "app/dialogs/registry_fields.h"
#include "services/import/sheet_names.h"
#include "services/registry/registry_service.h"
#include "ui_trial_dialog.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Result;
using services::RegistryOutcome;

namespace {

QString layoutName() {
    return u"registry.rows"_s;
}

/// The one file that is dragged; empty where there is none or several.
QString fileOf(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    const QString file = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return QFileInfo(file).isFile() ? file : QString();
}

} // namespace

RegistryDialog::RegistryDialog(Work& work, const QString& file, QWidget* parent)
    : TrialDialog(work, parent), m_fields(new RegistryFields) {
    setObjectName(u"registryDialog"_s);
    setWindowTitle(tr("Import a list of organisations"));
    setAcceptDrops(true);
    ui().fieldsLayout->addWidget(m_fields);
    ui().otherFilePushButton->show();
    ui().unknownColumnsLabel->setText(tr("Say what the columns are, then the file can be imported."));
    ui().importPushButton->setAccessibleName(tr("Import the list of organisations"));
    m_request.author = session().environment().author;
    connectParts();
    begin(file);
}

RegistryDialog::~RegistryDialog() = default;

QString RegistryDialog::sheetsKey() {
    return u"registry.sheets"_s;
}

QDate RegistryDialog::today() const {
    return session().environment().clock.nowUtc().toLocalTime().date();
}

void RegistryDialog::connectParts() {
    connect(m_fields, &RegistryFields::changed, this, &RegistryDialog::tryAgain);
    connect(&preview(), &ImportPreview::answersChanged, this, &RegistryDialog::tryAgain);
    connect(ui().otherFilePushButton, &QPushButton::clicked, this, &RegistryDialog::chooseFile);
}

void RegistryDialog::chooseFile() {
    Environment& environment = session().environment();
    const QString file = environment.desktop.registryToImport(this, environment.settings.folder(u"import"_s));
    if (!file.isEmpty())
        begin(file);
}

void RegistryDialog::begin(const QString& file) {
    const bool creates = m_request.createOrganisations;
    const QString author = m_request.author;
    m_request = {};
    m_request.file = file;
    m_request.author = author;
    m_request.createOrganisations = creates;
    m_questions.clear();
    m_trial.outcome.reset();
    session().environment().settings.setFolder(u"import"_s, QFileInfo(file).absolutePath());
    ui().fileLabel->setText(QFileInfo(file).fileName());
    showWaiting();
    preview().begin();
    m_fields->begin();
    readSheets();
    tryAgain();
}

void RegistryDialog::readSheets() {
    session().runner().start(
        sheetsKey(), this,
        [file = m_request.file](std::stop_token stop, services::ProgressSink&) {
            return services::sheetNames(file, std::move(stop));
        },
        [this](const Result<QStringList>& sheets) {
            // Why a file cannot be read is told by its preview.
            if (!sheets)
                return;
            m_fields->setSheets(*sheets);
            m_fields->showUnderstood(m_trial.outcome ? m_trial.outcome->batch.sheet : QString());
        });
}

void RegistryDialog::tryAgain() {
    m_fields->fill(m_request);
    m_request.answers = preview().answers(m_request.author);
    m_request.organisationAnswers = preview().organisationAnswers();
    const std::optional<bool> creates = m_knowsCreating ? std::optional(m_request.createOrganisations) : std::nullopt;
    startTrial(
        [request = m_request, creates, &clock = session().environment().clock](core::Store& store, std::stop_token stop,
                                                                               services::ProgressSink& progress) {
            return tryRegistry(store, clock, request, creates, std::move(stop), progress);
        },
        [this](Result<RegistryTrial> made) { takeTrial(std::move(made)); });
}

void RegistryDialog::takeTrial(Result<RegistryTrial> made) {
    if (!made) {
        m_trial.outcome.reset();
        return showFailure({made.error()});
    }
    m_trial = *std::move(made);
    m_knowsCreating = true;
    m_request.createOrganisations = m_trial.creates;
    m_fields->setCreates(m_trial.creates);
    m_fields->setChoices(m_trial.region, m_trial.catalogue, today(), session().environment().russian);
    m_fields->showUnderstood(m_trial.outcome ? m_trial.outcome->batch.sheet : QString());
    if (m_trial.outcome)
        showOutcome();
    else
        showFailure({m_trial.error, false, RegistryColumns::rows(m_trial.columns), todoFor(m_trial.error.code)});
}

/// What is usually advised speaks of the figures of a week.
QString RegistryDialog::todoFor(core::ErrorCode code) {
    return code == core::ErrorCode::NothingToImport
               ? tr("Choose below which columns hold the names and the municipalities, or choose another file.")
               : QString();
}

void RegistryDialog::showOutcome() {
    const RegistryOutcome& outcome = *m_trial.outcome;
    std::vector<services::PendingQuestion> asked = outcome.questions;
    std::erase_if(asked, [](const auto& one) { return one.state == services::QuestionState::Organisation; });
    keepAsked(m_questions, asked, m_request.answers);
    showHeading(outcome.batch.heading);
    showRemembered({}, false);
    const Environment& environment = session().environment();
    preview().show(contentOf(m_trial, m_questions, m_request, today(), environment.russian));
    if (!m_restored)
        preview().restoreState(environment.settings.layout(layoutName()));
    m_restored = true;
    showPreview();
}

void RegistryDialog::chooseColumn(int row, qint64 id) {
    m_request.columns = RegistryColumns::chosen(m_trial.columns.at(size_t(row)), id, m_request.columns);
    tryAgain();
}

bool RegistryDialog::canApply() const {
    return m_trial.outcome && !m_trial.outcome->repeated;
}

void RegistryDialog::apply() {
    if (!isReady() || !canApply() || work().isBusy())
        return;
    startApplying(
        tr("Importing %1").arg(QFileInfo(m_request.file).fileName()),
        [request = m_request, &clock = session().environment().clock](core::Store& store, std::stop_token stop,
                                                                      services::ProgressSink& progress) {
            return services::RegistryService(store, clock).run(request, std::move(stop), &progress);
        },
        [this](const Result<RegistryOutcome>& imported) { takeImported(imported); });
}

void RegistryDialog::takeImported(const Result<RegistryOutcome>& imported) {
    if (!imported)
        return work().showError(imported.error());
    const core::BatchInfo& batch = imported->batch;
    QStringList parts{tr("new organisations: %1").arg(batch.counts.added), tr("changed: %1").arg(batch.counts.changed),
                      tr("unchanged: %1").arg(batch.counts.same)};
    if (batch.counts.unmatched > 0)
        parts.append(tr("waiting for an answer: %1").arg(batch.counts.unmatched));
    if (batch.counts.rejected > 0)
        parts.append(tr("not read: %1").arg(batch.counts.rejected));
    accept();
    work().announce(tr("List of organisations imported: %1 (%2)").arg(batch.file, parts.join(u", "_s)));
    session().reload();
}

void RegistryDialog::done(int result) {
    session().runner().cancel(sheetsKey());
    if (m_restored)
        session().environment().settings.setLayout(layoutName(), preview().saveState());
    TrialDialog::done(result);
}

void RegistryDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (!work().isBusy() && !fileOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void RegistryDialog::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    // The program that the file is dragged from waits until this function returns.
    QMetaObject::invokeMethod(
        this, [this, file = fileOf(*event->mimeData())] { begin(file); }, Qt::QueuedConnection);
}

} // namespace svodka::app
