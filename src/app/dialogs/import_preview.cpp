// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import_preview.h"

#include "services/error_text.h"
#include "services/import/notice_text.h"
#include "services/import/preview_table.h"
#include "ui_import_preview.h"
#include "widgets/colours.h"
#include "widgets/em.h"

#include <QEvent>
#include <QLocale>
#include <QTabBar>
#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;
using services::ImportNotice;
using services::ImportOutcome;
using services::NoticeKind;
using widgets::em;

namespace {

/// They stand among the questions.
bool isQuestion(const ImportNotice& notice) {
    return notice.kind == NoticeKind::MunicipalityUnmatched || notice.kind == NoticeKind::OrganisationUnmatched ||
           notice.kind == NoticeKind::OrganisationDoubtful;
}

/// The file stands above already.
QString withPlace(const ImportNotice& notice) {
    core::Location where = notice.where;
    where.file.clear();
    const QString place = services::describe(where);
    return place.isEmpty() ? services::noticeText(notice) : u"%1 (%2)"_s.arg(services::noticeText(notice), place);
}

} // namespace

ImportPreview::ImportPreview(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::ImportPreview>()) {
    m_ui->setupUi(this);
    m_ui->detailsTabWidget->tabBar()->setAccessibleName(m_ui->detailsTabWidget->accessibleName());
    connectParts();
    restyle();
}

ImportPreview::~ImportPreview() = default;

void ImportPreview::connectParts() {
    connect(m_ui->questionList, &QuestionList::answersChanged, this, &ImportPreview::answersChanged);
    connect(m_ui->importRows, &ImportRows::exportWanted, this, &ImportPreview::exportWanted);
    connect(m_ui->saveProblemsPushButton, &QPushButton::clicked, this, [this] { Q_EMIT exportWanted(m_problems); });
    connect(m_ui->columnsChoiceTable, &widgets::ChoiceTable::chosen, this,
            [this](int row, qint64 id) { Q_EMIT columnsChosen(m_columns.chosen(row, id)); });
    connect(m_ui->organisationsChoiceTable, &widgets::ChoiceTable::chosen, this, [this](int row, qint64 id) {
        m_request.organisationAnswers = m_proposals.answered(row, id, m_request.author, m_request.organisationAnswers);
        Q_EMIT organisationsAnswered(m_request.organisationAnswers);
    });
}

void ImportPreview::begin() {
    m_ui->questionList->setQuestions({}, {}, {});
    m_proposals.clear();
    m_ui->importRows->setRows({}, {}, true);
    m_chooseTab = true;
}

void ImportPreview::show(const ImportTrial& trial, const std::vector<services::PendingQuestion>& questions,
                         const services::ImportRequest& request, bool russian) {
    const ImportOutcome& outcome = *trial.outcome;
    m_request = request;
    m_russian = russian;
    // Organisations have a list of their own.
    std::vector<services::PendingQuestion> places = questions;
    std::erase_if(places, [](const auto& one) { return one.state == services::QuestionState::Organisation; });
    showRepeated(outcome);
    showCounts(outcome.batch.counts);
    m_ui->questionList->setQuestions(places, trial.region, outcome.batch.period.end, request.answers);
    showOrganisations(trial);
    showColumns(trial, russian);
    m_ui->importRows->setRows(outcome, trial.catalogue, russian);
    m_ui->doubtfulCountLabel->setText(
        QLocale(QLocale::Russian).toString(m_ui->importRows->count(ImportRows::Kind::Doubtful)));
    m_problems = services::problemTable(outcome, trial.catalogue, russian);
    m_problems.name = tr("Problems in %1").arg(outcome.batch.file);
    showTabs(outcome, int(places.size()), showNotices(outcome));
    restyle();
}

void ImportPreview::showOrganisations(const ImportTrial& trial) {
    m_proposals.take(trial.outcome->proposals, m_request.organisationAnswers);
    m_ui->organisationsChoiceTable->setRows(ProposalList::headers(),
                                            m_proposals.rows({trial.region, trial.catalogue, trial.organisations,
                                                              trial.outcome->batch.period.end, m_russian},
                                                             m_request.organisationAnswers));
}

void ImportPreview::showColumns(const ImportTrial& trial, bool russian) {
    const core::Campaign* campaign = trial.catalogue.campaign(trial.outcome->batch.campaign);
    m_columns.set(trial.columns,
                  campaign ? services::columnMeanings(*campaign, trial.organisationLevel)
                           : std::vector<services::ColumnMeaning>(),
                  russian);
    m_ui->columnsChoiceTable->setRows(ColumnList::headers(), m_columns.rows());
}

void ImportPreview::showRepeated(const ImportOutcome& outcome) {
    QString text =
        tr("This file has been imported already: import No. %1. Nothing will change.").arg(outcome.batch.id.value);
    if (outcome.waiting)
        text += u'\n' + tr("Rows of it that wait for an answer about a name: %n. Answer on the page “Imports”.", "",
                           outcome.batch.counts.unmatched);
    m_ui->repeatedLabel->setText(text);
    m_ui->repeatedLabel->setVisible(outcome.repeated);
    m_ui->countsFrame->setHidden(outcome.repeated);
}

void ImportPreview::showCounts(const core::ImportCounts& counts) {
    const QLocale russian(QLocale::Russian);
    const std::pair<QLabel*, int> shown[] = {
        {m_ui->addedCountLabel, counts.added},       {m_ui->changedCountLabel, counts.changed},
        {m_ui->sameCountLabel, counts.same},         {m_ui->waitingCountLabel, counts.unmatched},
        {m_ui->rejectedCountLabel, counts.rejected}, {m_ui->createdCountLabel, counts.organisationsCreated}};
    for (const auto& [label, count] : shown)
        label->setText(russian.toString(count));
}

int ImportPreview::showNotices(const ImportOutcome& outcome) {
    QStringList lines;
    for (const ImportNotice& notice : outcome.notices)
        if (!isQuestion(notice))
            lines.append(u"• "_s + withPlace(notice));
    m_ui->noticesPlainTextEdit->setPlainText(lines.join(u'\n'));
    return int(lines.size());
}

void ImportPreview::showTabs(const ImportOutcome& outcome, int questions, int notices) {
    QTabWidget* tabs = m_ui->detailsTabWidget;
    const auto showTab = [tabs](QWidget* tab, const QString& title, int count) {
        tabs->setTabText(tabs->indexOf(tab), title.arg(count));
        tabs->setTabVisible(tabs->indexOf(tab), count > 0);
    };
    showTab(m_ui->questionsTab, tr("Municipalities: %1"), questions);
    showTab(m_ui->organisationsTab, tr("Organisations: %1"), m_proposals.count());
    showTab(m_ui->rowsTab, tr("Rows: %1"), m_ui->importRows->count(ImportRows::Kind::All));
    showTab(m_ui->columnsTab, tr("Columns: %1"), m_columns.count());
    showTab(m_ui->noticesTab, tr("Notices: %1"), notices);
    m_ui->saveProblemsPushButton->setEnabled(!m_problems.rows.empty());
    tabs->setVisible(!outcome.repeated || questions + notices > 0);
    // Without tabs the room goes to the space below, not into the counts.
    m_ui->previewLayout->setStretch(m_ui->previewLayout->count() - 1, tabs->isHidden() ? 1 : 0);
    if (!m_chooseTab)
        return;
    m_chooseTab = false;
    tabs->setCurrentWidget(firstTab(outcome, questions));
    if (!outcome.sameWeek.empty())
        m_ui->importRows->setKind(ImportRows::Kind::Changed);
}

/// Questions first; of a week that came before, what they changed; else what needs a look.
QWidget* ImportPreview::firstTab(const ImportOutcome& outcome, int questions) const {
    if (questions > 0)
        return m_ui->questionsTab;
    if (m_proposals.waiting(m_request.organisationAnswers) > 0)
        return m_ui->organisationsTab;
    const bool needsLook = std::any_of(outcome.notices.begin(), outcome.notices.end(),
                                       [](const ImportNotice& notice) { return notice.isProblem(); });
    return needsLook && outcome.sameWeek.empty() ? m_ui->noticesTab : m_ui->rowsTab;
}

std::vector<services::NameAnswer> ImportPreview::answers(const QString& author) const {
    return m_ui->questionList->answers(author);
}

void ImportPreview::restyle() {
    const widgets::Colours colours(palette());
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.4);
    for (QLabel* label : {m_ui->addedCountLabel, m_ui->changedCountLabel, m_ui->sameCountLabel, m_ui->waitingCountLabel,
                          m_ui->rejectedCountLabel, m_ui->createdCountLabel, m_ui->doubtfulCountLabel}) {
        const bool isWorry =
            label == m_ui->waitingCountLabel || label == m_ui->rejectedCountLabel || label == m_ui->doubtfulCountLabel;
        const bool isNone = label->text() == u"0"_s;
        QPalette own = palette();
        if (isNone || isWorry)
            own.setColor(QPalette::WindowText,
                         isNone ? colours.mutedText() : colours.text(widgets::ColourRole::Warning));
        label->setPalette(own);
        label->setFont(large);
    }
    m_ui->previewLayout->setSpacing(em(*this, 0.6));
    for (int column = 0; column < m_ui->countsLayout->columnCount(); ++column)
        m_ui->countsLayout->setColumnStretch(column, 1);
    m_ui->detailsTabWidget->setMinimumHeight(em(*this, 14));
}

void ImportPreview::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace svodka::app
