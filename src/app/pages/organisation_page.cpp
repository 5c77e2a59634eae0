// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/organisation_page.h"

#include "app/actions/correction_actions.h"
#include "app/actions/life_actions.h"
#include "app/pages/organisation_story.h"
#include "app/pages/reason_panel.h"
#include "app/pages/steps_line.h"
#include "app/work.h"
#include "models/plain_tool_tip.h"
#include "ui_organisation_page.h"
#include "widgets/em.h"
#include "widgets/period_label.h"

#include <QEvent>
#include <QFontInfo>
#include <QMenu>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTableView>
#include <numeric>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;
using services::OrganisationCard;

namespace {

constexpr int linesAtFirst = 5; // more of them are hard to follow

} // namespace

OrganisationPage::OrganisationPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_ui(std::make_unique<Ui::OrganisationPage>()) {
    m_ui->setupUi(this);
    setObjectName(u"organisationPage"_s);
    m_ui->figuresTabWidget->tabBar()->setAccessibleName(m_ui->figuresTabWidget->accessibleName());
    m_ui->metricsTableView->setLinkColumns({});
    m_ui->metricsTableView->body()->setAccessibleName(tr("Metrics of the week and the cells they came from"));
    m_ui->weeksTableView->body()->setAccessibleName(tr("Metrics by week"));
    m_ui->weeksTableView->setEmptyText(tr("There are no data of this organisation in any week."));
    m_ui->lifeTableView->setLinkColumns({});
    m_ui->lifeTableView->body()->setAccessibleName(tr("What happened to the organisation"));
    m_ui->lifeTableView->setEmptyText(tr("Nothing is known but the present name and place."));
    auto* menu = new QMenu(m_ui->editToolButton);
    context.life.fillMenu(menu, [this] { return m_card.organisation.id; });
    m_ui->editToolButton->setMenu(menu);
    for (QLabel* label : {m_ui->nameLabel, m_ui->detailsLabel, m_ui->nextStepLabel, m_ui->reasonLabel}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::NoFocus);
    }
    m_ui->reasonPanel->setActions(&context.reasons);
    connectParts();
    restyle();
    showEmptiness(tr("Loading…"));
}

OrganisationPage::~OrganisationPage() = default;

void OrganisationPage::connectParts() {
    connect(m_ui->figuresTabWidget, &QTabWidget::currentChanged, this, &Page::readyChanged);
    connect(m_ui->metricsTableView, &widgets::TableView::rowActivated, this,
            [this](qint64 id, int) { correct(size_t(id) - 1); });
    connect(m_ui->correctPushButton, &QPushButton::clicked, this, [this] { correct(0); });
    connect(m_ui->weeksTableView, &widgets::TableView::rowActivated, this,
            [this](qint64 id, int) { goToWeek(int(id) - 1); });
    connect(m_ui->weeksLineChart, &widgets::LineChart::pointClicked, this, [this](int week, int) { goToWeek(week); });
    connect(m_ui->metricsListWidget, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        const QString metric = item->data(Qt::UserRole).toString();
        const bool isChecked = item->checkState() == Qt::Checked;
        m_checked.removeAll(metric);
        m_unchecked.removeAll(metric);
        (isChecked ? m_checked : m_unchecked).append(metric);
        showChart();
    });
}

OrganisationPage::Question OrganisationPage::question() const {
    const Place& place = session().place();
    Question question{session().jobs().path(), place.filter, place.organisation};
    question.filter.search.clear(); // it searches lists
    return question;
}

// The store completes a filter: what was asked for by half may be answered already.
bool OrganisationPage::isAnswered(const Question& question) const {
    if (m_asked == question)
        return true;
    return m_asked && !m_loading && isShown() && m_asked->store == question.store &&
           m_asked->organisation == question.organisation && m_card.filter == question.filter;
}

void OrganisationPage::open(bool anew) {
    const Question wanted = question();
    if (!anew && isAnswered(wanted))
        m_asked = wanted;
    else
        load(wanted);
}

void OrganisationPage::takeDashboard() {
    if (session().place().page == page::organisation)
        open(false);
}

void OrganisationPage::load(const Question& question) {
    m_asked = question;
    m_loading = true;
    const services::OrganisationCardRequest request{question.filter, question.organisation,
                                                    session().environment().russian};
    const QDate today = session().environment().clock.nowUtc().toLocalTime().date();
    session().jobs().start(
        u"page.organisation"_s, this,
        [request, today](core::Store& store, std::stop_token, services::ProgressSink&) {
            return loadAll(store, request, today);
        },
        [this](Result<Loaded> loaded) { take(std::move(loaded)); });
    Q_EMIT readyChanged();
}

Result<OrganisationPage::Loaded>
OrganisationPage::loadAll(core::Store& store, const services::OrganisationCardRequest& request, QDate today) {
    auto card = services::loadOrganisationCard(store, request);
    if (!card)
        return card.error();
    auto reasons = services::loadReasonCard(store, card->filter, request.organisation, today);
    if (!reasons)
        return reasons.error();
    return Loaded{*std::move(card), *std::move(reasons)};
}

void OrganisationPage::take(Result<Loaded> loaded) {
    m_loading = false;
    if (loaded) {
        m_card = std::move(loaded.value().card);
        m_ui->reasonPanel->setCard(std::move(loaded.value().reasons), session().environment().russian);
        showCard();
    } else if (loaded.error().code == ErrorCode::InvalidArgument) {
        showEmptiness(tr("This organisation is not in the store any more. It may have gone with an import that was "
                         "taken back."));
    } else if (loaded.error().code == ErrorCode::PeriodNotFound) {
        showEmptiness(tr("There are no weeks of this campaign yet. Import a file, and the figures of the organisation "
                         "will stand here."));
    } else {
        m_asked.reset();
        showEmptiness(tr("The organisation could not be read."));
        context().work.showError(loaded.error());
    }
    Q_EMIT readyChanged();
}

bool OrganisationPage::isShown() const {
    return m_ui->contentStackedWidget->currentWidget() == m_ui->cardScrollArea;
}

void OrganisationPage::showEmptiness(const QString& text) {
    m_ui->emptyLabel->setText(text);
    m_ui->contentStackedWidget->setCurrentWidget(m_ui->emptyPage);
}

void OrganisationPage::showCard() {
    const bool russian = session().environment().russian;
    m_ui->nameLabel->setText(m_card.organisation.name);
    m_ui->detailsLabel->setText(detailsText(m_card, russian));
    m_ui->nextStepLabel->setText(nextStepText(m_card, russian));
    m_ui->nextStepLabel->setHidden(m_card.statuses.empty());
    m_ui->reasonLabel->setText(m_ui->reasonPanel->headline());
    m_ui->reasonLabel->setHidden(m_ui->reasonLabel->text().isEmpty());
    showStatuses();
    showWeek();
    std::vector<qint64> weeks(m_card.weeks.size());
    std::iota(weeks.begin(), weeks.end(), 1);
    m_ui->weeksTableView->setTable(m_card.table, std::move(weeks));
    m_ui->lifeTableView->setTable(lifeTable(m_card));
    fillMetrics();
    showChart();
    m_ui->contentStackedWidget->setCurrentWidget(m_ui->cardScrollArea);
}

void OrganisationPage::showStatuses() {
    while (QLayoutItem* item = m_ui->statusLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const services::StatusProgress& status : m_card.statuses)
        m_ui->statusLayout->addWidget(new StepsLine(status, session().environment().russian, m_ui->cardWidget));
}

void OrganisationPage::showWeek() {
    const QString week = widgets::periodLabel(m_card.filter.period);
    m_ui->weekLabel->setText(m_card.reported
                                 ? tr("Week %1. Every figure with the cell of the file that it came from.").arg(week)
                                 : tr("Week %1. No file of this week has data of the organisation.").arg(week));
    m_ui->metricsTableView->setTable(metricsTable(m_card, session().environment().russian), metricRowIds(m_card));
}

void OrganisationPage::fillMetrics() {
    const QSignalBlocker filling(m_ui->metricsListWidget);
    const std::vector<services::MetricCourse> courses = countCourses(m_card);
    m_ui->metricsListWidget->clear();
    for (size_t i = 0; i < courses.size(); ++i) {
        const services::MetricCourse& course = courses[i];
        const QString title = course.title.in(session().environment().russian);
        auto* item = new QListWidgetItem(title, m_ui->metricsListWidget);
        item->setToolTip(models::plainToolTip(title));
        item->setData(Qt::UserRole, course.metric);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool isWanted =
            m_checked.contains(course.metric) || (int(i) < linesAtFirst && !m_unchecked.contains(course.metric));
        item->setCheckState(isWanted ? Qt::Checked : Qt::Unchecked);
    }
    m_ui->metricsListWidget->setVisible(courses.size() > 1);
    m_ui->figuresTabWidget->setTabVisible(m_ui->figuresTabWidget->indexOf(m_ui->chartTab), !courses.empty());
}

QStringList OrganisationPage::chosenMetrics() const {
    QStringList metrics;
    for (int row = 0; row < m_ui->metricsListWidget->count(); ++row) {
        const QListWidgetItem* item = m_ui->metricsListWidget->item(row);
        if (item->checkState() == Qt::Checked)
            metrics.append(item->data(Qt::UserRole).toString());
    }
    return metrics;
}

void OrganisationPage::showChart() {
    m_ui->weeksLineChart->setContent(coursesChart(m_card, chosenMetrics(), session().environment().russian));
}

void OrganisationPage::correct(size_t metric) {
    if (metric < m_card.metrics.size())
        context().corrections.correctOrganisation(m_card.organisation.id, m_card.metrics[metric].code);
}

void OrganisationPage::goToWeek(int week) {
    if (week < 0 || size_t(week) >= m_card.weeks.size())
        return;
    m_ui->figuresTabWidget->setCurrentWidget(m_ui->weekTab);
    Place next = session().place();
    next.filter.period = m_card.weeks[size_t(week)];
    session().go(next);
}

bool OrganisationPage::hasTable() const {
    return isShown() && shownTableView().shownRows() > 0;
}

/// That of the tab in sight; beside the chart, its twin.
const widgets::TableView& OrganisationPage::shownTableView() const {
    const bool isWeek = m_ui->figuresTabWidget->currentWidget() == m_ui->weekTab;
    if (m_ui->figuresTabWidget->currentWidget() == m_ui->lifeTab)
        return *m_ui->lifeTableView;
    return isWeek ? *m_ui->metricsTableView : *m_ui->weeksTableView;
}

std::optional<core::Table> OrganisationPage::tableAsSeen() const {
    if (!hasTable())
        return std::nullopt;
    core::Table table = shownTableView().shownTable();
    if (table.title.isEmpty())
        table.title = m_card.organisation.name;
    return table;
}

void OrganisationPage::restyle() {
    using widgets::em;
    m_ui->cardLayout->setSpacing(em(*this, 0.4));
    m_ui->statusLayout->setSpacing(em(*this, 0.2));
    for (QLayout* tab : {m_ui->weekLayout->layout(), m_ui->chartLayout->layout(), m_ui->tableLayout->layout(),
                         m_ui->reasonLayout->layout(), m_ui->lifeLayout->layout()}) {
        const int air = em(*this, 0.4);
        tab->setContentsMargins(air, air, air, air);
        tab->setSpacing(air);
    }
    QFont heading = font();
    heading.setBold(true);
    heading.setPixelSize(qRound(QFontInfo(font()).pixelSize() * 1.25));
    m_ui->nameLabel->setFont(heading);
    m_ui->figuresTabWidget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_ui->figuresTabWidget->setMinimumHeight(em(*this, 17));
    m_ui->metricsListWidget->setMinimumWidth(em(*this, 12));
    m_ui->metricsListWidget->setMaximumWidth(em(*this, 20));
}

void OrganisationPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

} // namespace svodka::app
