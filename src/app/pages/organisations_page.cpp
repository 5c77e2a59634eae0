// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/organisations_page.h"

#include "app/actions/life_actions.h"
#include "app/actions/reason_actions.h"
#include "app/pages/number_story.h"
#include "app/work.h"
#include "models/table_model.h"
#include "ui_organisations_page.h"
#include "widgets/em.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QTableView>
#include <algorithm>
#include <utility>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Result;
using services::OrganisationList;

namespace {

constexpr int nameColumn = 0; // «name» comes first in OrganisationList::columnCodes

/// A campaign may lack the number that was looked at in another one: then all of its organisations.
Result<OrganisationList> loadList(core::Store& store, services::OrganisationListRequest request, std::stop_token stop) {
    auto list = services::loadOrganisations(store, request, stop);
    if (list || list.error().code != core::ErrorCode::InvalidArgument || request.indicator.isEmpty())
        return list;
    request.indicator.clear();
    return services::loadOrganisations(store, request, stop);
}

} // namespace

OrganisationsPage::OrganisationsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_ui(std::make_unique<Ui::OrganisationsPage>()) {
    m_ui->setupUi(this);
    setObjectName(u"organisationsPage"_s);
    m_ui->cellsWidget->hide();
    m_ui->cellsTableView->setLinkColumns({});
    m_ui->cellsTableView->body()->setAccessibleName(tr("Cells that the number came from"));
    widgets::TableView* table = m_ui->organisationsTableView;
    table->setFilterRow(true);
    table->setEmptyText(tr("Loading…"));
    table->body()->setAccessibleName(tr("Organisations"));
    table->body()->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setLinkColumns({nameColumn});
    m_memory = std::make_unique<TableMemory>(session(), *table, u"organisations.list"_s);
    fillReasons();
    connectParts();
    restyle();
    updateSelection();
}

OrganisationsPage::~OrganisationsPage() = default;

void OrganisationsPage::connectParts() {
    connect(m_ui->indicatorComboBox, &QComboBox::activated, this, &OrganisationsPage::chooseIndicator);
    connect(m_ui->organisationsTableView, &widgets::TableView::rowActivated, this,
            [this](qint64 id, int) { openCard(id); });
    connect(m_ui->organisationsTableView, &widgets::TableView::menuAsked, this, &OrganisationsPage::fillMenu);
    connect(m_ui->organisationsTableView, &widgets::TableView::shownRowsChanged, this, &Page::readyChanged);
    connect(m_ui->reasonComboBox, &QComboBox::activated, this, &OrganisationsPage::showRows);
    connect(m_ui->noteSeveralPushButton, &QPushButton::clicked, this, &OrganisationsPage::noteSelected);
    connect(m_ui->organisationsTableView->body()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OrganisationsPage::updateSelection);
}

OrganisationsPage::Question OrganisationsPage::question() const {
    const Place& place = session().place();
    Question question{session().jobs().path(), place.filter, place.indicator};
    question.filter.search.clear();
    return question;
}

// The store completes a filter: what was asked for by half may be answered already.
bool OrganisationsPage::isAnswered(const Question& question) const {
    if (m_asked == question)
        return true;
    return m_asked && !m_loading && m_asked->store == question.store && m_asked->indicator == question.indicator &&
           m_list.filter == question.filter;
}

void OrganisationsPage::open(bool anew) {
    m_ui->organisationsTableView->setFilter(session().place().filter.search);
    const Question wanted = question();
    if (!anew && isAnswered(wanted))
        m_asked = wanted;
    else
        load(wanted);
    fillIndicators();
}

/// A filter typed for one number must not hide what a click on another one promises.
void OrganisationsPage::forgetFilters(const Question& wanted) {
    const bool isOther = m_asked && (m_asked->indicator != wanted.indicator || m_asked->store != wanted.store ||
                                     m_asked->filter.municipality != wanted.filter.municipality);
    if (isOther)
        m_ui->organisationsTableView->clearColumnFilters();
}

void OrganisationsPage::takeDashboard() {
    if (session().place().page != page::organisations)
        return;
    open(false);
    showNames();
}

void OrganisationsPage::load(const Question& question) {
    forgetFilters(question);
    m_asked = question;
    m_loading = true;
    const services::OrganisationListRequest request{question.filter, question.indicator,
                                                    session().environment().russian,
                                                    session().environment().clock.nowUtc().toLocalTime().date()};
    session().jobs().start(
        u"page.organisations"_s, this,
        [request](core::Store& store, std::stop_token stop, services::ProgressSink&) {
            return loadList(store, request, stop);
        },
        [this](Result<OrganisationList> loaded) { take(std::move(loaded)); });
    Q_EMIT readyChanged();
}

void OrganisationsPage::take(Result<OrganisationList> loaded) {
    m_loading = false;
    if (loaded) {
        m_list = *std::move(loaded);
        showList();
    } else {
        m_asked.reset();
        m_list = {};
        m_ui->organisationsTableView->setTable({});
        m_ui->organisationsTableView->setEmptyText(tr("The organisations could not be read."));
        m_ui->headingLabel->clear();
        m_ui->originLabel->clear();
        m_ui->cellsWidget->hide();
        context().work.showError(loaded.error());
    }
    Q_EMIT readyChanged();
}

/// The rows of the chosen reason.
void OrganisationsPage::showRows() {
    const QString reason = m_ui->reasonComboBox->currentData().toString();
    core::Table table = m_list.table;
    table.rows.clear();
    std::vector<qint64> ids;
    for (size_t i = 0; i < m_list.rows.size(); ++i) {
        if (!m_list.rows[i].fits(reason))
            continue;
        ids.push_back(m_list.rows[i].id.value);
        table.rows.push_back(m_list.table.rows[i]);
    }
    m_ui->organisationsTableView->setEmptyText(reason.isEmpty() || m_list.rows.empty()
                                                   ? emptySentence(m_list)
                                                   : tr("None of these organisations has this reason."));
    m_ui->organisationsTableView->setTable(table, std::move(ids));
    updateSelection();
}

/// The choice stays while the campaign has it.
void OrganisationsPage::fillReasons() {
    QComboBox* box = m_ui->reasonComboBox;
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(tr("any"), QString());
    box->addItem(tr("none is known"), QString(services::kNoReason));
    box->addItem(tr("not confirmed yet"), QString(services::kSuggested));
    box->addItem(tr("a date is promised"), QString(services::kPromised));
    box->addItem(tr("the date has passed"), QString(services::kOverdue));
    for (const core::Reason& reason : m_list.reasons)
        box->addItem(reason.title.in(session().environment().russian), reason.code);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void OrganisationsPage::updateSelection() {
    const auto* selection = m_ui->organisationsTableView->body()->selectionModel();
    m_ui->noteSeveralPushButton->setEnabled(selection && selection->hasSelection());
}

void OrganisationsPage::noteSelected() {
    std::vector<core::OrganisationId> organisations;
    const QModelIndexList rows = m_ui->organisationsTableView->body()->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        organisations.push_back(core::OrganisationId{row.data(models::RowIdRole).toLongLong()});
    context().reasons.noteSeveral(m_list.filter, organisations);
}

void OrganisationsPage::showList() {
    fillReasons();
    showRows();
    showNames();
    fillIndicators();
}

void OrganisationsPage::showNames() {
    if (m_list.indicator.isEmpty()) // nothing has arrived yet
        return;
    const services::DashboardChoices& choices = session().dashboard().choices;
    const bool russian = session().environment().russian;
    m_ui->headingLabel->setText(headingText(m_list, choices, russian));
    m_ui->originLabel->setText(originSentence(m_list));
    m_ui->originLabel->setVisible(!m_ui->originLabel->text().isEmpty());
    m_ui->cellsLabel->setText(cellsTitle(m_list.cells));
    m_ui->cellsTableView->setTable(cellsTable(m_list.cells, choices, russian));
    fitCells();
    m_ui->cellsWidget->setHidden(m_list.cells.empty());
}

void OrganisationsPage::fillIndicators() {
    const bool russian = session().environment().russian;
    std::vector<std::pair<QString, QString>> wanted; // code, title
    for (const services::Card& card : session().dashboard().cards)
        wanted.emplace_back(card.indicator, card.title.in(russian));
    // A column of the table on the first page may lead to a number that has no card.
    const bool hasCard =
        std::any_of(wanted.begin(), wanted.end(), [this](const auto& item) { return item.first == m_list.indicator; });
    if (!hasCard && !m_list.indicator.isEmpty())
        wanted.emplace_back(m_list.indicator, m_list.title.in(russian));
    QComboBox* box = m_ui->indicatorComboBox;
    if (wanted != m_offered) { // a list that is open, or walked through by keys, stays as it is
        box->clear();
        for (const auto& [code, title] : wanted)
            box->addItem(title, code);
        m_offered = std::move(wanted);
    }
    const QString asked = session().place().indicator;
    const QString current = !m_loading ? m_list.indicator : asked.isEmpty() ? QString(services::kTotal) : asked;
    box->setCurrentIndex(box->findData(current));
}

void OrganisationsPage::chooseIndicator(int index) {
    Place next = session().place();
    next.indicator = m_ui->indicatorComboBox->itemData(index).toString();
    session().go(next);
}

void OrganisationsPage::fillMenu(QMenu* menu, qint64 id) {
    menu->addSeparator();
    connect(menu->addAction(tr("Open the &card")), &QAction::triggered, this, [this, id] { openCard(id); });
    context().life.fillMenu(menu, [id] { return core::OrganisationId{id}; });
}

void OrganisationsPage::openCard(qint64 organisation) {
    Place next = session().place();
    next.page = page::organisation;
    next.organisation = core::OrganisationId{organisation};
    session().go(next);
}

widgets::TableView* OrganisationsPage::mainTable() const {
    return m_ui->organisationsTableView;
}

std::optional<core::SavedView> OrganisationsPage::shownView() const {
    if (m_loading || m_list.columnCodes.isEmpty())
        return std::nullopt;
    core::ViewArrangement arrangement;
    arrangement.subject = m_list.indicator;
    arrangement.reason = m_ui->reasonComboBox->currentData().toString();
    return viewOf(page::organisations, m_list.filter, std::move(arrangement), m_list.columnCodes);
}

void OrganisationsPage::takeView(const core::SavedView& view) {
    m_ui->reasonComboBox->setCurrentIndex(std::max(0, m_ui->reasonComboBox->findData(view.arrangement.reason)));
    showRows();
    arrange(view, m_list.columnCodes);
}

bool OrganisationsPage::hasTable() const {
    return m_ui->organisationsTableView->shownRows() > 0;
}

std::optional<core::Table> OrganisationsPage::tableAsSeen() const {
    if (!hasTable())
        return std::nullopt;
    core::Table table = m_ui->organisationsTableView->shownTable();
    const bool russian = session().environment().russian;
    if (m_list.indicator != services::kTotal)
        table.name = m_list.title.in(russian);
    table.preamble = {placeText(m_list.filter, session().dashboard().choices, russian)};
    return table;
}

// The cells explain the number, the organisations are what people work with: theirs is the greater part.
void OrganisationsPage::fitCells() {
    if (m_list.cells.empty())
        return;
    const QTableView* body = m_ui->cellsTableView->body();
    const int row = body->verticalHeader()->defaultSectionSize();
    const int around = body->horizontalHeader()->sizeHint().height() + 2 * m_ui->cellsTableView->frameWidth();
    const int label = m_ui->cellsLabel->heightForWidth(width()) + m_ui->cellsLayout->spacing();
    const int fitting = std::max(2, (height() / 3 - label - around) / row);
    m_ui->cellsTableView->setFixedHeight(around + row * std::min(fitting, int(m_list.cells.size())));
}

void OrganisationsPage::restyle() {
    using widgets::em;
    m_ui->pageLayout->setSpacing(em(*this, 0.5));
    m_ui->headLayout->setSpacing(em(*this, 0.6));
    m_ui->cellsLayout->setSpacing(em(*this, 0.3));
    QFont heading = font();
    heading.setBold(true);
    m_ui->headingLabel->setFont(heading);
    m_ui->indicatorComboBox->setMinimumWidth(em(*this, 14));
    m_ui->reasonComboBox->setMinimumWidth(em(*this, 11));
    m_ui->organisationsTableView->setMinimumHeight(em(*this, 10));
    fitCells();
}

void OrganisationsPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

void OrganisationsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitCells();
}

} // namespace svodka::app
