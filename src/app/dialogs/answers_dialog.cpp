// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/answers_dialog.h"

#include "app/work.h"
#include "services/corrections/manual_batch.h"
#include "services/error_text.h"
#include "services/import/notice_text.h"
#include "services/pending/pending_service.h"
#include "ui_answers_dialog.h"
#include "widgets/em.h"
#include "widgets/error_box.h"
#include "widgets/period_label.h"

#include <QPointer>
#include <QScreen>
#include <QTabBar>
#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Result;
using services::QuestionState;
using widgets::em;

AnswersDialog::AnswersDialog(Work& work, core::BatchInfo batch, QWidget* parent)
    : QDialog(parent), m_work(work), m_ui(std::make_unique<Ui::AnswersDialog>()), m_batch(std::move(batch)) {
    m_ui->setupUi(this);
    setObjectName(u"answersDialog"_s);
    setWindowTitle(tr("Questions about names"));
    const QString number = QString::number(m_batch.id.value);
    const QString name = services::batchName(m_batch);
    m_ui->fileLabel->setText(
        m_batch.period.isValid()
            ? tr("Import No. %1: %2, week %3").arg(number, name, widgets::periodLabel(m_batch.period))
            : tr("Import No. %1: %2").arg(number, name));
    m_ui->olderLabel->hide();
    m_ui->questionsTabWidget->tabBar()->setAccessibleName(m_ui->questionsTabWidget->accessibleName());
    fitSizes();
    connect(m_ui->questionList, &QuestionList::answersChanged, this, &AnswersDialog::updateParts);
    connect(m_ui->organisationQuestions, &OrganisationQuestions::answersChanged, this, &AnswersDialog::updateParts);
    connect(m_ui->enterPushButton, &QPushButton::clicked, this, &AnswersDialog::enter);
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

void AnswersDialog::fitSizes() {
    QFont bold = font();
    bold.setBold(true);
    m_ui->fileLabel->setFont(bold);
    m_ui->answersLayout->setSpacing(em(*this, 0.6));
    setMinimumSize(em(*this, 37), em(*this, 22)); // the wrapped lines above are taller than Qt reckons
    const QSize room = screen()->availableSize();
    resize(QSize(em(*this, 54), em(*this, 28)).boundedTo(room - QSize(em(*this, 2), em(*this, 4))));
}

Result<AnswersDialog::Questions> AnswersDialog::load(core::Store& store, core::BatchId batch) {
    Questions loaded;
    if (const auto taken = take(services::pendingQuestions(store), &loaded.own); !taken)
        return taken.error();
    if (const auto taken = take(store.region(), &loaded.region); !taken)
        return taken.error();
    if (const auto taken = take(store.catalogue(), &loaded.catalogue); !taken)
        return taken.error();
    if (const auto taken = take(store.organisations(), &loaded.organisations); !taken)
        return taken.error();
    std::erase_if(loaded.own, [&](const services::PendingQuestion& one) { return one.batch.id != batch; });
    return loaded;
}

void AnswersDialog::takeQuestions(const Result<Questions>& loaded) {
    if (!loaded)
        return m_work.showError(loaded.error());
    m_loaded = true;
    const auto isAbout = [&](QuestionState state) {
        return std::count_if(loaded->own.begin(), loaded->own.end(),
                             [state](const auto& question) { return question.state == state; });
    };
    m_hasEarlierAnswers = isAbout(QuestionState::Answered) > 0;
    const QDate day = m_batch.period.isValid() ? m_batch.period.end : m_batch.importedAt.toLocalTime().date();
    m_ui->questionList->setQuestions(loaded->own, loaded->region, day);
    showOrganisations(*loaded);
    const auto places = qsizetype(loaded->own.size()) - isAbout(QuestionState::Organisation);
    QTabWidget* tabs = m_ui->questionsTabWidget;
    tabs->setTabText(0, tr("Municipalities: %1").arg(places));
    tabs->setTabText(1, tr("Organisations: %1").arg(m_ui->organisationQuestions->count()));
    tabs->setTabVisible(0, places > 0);
    tabs->setTabVisible(1, m_ui->organisationQuestions->count() > 0);
    updateParts();
}

void AnswersDialog::showOrganisations(const Questions& loaded) {
    std::vector<services::OrganisationProposal> proposals;
    QStringList older;
    for (const services::PendingQuestion& question : loaded.own) {
        if (question.state != QuestionState::Organisation)
            continue;
        if (question.organisation.type.isEmpty())
            older << question.spelling;
        else
            proposals.push_back(question.organisation);
    }
    const Environment& environment = m_work.session().environment();
    m_ui->organisationQuestions->set(
        {loaded.region, loaded.catalogue, loaded.organisations, m_batch.period.end, environment.russian}, proposals, {},
        environment.author);
    m_ui->olderLabel->setText(tr("These came with an older version of the program; import their file again: %1")
                                  .arg(older.mid(0, 5).join(u", "_s) + (older.size() > 5 ? u", …"_s : QString())));
    m_ui->olderLabel->setVisible(!older.isEmpty());
}

/// What was said of a name holds wherever it waits, also in other imports.
void AnswersDialog::enter() {
    if (m_saving || m_work.isBusy())
        return;
    m_saving = true;
    updateParts();
    const Environment& environment = m_work.session().environment();
    services::EnterRequest wanted;
    wanted.answers = m_ui->questionList->answers(environment.author);
    wanted.organisationAnswers = m_ui->organisationQuestions->answers();
    wanted.author = environment.author;
    wanted.createOrganisations = m_ui->createCheckBox->isChecked();
    m_work.onStore(
        tr("Saving the answers"),
        [wanted, &clock = environment.clock](core::Store& store, std::stop_token, services::ProgressSink&) {
            return services::enterPending(store, clock, wanted);
        },
        [self = QPointer(this)](const Result<services::EnterOutcome>& entered) {
            if (self)
                self->takeEntered(entered);
        },
        Work::Stoppable::No);
}

void AnswersDialog::takeEntered(const Result<services::EnterOutcome>& entered) {
    if (!entered)
        return m_work.showError(entered.error());
    accept();
    m_work.announce(tr("The answers are kept. Rows that have entered: %1; rows that wait still: %2.")
                        .arg(QString::number(entered->entered), QString::number(entered->waiting)));
    m_work.session().reload();
    if (!entered->notices.empty())
        tellNotices(*entered);
}

/// They stand nowhere else: later files over these rows, a copy that could not be made.
void AnswersDialog::tellNotices(const services::EnterOutcome& entered) {
    constexpr qsizetype most = 12;
    QStringList lines;
    for (const services::ImportNotice& notice : entered.notices) {
        const QString place = services::describe(notice.where);
        lines << (place.isEmpty() ? services::noticeText(notice)
                                  : u"%1 (%2)"_s.arg(services::noticeText(notice), place));
    }
    const QString rest = lines.size() > most ? u"\n…"_s : QString();
    widgets::ErrorBox::openOver({tr("The rows have entered. Please look at this:"),
                                 lines.mid(0, most).join(u'\n') + rest,
                                 tr("They can be taken back on the page “Imports”."),
                                 {}},
                                m_work.window());
}

/// Not while answers are being saved.
void AnswersDialog::reject() {
    if (!m_saving)
        QDialog::reject();
}

void AnswersDialog::updateParts() {
    const bool hasAnswers = !m_ui->questionList->answers({}).empty() || !m_ui->organisationQuestions->answers().empty();
    const bool isFree = m_loaded && !m_saving && !m_work.isBusy();
    m_ui->enterPushButton->setEnabled(isFree && (hasAnswers || m_hasEarlierAnswers));
    m_ui->closePushButton->setEnabled(!m_saving);
    m_ui->questionsTabWidget->setEnabled(isFree);
}

} // namespace svodka::app
