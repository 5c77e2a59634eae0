// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import_dialog.h"

#include "app/error_message.h"
#include "app/work.h"
#include "services/import/import_parts.h"
#include "services/import/import_service.h"
#include "services/import/sheet_names.h"
#include "ui_import_dialog.h"
#include "widgets/em.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPointer>
#include <QScreen>
#include <QScrollBar>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Result;
using services::ImportOutcome;
using widgets::em;

namespace {

/// The first lines of what stands over the table: enough to know it by.
QString shortened(const QString& heading) {
    constexpr qsizetype most = 240;
    const QString lines = heading.split(u'\n', Qt::SkipEmptyParts).mid(0, 2).join(u'\n');
    return lines.size() > most ? lines.left(most) + u'…' : lines;
}

void showText(QLabel* label, const QString& text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
}

} // namespace

ImportDialog::ImportDialog(Work& work, const QStringList& files, QWidget* parent)
    : QDialog(parent), m_work(work), m_ui(std::make_unique<Ui::ImportDialog>()),
      m_queue(files, work.session().environment().author), m_exports(new ExportActions(work)) {
    m_ui->setupUi(this);
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import"));
    restyle();
    const QSize room = screen()->availableSize();
    resize(QSize(em(*this, 54), em(*this, 38)).boundedTo(room - QSize(em(*this, 2), em(*this, 4))));
    m_ui->bodyWidget->installEventFilter(this);
    connectParts();
    beginFile();
}

ImportDialog::~ImportDialog() {
    delete m_exports;
}

QString ImportDialog::previewKey() {
    return u"import.preview"_s;
}

QString ImportDialog::sheetsKey() {
    return u"import.sheets"_s;
}

void ImportDialog::connectParts() {
    connect(m_ui->importFields, &ImportFields::changed, this, &ImportDialog::preview);
    connect(m_ui->importPreview, &ImportPreview::answersChanged, this, &ImportDialog::preview);
    connect(m_ui->importPreview, &ImportPreview::organisationsAnswered, this, [this](const auto& answers) {
        m_queue.request().organisationAnswers = answers;
        preview();
    });
    connect(m_ui->importPreview, &ImportPreview::columnsChosen, this, &ImportDialog::takeColumns);
    connect(m_ui->importPreview, &ImportPreview::exportWanted, m_exports, &ExportActions::exportTable);
    connect(m_ui->unknownColumnsChoiceTable, &widgets::ChoiceTable::chosen, this,
            [this](int row, qint64 id) { takeColumns(m_unknownColumns.chosen(row, id)); });
    connect(m_ui->forgetPushButton, &QPushButton::clicked, this, [this] {
        m_queue.request().useRemembered = false;
        preview();
    });
    connect(&m_work, &Work::announced, this, [this](const QString& text) { showStatus(text); });
    connect(m_ui->importPushButton, &QPushButton::clicked, this, &ImportDialog::importFile);
    connect(m_ui->skipPushButton, &QPushButton::clicked, this, [this] {
        m_queue.skip();
        nextFile();
    });
    connect(m_ui->closePushButton, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_ui->copyPushButton, &QPushButton::clicked, this, &ImportDialog::copyError);
    // A cancelled import calls nobody back; this tells of its end too.
    connect(&m_work, &Work::busyChanged, this, [this](bool busy) {
        m_importing = m_importing && busy;
        updateParts();
    });
}

void ImportDialog::beginFile() {
    m_trial = {};
    showName();
    showStatus({});
    m_ui->headingLabel->hide();
    m_ui->rememberedFrame->hide();
    m_ui->importFields->begin(m_queue.request());
    m_ui->importPreview->begin();
    m_ui->stateStackedWidget->setCurrentWidget(m_ui->waitingPage);
    suggestWeek();
    readSheets();
    if (m_queue.isSplit())
        preview();
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
    m_ui->fileLabel->setText(name);
    m_ui->skipPushButton->setText(m_queue.parts() > 1 ? tr("S&kip this table") : tr("S&kip this file"));
}

/// A file with several tables is offered table by table.
void ImportDialog::readParts() {
    m_previewing = true;
    updateParts();
    m_work.session().jobs().start(
        previewKey(), this,
        [file = m_queue.request().file](core::Store& store, std::stop_token,
                                        services::ProgressSink&) -> Result<std::vector<services::ImportPart>> {
            const auto catalogue = store.catalogue();
            if (!catalogue)
                return catalogue.error();
            return services::importParts(file, *catalogue);
        },
        [this](const Result<std::vector<services::ImportPart>>& parts) {
            // Why a file cannot be read is told by its preview.
            m_queue.split(parts ? *parts : std::vector<services::ImportPart>());
            showName();
            m_ui->importFields->begin(m_queue.request());
            readSheets();
            preview();
        });
}

void ImportDialog::readSheets() {
    const QString file = m_queue.request().file;
    m_work.session().runner().start(
        sheetsKey(), this, [file](std::stop_token, services::ProgressSink&) { return services::sheetNames(file); },
        [this](const Result<QStringList>& sheets) {
            // Why a file cannot be read is told by its preview.
            if (!sheets)
                return;
            m_ui->importFields->setSheets(*sheets);
            if (m_trial.outcome)
                m_ui->importFields->showUnderstood(&m_trial.outcome->batch);
        });
}

/// A newer preview takes the place of an older one that is still being worked out.
void ImportDialog::preview() {
    const QString sheet = m_queue.request().sheet;
    m_ui->importFields->fill(m_queue.request());
    if (m_queue.request().sheet != sheet)
        m_queue.request().table = 0; // it was one of the other sheet
    m_queue.request().answers = m_ui->importPreview->answers(m_queue.request().author);
    m_previewing = true;
    updateParts();
    const core::Clock& clock = m_work.session().environment().clock;
    m_work.session().jobs().start(
        previewKey(), this,
        [request = m_queue.previewRequest(), &clock](core::Store& store, std::stop_token stop,
                                                     services::ProgressSink&) {
            return tryImport(store, clock, request, stop);
        },
        [this](Result<ImportTrial> made) { takePreview(std::move(made)); });
}

void ImportDialog::takePreview(Result<ImportTrial> made) {
    m_previewing = false;
    if (made) {
        m_trial = *std::move(made);
        m_ui->importFields->setCatalogue(m_trial.catalogue, m_work.session().environment().russian);
    } else {
        m_trial.outcome.reset();
        m_trial.error = made.error();
    }
    if (m_trial.outcome)
        showOutcome();
    else
        showError(m_trial.error);
    suggestWeek();
    updateParts();
    Q_EMIT readyChanged();
}

void ImportDialog::showOutcome() {
    const ImportOutcome& outcome = *m_trial.outcome;
    m_queue.takeQuestions(outcome.questions);
    showText(m_ui->headingLabel, shortened(outcome.batch.heading));
    showRemembered(outcome);
    m_ui->importFields->showUnderstood(&outcome.batch);
    m_ui->importPreview->show(m_trial, m_queue.questions(), m_queue.request(), m_work.session().environment().russian);
    m_ui->stateStackedWidget->setCurrentWidget(m_ui->importPreview);
}

/// What came from memory, and whether the week has come before.
void ImportDialog::showRemembered(const ImportOutcome& outcome) {
    QStringList lines;
    const auto day = [](const QDateTime& moment) { return moment.toLocalTime().date().toString(u"dd.MM.yyyy"_s); };
    if (!outcome.sameWeek.empty()) {
        const core::BatchInfo& last = outcome.sameWeek.front();
        lines += tr("This week is in the store already: import No. %1 of %2, %3. Below: what this file changes.")
                     .arg(QString::number(last.id.value), day(last.importedAt), last.file);
    }
    if (outcome.profile)
        lines += tr("Read as was chosen for the file %1 on %2.").arg(outcome.profile->file, day(outcome.profile->at));
    m_ui->rememberedLabel->setText(lines.join(u'\n'));
    m_ui->rememberedFrame->setVisible(!lines.isEmpty());
    m_ui->forgetPushButton->setVisible(outcome.profile.has_value());
}

/// A file of which nothing was recognised is not lost: its columns can be named.
void ImportDialog::showUnknownColumns() {
    std::vector<services::ColumnMeaning> meanings;
    const QString chosen = m_ui->importFields->campaign();
    for (const core::Campaign& campaign : m_trial.catalogue.campaigns) {
        if (!chosen.isEmpty() && campaign.code != chosen)
            continue;
        for (services::ColumnMeaning meaning : services::columnMeanings(campaign, m_trial.organisationLevel)) {
            if (chosen.isEmpty())
                meaning.title = {campaign.title.ru + u": "_s + meaning.title.ru,
                                 campaign.title.en + u": "_s + meaning.title.en};
            meanings.push_back(std::move(meaning));
        }
    }
    m_unknownColumns.set(m_trial.columns, std::move(meanings), m_work.session().environment().russian);
    m_ui->unknownColumnsChoiceTable->setRows(ColumnList::headers(), m_unknownColumns.rows());
    m_ui->unknownColumnsLabel->setVisible(m_unknownColumns.count() > 0);
    m_ui->unknownColumnsChoiceTable->setVisible(m_unknownColumns.count() > 0);
}

/// From now on the user's word holds for the columns, not the memory's.
void ImportDialog::takeColumns(const std::vector<services::ColumnChoice>& columns) {
    m_queue.request().columns = columns;
    m_queue.request().useRemembered = false;
    preview();
}

void ImportDialog::showStatus(const QString& text) {
    m_ui->statusLabel->setText(text.isEmpty() ? tr("Reading the file…") : text);
    m_ui->statusLabel->setVisible(m_previewing || !text.isEmpty());
}

void ImportDialog::showError(const core::Error& error) {
    m_error = errorMessage(error);
    showUnknownColumns();
    m_ui->headingLabel->hide();
    m_ui->rememberedFrame->hide();
    m_ui->importFields->showUnderstood(nullptr);
    showText(m_ui->whatLabel, m_error.what);
    showText(m_ui->whereLabel, m_error.where);
    showText(m_ui->todoLabel, m_error.todo);
    m_ui->copyPushButton->setText(tr("Cop&y"));
    m_ui->errorFrame->setAccessibleName(m_error.joined());
    m_ui->stateStackedWidget->setCurrentWidget(m_ui->errorPage);
}

/// The week of the file; else that of the file before; else the last one that is over, as the campaign counts its
/// weeks.
void ImportDialog::suggestWeek() {
    if (m_trial.outcome)
        return m_ui->importFields->suggestWeek(m_trial.outcome->batch.period);
    if (m_queue.sum().files > 0)
        return m_ui->importFields->suggestWeek(m_queue.sum().last.period);
    const QString chosen = m_ui->importFields->campaign();
    const core::Campaign* campaign =
        m_trial.catalogue.campaign(chosen.isEmpty() ? m_work.session().place().filter.campaign : chosen);
    const QDate today = m_work.session().environment().clock.nowUtc().toLocalTime().date();
    const Qt::DayOfWeek firstDay = campaign ? campaign->firstDay : Qt::Monday;
    const core::Period week = core::weekHolding(today, firstDay);
    m_ui->importFields->suggestWeek(week.end <= today ? week : core::weekHolding(today.addDays(-7), firstDay));
}

void ImportDialog::importFile() {
    m_ui->importFields->takeTyped(); // a date half typed: it is previewed before it counts
    if (!isReady() || !m_trial.outcome || m_trial.outcome->repeated || m_work.isBusy())
        return;
    m_importing = true;
    updateParts();
    const core::Clock& clock = m_work.session().environment().clock;
    m_work.onStore(
        tr("Importing %1").arg(m_queue.fileName()),
        [request = m_queue.request(), &clock](core::Store& store, std::stop_token stop, services::ProgressSink&) {
            return services::ImportService(store, clock).run(request, stop);
        },
        [self = QPointer(this)](const Result<ImportOutcome>& imported) {
            if (self)
                self->takeImported(imported);
        });
}

void ImportDialog::takeImported(const Result<ImportOutcome>& imported) {
    if (!imported) {
        m_work.showError(imported.error());
        return;
    }
    m_queue.finish(*imported);
    nextFile();
}

void ImportDialog::nextFile() {
    if (m_queue.isAtEnd())
        accept();
    else
        beginFile();
}

/// Not while a file is entering: that has a button of its own to cancel.
void ImportDialog::reject() {
    if (!m_importing)
        QDialog::reject();
}

void ImportDialog::done(int result) {
    m_work.session().runner().cancel(previewKey());
    m_work.session().runner().cancel(sheetsKey());
    QDialog::done(result);
    announceSum();
}

void ImportDialog::announceSum() {
    const ImportSum sum = m_queue.sum();
    if (sum.files == 0)
        return;
    QStringList parts{tr("new: %1").arg(sum.counts.added), tr("changed: %1").arg(sum.counts.changed),
                      tr("unchanged: %1").arg(sum.counts.same)};
    if (sum.counts.unmatched > 0)
        parts.append(tr("waiting for an answer: %1").arg(sum.counts.unmatched));
    if (sum.counts.rejected > 0)
        parts.append(tr("not read: %1").arg(sum.counts.rejected));
    const QString what =
        sum.files == 1 ? tr("Imported: %1").arg(sum.last.file) : tr("Imported files: %n", "", sum.files);
    m_work.announce(u"%1 (%2)"_s.arg(what, parts.join(u", "_s)));
    m_work.session().reload();
    m_work.session().go({page::summary, {sum.last.campaign, sum.last.period, {}, {}, {}}, {}, {}});
}

void ImportDialog::updateParts() {
    const bool canImport = isReady() && m_trial.outcome && !m_trial.outcome->repeated && !m_work.isBusy();
    m_ui->importPushButton->setEnabled(canImport);
    m_ui->skipPushButton->setVisible(!m_queue.isLast());
    m_ui->skipPushButton->setEnabled(!m_importing);
    m_ui->closePushButton->setEnabled(!m_importing);
    m_ui->bodyWidget->setEnabled(!m_importing);
    m_ui->statusLabel->setVisible(m_previewing);
    m_ui->previewProgressBar->setVisible(m_previewing);
}

void ImportDialog::restyle() {
    QFont bold = font();
    bold.setBold(true);
    m_ui->fileLabel->setFont(bold);
    m_ui->whatLabel->setFont(bold);
    m_ui->headingLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ui->importLayout->setSpacing(em(*this, 0.5));
    m_ui->bodyLayout->setSpacing(em(*this, 0.7));
    m_ui->errorFrameLayout->setSpacing(em(*this, 0.5));
    m_ui->bodyScrollArea->setMinimumHeight(em(*this, 12));
    m_ui->previewProgressBar->setFixedSize(em(*this, 6), em(*this, 0.7));
}

void ImportDialog::copyError() {
    QGuiApplication::clipboard()->setText(m_error.joined());
    m_ui->copyPushButton->setText(tr("Copied"));
}

/// It scrolls down where there is little room, but never sideways.
bool ImportDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_ui->bodyWidget && event->type() == QEvent::LayoutRequest)
        m_ui->bodyScrollArea->setMinimumWidth(m_ui->bodyWidget->minimumSizeHint().width() +
                                              m_ui->bodyScrollArea->verticalScrollBar()->sizeHint().width());
    return QDialog::eventFilter(watched, event);
}

void ImportDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace svodka::app
