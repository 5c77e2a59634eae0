// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/journal_page.h"

#include "app/actions/undo_actions.h"
#include "app/work.h"
#include "models/table_model.h"
#include "services/journal/journal_table.h"
#include "ui_journal_page.h"
#include "widgets/em.h"
#include "widgets/icons.h"

#include <QEvent>
#include <QTableView>
#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::JournalEntry;

namespace {

/// A list of organisations of a whole country may have changed a million fields.
constexpr int kMostLines = 20'000;

} // namespace

JournalPage::JournalPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_ui(std::make_unique<Ui::JournalPage>()) {
    m_ui->setupUi(this);
    setObjectName(u"journalPage"_s);
    m_ui->takeBackPushButton->setIcon(widgets::icon(u"edit-undo"_s));
    m_ui->journalTableView->body()->setAccessibleName(tr("Log of changes"));
    m_ui->journalTableView->body()->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_ui->journalTableView->setLinkColumns({});
    m_ui->journalTableView->setFilterRow(true);
    m_ui->limitLabel->hide();
    connect(m_ui->takeBackPushButton, &QPushButton::clicked, this, [this] {
        if (const JournalEntry* chosen = selected())
            this->context().undo.takeBack(JournalEntry(*chosen)); // a copy: the page may be read again meanwhile
    });
    connect(m_ui->detailsCheckBox, &QCheckBox::toggled, this, &JournalPage::load);
    connect(m_ui->journalTableView, &widgets::TableView::shownRowsChanged, this, &JournalPage::updateButtons);
    connect(m_ui->journalTableView->body()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &JournalPage::updateButtons);
    m_memory = std::make_unique<TableMemory>(session(), *m_ui->journalTableView, u"journal.lines"_s);
    restyle();
    updateButtons();
}

JournalPage::~JournalPage() = default;

void JournalPage::open(bool anew) {
    m_ui->journalTableView->setFilter(session().place().filter.search);
    if (session().isOpen() && (anew || m_store != session().jobs().path()))
        load();
}

void JournalPage::load() {
    m_loading = true;
    if (m_store != session().jobs().path()) // nothing of another store may be taken back here
        showEntries({});
    m_ui->journalTableView->setEmptyText(tr("Reading the log…"));
    m_store = session().jobs().path();
    Q_EMIT readyChanged();
    session().jobs().start(
        u"page.journal"_s, this,
        [withDetails = m_ui->detailsCheckBox->isChecked()](core::Store& store, std::stop_token,
                                                           services::ProgressSink&) {
            return store.journal({false, withDetails, kMostLines});
        },
        [this](core::Result<Entries> loaded) { take(std::move(loaded)); });
}

void JournalPage::take(core::Result<Entries> loaded) {
    m_loading = false;
    if (loaded) {
        m_ui->journalTableView->setEmptyText(tr("Nothing has been changed yet."));
        showEntries(*std::move(loaded));
    } else {
        m_store.clear(); // the next visit tries again
        m_ui->journalTableView->setEmptyText(tr("The log could not be read."));
        context().work.showError(loaded.error());
    }
    Q_EMIT readyChanged();
}

void JournalPage::showEntries(Entries entries) {
    const JournalEntry* before = selected();
    const qint64 id = before ? before->id.value : 0;
    m_entries = std::move(entries);
    std::vector<qint64> ids;
    for (const JournalEntry& entry : m_entries)
        ids.push_back(entry.id.value);
    m_ui->journalTableView->setTable(services::journalTable(m_entries), ids);
    if ((id == 0 || !m_ui->journalTableView->selectRow(id)) && !ids.empty())
        m_ui->journalTableView->selectRow(ids.front());
    m_ui->limitLabel->setText(tr("Only the newest %1 lines are shown.").arg(kMostLines));
    m_ui->limitLabel->setVisible(m_entries.size() >= kMostLines);
    updateButtons();
    Q_EMIT readyChanged();
}

const JournalEntry* JournalPage::selected() const {
    const qint64 id = m_ui->journalTableView->body()->currentIndex().data(models::RowIdRole).toLongLong();
    const auto found = std::ranges::find(m_entries, core::ChangeId{id}, &JournalEntry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

void JournalPage::updateButtons() {
    const JournalEntry* chosen = selected();
    m_ui->takeBackPushButton->setEnabled(chosen && chosen->canBeUndone);
}

widgets::TableView* JournalPage::mainTable() const {
    return m_ui->journalTableView;
}

bool JournalPage::hasTable() const {
    return m_ui->journalTableView->shownRows() > 0;
}

std::optional<core::Table> JournalPage::tableAsSeen() const {
    if (!hasTable())
        return std::nullopt;
    return m_ui->journalTableView->shownTable();
}

void JournalPage::restyle() {
    using widgets::em;
    m_ui->pageLayout->setSpacing(em(*this, 0.5));
    m_ui->buttonLayout->setSpacing(em(*this, 0.5));
    const int side = em(*this, 1.1);
    m_ui->takeBackPushButton->setIconSize(QSize(side, side));
    m_ui->journalTableView->setMinimumHeight(em(*this, 8));
}

void JournalPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

} // namespace svodka::app
