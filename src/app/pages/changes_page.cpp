// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/changes_page.h"

#include "app/pages/number_story.h"
#include "app/work.h"
#include "ui_changes_page.h"
#include "widgets/em.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QTableView>
#include <QTextBlock>
#include <algorithm>
#include <cmath>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Result;
using services::ChangesOfKind;
using services::ChangesView;

ChangesPage::ChangesPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_ui(std::make_unique<Ui::ChangesPage>()) {
    m_ui->setupUi(this);
    setObjectName(u"changesPage"_s);
    widgets::TableView* table = m_ui->changesTableView;
    table->setFilterRow(true);
    table->setEmptyText(tr("Loading…"));
    table->body()->setAccessibleName(tr("Weekly changes"));
    table->body()->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setLinkColumns({0});
    m_memory = std::make_unique<TableMemory>(session(), *table, u"changes.list"_s);
    m_ui->copyPushButton->setEnabled(false);
    m_ui->sentencesPlainTextEdit->hide();
    m_ui->sentencesPlainTextEdit->viewport()->installEventFilter(this);
    connectParts();
    restyle();
}

ChangesPage::~ChangesPage() = default;

void ChangesPage::connectParts() {
    connect(m_ui->kindComboBox, &QComboBox::activated, this, &ChangesPage::showKind);
    connect(m_ui->copyPushButton, &QPushButton::clicked, this, &ChangesPage::copySentences);
    connect(m_ui->changesTableView, &widgets::TableView::rowActivated, this, [this](qint64 id, int) { openRow(id); });
    connect(m_ui->changesTableView, &widgets::TableView::shownRowsChanged, this, &Page::readyChanged);
}

ChangesPage::Question ChangesPage::question() const {
    Question question{session().jobs().path(), session().place().filter};
    question.filter.search.clear();
    return question;
}

// The store completes a filter: what was asked for by half may be answered already.
bool ChangesPage::isAnswered(const Question& question) const {
    if (m_asked == question)
        return true;
    return m_asked && !m_loading && m_asked->store == question.store && m_view.filter == question.filter;
}

void ChangesPage::open(bool anew) {
    m_ui->changesTableView->setFilter(session().place().filter.search);
    const Question wanted = question();
    if (!anew && isAnswered(wanted))
        m_asked = wanted;
    else
        load(wanted);
}

void ChangesPage::takeDashboard() {
    if (session().place().page == page::changes)
        open(false);
}

void ChangesPage::load(const Question& question) {
    m_asked = question;
    m_loading = true;
    const services::ChangesRequest request{question.filter, session().environment().russian};
    session().jobs().start(
        u"page.changes"_s, this,
        [request](core::Store& store, std::stop_token stop, services::ProgressSink&) {
            return services::loadChanges(store, request, stop);
        },
        [this](Result<ChangesView> loaded) { take(std::move(loaded)); });
    Q_EMIT readyChanged();
}

void ChangesPage::take(Result<ChangesView> loaded) {
    m_loading = false;
    m_view = loaded ? *std::move(loaded) : ChangesView{};
    showView();
    if (!loaded) {
        m_asked.reset();
        m_ui->changesTableView->setEmptyText(tr("The changes could not be read."));
        context().work.showError(loaded.error());
    }
    Q_EMIT readyChanged();
}

void ChangesPage::showView() {
    m_ui->sentencesPlainTextEdit->setPlainText(m_view.sentences.join(u'\n'));
    m_ui->sentencesPlainTextEdit->setVisible(!m_view.sentences.isEmpty());
    m_ui->copyPushButton->setEnabled(!m_view.sentences.isEmpty());
    fillKinds();
    showKind();
    fitSentences();
}

/// The kind that was looked at stays from week to week.
void ChangesPage::fillKinds() {
    QComboBox* box = m_ui->kindComboBox;
    const QVariant before = box->currentData();
    box->clear();
    for (const ChangesOfKind& kind : m_view.kinds)
        box->addItem(u"%1: %2"_s.arg(kind.title).arg(kind.table.rows.size()), kind.code);
    box->setCurrentIndex(std::max(0, box->findData(before)));
    box->setEnabled(box->count() > 0);
}

const ChangesOfKind* ChangesPage::shownKind() const {
    const QString code = m_ui->kindComboBox->currentData().toString();
    const auto found = std::find_if(m_view.kinds.begin(), m_view.kinds.end(),
                                    [&](const ChangesOfKind& kind) { return kind.code == code; });
    return found == m_view.kinds.end() ? nullptr : &*found;
}

void ChangesPage::showKind() {
    const ChangesOfKind* kind = shownKind();
    m_ui->changesTableView->setEmptyText(emptySentence());
    m_ui->changesTableView->setTable(kind ? kind->table : core::Table{}, kind ? kind->rowIds : std::vector<qint64>{});
    Q_EMIT readyChanged();
}

QString ChangesPage::emptySentence() const {
    if (!m_view.filter.period.isValid())
        return tr("There are no weeks yet. Import the first file.");
    if (m_view.existing == 0)
        return tr("There are no organisations here, only summed figures: changes of organisations cannot be shown.");
    if (m_view.isFirstWeek)
        return tr("This is the first week: there is nothing to compare it with yet.");
    return tr("There are no such organisations this week.");
}

void ChangesPage::openRow(qint64 id) {
    const ChangesOfKind* kind = shownKind();
    if (!kind)
        return;
    Place next = session().place();
    const bool isMunicipality = kind->code == u"files"_s;
    next.page = isMunicipality ? page::organisations : page::organisation;
    if (isMunicipality)
        next.filter.municipality = core::MunicipalityId{id};
    else
        next.organisation = core::OrganisationId{id};
    session().go(next);
}

void ChangesPage::copySentences() {
    QGuiApplication::clipboard()->setText(m_view.sentences.join(u'\n'));
    context().work.announce(tr("The sentences were copied."), {});
}

widgets::TableView* ChangesPage::mainTable() const {
    return m_ui->changesTableView;
}

std::optional<core::SavedView> ChangesPage::shownView() const {
    const ChangesOfKind* kind = shownKind();
    if (m_loading || kind == nullptr)
        return std::nullopt;
    core::ViewArrangement arrangement;
    arrangement.subject = kind->code;
    return viewOf(page::changes, m_view.filter, std::move(arrangement), kind->columnCodes);
}

void ChangesPage::takeView(const core::SavedView& view) {
    m_ui->kindComboBox->setCurrentIndex(std::max(0, m_ui->kindComboBox->findData(view.arrangement.subject)));
    showKind();
    if (const ChangesOfKind* kind = shownKind())
        arrange(view, kind->columnCodes);
}

bool ChangesPage::hasTable() const {
    return m_ui->changesTableView->shownRows() > 0;
}

std::optional<core::Table> ChangesPage::tableAsSeen() const {
    if (!hasTable())
        return std::nullopt;
    core::Table table = m_ui->changesTableView->shownTable();
    table.preamble = {placeText(m_view.filter, session().dashboard().choices, session().environment().russian)};
    return table;
}

/// As high as its lines, but never more than a quarter of the window: the table is what people work with.
void ChangesPage::fitSentences() {
    QPlainTextEdit* text = m_ui->sentencesPlainTextEdit;
    const auto* layout = text->document()->documentLayout();
    double lines = 0;
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next())
        lines += layout->blockBoundingRect(block).height();
    const int line = text->fontMetrics().lineSpacing();
    const int around = 2 * (text->frameWidth() + static_cast<int>(std::ceil(text->document()->documentMargin())));
    const int most = std::max(2, (window()->height() / 4 - around) / line) * line;
    text->setFixedHeight(std::min(static_cast<int>(std::ceil(lines)), most) + around);
}

/// Another width breaks the lines elsewhere; the text lays them out after it has been told.
bool ChangesPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &ChangesPage::fitSentences, Qt::QueuedConnection);
    return Page::eventFilter(watched, event);
}

void ChangesPage::restyle() {
    using widgets::em;
    m_ui->pageLayout->setSpacing(em(*this, 0.5));
    m_ui->headLayout->setSpacing(em(*this, 0.6));
    m_ui->kindComboBox->setMinimumWidth(em(*this, 14));
    m_ui->changesTableView->setMinimumHeight(em(*this, 10));
    fitSentences();
}

void ChangesPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

void ChangesPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitSentences();
}

} // namespace svodka::app
