// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import_preview.h"

#include "services/error_text.h"
#include "services/import/notice_text.h"
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
    return notice.kind == NoticeKind::MunicipalityUnmatched || notice.kind == NoticeKind::OrganisationUnmatched;
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
    connect(m_ui->questionList, &QuestionList::answersChanged, this, &ImportPreview::answersChanged);
    restyle();
}

ImportPreview::~ImportPreview() = default;

void ImportPreview::begin() {
    m_ui->questionList->setQuestions({}, {}, {});
    m_chooseTab = true;
}

void ImportPreview::show(const ImportOutcome& outcome, const std::vector<services::PendingQuestion>& questions,
                         const core::Region& region, const std::vector<services::NameAnswer>& answers) {
    showRepeated(outcome);
    showCounts(outcome.batch.counts);
    m_ui->questionList->setQuestions(questions, region, outcome.batch.period.end, answers);
    m_ui->hintLabel->setVisible(std::any_of(questions.begin(), questions.end(), [](const auto& question) {
        return question.state != services::QuestionState::Organisation;
    }));
    showTabs(int(questions.size()), showNotices(outcome));
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
    m_ui->nothingLabel->setHidden(outcome.repeated);
}

void ImportPreview::showCounts(const core::ImportCounts& counts) {
    const QLocale russian(QLocale::Russian);
    const std::pair<QLabel*, int> shown[] = {
        {m_ui->addedCountLabel, counts.added},       {m_ui->changedCountLabel, counts.changed},
        {m_ui->sameCountLabel, counts.same},         {m_ui->waitingCountLabel, counts.unmatched},
        {m_ui->rejectedCountLabel, counts.rejected}, {m_ui->createdCountLabel, counts.organisationsCreated}};
    for (const auto& [label, count] : shown)
        label->setText(russian.toString(count));
    restyle();
}

int ImportPreview::showNotices(const ImportOutcome& outcome) {
    QStringList lines;
    for (const ImportNotice& notice : outcome.notices)
        if (!isQuestion(notice))
            lines.append(u"• "_s + withPlace(notice));
    m_ui->noticesPlainTextEdit->setPlainText(lines.join(u'\n'));
    return int(lines.size());
}

void ImportPreview::showTabs(int questions, int notices) {
    QTabWidget* tabs = m_ui->detailsTabWidget;
    const int questionsTab = tabs->indexOf(m_ui->questionsTab);
    const int noticesTab = tabs->indexOf(m_ui->noticesTab);
    tabs->setTabText(questionsTab, tr("Questions about names: %1").arg(questions));
    tabs->setTabText(noticesTab, tr("Notices: %1").arg(notices));
    tabs->setTabVisible(questionsTab, questions > 0);
    tabs->setTabVisible(noticesTab, notices > 0);
    tabs->setVisible(questions + notices > 0);
    // Without tabs the room goes to the space below, not into the counts.
    m_ui->previewLayout->setStretch(m_ui->previewLayout->count() - 1, questions + notices > 0 ? 0 : 1);
    if (m_chooseTab)
        tabs->setCurrentIndex(questions > 0 ? questionsTab : noticesTab);
    m_chooseTab = false;
    if (questions + notices > 0)
        m_ui->nothingLabel->hide();
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
                          m_ui->rejectedCountLabel, m_ui->createdCountLabel}) {
        const bool isWorry = label == m_ui->waitingCountLabel || label == m_ui->rejectedCountLabel;
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
    m_ui->detailsTabWidget->setMinimumHeight(em(*this, 11));
}

void ImportPreview::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace svodka::app
