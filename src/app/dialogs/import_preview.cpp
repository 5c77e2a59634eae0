// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import_preview.h"

#include "app/dialogs/column_list.h"
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
using services::NoticeKind;
using widgets::em;

namespace {

constexpr int createdColumn = 5; ///< of the counts

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
    connect(m_ui->organisationQuestions, &OrganisationQuestions::answersChanged, this, &ImportPreview::answersChanged);
    connect(m_ui->importRows, &ImportRows::exportWanted, this, &ImportPreview::exportWanted);
    connect(m_ui->saveProblemsPushButton, &QPushButton::clicked, this, [this] { Q_EMIT exportWanted(m_problems); });
    connect(m_ui->columnsChoiceTable, &widgets::ChoiceTable::chosen, this, &ImportPreview::columnChosen);
}

void ImportPreview::begin() {
    m_ui->questionList->setQuestions({}, {}, {});
    m_ui->organisationQuestions->clear();
    m_ui->importRows->setRows({}, {});
    m_chooseTab = true;
}

void ImportPreview::show(const PreviewContent& content) {
    m_problems = content.problems;
    m_ui->repeatedLabel->setText(content.repeated);
    m_ui->repeatedLabel->setVisible(!content.repeated.isEmpty());
    m_ui->questionList->setQuestions(content.questions, content.known.region, content.known.day, content.answers);
    m_ui->organisationQuestions->set(content.known, content.proposals, content.organisationAnswers, content.author);
    m_ui->columnsHintLabel->setText(content.isRegistry
                                        ? tr("What each column is taken for. A field stands in one column only.")
                                        : tr("What each column is taken for. What you choose is remembered for files "
                                             "with these headings."));
    m_ui->columnsChoiceTable->setRows(ColumnList::headers(), content.columns);
    m_ui->importRows->setRows(content.rows, content.marks);
    showCounts(content);
    showTabs(content, showNotices(content.notices));
    restyle();
}

void ImportPreview::showCounts(const PreviewContent& content) {
    const QLocale russian(QLocale::Russian);
    const core::ImportCounts& counts = content.counts;
    const std::pair<QLabel*, int> shown[] = {
        {m_ui->addedCountLabel, counts.added},
        {m_ui->changedCountLabel, counts.changed},
        {m_ui->sameCountLabel, counts.same},
        {m_ui->waitingCountLabel, counts.unmatched},
        {m_ui->rejectedCountLabel, counts.rejected},
        {m_ui->createdCountLabel, counts.organisationsCreated},
        {m_ui->doubtfulCountLabel, m_ui->importRows->count(ImportRows::Kind::Doubtful)}};
    for (const auto& [label, count] : shown)
        label->setText(russian.toString(count));
    m_ui->countsFrame->setHidden(!content.repeated.isEmpty());
    m_ui->countsLayout->setColumnStretch(createdColumn, content.isRegistry ? 0 : 1);
    m_ui->createdCountLabel->setHidden(content.isRegistry);
    m_ui->createdCaptionLabel->setHidden(content.isRegistry);
}

int ImportPreview::showNotices(const std::vector<ImportNotice>& notices) {
    QStringList lines;
    for (const ImportNotice& notice : notices)
        if (!isQuestion(notice))
            lines.append(u"• "_s + withPlace(notice));
    m_ui->noticesPlainTextEdit->setPlainText(lines.join(u'\n'));
    return int(lines.size());
}

void ImportPreview::showTabs(const PreviewContent& content, int notices) {
    QTabWidget* tabs = m_ui->detailsTabWidget;
    const auto showTab = [tabs](QWidget* tab, const QString& title, int count) {
        tabs->setTabText(tabs->indexOf(tab), title.arg(count));
        tabs->setTabVisible(tabs->indexOf(tab), count > 0);
    };
    const int questions = int(content.questions.size());
    showTab(m_ui->questionsTab, tr("Municipalities: %1"), questions);
    showTab(m_ui->organisationsTab, tr("Organisations: %1"), m_ui->organisationQuestions->count());
    showTab(m_ui->rowsTab, tr("Rows: %1"), m_ui->importRows->count(ImportRows::Kind::All));
    showTab(m_ui->columnsTab, tr("Columns: %1"), int(content.columns.size()));
    showTab(m_ui->noticesTab, tr("Notices: %1"), notices);
    m_ui->saveProblemsPushButton->setEnabled(!m_problems.rows.empty());
    tabs->setVisible(content.repeated.isEmpty() || questions + notices > 0);
    // Without tabs the room goes to the space below, not into the counts.
    m_ui->previewLayout->setStretch(m_ui->previewLayout->count() - 1, tabs->isHidden() ? 1 : 0);
    if (!m_chooseTab)
        return;
    m_chooseTab = false;
    tabs->setCurrentWidget(firstTab(content));
    if (content.wasSentBefore)
        m_ui->importRows->setKind(ImportRows::Kind::Changed);
}

/// Questions first; of a week that came before, what they changed; else what needs a look.
QWidget* ImportPreview::firstTab(const PreviewContent& content) const {
    if (!content.questions.empty())
        return m_ui->questionsTab;
    if (m_ui->organisationQuestions->waiting() > 0)
        return m_ui->organisationsTab;
    const bool needsLook = std::any_of(content.notices.begin(), content.notices.end(),
                                       [](const ImportNotice& notice) { return notice.isProblem(); });
    return needsLook && !content.wasSentBefore ? m_ui->noticesTab : m_ui->rowsTab;
}

std::vector<services::NameAnswer> ImportPreview::answers(const QString& author) const {
    return m_ui->questionList->answers(author);
}

std::vector<services::OrganisationAnswer> ImportPreview::organisationAnswers() const {
    return m_ui->organisationQuestions->answers();
}

QByteArray ImportPreview::saveState() const {
    return m_ui->importRows->saveState();
}

void ImportPreview::restoreState(const QByteArray& state) {
    m_ui->importRows->restoreState(state);
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
        if (column != createdColumn || !m_ui->createdCountLabel->isHidden())
            m_ui->countsLayout->setColumnStretch(column, 1);
    m_ui->detailsTabWidget->setMinimumHeight(em(*this, 14));
}

void ImportPreview::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace svodka::app
