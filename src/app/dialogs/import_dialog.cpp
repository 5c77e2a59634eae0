// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import_dialog.h"

#include "app/dialogs/import_content.h"
#include "app/dialogs/import_fields.h"
#include "app/dialogs/registry_dialog.h"
#include "services/import/import_parts.h"
#include "services/import/import_service.h"
#include "services/import/sheet_names.h"
#include "ui_trial_dialog.h"

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Result;
using services::ImportOutcome;

namespace {

QString layoutName() {
    return u"import.rows"_s;
}

} // namespace

ImportDialog::ImportDialog(Work& work, const QStringList& files, QWidget* parent)
    : TrialDialog(work, parent), m_fields(new ImportFields), m_queue(files, work.session().environment().author) {
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import"));
    m_fields->setObjectName(u"importFields"_s);
    ui().fieldsLayout->addWidget(m_fields);
    connectParts();
    beginFile();
}

ImportDialog::~ImportDialog() = default;

QString ImportDialog::sheetsKey() {
    return u"import.sheets"_s;
}

void ImportDialog::connectParts() {
    connect(m_fields, &ImportFields::changed, this, &ImportDialog::tryFile);
    connect(&preview(), &ImportPreview::answersChanged, this, [this] {
        m_queue.request().organisationAnswers = preview().organisationAnswers();
        tryFile();
    });
    connect(ui().forgetPushButton, &QPushButton::clicked, this, [this] {
        m_queue.request().useRemembered = false;
        tryFile();
    });
    connect(ui().skipPushButton, &QPushButton::clicked, this, &ImportDialog::skipFile);
    connect(ui().registryPushButton, &QPushButton::clicked, this, &ImportDialog::openAsRegistry);
}

void ImportDialog::beginFile() {
    m_trial = {};
    showName();
    showWaiting();
    m_fields->begin(m_queue.request());
    preview().begin();
    suggestWeek();
    readSheets();
    tryAgain();
}

void ImportDialog::tryAgain() {
    if (m_queue.isSplit())
        tryFile();
    else
        readParts();
}

void ImportDialog::showName() {
    QString name = m_queue.fileName();
    if (m_queue.count() > 1)
        name = tr("File %1 of %2: %3").arg(QString::number(m_queue.place()), QString::number(m_queue.count()), name);
    if (m_queue.parts() > 1)
        name = tr("%1 — table %2 of %3: %4")
                   .arg(name, QString::number(m_queue.part()), QString::number(m_queue.parts()), m_queue.partTitle());
    ui().fileLabel->setText(name);
    ui().skipPushButton->setText(m_queue.parts() > 1 ? tr("S&kip this table") : tr("S&kip this file"));
    ui().skipPushButton->setVisible(!m_queue.isLast());
}

/// A file with several tables is offered table by table.
void ImportDialog::readParts() {
    using Parts = std::vector<services::ImportPart>;
    startTrial(
        [file = m_queue.request().file](core::Store& store, std::stop_token stop,
                                        services::ProgressSink&) -> Result<Parts> {
            const auto catalogue = store.catalogue();
            if (!catalogue)
                return catalogue.error();
            return services::importParts(file, *catalogue, {}, std::move(stop));
        },
        [this](const Result<Parts>& parts) {
            // Why a file cannot be read is told by its preview.
            m_queue.split(parts ? *parts : Parts());
            showName();
            m_fields->begin(m_queue.request());
            readSheets();
            tryFile();
        });
}

void ImportDialog::readSheets() {
    session().runner().start(
        sheetsKey(), this,
        [file = m_queue.request().file](std::stop_token stop, services::ProgressSink&) {
            return services::sheetNames(file, std::move(stop));
        },
        [this](const Result<QStringList>& sheets) {
            // Why a file cannot be read is told by its preview.
            if (!sheets)
                return;
            m_fields->setSheets(*sheets);
            if (m_trial.outcome)
                m_fields->showUnderstood(&m_trial.outcome->batch);
        });
}

/// A newer trial takes the place of an older one that is still being worked out.
void ImportDialog::tryFile() {
    if (!m_queue.isSplit()) // reading was cancelled before it was known what the file holds
        return readParts();
    const QString sheet = m_queue.request().sheet;
    m_fields->fill(m_queue.request());
    if (m_queue.request().sheet != sheet)
        m_queue.request().table = 0; // it was one of the other sheet
    m_queue.request().answers = preview().answers(m_queue.request().author);
    startTrial(
        [request = m_queue.previewRequest(), &clock = session().environment().clock](
            core::Store& store, std::stop_token stop, services::ProgressSink& progress) {
            return tryImport(store, clock, request, std::move(stop), progress);
        },
        [this](Result<ImportTrial> made) { takeTrial(std::move(made)); });
}

void ImportDialog::takeTrial(Result<ImportTrial> made) {
    if (made) {
        m_trial = *std::move(made);
        m_fields->setCatalogue(m_trial.catalogue, session().environment().russian);
    } else {
        m_trial.outcome.reset();
        m_trial.error = made.error();
    }
    if (m_trial.outcome)
        showOutcome();
    else
        showError(m_trial.error);
    suggestWeek();
}

void ImportDialog::showOutcome() {
    const ImportOutcome& outcome = *m_trial.outcome;
    const Environment& environment = session().environment();
    m_queue.takeQuestions(outcome.questions);
    const core::Campaign* campaign = m_trial.catalogue.campaign(outcome.batch.campaign);
    m_columns.set(m_trial.columns,
                  campaign ? services::columnMeanings(*campaign, m_trial.organisationLevel)
                           : std::vector<services::ColumnMeaning>(),
                  environment.russian);
    showHeading(outcome.batch.heading);
    showRemembered(rememberedLines(outcome), outcome.profile.has_value());
    m_fields->showUnderstood(&outcome.batch);
    preview().show(contentOf(m_trial, m_queue.questions(), m_queue.request(), m_columns, environment.russian));
    if (!m_restored)
        preview().restoreState(environment.settings.layout(layoutName()));
    m_restored = true;
    showPreview();
}

/// A file of which nothing was recognised is not lost: its columns can be named.
void ImportDialog::showError(const core::Error& error) {
    m_columns.set(m_trial.columns, meaningsOf(m_trial, m_fields->campaign()), session().environment().russian);
    m_fields->showUnderstood(nullptr);
    showFailure({error, m_trial.isRegistry, m_columns.rows()});
}

/// From now on the user's word holds for the columns, not the memory's.
void ImportDialog::chooseColumn(int row, qint64 id) {
    m_queue.request().columns = m_columns.chosen(row, id);
    m_queue.request().useRemembered = false;
    tryFile();
}

/// The week of the file; else that of the file before; else the last one that is over, as the campaign counts its
/// weeks.
void ImportDialog::suggestWeek() {
    if (m_trial.outcome)
        return m_fields->suggestWeek(m_trial.outcome->batch.period);
    if (m_queue.sum().files > 0)
        return m_fields->suggestWeek(m_queue.sum().last.period);
    const QString chosen = m_fields->campaign();
    const core::Campaign* campaign =
        m_trial.catalogue.campaign(chosen.isEmpty() ? session().place().filter.campaign : chosen);
    const QDate today = session().environment().clock.nowUtc().toLocalTime().date();
    const Qt::DayOfWeek firstDay = campaign ? campaign->firstDay : Qt::Monday;
    const core::Period week = core::weekHolding(today, firstDay);
    m_fields->suggestWeek(week.end <= today ? week : core::weekHolding(today.addDays(-7), firstDay));
}

bool ImportDialog::canApply() const {
    return m_trial.outcome && !m_trial.outcome->repeated;
}

void ImportDialog::apply() {
    m_fields->takeTyped(); // a date half typed: it is previewed before it counts
    if (!isReady() || !canApply() || work().isBusy())
        return;
    startApplying(
        tr("Importing %1").arg(m_queue.fileName()),
        [request = m_queue.request(), &clock = session().environment().clock](core::Store& store, std::stop_token stop,
                                                                              services::ProgressSink& progress) {
            return services::ImportService(store, clock).run(request, std::move(stop), &progress);
        },
        [this](const Result<ImportOutcome>& imported) { takeImported(imported); });
}

void ImportDialog::takeImported(const Result<ImportOutcome>& imported) {
    if (!imported)
        return work().showError(imported.error());
    m_queue.finish(*imported);
    nextFile();
}

/// Over this window: the files that are left come after it.
void ImportDialog::openAsRegistry() {
    auto* dialog = new RegistryDialog(work(), m_queue.request().file, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &ImportDialog::skipFile);
    dialog->open();
}

void ImportDialog::skipFile() {
    m_queue.skip();
    nextFile();
}

void ImportDialog::nextFile() {
    if (m_queue.isAtEnd())
        accept();
    else
        beginFile();
}

void ImportDialog::done(int result) {
    session().runner().cancel(sheetsKey());
    if (m_restored)
        session().environment().settings.setLayout(layoutName(), preview().saveState());
    TrialDialog::done(result);
    announceSum();
}

void ImportDialog::announceSum() {
    const ImportSum sum = m_queue.sum();
    if (sum.files == 0)
        return;
    work().announce(sumText(sum));
    session().reload();
    session().go({page::summary, {sum.last.campaign, sum.last.period, {}, {}, {}}, {}, {}});
}

} // namespace svodka::app
