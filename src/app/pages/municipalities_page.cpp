// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/municipalities_page.h"

#include "app/pages/municipality_views.h"
#include "app/work.h"
#include "models/table_model.h"
#include "services/dashboard/indicator_sets.h"
#include "ui_municipalities_page.h"
#include "widgets/change_delegate.h"
#include "widgets/em.h"

#include <QEvent>
#include <QTableView>
#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Result;
using services::MunicipalitiesView;
using Kind = services::MunicipalityColumn;

MunicipalitiesPage::MunicipalitiesPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_ui(std::make_unique<Ui::MunicipalitiesPage>()) {
    m_ui->setupUi(this);
    setObjectName(u"municipalitiesPage"_s);
    m_ui->municipalitiesTableView->body()->setAccessibleName(tr("Municipalities"));
    m_ui->municipalitiesTableView->setEmptyText(tr("Loading…"));
    m_ui->ratingLabel->hide();
    connectParts();
    restoreSizes();
    restyle();
}

MunicipalitiesPage::~MunicipalitiesPage() {
    session().environment().settings.setLayout(u"municipalities/sides"_s, m_ui->sidesSplitter->saveState());
}

void MunicipalitiesPage::connectParts() {
    widgets::TableView* table = m_ui->municipalitiesTableView;
    connect(table, &widgets::TableView::rowActivated, this,
            [this](qint64 id, int column) { openCell(core::MunicipalityId{id}, column); });
    connect(table, &widgets::TableView::totalActivated, this, [this](int column) { openCell({}, column); });
    connect(table, &widgets::TableView::shownRowsChanged, this, [this] {
        showBars();
        Q_EMIT readyChanged();
    });
    connect(table->body()->model(), &QAbstractItemModel::layoutChanged, this, &MunicipalitiesPage::showBars);
    connect(m_ui->barsComboBox, &QComboBox::activated, this, [this](int index) {
        m_bars = m_ui->barsComboBox->itemData(index).toString();
        showBars();
    });
    connect(m_ui->municipalitiesBarChart, &widgets::StackedBarChart::barClicked, this, [this](qint64 id, int) {
        lookBehind(core::MunicipalityId{id}, m_bars == kRating ? QString() : m_bars, m_view.filter.type);
    });
}

MunicipalitiesPage::Question MunicipalitiesPage::question() const {
    const core::FilterState& filter = session().place().filter;
    return {session().jobs().path(), filter.campaign, filter.period, filter.type};
}

// The store completes a filter: what was asked for by half may be answered already.
bool MunicipalitiesPage::isAnswered(const Question& question) const {
    if (m_asked == question)
        return true;
    return m_asked && !m_loading && m_asked->store == question.store && m_view.filter.campaign == question.campaign &&
           m_view.filter.period == question.period && m_view.filter.type == question.type;
}

void MunicipalitiesPage::open(bool anew) {
    m_ui->municipalitiesTableView->setFilter(session().place().filter.search);
    const Question wanted = question();
    if (!anew && isAnswered(wanted))
        m_asked = wanted;
    else
        load(wanted);
}

void MunicipalitiesPage::takeDashboard() {
    if (session().place().page == page::municipalities)
        open(false);
}

void MunicipalitiesPage::load(const Question& question) {
    m_asked = question;
    m_loading = true;
    services::MunicipalitiesRequest request;
    request.filter.campaign = question.campaign;
    request.filter.period = question.period;
    request.filter.type = question.type;
    request.russian = session().environment().russian;
    session().jobs().start(
        u"page.municipalities"_s, this,
        [request](core::Store& store, std::stop_token stop, services::ProgressSink&) {
            return services::loadMunicipalities(store, request, stop);
        },
        [this](Result<MunicipalitiesView> loaded) { take(std::move(loaded)); });
    Q_EMIT readyChanged();
}

void MunicipalitiesPage::take(Result<MunicipalitiesView> loaded) {
    m_loading = false;
    if (loaded) {
        m_view = *std::move(loaded);
    } else {
        m_view = {};
        m_asked.reset(); // the next visit tries again
    }
    showView();
    if (!loaded) {
        m_ui->emptyTextLabel->setText(tr("The figures could not be read."));
        context().work.showError(loaded.error());
    }
    Q_EMIT readyChanged();
}

void MunicipalitiesPage::showView() {
    const bool isEmpty = !m_view.filter.period.isValid();
    m_ui->contentStackedWidget->setCurrentWidget(isEmpty ? m_ui->emptyPage : m_ui->figuresPage);
    m_ui->emptyTextLabel->setText(tr("There are no figures of this campaign yet. Import the week's files."));
    m_ui->ratingLabel->setText(m_view.ratingExplanation);
    m_ui->ratingLabel->setVisible(m_view.figures.hasRating());
    showTable();
    fillChoices();
    showBars();
}

void MunicipalitiesPage::showTable() {
    widgets::TableView* table = m_ui->municipalitiesTableView;
    std::vector<qint64> ids;
    for (const core::MunicipalityId id : m_view.sheet.rowIds)
        ids.push_back(id.value);
    QSet<int> links;
    for (size_t i = 0; i < m_view.sheet.columns.size(); ++i)
        if (m_view.sheet.columns[i].kind != Kind::Place && m_view.sheet.columns[i].kind != Kind::Score)
            links.insert(static_cast<int>(i));
    table->setEmptyText({});
    table->setLinkColumns(links);
    table->setTable(m_view.sheet.table, std::move(ids));
    setDelegates();
    table->setFilter(session().place().filter.search);
    if (const core::MunicipalityId chosen = session().place().filter.municipality; chosen.value != 0)
        table->selectRow(chosen.value);
}

/// Columns come and go with the campaign: what was drawn in a way of its own may be an ordinary one now.
void MunicipalitiesPage::setDelegates() {
    QTableView* body = m_ui->municipalitiesTableView->body();
    auto* changes = findChild<widgets::ChangeDelegate*>();
    auto* signs = findChild<widgets::SignDelegate*>();
    if (!changes)
        changes = new widgets::ChangeDelegate(this);
    if (!signs)
        signs = new widgets::SignDelegate(
            [this](const QModelIndex& index) {
                const core::WorkLeft* finished = finishedAt(index);
                return finished ? signOf(*finished) : widgets::Sign::None;
            },
            this);
    for (size_t i = 0; i < m_view.sheet.columns.size(); ++i) {
        QAbstractItemDelegate* own = nullptr;
        if (m_view.sheet.columns[i].kind == Kind::Change)
            own = changes;
        else if (m_view.sheet.columns[i].kind == Kind::Finished)
            own = signs;
        body->setItemDelegateForColumn(static_cast<int>(i), own);
    }
}

const core::WorkLeft* MunicipalitiesPage::finishedAt(const QModelIndex& index) const {
    const auto column = static_cast<size_t>(index.column());
    if (column >= m_view.sheet.columns.size() || m_view.sheet.columns[column].kind != Kind::Finished)
        return nullptr;
    const qint64 id = index.data(models::RowIdRole).toLongLong();
    for (const services::PlaceFigures& place : m_view.figures.places)
        if (place.id.value == id)
            return &place.finished[static_cast<size_t>(m_view.sheet.columns[column].index)];
    return nullptr;
}

void MunicipalitiesPage::fillChoices() {
    QComboBox* box = m_ui->barsComboBox;
    const bool russian = session().environment().russian;
    box->clear();
    for (const services::CodeChoice& choice : barChoices(m_view))
        box->addItem(choice.title.in(russian), choice.code);
    const int wanted = box->findData(m_bars);
    if (box->count() > 0)
        box->setCurrentIndex(std::max(0, wanted));
    m_bars = box->currentData().toString();
    m_ui->chartWidget->setVisible(box->count() > 0);
}

std::vector<core::MunicipalityId> MunicipalitiesPage::shownOrder() const {
    const QAbstractItemModel* rows = m_ui->municipalitiesTableView->body()->model();
    std::vector<core::MunicipalityId> order;
    for (int row = 0; row < rows->rowCount(); ++row)
        order.push_back({rows->index(row, 0).data(models::RowIdRole).toLongLong()});
    return order;
}

void MunicipalitiesPage::showBars() {
    m_ui->municipalitiesBarChart->setContent(
        municipalityBars(m_view, m_bars, shownOrder(), session().environment().russian));
}

void MunicipalitiesPage::openCell(core::MunicipalityId municipality, int column) {
    const auto place = static_cast<size_t>(std::max(0, column));
    if (place >= m_view.sheet.columns.size())
        return;
    const services::MunicipalitySheet::Column& what = m_view.sheet.columns[place];
    if (what.kind == Kind::Finished)
        lookBehind(municipality, {}, m_view.figures.finishedTypes.value(what.index));
    else if (what.index >= 0)
        lookBehind(municipality, m_view.figures.indicators[static_cast<size_t>(what.index)].code, m_view.filter.type);
    else
        lookBehind(municipality, services::kTotal, m_view.filter.type);
}

void MunicipalitiesPage::lookBehind(core::MunicipalityId municipality, const QString& indicator, const QString& type) {
    Place next = session().place();
    next.page = page::organisations;
    next.indicator = indicator;
    next.filter.municipality = municipality;
    next.filter.type = type;
    next.filter.search.clear(); // what was searched for here are municipalities
    session().go(next);
}

bool MunicipalitiesPage::hasTable() const {
    return m_view.filter.period.isValid();
}

std::optional<core::Table> MunicipalitiesPage::tableAsSeen() const {
    if (!hasTable())
        return std::nullopt;
    return m_ui->municipalitiesTableView->shownTable();
}

widgets::TableView* MunicipalitiesPage::mainTable() const {
    return m_ui->municipalitiesTableView;
}

void MunicipalitiesPage::restoreSizes() {
    m_memory = std::make_unique<TableMemory>(session(), *m_ui->municipalitiesTableView, u"municipalities.figures"_s);
    if (!m_ui->sidesSplitter->restoreState(session().environment().settings.layout(u"municipalities/sides"_s)))
        m_ui->sidesSplitter->setSizes({640, 360});
}

void MunicipalitiesPage::restyle() {
    using widgets::em;
    m_ui->chartLayout->setSpacing(em(*this, 0.4));
    m_ui->municipalitiesTableView->setMinimumSize(em(*this, 26), em(*this, 14));
    m_ui->chartWidget->setMinimumWidth(em(*this, 22));
}

void MunicipalitiesPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

} // namespace svodka::app
