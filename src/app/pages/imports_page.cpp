// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/imports_page.h"

#include "app/actions/import_actions.h"
#include "app/pages/imports_tables.h"
#include "app/work.h"
#include "models/table_model.h"
#include "ui_imports_page.h"
#include "widgets/em.h"
#include "widgets/icons.h"

#include <QEvent>
#include <QTableView>
#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::BatchInfo;
using core::Result;
using services::PendingQuestion;

ImportsPage::ImportsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_ui(std::make_unique<Ui::ImportsPage>()) {
    m_ui->setupUi(this);
    setObjectName(u"importsPage"_s);
    m_ui->importPushButton->setIcon(widgets::icon(u"document-import"_s));
    m_ui->registryPushButton->setIcon(widgets::icon(u"document-import"_s));
    m_ui->takeBackPushButton->setIcon(widgets::icon(u"edit-undo"_s));
    m_ui->answerPushButton->setIcon(widgets::icon(u"question"_s));
    m_ui->batchesTableView->body()->setAccessibleName(tr("Imports"));
    m_ui->batchesTableView->body()->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_ui->questionsTableView->body()->setAccessibleName(tr("Waiting for an answer"));
    for (widgets::TableView* table : {m_ui->batchesTableView, m_ui->questionsTableView})
        table->setLinkColumns({});
    m_ui->batchesTableView->setEmptyText(tr("Reading the imports…"));
    m_ui->pendingWidget->hide();
    m_memory = std::make_unique<TableMemory>(session(), *m_ui->batchesTableView, u"imports.batches"_s);
    connectParts();
    restyle();
    updateButtons();
}

ImportsPage::~ImportsPage() = default;

void ImportsPage::connectParts() {
    const auto onSelected = [this](void (ImportActions::*action)(const BatchInfo&)) {
        if (const BatchInfo* chosen = selected())
            (context().imports.*action)(BatchInfo(*chosen)); // a copy: the page may be read again meanwhile
    };
    connect(m_ui->importPushButton, &QPushButton::clicked, this, [this] { context().imports.chooseFiles(); });
    connect(m_ui->registryPushButton, &QPushButton::clicked, this, [this] { context().imports.chooseRegistry(); });
    connect(m_ui->takeBackPushButton, &QPushButton::clicked, this,
            [onSelected] { onSelected(&ImportActions::takeBack); });
    connect(m_ui->answerPushButton, &QPushButton::clicked, this, [onSelected] { onSelected(&ImportActions::answer); });
    connect(m_ui->undoneCheckBox, &QCheckBox::toggled, this, &ImportsPage::showBatches);
    connect(m_ui->batchesTableView, &widgets::TableView::rowActivated, this, &ImportsPage::goToWeek);
    connect(m_ui->batchesTableView, &widgets::TableView::shownRowsChanged, this, &ImportsPage::updateButtons);
    connect(m_ui->batchesTableView->body()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImportsPage::updateButtons);
    connect(m_ui->questionsTableView, &widgets::TableView::rowActivated, this, [this](qint64 id) {
        if (const BatchInfo* asked = batch(id))
            context().imports.answer(BatchInfo(*asked));
    });
}

void ImportsPage::open(bool anew) {
    m_ui->batchesTableView->setFilter(session().place().filter.search);
    if (session().isOpen() && (anew || m_store != session().jobs().path()))
        load();
}

void ImportsPage::load() {
    m_loading = true;
    if (m_store != session().jobs().path()) { // nothing of another store may be taken back here
        m_content = {};
        showBatches();
        showQuestions();
        m_ui->batchesTableView->setEmptyText(tr("Reading the imports…"));
    }
    m_store = session().jobs().path();
    Q_EMIT readyChanged();
    session().jobs().start(
        u"page.imports"_s, this,
        [](core::Store& store, std::stop_token, services::ProgressSink&) { return read(store); },
        [this](Result<Content> loaded) { take(std::move(loaded)); });
}

Result<ImportsPage::Content> ImportsPage::read(core::Store& store) {
    auto batches = store.batches();
    if (!batches)
        return batches.error();
    auto questions = services::pendingQuestions(store);
    if (!questions)
        return questions.error();
    auto catalogue = store.catalogue();
    if (!catalogue)
        return catalogue.error();
    return Content{*std::move(batches), *std::move(questions), *std::move(catalogue)};
}

void ImportsPage::take(Result<Content> loaded) {
    m_loading = false;
    if (loaded) {
        m_content = *std::move(loaded);
        m_ui->batchesTableView->setEmptyText(
            tr("Nothing has been imported yet. Press “Import…” or drop files on the window."));
        showBatches();
        showQuestions();
    } else {
        m_store.clear(); // the next visit tries again
        m_ui->batchesTableView->setEmptyText(tr("The imports could not be read."));
        context().work.showError(loaded.error());
    }
    Q_EMIT readyChanged();
}

void ImportsPage::showBatches() {
    const BatchInfo* before = selected();
    const qint64 id = before ? before->id.value : 0;
    std::vector<BatchInfo> shown = m_content.batches;
    if (!m_ui->undoneCheckBox->isChecked())
        std::erase_if(shown, [](const BatchInfo& one) { return !one.undoneAt.isNull(); });
    std::vector<qint64> ids;
    for (const BatchInfo& one : shown)
        ids.push_back(one.id.value);
    const core::Table table = batchesTable(shown, m_content.catalogue, session().environment().russian);
    m_ui->batchesTableView->setTable(table, ids);
    m_ui->undoneCheckBox->setVisible(std::any_of(m_content.batches.begin(), m_content.batches.end(),
                                                 [](const BatchInfo& one) { return !one.undoneAt.isNull(); }));
    // The same batch again, or the newest one: the buttons then speak of something.
    if ((id == 0 || !m_ui->batchesTableView->selectRow(id)) && !ids.empty())
        m_ui->batchesTableView->selectRow(ids.front());
    updateButtons();
    Q_EMIT readyChanged();
}

void ImportsPage::showQuestions() {
    std::vector<qint64> ids;
    for (const PendingQuestion& question : m_content.questions)
        ids.push_back(question.batch.id.value);
    m_ui->questionsTableView->setTable(questionsTable(m_content.questions), ids);
    m_ui->pendingWidget->setHidden(ids.empty());
    updateButtons();
}

const BatchInfo* ImportsPage::batch(qint64 id) const {
    const auto found = std::find_if(m_content.batches.begin(), m_content.batches.end(),
                                    [id](const BatchInfo& one) { return one.id.value == id; });
    return found == m_content.batches.end() ? nullptr : &*found;
}

const BatchInfo* ImportsPage::selected() const {
    return batch(m_ui->batchesTableView->body()->currentIndex().data(models::RowIdRole).toLongLong());
}

bool ImportsPage::waits(const BatchInfo& one) const {
    return std::any_of(m_content.questions.begin(), m_content.questions.end(),
                       [&](const PendingQuestion& question) { return question.batch.id == one.id; });
}

void ImportsPage::updateButtons() {
    const BatchInfo* chosen = selected();
    const bool inForce = chosen && chosen->undoneAt.isNull();
    m_ui->takeBackPushButton->setEnabled(inForce);
    m_ui->answerPushButton->setEnabled(inForce && waits(*chosen));
}

void ImportsPage::goToWeek(qint64 id) {
    if (const BatchInfo* opened = batch(id); opened && opened->undoneAt.isNull() && opened->period.isValid())
        session().go({page::summary, {opened->campaign, opened->period, {}, {}, {}}, {}, {}});
}

widgets::TableView* ImportsPage::mainTable() const {
    return m_ui->batchesTableView;
}

bool ImportsPage::hasTable() const {
    return m_ui->batchesTableView->shownRows() > 0;
}

std::optional<core::Table> ImportsPage::tableAsSeen() const {
    if (!hasTable())
        return std::nullopt;
    return m_ui->batchesTableView->shownTable();
}

void ImportsPage::restyle() {
    using widgets::em;
    m_ui->pageLayout->setSpacing(em(*this, 0.5));
    m_ui->buttonLayout->setSpacing(em(*this, 0.5));
    const int side = em(*this, 1.1);
    for (QPushButton* button :
         {m_ui->importPushButton, m_ui->registryPushButton, m_ui->takeBackPushButton, m_ui->answerPushButton})
        button->setIconSize(QSize(side, side));
    QFont bold = font();
    bold.setBold(true);
    m_ui->pendingLabel->setFont(bold);
    m_ui->batchesTableView->setMinimumHeight(em(*this, 8));
    m_ui->questionsTableView->setMinimumHeight(em(*this, 6));
}

void ImportsPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

} // namespace svodka::app
