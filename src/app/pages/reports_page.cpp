// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/reports_page.h"

#include "app/actions/export_actions.h"
#include "app/session.h"
#include "app/work.h"
#include "services/error_text.h"
#include "ui_reports_page.h"
#include "widgets/em.h"
#include "widgets/icons.h"
#include "widgets/titled_delegate.h"

#include <QEvent>
#include <QTableView>
#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Result;
using services::Report;
using services::ReportResult;

ReportsPage::ReportsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_ui(std::make_unique<Ui::ReportsPage>()) {
    m_ui->setupUi(this);
    setObjectName(u"reportsPage"_s);
    m_ui->savePushButton->setIcon(widgets::icon(u"document-export"_s));
    m_ui->previewTableView->body()->setAccessibleName(tr("What the report will hold"));
    m_ui->previewTableView->setLinkColumns({});
    m_ui->reportsListWidget->setItemDelegate(new widgets::TitledDelegate(this));
    m_report = QString::fromUtf8(session().environment().settings.layout(u"reports/report"_s));
    fillList();
    connectParts();
    if (!m_ui->sidesSplitter->restoreState(session().environment().settings.layout(u"reports/sides"_s)))
        m_ui->sidesSplitter->setSizes({340, 660});
    updateButton();
    restyle();
}

ReportsPage::~ReportsPage() {
    core::Settings& settings = session().environment().settings;
    settings.setLayout(u"reports/report"_s, m_report.toUtf8());
    settings.setLayout(u"reports/sides"_s, m_ui->sidesSplitter->saveState());
}

void ReportsPage::fillList() {
    for (const auto& report : services::allReports()) {
        auto* item = new QListWidgetItem(m_ui->reportsListWidget);
        item->setData(Qt::UserRole, report->name());
    }
    showFitting();
}

void ReportsPage::connectParts() {
    connect(m_ui->reportsListWidget, &QListWidget::currentItemChanged, this, &ReportsPage::choose);
    connect(m_ui->sheetComboBox, &QComboBox::activated, this, [this] {
        showSheet();
        Q_EMIT readyChanged();
    });
    connect(m_ui->savePushButton, &QPushButton::clicked, this, [this] { context().exports.writeReport(m_report); });
    connect(m_ui->previewTableView, &widgets::TableView::shownRowsChanged, this, &Page::readyChanged);
    connect(&context().work, &Work::busyChanged, this, &ReportsPage::updateButton);
}

bool ReportsPage::fits(const Report& report) const {
    const QStringList needed = report.indicators();
    const QStringList& has = session().dashboard().indicators;
    return std::all_of(needed.begin(), needed.end(), [&](const QString& code) { return has.contains(code); });
}

/// Title and sentence of each; where the campaign has not what it needs, that is the sentence.
void ReportsPage::showFitting() {
    const bool russian = session().environment().russian;
    QListWidget* list = m_ui->reportsListWidget;
    for (int row = 0; row < list->count(); ++row) {
        QListWidgetItem* item = list->item(row);
        const Report* report = services::findReport(item->data(Qt::UserRole).toString());
        const bool isUsable = fits(*report);
        item->setFlags(isUsable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
        item->setText(report->title().in(russian) + u'\n' +
                      (isUsable ? report->about().in(russian)
                                : tr("Not for this campaign: it lacks the indicators that the report prints.")));
    }
    const auto usable = [list](const QString& name) {
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->flags() != Qt::NoItemFlags &&
                (name.isEmpty() || list->item(row)->data(Qt::UserRole).toString() == name))
                return row;
        return -1;
    };
    const int wanted = usable(m_report);
    list->setCurrentRow(wanted >= 0 ? wanted : usable({}));
    m_report = list->currentItem() ? list->currentItem()->data(Qt::UserRole).toString() : QString();
}

void ReportsPage::choose(const QListWidgetItem* item) {
    if (!item || item->flags() == Qt::NoItemFlags)
        return;
    const QString name = item->data(Qt::UserRole).toString();
    if (name == m_report && m_asked)
        return;
    m_report = name;
    if (session().isOpen() && session().place().page == page::reports)
        load();
}

ReportsPage::Question ReportsPage::question() const {
    Question question{session().jobs().path(), m_report, session().dashboard().filter};
    question.filter.search.clear();
    return question;
}

void ReportsPage::open(bool anew) {
    m_ui->previewTableView->setFilter(session().place().filter.search);
    if (anew)
        m_asked.reset();
    if (!session().isLoading()) // else takeDashboard() comes
        takeDashboard();
}

void ReportsPage::takeDashboard() {
    if (!session().isOpen() || session().place().page != page::reports)
        return;
    showFitting();
    load();
}

void ReportsPage::load() {
    const Question wanted = question();
    if (m_asked == wanted)
        return;
    m_asked = wanted;
    m_hasResult = false;
    if (!wanted.filter.period.isValid()) {
        showNothing(tr("There are no figures of this campaign yet. Import the week's files."));
        return;
    }
    m_loading = true;
    showNothing(tr("Loading…"));
    session().jobs().start(
        u"page.reports"_s, this,
        [request = context().exports.reportRequest(m_report),
         &clock = session().environment().clock](core::Store& store, std::stop_token, services::ProgressSink&) {
            return services::buildReport(store, clock, request);
        },
        [this](Result<ReportResult> built) { take(std::move(built)); });
    Q_EMIT readyChanged();
}

void ReportsPage::take(Result<ReportResult> built) {
    m_loading = false;
    if (built) {
        m_result = *std::move(built);
        m_hasResult = true;
        showResult();
    } else if (built.error().code == core::ErrorCode::ReportEmpty) {
        showNothing(services::explain(built.error()).what);
    } else {
        m_asked.reset(); // the next visit tries again
        showNothing(tr("The report could not be made."));
        context().work.showError(built.error());
    }
    Q_EMIT readyChanged();
}

void ReportsPage::showResult() {
    m_ui->sheetComboBox->clear();
    for (const core::Table& table : m_result.document.tables)
        m_ui->sheetComboBox->addItem(table.name.isEmpty() ? table.title : table.name);
    const bool isSingle = m_result.document.tables.size() < 2;
    m_ui->sheetLabel->setHidden(isSingle);
    m_ui->sheetComboBox->setHidden(isSingle);
    const QStringList doubts = ExportActions::reportDoubts(m_result);
    m_ui->doubtsLabel->setText(doubts.join(u' '));
    m_ui->doubtsLabel->setVisible(!doubts.isEmpty());
    m_ui->contentStackedWidget->setCurrentWidget(m_ui->previewPage);
    showSheet();
    updateButton();
}

void ReportsPage::showSheet() {
    const core::Table* table = sheet();
    if (!table)
        return;
    m_ui->formTitleLabel->setText((QStringList{table->title} + table->preamble).join(u'\n'));
    m_ui->previewTableView->setTable(*table);
}

void ReportsPage::showNothing(const QString& why) {
    m_ui->emptyTextLabel->setText(why);
    m_ui->contentStackedWidget->setCurrentWidget(m_ui->emptyPage);
    m_ui->sheetLabel->hide();
    m_ui->sheetComboBox->hide();
    updateButton();
}

void ReportsPage::updateButton() {
    m_ui->savePushButton->setEnabled(m_hasResult && !context().work.isBusy());
}

const core::Table* ReportsPage::sheet() const {
    const auto index = static_cast<size_t>(std::max(0, m_ui->sheetComboBox->currentIndex()));
    return m_hasResult && index < m_result.document.tables.size() ? &m_result.document.tables[index] : nullptr;
}

bool ReportsPage::hasTable() const {
    return sheet() != nullptr;
}

std::optional<core::Table> ReportsPage::tableAsSeen() const {
    const core::Table* shown = sheet();
    if (!shown)
        return std::nullopt;
    return m_ui->previewTableView->shownTable();
}

void ReportsPage::restyle() {
    using widgets::em;
    m_ui->reportsListWidget->setSpacing(em(*this, 0.15));
    m_ui->reportsListWidget->setMinimumWidth(em(*this, 15));
    m_ui->previewTableView->setMinimumSize(em(*this, 24), em(*this, 12));
    m_ui->previewLayout->setSpacing(em(*this, 0.5));
    m_ui->headLayout->setSpacing(em(*this, 0.6));
}

void ReportsPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

} // namespace svodka::app
