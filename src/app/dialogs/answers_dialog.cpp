// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/answers_dialog.h"

#include "app/desktop.h"
#include "app/work.h"
#include "ui_answers_dialog.h"
#include "widgets/em.h"
#include "widgets/error_box.h"
#include "widgets/period_label.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QScreen>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Result;
using services::ImportAgainOutcome;
using services::ImportAgainState;
using services::QuestionState;
using widgets::em;

AnswersDialog::AnswersDialog(Work& work, core::BatchInfo batch, QWidget* parent)
    : QDialog(parent), m_work(work), m_ui(std::make_unique<Ui::AnswersDialog>()), m_batch(std::move(batch)) {
    m_ui->setupUi(this);
    setObjectName(u"answersDialog"_s);
    setWindowTitle(tr("Questions about names"));
    m_ui->fileLabel->setText(
        tr("Import No. %1: %2, week %3")
            .arg(QString::number(m_batch.id.value), m_batch.file, widgets::periodLabel(m_batch.period)));
    QFont bold = font();
    bold.setBold(true);
    m_ui->fileLabel->setFont(bold);
    m_ui->answersLayout->setSpacing(em(*this, 0.6));
    setMinimumSize(em(*this, 28), em(*this, 20)); // the wrapped lines above are taller than Qt reckons
    const QSize room = screen()->availableSize();
    resize(QSize(em(*this, 44), em(*this, 24)).boundedTo(room - QSize(em(*this, 2), em(*this, 4))));
    connect(m_ui->questionList, &QuestionList::answersChanged, this, &AnswersDialog::updateParts);
    connect(m_ui->importPushButton, &QPushButton::clicked, this, &AnswersDialog::importAgain);
    connect(m_ui->savePushButton, &QPushButton::clicked, this, [this] { run({}, false); });
    connect(m_ui->closePushButton, &QPushButton::clicked, this, &AnswersDialog::reject);
    connect(&m_work, &Work::busyChanged, this, [this](bool busy) {
        m_saving = m_saving && busy;
        updateParts();
    });
    updateParts();
    m_work.session().jobs().start(
        u"answers.load"_s, this,
        [id = m_batch.id](core::Store& store, std::stop_token, services::ProgressSink&) { return load(store, id); },
        [this](const Result<Questions>& loaded) { takeQuestions(loaded); });
}

AnswersDialog::~AnswersDialog() = default;

Result<AnswersDialog::Questions> AnswersDialog::load(core::Store& store, core::BatchId batch) {
    auto questions = services::pendingQuestions(store);
    if (!questions)
        return questions.error();
    auto region = store.region();
    if (!region)
        return region.error();
    std::erase_if(*questions, [&](const services::PendingQuestion& one) { return one.batch.id != batch; });
    return Questions{*std::move(questions), *std::move(region)};
}

void AnswersDialog::takeQuestions(const Result<Questions>& loaded) {
    if (!loaded)
        return m_work.showError(loaded.error());
    m_loaded = true;
    m_hasEarlierAnswers = std::any_of(loaded->own.begin(), loaded->own.end(),
                                      [](const auto& question) { return question.state == QuestionState::Answered; });
    m_ui->questionList->setQuestions(loaded->own, loaded->region, m_batch.period.end);
    updateParts();
}

/// Usually the file still lies where files are chosen from.
void AnswersDialog::importAgain() {
    const QString folder = m_work.session().environment().settings.folder(u"import"_s);
    const QString guess = QDir(folder).filePath(m_batch.file);
    if (!folder.isEmpty() && QFileInfo(guess).isFile())
        run(guess, true);
    else
        askForFile(tr("Where is the file %1?").arg(m_batch.file));
}

void AnswersDialog::askForFile(const QString& title) {
    const Environment& environment = m_work.session().environment();
    const QString file = environment.desktop.fileAgain(this, title, environment.settings.folder(u"import"_s));
    if (!file.isEmpty())
        run(file, false);
}

AnswersDialog::Outcome AnswersDialog::answer(core::Store& store, const core::Clock& clock, const Answering& wanted,
                                             std::stop_token stop) {
    for (const services::NameAnswer& one : wanted.answers)
        if (const auto saved = services::answerName(store, clock, one); !saved)
            return saved.error();
    if (wanted.file.isEmpty())
        return std::optional<ImportAgainOutcome>();
    auto again = services::importAgain(store, clock, wanted.batch.id, wanted.file, wanted.author,
                                       wanted.createOrganisations, stop);
    if (!again)
        return again.error();
    return std::optional(*std::move(again));
}

void AnswersDialog::run(const QString& file, bool isGuess) {
    if (m_saving || m_work.isBusy())
        return;
    m_saving = m_touched = true;
    updateParts();
    const Environment& environment = m_work.session().environment();
    const Answering wanted{m_ui->questionList->answers(environment.author), m_batch, file, environment.author,
                           m_ui->createCheckBox->isChecked()};
    m_work.onStore(
        tr("Saving the answers"),
        [wanted, &clock = environment.clock](core::Store& store, std::stop_token stop, services::ProgressSink&) {
            return answer(store, clock, wanted, stop);
        },
        [self = QPointer(this), file, isGuess](const Outcome& outcome) {
            if (self)
                self->take(outcome, file, isGuess);
        });
}

void AnswersDialog::take(const Outcome& outcome, const QString& file, bool isGuess) {
    if (!outcome)
        return m_work.showError(outcome.error());
    const std::optional<ImportAgainOutcome>& again = *outcome;
    if (again && again->state == ImportAgainState::OtherFile)
        return tellOtherFile(file, isGuess);
    if (again && again->state == ImportAgainState::NewerBatches)
        return tellNewer(again->newer);
    if (again) {
        const core::BatchInfo& made = again->import.batch;
        m_work.announce(tr("Imported again as No. %1: %2 (new: %3, changed: %4, waiting: %5)")
                            .arg(QString::number(made.id.value), made.file, QString::number(made.counts.added),
                                 QString::number(made.counts.changed), QString::number(made.counts.unmatched)));
    } else {
        m_work.announce(tr("The answers are saved. They hold for every file to come."));
    }
    accept();
}

/// Answers that were saved stay, whatever became of the file.
void AnswersDialog::done(int result) {
    QDialog::done(result);
    if (m_touched)
        m_work.session().reload();
}

/// Files of one sender often have one name: the guess was wrong, so the user knows better.
void AnswersDialog::tellOtherFile(const QString& file, bool isGuess) {
    if (isGuess)
        return askForFile(
            tr("Another version of %1 lies there now. Where is the one that was imported?").arg(m_batch.file));
    widgets::ErrorBox::openOver(
        {tr("This is not the file that was imported: its contents differ."),
         QDir::toNativeSeparators(file),
         tr("The answers are saved. Choose the file that import No. %1 was made of, or import this one as a new file.")
             .arg(m_batch.id.value),
         {}},
        this);
}

void AnswersDialog::tellNewer(const std::vector<core::BatchInfo>& newer) {
    QStringList lines;
    for (const core::BatchInfo& batch : newer)
        lines.append(tr("No. %1: %2").arg(QString::number(batch.id.value), batch.file));
    widgets::ErrorBox::openOver(
        {tr("Later imports of the same week would be overwritten by this older file."),
         lines.join(u'\n'),
         tr("The answers are saved. Take the later imports back, import this file again here, then import those anew."),
         {}},
        this);
}

/// Not while answers are being saved.
void AnswersDialog::reject() {
    if (!m_saving)
        QDialog::reject();
}

void AnswersDialog::updateParts() {
    const bool hasAnswers = !m_ui->questionList->answers({}).empty();
    const bool isFree = m_loaded && !m_saving && !m_work.isBusy();
    m_ui->importPushButton->setEnabled(isFree && (hasAnswers || m_hasEarlierAnswers));
    m_ui->savePushButton->setEnabled(isFree && hasAnswers);
    m_ui->closePushButton->setEnabled(!m_saving);
    m_ui->questionList->setEnabled(isFree);
}

} // namespace svodka::app
