// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/dynamics_page.h"

#include "app/pages/dynamics_views.h"
#include "app/work.h"
#include "ui_dynamics_page.h"
#include "widgets/change_delegate.h"
#include "widgets/em.h"

#include <QEvent>
#include <QTableView>
#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Result;
using services::Dynamics;
using services::Measure;

namespace {

/// Of the filter, what the figures depend on.
core::FilterState relevant(core::FilterState filter) {
    filter.search.clear();
    return filter;
}

} // namespace

DynamicsPage::DynamicsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_ui(std::make_unique<Ui::DynamicsPage>()) {
    m_ui->setupUi(this);
    setObjectName(u"dynamicsPage"_s);
    m_ui->indicatorsPushButton->setCaption(tr("&Indicators"));
    m_ui->placesPushButton->setCaption(tr("M&unicipalities"));
    setUpTables();
    connectParts();
    connectChoices();
    restoreSizes();
    restyle();
}

DynamicsPage::~DynamicsPage() {
    rememberChoices();
    rememberSizes();
}

void DynamicsPage::setUpTables() {
    m_ui->courseTableView->body()->setAccessibleName(tr("Course over the weeks"));
    m_ui->comparisonTableView->body()->setAccessibleName(tr("Weeks compared"));
    m_ui->mapTableView->body()->setAccessibleName(tr("Municipalities and weeks"));
    for (widgets::TableView* table : {m_ui->courseTableView, m_ui->comparisonTableView, m_ui->mapTableView})
        table->setEmptyText(tr("Loading…"));
    const auto remember = [this](widgets::TableView& table, const QString& name) {
        m_memories.push_back(std::make_unique<TableMemory>(session(), table, name));
    };
    remember(*m_ui->courseTableView, u"dynamics.course"_s);
    remember(*m_ui->comparisonTableView, u"dynamics.comparison"_s);
    remember(*m_ui->mapTableView, u"dynamics.map"_s);
}

void DynamicsPage::connectParts() {
    connect(m_ui->courseLineChart, &widgets::LineChart::pointClicked, this, [this](int week, int line) {
        const auto& found = m_view.lines[static_cast<size_t>(line)];
        lookBehind(found.indicator, found.place, m_view.weeks[static_cast<size_t>(week)]);
    });
    connect(m_ui->courseTableView, &widgets::TableView::rowActivated, this, [this](qint64 id, int column) {
        const auto line = static_cast<size_t>(std::max(0, column - 1));
        if (line < m_view.lines.size() && id > 0)
            lookBehind(m_view.lines[line].indicator, m_view.lines[line].place,
                       m_view.weeks[static_cast<size_t>(id - 1)]);
    });
    connect(m_ui->comparisonTableView, &widgets::TableView::rowActivated, this,
            [this](qint64 id, int column) { openCompared({id}, column); });
    connect(m_ui->comparisonTableView, &widgets::TableView::totalActivated, this,
            [this](int column) { openCompared({}, column); });
    connect(m_ui->weeksHeatMap, &widgets::HeatMap::cellClicked, this,
            [this](qint64 id, int week) { openMapCell({id}, week); });
    connect(m_ui->mapTableView, &widgets::TableView::rowActivated, this,
            [this](qint64 id, int column) { openMapCell({id}, column - 1); });
    connect(m_ui->mapTableView, &widgets::TableView::totalActivated, this,
            [this](int column) { openMapCell({}, column - 1); });
}

void DynamicsPage::connectChoices() {
    for (widgets::CheckListButton* button : {m_ui->indicatorsPushButton, m_ui->placesPushButton})
        connect(button, &widgets::CheckListButton::tickedChanged, this, &DynamicsPage::takeChoices);
    connect(m_ui->measureComboBox, &QComboBox::activated, this, &DynamicsPage::takeChoices);
    for (QComboBox* box : {m_ui->fromComboBox, m_ui->toComboBox})
        connect(box, &QComboBox::activated, this, &DynamicsPage::takeWeeks);
    connect(m_ui->mapComboBox, &QComboBox::activated, this, [this] {
        m_wanted.map = m_ui->mapComboBox->currentData().toString();
        load();
    });
    connect(m_ui->viewsTabWidget, &QTabWidget::currentChanged, this, [this] {
        mainTable()->setFilter(session().place().filter.search);
        Q_EMIT readyChanged();
    });
}

void DynamicsPage::takeChoices() {
    m_wanted.indicators = m_ui->indicatorsPushButton->ticked();
    m_wanted.places.clear();
    const QStringList places = m_ui->placesPushButton->ticked();
    for (const QString& id : places)
        m_wanted.places.push_back(placeFromId(id));
    m_wanted.measure = m_ui->measureComboBox->currentIndex() == 1 ? Measure::Count : Measure::Share;
    load();
}

void DynamicsPage::takeWeeks() {
    const auto chosen = [this](const QComboBox* box) {
        return m_view.weeks[static_cast<size_t>(box->currentData().toInt())];
    };
    m_wanted.from = chosen(m_ui->fromComboBox);
    m_wanted.to = chosen(m_ui->toComboBox);
    load();
}

services::DynamicsRequest DynamicsPage::request() const {
    services::DynamicsRequest request = m_wanted;
    request.filter = m_asked;
    request.russian = session().environment().russian;
    return request;
}

// The store completes a filter: what was asked for by half may be answered already.
bool DynamicsPage::isAnswered() const {
    const core::FilterState wanted = relevant(session().place().filter);
    return m_store == session().jobs().path() &&
           (m_asked == wanted || (!m_loading && relevant(m_view.filter) == wanted));
}

void DynamicsPage::open(bool anew) {
    mainTable()->setFilter(session().place().filter.search);
    const core::FilterState wanted = relevant(session().place().filter);
    if (!anew && isAnswered()) {
        m_asked = wanted;
        return;
    }
    const bool isOtherStore = m_store != session().jobs().path();
    if (isOtherStore || wanted.campaign != m_wantedOf)
        recallChoices(wanted.campaign);
    if (wanted.period != m_asked.period || isOtherStore) // other weeks were meant then
        m_wanted.from = m_wanted.to = {};
    if (wanted.municipality != m_asked.municipality)
        m_wanted.places = {wanted.municipality};
    m_asked = wanted;
    m_store = session().jobs().path();
    load();
}

void DynamicsPage::takeDashboard() {
    if (session().place().page == page::dynamics)
        open(false);
}

void DynamicsPage::load() {
    m_loading = true;
    session().jobs().start(
        u"page.dynamics"_s, this,
        [request = request()](core::Store& store, std::stop_token stop, services::ProgressSink&) {
            return services::loadDynamics(store, request, std::move(stop));
        },
        [this](Result<Dynamics> loaded) { take(std::move(loaded)); });
    Q_EMIT readyChanged();
}

void DynamicsPage::take(Result<Dynamics> loaded) {
    m_loading = false;
    if (loaded) {
        m_view = *std::move(loaded);
        if (m_wantedOf.isEmpty()) { // only now it is known whose choices are wanted
            recallChoices(m_view.filter.campaign);
            if (!m_wanted.indicators.isEmpty()) {
                m_asked = relevant(m_view.filter);
                load();
                return;
            }
        }
    } else {
        m_view = {};
        m_store.clear(); // the next visit tries again
    }
    showView();
    if (!loaded) {
        m_ui->emptyTextLabel->setText(tr("The figures could not be read."));
        context().work.showError(loaded.error());
    }
    Q_EMIT readyChanged();
}

void DynamicsPage::showView() {
    m_ui->contentStackedWidget->setCurrentWidget(m_view.lines.empty() ? m_ui->emptyPage : m_ui->figuresPage);
    m_ui->emptyTextLabel->setText(tr("There are no figures of this campaign yet. Import the week's files."));
    if (m_view.lines.empty())
        return;
    const bool russian = session().environment().russian;
    showChoices();
    showWeeks();
    showTables();
    showNote();
    m_ui->courseLineChart->setContent(dynamicsChart(m_view, russian));
    m_ui->weeksHeatMap->setContent(dynamicsMap(m_view, russian));
}

void DynamicsPage::showChoices() {
    const bool russian = session().environment().russian;
    m_ui->indicatorsPushButton->setChoices(indicatorChoices(m_view, russian), m_view.chosen.indicators);
    QStringList places;
    for (const core::MunicipalityId place : m_view.chosen.places)
        places.append(placeId(place));
    m_ui->placesPushButton->setChoices(placeChoices(m_view), places);
    m_ui->measureComboBox->setCurrentIndex(m_view.chosen.measure == Measure::Count ? 1 : 0);
    m_ui->mapComboBox->clear();
    for (const services::CodeChoice& choice : m_view.indicators)
        m_ui->mapComboBox->addItem(choice.title.in(russian), choice.code);
    m_ui->mapComboBox->setCurrentIndex(m_ui->mapComboBox->findData(m_view.map.indicator));
}

void DynamicsPage::showWeeks() {
    for (const auto& [box, chosen] :
         {std::pair{m_ui->fromComboBox, m_view.chosen.from}, std::pair{m_ui->toComboBox, m_view.chosen.to}}) {
        box->clear();
        for (size_t week = m_view.weeks.size(); week-- > 0;) // the newest first, as in the bar
            box->addItem(core::periodToTitle(m_view.weeks[week]), static_cast<int>(week));
        const auto found = std::find(m_view.weeks.begin(), m_view.weeks.end(), chosen);
        box->setCurrentIndex(box->findData(static_cast<int>(found - m_view.weeks.begin())));
    }
}

void DynamicsPage::showTables() {
    const QString search = session().place().filter.search;
    std::vector<qint64> weeks;
    for (size_t week = 0; week < m_view.weeks.size(); ++week)
        weeks.push_back(static_cast<qint64>(week) + 1);
    std::vector<qint64> places;
    for (const core::MunicipalityId place : m_view.comparisonIds)
        places.push_back(place.value);
    m_ui->courseTableView->setTable(m_view.course, std::move(weeks));
    m_ui->comparisonTableView->setTable(m_view.comparison, places);
    m_ui->mapTableView->setTable(m_view.mapTable, places);
    auto* changes = findChild<widgets::ChangeDelegate*>();
    if (!changes)
        changes = new widgets::ChangeDelegate(this);
    QTableView* body = m_ui->comparisonTableView->body();
    for (int column = 1; column < body->model()->columnCount(); ++column)
        body->setItemDelegateForColumn(column, column % 3 == 0 ? changes : nullptr);
    for (widgets::TableView* table : {m_ui->courseTableView, m_ui->comparisonTableView, m_ui->mapTableView}) {
        table->setEmptyText({});
        table->setFilter(search);
    }
}

void DynamicsPage::showNote() {
    m_ui->noteLabel->setVisible(m_view.linesLeftOut > 0);
    m_ui->noteLabel->setText(m_view.linesLeftOut > 0 ? tr("Only the first %1 lines of %2 are shown")
                                                           .arg(m_view.lines.size())
                                                           .arg(m_view.lines.size() + m_view.linesLeftOut)
                                                     : QString());
}

widgets::TableView* DynamicsPage::mainTable() const {
    const QWidget* shown = m_ui->viewsTabWidget->currentWidget();
    if (shown == m_ui->comparisonTab)
        return m_ui->comparisonTableView;
    return shown == m_ui->mapTab ? m_ui->mapTableView : m_ui->courseTableView;
}

void DynamicsPage::openCompared(core::MunicipalityId place, int column) {
    const auto indicator = m_view.chosen.indicators.value(std::max(0, column - 1) / 3);
    lookBehind(indicator, place, column > 0 && column % 3 == 1 ? m_view.chosen.from : m_view.chosen.to);
}

void DynamicsPage::openMapCell(core::MunicipalityId place, int week) {
    const auto found = static_cast<size_t>(std::max(0, week));
    if (found < m_view.weeks.size())
        lookBehind(m_view.map.indicator, place, week < 0 ? m_view.filter.period : m_view.weeks[found]);
}

void DynamicsPage::lookBehind(const QString& indicator, core::MunicipalityId place, const core::Period& week) {
    Place next = session().place();
    next.page = page::organisations;
    next.indicator = indicator;
    next.filter.municipality = place;
    next.filter.period = week;
    next.filter.search.clear();
    session().go(next);
}

bool DynamicsPage::hasTable() const {
    return !m_view.lines.empty();
}

std::optional<core::Table> DynamicsPage::tableAsSeen() const {
    if (!hasTable())
        return std::nullopt;
    return mainTable()->shownTable();
}

/// What was looked at last time: indicators by campaign.
void DynamicsPage::recallChoices(const QString& campaign) {
    rememberChoices();
    m_wanted = {};
    m_wantedOf = campaign;
    const QByteArray kept = session().environment().settings.layout(u"dynamics/indicators/"_s + campaign);
    if (!campaign.isEmpty() && !kept.isEmpty())
        m_wanted.indicators = QString::fromUtf8(kept).split(u' ');
}

void DynamicsPage::rememberChoices() {
    if (!m_wantedOf.isEmpty() && !m_wanted.indicators.isEmpty())
        session().environment().settings.setLayout(u"dynamics/indicators/"_s + m_wantedOf,
                                                   m_wanted.indicators.join(u' ').toUtf8());
}

void DynamicsPage::restoreSizes() {
    const core::Settings& settings = session().environment().settings;
    if (!m_ui->courseSplitter->restoreState(settings.layout(u"dynamics/course"_s)))
        m_ui->courseSplitter->setSizes({620, 380});
    if (!m_ui->mapSplitter->restoreState(settings.layout(u"dynamics/map"_s)))
        m_ui->mapSplitter->setSizes({680, 320});
}

void DynamicsPage::rememberSizes() {
    core::Settings& settings = session().environment().settings;
    settings.setLayout(u"dynamics/course"_s, m_ui->courseSplitter->saveState());
    settings.setLayout(u"dynamics/map"_s, m_ui->mapSplitter->saveState());
}

void DynamicsPage::restyle() {
    using widgets::em;
    m_ui->choiceLayout->setSpacing(em(*this, 0.6));
    m_ui->weeksLayout->setSpacing(em(*this, 0.6));
    m_ui->mapChoiceLayout->setSpacing(em(*this, 0.6));
    for (widgets::TableView* table : {m_ui->courseTableView, m_ui->comparisonTableView, m_ui->mapTableView})
        table->setMinimumHeight(em(*this, 6));
}

void DynamicsPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

} // namespace svodka::app
