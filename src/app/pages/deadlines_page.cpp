// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/deadlines_page.h"

#include "app/pages/deadline_views.h"
#include "app/work.h"
#include "models/table_model.h"
#include "ui_deadlines_page.h"
#include "widgets/em.h"
#include "widgets/share_delegate.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QTableView>
#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Result;
using services::DeadlinesView;
using services::TaskOutlook;

DeadlinesPage::DeadlinesPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_ui(std::make_unique<Ui::DeadlinesPage>()), m_actions(new TaskActions(context.work)) {
    m_ui->setupUi(this);
    setObjectName(u"deadlinesPage"_s);
    setUpTables();
    m_memory = std::make_unique<TableMemory>(session(), *m_ui->tasksTableView, u"deadlines.tasks"_s);
    connectParts();
    restoreSizes();
    showButtons();
    restyle();
}

DeadlinesPage::~DeadlinesPage() {
    rememberSizes();
}

void DeadlinesPage::setUpTables() {
    widgets::TableView* tasks = m_ui->tasksTableView;
    tasks->body()->setAccessibleName(tr("Deadlines"));
    tasks->body()->setSelectionBehavior(QAbstractItemView::SelectRows);
    tasks->body()->setSelectionMode(QAbstractItemView::SingleSelection);
    tasks->setLinkColumns({});
    tasks->setEmptyText(tr("Loading…"));
    tasks->body()->setItemDelegateForColumn(services::task_column::share, new widgets::ShareDelegate(this));
    const auto ofTask = [this](const QModelIndex& index) {
        const TaskOutlook* task = taskOf(index.data(models::RowIdRole).toLongLong());
        return task ? signOf(*task) : widgets::Sign::None;
    };
    tasks->body()->setItemDelegateForColumn(services::task_column::state, new widgets::SignDelegate(ofTask, this));

    widgets::TableView* places = m_ui->placesTableView;
    places->body()->setAccessibleName(tr("Municipalities of the deadline"));
    places->body()->setSelectionBehavior(QAbstractItemView::SelectRows);
    places->setLinkColumns({services::place_column::name});
    places->body()->setItemDelegateForColumn(services::place_column::share, new widgets::ShareDelegate(this));
    const auto ofPlace = [this](const QModelIndex& index) {
        const services::PlaceOutlook* place = placeOf(index.data(models::RowIdRole).toLongLong());
        return place ? signOf(place->outlook.prospect) : widgets::Sign::None;
    };
    places->body()->setItemDelegateForColumn(services::place_column::state, new widgets::SignDelegate(ofPlace, this));

    m_ui->routeTableView->body()->setAccessibleName(tr("Route"));
    m_ui->routeTableView->setLinkColumns({});
    m_ui->routeTableView->setEmptyText(tr("No route is written down."));
}

void DeadlinesPage::connectParts() {
    connect(m_ui->tasksTableView->body()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (m_loading || !now.isValid())
                    return;
                m_current = now.data(models::RowIdRole).toLongLong();
                showTask();
            });
    connect(m_ui->tasksTableView, &widgets::TableView::rowActivated, this,
            [this](qint64, int) { m_ui->changePushButton->click(); });
    connect(m_ui->tasksTableView, &widgets::TableView::shownRowsChanged, this, &Page::readyChanged);
    connect(m_ui->placesTableView, &widgets::TableView::rowActivated, this,
            [this](qint64 id, int) { openPlace(core::MunicipalityId{id}); });
    connect(m_ui->presetPushButton, &QPushButton::clicked, this, [this] { m_actions->addPreset(); });
    connect(m_ui->addPushButton, &QPushButton::clicked, this,
            [this] { m_actions->add(choices(), m_view.filter.campaign); });
    connect(m_ui->changePushButton, &QPushButton::clicked, this,
            [this] { onCurrent([this](const core::Task& task) { m_actions->change(choices(), task); }); });
    connect(m_ui->closePushButton, &QPushButton::clicked, this,
            [this] { onCurrent([this](const core::Task& task) { m_actions->close(task, task.isOpen()); }); });
    connect(m_ui->removePushButton, &QPushButton::clicked, this,
            [this] { onCurrent([this](const core::Task& task) { m_actions->remove(task); }); });
}

void DeadlinesPage::onCurrent(const std::function<void(const core::Task&)>& act) {
    if (const TaskOutlook* task = current())
        act(task->task);
}

DeadlinesPage::Question DeadlinesPage::question() const {
    const core::FilterState& filter = session().place().filter;
    return {session().jobs().path(), filter.campaign, filter.period};
}

// The store completes a filter: what was asked for by half may be answered already.
bool DeadlinesPage::isAnswered(const Question& question) const {
    if (m_asked == question)
        return true;
    return m_asked && !m_loading && m_asked->store == question.store && m_view.filter.campaign == question.campaign &&
           m_view.filter.period == question.period;
}

void DeadlinesPage::open(bool anew) {
    m_ui->tasksTableView->setFilter(session().place().filter.search);
    const Question wanted = question();
    if (!anew && isAnswered(wanted))
        m_asked = wanted;
    else
        load(wanted);
}

void DeadlinesPage::takeDashboard() {
    if (session().place().page == page::deadlines)
        open(false);
}

void DeadlinesPage::load(const Question& question) {
    m_asked = question;
    m_loading = true;
    const Environment& environment = session().environment();
    services::DeadlinesViewRequest request;
    request.filter.campaign = question.campaign;
    request.filter.period = question.period;
    request.today = environment.clock.nowUtc().toLocalTime().date();
    request.russian = environment.russian;
    session().jobs().start(
        u"page.deadlines"_s, this,
        [request](core::Store& store, std::stop_token stop, services::ProgressSink&) {
            return services::loadDeadlinesView(store, request, stop);
        },
        [this](Result<DeadlinesView> loaded) { take(std::move(loaded)); });
    showButtons();
    Q_EMIT readyChanged();
}

void DeadlinesPage::take(Result<DeadlinesView> loaded) {
    m_view = loaded ? *std::move(loaded) : DeadlinesView{};
    showView();
    m_loading = false;
    showTask();
    if (!loaded) {
        m_asked.reset();
        m_ui->emptyTextLabel->setText(tr("The deadlines could not be read."));
        context().work.showError(loaded.error());
    }
    Q_EMIT readyChanged();
}

void DeadlinesPage::showView() {
    std::vector<qint64> ids;
    for (const TaskOutlook& task : m_view.deadlines.tasks)
        ids.push_back(task.task.id.value);
    const bool isEmpty = ids.empty();
    m_ui->contentStackedWidget->setCurrentWidget(isEmpty ? m_ui->emptyPage : m_ui->tasksPage);
    m_ui->emptyTextLabel->setText(
        m_view.offered > 0
            ? tr("There are no deadlines of this campaign yet. Add one, or the set that comes with the program for "
                 "your region: each date in it says where it comes from.")
            : tr("There are no deadlines of this campaign yet. Press “Add”: what is to be done, by which day, by whom. "
                 "Then it is seen here what is left, and who will be late."));
    if (!taskOf(m_current))
        m_current = isEmpty ? 0 : ids.front();
    m_ui->tasksTableView->setEmptyText({});
    m_ui->tasksTableView->setTable(m_view.table, std::move(ids));
    if (m_current > 0)
        m_ui->tasksTableView->selectRow(m_current);
    showState();
}

void DeadlinesPage::showState() {
    const services::Deadlines& deadlines = m_view.deadlines;
    m_ui->stateLabel->setText(deadlines.tasks.empty() ? QString()
                                                      : tr("As of %1. At risk: %2 of %3")
                                                            .arg(services::dayText(deadlines.on))
                                                            .arg(deadlines.atRisk())
                                                            .arg(deadlines.open()));
}

void DeadlinesPage::showTask() {
    const TaskOutlook* task = current();
    showButtons();
    m_ui->detailsWidget->setVisible(task != nullptr);
    if (!task)
        return;
    const services::TaskTexts texts(m_view.deadlines, session().environment().russian);
    const auto& basis = task->task.basis;
    m_ui->aboutLabel->setText(texts.scopeText(task->task) +
                              (basis.isEmpty() ? QString() : u'\n' + tr("Basis: %1").arg(basis)));
    m_ui->courseLineChart->setContent(deadlineChart(*task, m_view.deadlines));
    m_ui->routeTableView->setTable(services::routeTable(task->task, texts));
    m_ui->routeTableView->setVisible(!task->task.steps.empty());
    std::vector<qint64> ids;
    for (const services::PlaceOutlook& place : task->places)
        ids.push_back(place.id.value);
    m_ui->placesTableView->setEmptyText(task->isMeasured
                                            ? tr("Nothing is known of single municipalities.")
                                            : tr("The catalogue has no such indicator any more: change the deadline."));
    m_ui->placesTableView->setTable(services::placeTable(*task, texts, services::TaskTableUse::Screen), std::move(ids));
}

void DeadlinesPage::showButtons() {
    const TaskOutlook* task = current();
    const bool isUsable = !m_loading && task;
    m_ui->presetPushButton->setVisible(m_view.offered > 0);
    m_ui->addPushButton->setEnabled(!m_loading && !m_view.deadlines.catalogue.campaigns.empty());
    for (QPushButton* button : {m_ui->changePushButton, m_ui->closePushButton, m_ui->removePushButton})
        button->setEnabled(isUsable);
    m_ui->closePushButton->setText(task && !task->task.isOpen() ? tr("Open a&gain") : tr("C&lose"));
}

const TaskOutlook* DeadlinesPage::taskOf(qint64 id) const {
    const auto& tasks = m_view.deadlines.tasks;
    const auto found =
        std::find_if(tasks.begin(), tasks.end(), [id](const TaskOutlook& task) { return task.task.id.value == id; });
    return found == tasks.end() ? nullptr : &*found;
}

const TaskOutlook* DeadlinesPage::current() const {
    return taskOf(m_current);
}

const services::PlaceOutlook* DeadlinesPage::placeOf(qint64 id) const {
    const TaskOutlook* task = current();
    if (!task)
        return nullptr;
    const auto found = std::find_if(task->places.begin(), task->places.end(),
                                    [id](const services::PlaceOutlook& place) { return place.id.value == id; });
    return found == task->places.end() ? nullptr : &*found;
}

TaskActions::Choices DeadlinesPage::choices() const {
    return {m_view.deadlines.catalogue, m_view.deadlines.region};
}

void DeadlinesPage::openPlace(core::MunicipalityId id) {
    const TaskOutlook* task = current();
    if (!task)
        return;
    Place next = session().place();
    next.page = page::organisations;
    next.filter.municipality = id;
    next.filter.type = task->task.types.size() == 1 ? task->task.types.front() : QString();
    next.filter.search.clear();
    // Of people there are no organisations that are done or not: all of them are shown.
    next.indicator = task->countsPeople ? QString() : task->task.indicator;
    session().go(next);
}

widgets::TableView* DeadlinesPage::mainTable() const {
    return m_ui->tasksTableView;
}

bool DeadlinesPage::hasTable() const {
    return !m_view.deadlines.tasks.empty();
}

std::optional<core::Table> DeadlinesPage::tableAsSeen() const {
    if (!hasTable())
        return std::nullopt;
    return m_ui->tasksTableView->shownTable();
}

void DeadlinesPage::restoreSizes() {
    const core::Settings& settings = session().environment().settings;
    if (!m_ui->rowsSplitter->restoreState(settings.layout(u"deadlines/rows"_s)))
        m_ui->rowsSplitter->setSizes({280, 720});
    if (!m_ui->sidesSplitter->restoreState(settings.layout(u"deadlines/sides"_s)))
        m_ui->sidesSplitter->setSizes({450, 550});
    if (!m_ui->courseSplitter->restoreState(settings.layout(u"deadlines/course"_s)))
        m_ui->courseSplitter->setSizes({660, 340});
}

void DeadlinesPage::rememberSizes() {
    core::Settings& settings = session().environment().settings;
    settings.setLayout(u"deadlines/rows"_s, m_ui->rowsSplitter->saveState());
    settings.setLayout(u"deadlines/sides"_s, m_ui->sidesSplitter->saveState());
    settings.setLayout(u"deadlines/course"_s, m_ui->courseSplitter->saveState());
}

void DeadlinesPage::restyle() {
    using widgets::em;
    m_ui->pageLayout->setSpacing(em(*this, 0.5));
    m_ui->headLayout->setSpacing(em(*this, 0.5));
    m_ui->tasksTableView->setMinimumHeight(em(*this, 8));
    m_ui->routeTableView->setMinimumHeight(em(*this, 6));
    m_ui->placesTableView->setMinimumSize(em(*this, 20), em(*this, 12));
}

void DeadlinesPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

} // namespace svodka::app
