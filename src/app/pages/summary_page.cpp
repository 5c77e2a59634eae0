// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/summary_page.h"

#include "app/actions/import_actions.h"
#include "app/pages/dashboard_views.h"
#include "app/session.h"
#include "services/contradictions/contradiction_service.h"
#include "services/tasks/deadlines.h"
#include "services/views/view_table.h"
#include "ui_summary_page.h"
#include "widgets/em.h"
#include "widgets/icons.h"

#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;

namespace {

/// As the page of contradictions shows them.
bool concerns(const services::Contradiction& entry, const core::FilterState& filter) {
    return (!filter.municipality.isValid() || entry.municipality == filter.municipality) &&
           (filter.type.isEmpty() || entry.type.isEmpty() || entry.type == filter.type);
}

} // namespace

SummaryPage::SummaryPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_ui(std::make_unique<Ui::SummaryPage>()) {
    m_ui->setupUi(this);
    setObjectName(u"summaryPage"_s);
    m_ui->figuresTableView->setMinimumSize(widgets::em(*this, 26), widgets::em(*this, 14));
    m_ui->stackBarChart->setMinimumSize(widgets::em(*this, 22), widgets::em(*this, 12));
    m_ui->courseLineChart->setMinimumHeight(widgets::em(*this, 11));
    m_ui->importPushButton->setIcon(widgets::icon(u"document-import"_s));
    m_ui->registryPushButton->setIcon(widgets::icon(u"document-import"_s));
    m_ui->deadlinesPushButton->setIcon(widgets::icon(u"view-calendar-tasks"_s));
    m_ui->contradictionsPushButton->setIcon(widgets::icon(u"vcs-diff"_s));
    for (QPushButton* line : {m_ui->deadlinesPushButton, m_ui->contradictionsPushButton}) {
        line->setFlat(true);
        line->hide();
    }
    m_memory = std::make_unique<TableMemory>(session(), *m_ui->figuresTableView, u"summary.figures"_s);
    showFirstSteps(true);
    connectParts();
    restoreSizes();
}

SummaryPage::~SummaryPage() {
    rememberSizes();
}

void SummaryPage::connectParts() {
    connect(m_ui->cardGrid, &widgets::CardGrid::cardClicked, this, [this](int index) {
        const auto& cards = session().dashboard().cards;
        if (size_t(index) < cards.size())
            lookBehind(cards[size_t(index)].indicator, session().place().filter.municipality);
    });
    connect(m_ui->figuresTableView, &widgets::TableView::rowActivated, this,
            [this](qint64 id, int column) { openCell(core::MunicipalityId{id}, column); });
    connect(m_ui->figuresTableView, &widgets::TableView::totalActivated, this,
            [this](int column) { openCell(session().place().filter.municipality, column); });
    connect(m_ui->figuresTableView, &widgets::TableView::shownRowsChanged, this, &Page::readyChanged);
    connect(m_ui->stackBarChart, &widgets::StackedBarChart::barClicked, this, [this](qint64 id, int part) {
        const auto& parts = session().dashboard().stack.parts;
        if (size_t(part) < parts.size())
            lookBehind(parts[size_t(part)].indicator, core::MunicipalityId{id});
    });
    connect(m_ui->courseLineChart, &widgets::LineChart::pointClicked, this, [this](int week, int line) {
        const services::Dashboard& dashboard = session().dashboard();
        const QString code = courseCodes(dashboard).value(line);
        if (!code.isEmpty() && size_t(week) < dashboard.weeks.size())
            lookBehind(code, session().place().filter.municipality, dashboard.weeks[size_t(week)]);
    });
    connect(m_ui->deadlinesPushButton, &QPushButton::clicked, this, [this] { openPage(page::deadlines); });
    connect(m_ui->contradictionsPushButton, &QPushButton::clicked, this, [this] { openPage(page::contradictions); });
    connect(m_ui->registryPushButton, &QPushButton::clicked, &context().imports, &ImportActions::chooseRegistry);
    connect(m_ui->importPushButton, &QPushButton::clicked, &context().imports, &ImportActions::chooseFiles);
}

void SummaryPage::open(bool) {
    m_ui->figuresTableView->setFilter(session().place().filter.search);
}

void SummaryPage::takeDashboard() {
    const services::Dashboard& dashboard = session().dashboard();
    const bool russian = session().environment().russian;
    showEmptiness();
    m_ui->cardGrid->setFigures(cardFigures(dashboard, russian));
    std::vector<qint64> ids;
    for (const core::MunicipalityId id : dashboard.table.rowIds)
        ids.push_back(id.value);
    m_ui->figuresTableView->setTable(dashboard.table.table, std::move(ids));
    m_ui->figuresTableView->setFilter(session().place().filter.search);
    m_ui->stackBarChart->setContent(stackChart(dashboard, russian));
    m_ui->stackBarChart->setHidden(dashboard.stack.parts.empty()); // of shares there are no parts
    m_ui->courseLineChart->setContent(courseChart(dashboard, russian));
    countDeadlines();
    countContradictions();
    Q_EMIT readyChanged();
}

void SummaryPage::showEmptiness() {
    const bool isEmpty = !session().dashboard().filter.period.isValid();
    m_ui->contentStackedWidget->setCurrentWidget(isEmpty ? m_ui->emptyPage : m_ui->figuresPage);
    const auto& campaigns = session().dashboard().choices.campaigns;
    const auto campaign = std::find_if(campaigns.begin(), campaigns.end(), [this](const auto& choice) {
        return choice.code == session().dashboard().filter.campaign;
    });
    const QString name = campaign == campaigns.end() ? QString() : campaign->title.in(session().environment().russian);
    m_ui->emptyTitleLabel->setText(name.isEmpty() ? tr("No figures yet") : tr("%1: no figures yet").arg(name));
    if (isEmpty)
        askForOrganisations();
}

/// Who knows no organisations yet is told where to begin; a week alone names only those that have reported.
void SummaryPage::askForOrganisations() {
    m_asking = true;
    session().jobs().start(
        u"page.summary"_s, this,
        [](core::Store& store, std::stop_token, services::ProgressSink&) -> core::Result<bool> {
            const auto organisations = store.organisations();
            if (!organisations)
                return organisations.error();
            return !organisations->empty();
        },
        [this](const core::Result<bool>& known) {
            m_asking = false;
            showFirstSteps(known && *known);
        });
}

void SummaryPage::showFirstSteps(bool knowsOrganisations) {
    m_ui->registryPushButton->setVisible(!knowsOrganisations);
    m_ui->importPushButton->setText(knowsOrganisations ? tr("Import &files…") : tr("2. Import the &files of a week…"));
    m_ui->emptyTextLabel->setText(knowsOrganisations
                                      ? tr("Import the week's files: drop them here or press the button.")
                                      : tr("Begin with a list of the region's organisations: name, municipality, type, "
                                           "INN, address, pages. Then it "
                                           "is seen who does not report. Files can be dropped here, too."));
    Q_EMIT readyChanged();
}

/// A line above the figures, where the campaign has open deadlines at all.
void SummaryPage::countDeadlines() {
    const core::FilterState& filter = session().dashboard().filter;
    m_ui->deadlinesPushButton->hide();
    if (!filter.period.isValid())
        return;
    m_counting = true;
    const QDate today = session().environment().clock.nowUtc().toLocalTime().date();
    const services::DeadlineRequest request{filter.campaign, {}, filter.period, today};
    session().jobs().start(
        u"page.summary.deadlines"_s, this,
        [request](core::Store& store, std::stop_token stop, services::ProgressSink&) {
            return services::loadDeadlines(store, request, stop);
        },
        [this](const core::Result<services::Deadlines>& deadlines) {
            m_counting = false;
            if (deadlines && deadlines->open() > 0) { // an error is told by the page of deadlines itself
                m_ui->deadlinesPushButton->setText(
                    tr("Deadl&ines at risk: %1 of %2").arg(deadlines->atRisk()).arg(deadlines->open()));
                m_ui->deadlinesPushButton->show();
            }
            Q_EMIT readyChanged();
        });
}

/// A line beside it, where there is anything to solve that this municipality and type are concerned with. It looks at
/// every organisation of the week: the page is ready without it.
void SummaryPage::countContradictions() {
    const core::FilterState filter = session().dashboard().filter;
    m_ui->contradictionsPushButton->hide();
    if (!filter.period.isValid())
        return;
    session().jobs().start(
        u"page.summary.contradictions"_s, this,
        [filter](core::Store& store, std::stop_token stop, services::ProgressSink&) {
            return services::findContradictions(store, {filter.campaign, filter.period}, std::move(stop));
        },
        [this, filter](const core::Result<std::vector<services::Contradiction>>& found) {
            int open = 0;
            for (size_t i = 0; found && i < found->size(); ++i) // an error is told by their page itself
                if (!found->at(i).isDecided() && concerns(found->at(i), filter))
                    open += 1 + found->at(i).more;
            m_ui->contradictionsPushButton->setText(tr("Cont&radictions to solve: %1").arg(open));
            m_ui->contradictionsPushButton->setVisible(open > 0);
        });
}

void SummaryPage::openPage(const QString& id) {
    Place next = session().place();
    next.page = id;
    session().go(next);
}

void SummaryPage::openCell(core::MunicipalityId municipality, int column) {
    const QString code = session().dashboard().table.columnCodes.value(column);
    lookBehind(code.isEmpty() ? QString(services::kTotal) : code, municipality);
}

void SummaryPage::lookBehind(const QString& indicator, core::MunicipalityId municipality, core::Period week) {
    Place next = session().place();
    next.page = page::organisations;
    next.indicator = indicator;
    next.filter.municipality = municipality;
    next.filter.search.clear(); // what was searched for here are municipalities
    if (week.isValid())
        next.filter.period = week;
    session().go(next);
}

widgets::TableView* SummaryPage::mainTable() const {
    return m_ui->figuresTableView;
}

std::optional<core::SavedView> SummaryPage::shownView() const {
    const services::Dashboard& dashboard = session().dashboard();
    if (!hasTable() || dashboard.table.columnCodes.isEmpty())
        return std::nullopt;
    return viewOf(page::summary, dashboard.filter, {}, services::viewColumns(dashboard.table));
}

void SummaryPage::takeView(const core::SavedView& view) {
    arrange(view, services::viewColumns(session().dashboard().table));
}

bool SummaryPage::hasTable() const {
    return session().dashboard().filter.period.isValid();
}

std::optional<core::Table> SummaryPage::tableAsSeen() const {
    if (!hasTable())
        return std::nullopt;
    return m_ui->figuresTableView->shownTable();
}

bool SummaryPage::isReady() const {
    return !session().isLoading() && !m_asking && !m_counting;
}

void SummaryPage::restoreSizes() {
    const core::Settings& settings = session().environment().settings;
    if (!m_ui->sidesSplitter->restoreState(settings.layout(u"summary/sides"_s)))
        m_ui->sidesSplitter->setSizes({640, 360});
    if (!m_ui->chartsSplitter->restoreState(settings.layout(u"summary/charts"_s)))
        m_ui->chartsSplitter->setSizes({540, 460});
}

void SummaryPage::rememberSizes() {
    core::Settings& settings = session().environment().settings;
    settings.setLayout(u"summary/sides"_s, m_ui->sidesSplitter->saveState());
    settings.setLayout(u"summary/charts"_s, m_ui->chartsSplitter->saveState());
}

} // namespace svodka::app
