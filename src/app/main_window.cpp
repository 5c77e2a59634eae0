// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "app/actions/backup_actions.h"
#include "app/actions/correction_actions.h"
#include "app/actions/export_actions.h"
#include "app/actions/import_actions.h"
#include "app/actions/life_actions.h"
#include "app/actions/reason_actions.h"
#include "app/actions/store_actions.h"
#include "app/actions/undo_actions.h"
#include "app/actions/view_actions.h"
#include "app/arrivals.h"
#include "app/confirm.h"
#include "app/message_strip.h"
#include "app/pages/dashboard_views.h"
#include "app/pages/welcome_page.h"
#include "app/status_line.h"
#include "app/table_tools.h"
#include "app/window_menus.h"
#include "app/work.h"
#include "ui_main_window.h"
#include "widgets/em.h"
#include "widgets/table_view.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QScreen>
#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Environment& environment, QWidget* parent)
    : QMainWindow(parent), m_environment(environment), m_session(environment), m_ui(std::make_unique<Ui::MainWindow>()),
      m_work(new Work(m_session, this)), m_stores(new StoreActions(*m_work)), m_backups(new BackupActions(*m_work)),
      m_corrections(new CorrectionActions(*m_work)), m_life(new LifeActions(*m_work)),
      m_reasons(new ReasonActions(*m_work)), m_imports(new ImportActions(*m_work)),
      m_exports(new ExportActions(*m_work)), m_views(new ViewActions(*m_work)), m_undo(new UndoActions(*m_work)),
      m_menus(nullptr), m_strip(new MessageStrip(environment.desktop, this)),
      m_arrivals(new Arrivals([this] { return m_work->isBusy(); }, this)), m_status(nullptr), m_pageInfos(allPages()) {
    m_ui->setupUi(this);
    setObjectName(u"mainWindow"_s);
    buildParts();
    connectParts();
    connectSession();
    fitSizes();
    if (!restoreGeometry(environment.settings.layout(u"window"_s)))
        resize(sizeAtFirst());
    showStore();
}

/// The whole week without scrolling, as far as the screen goes.
QSize MainWindow::sizeAtFirst() const {
    const QSize wanted = QSize(widgets::em(*this, 96), widgets::em(*this, 56));
    return wanted.boundedTo(screen()->availableSize() - QSize(0, widgets::em(*this, 2)));
}

MainWindow::~MainWindow() {
    // Pages remember their sizes when they go, and their jobs end before the session does.
    m_session.runner().cancelAll();
    for (const auto& [id, page] : m_pages)
        delete page;
}

void MainWindow::buildParts() {
    setAcceptDrops(true);
    setWindowIcon(QIcon(u":/svodka/icons/svodka.svg"_s));
    m_menus = new WindowMenus(*this, m_pageInfos, m_environment.settings, m_environment.russian);
    m_status = new StatusLine(m_session, *m_work, this);
    setStatusBar(m_status);
    m_tables = new TableTools(m_session, *m_views, *m_status, m_menus->columns(), m_menus->views(), this);
    m_ui->navigation->setPages(m_pageInfos);
    m_ui->contentLayout->addWidget(m_strip);
    m_ui->shellStackedWidget->insertWidget(0, new WelcomePage(*m_stores, this));
    m_ui->backToolButton->setDefaultAction(m_menus->back());
    m_ui->forwardToolButton->setDefaultAction(m_menus->forward());
    m_ui->importToolButton->setDefaultAction(m_menus->importFiles());
    m_ui->exportToolButton->setDefaultAction(m_menus->exportTable());
    m_ui->reportsToolButton->setDefaultAction(m_menus->reports());
    m_ui->reportsToolButton->setPopupMode(QToolButton::InstantPopup);
    m_ui->viewsToolButton->setDefaultAction(m_menus->views().menuAction());
    m_ui->viewsToolButton->setPopupMode(QToolButton::InstantPopup);
}

void MainWindow::connectParts() {
    connect(m_menus, &WindowMenus::newStoreWanted, this, [this] { leave([this] { m_stores->newStore(); }); });
    connect(m_menus, &WindowMenus::openStoreWanted, this, [this] { leave([this] { m_stores->openStore(); }); });
    connect(m_menus, &WindowMenus::demoWanted, this, [this] { leave([this] { m_stores->openDemo(); }); });
    connect(m_menus, &WindowMenus::backupWanted, m_backups, &BackupActions::backup);
    connect(m_menus, &WindowMenus::restoreWanted, this, [this] { leave([this] { m_backups->restore(); }); });
    connect(m_menus, &WindowMenus::verifyWanted, m_backups, &BackupActions::verify);
    connect(m_menus, &WindowMenus::correctWanted, this, &MainWindow::correct);
    connect(m_menus, &WindowMenus::addOrganisationWanted, m_corrections, &CorrectionActions::addOrganisation);
    connect(m_menus, &WindowMenus::duplicatesWanted, m_life, &LifeActions::showDuplicates);
    connect(m_menus, &WindowMenus::municipalitiesWanted, m_life, &LifeActions::editMunicipalities);
    connect(m_menus, &WindowMenus::undoWanted, m_undo, &UndoActions::undo);
    connect(m_menus, &WindowMenus::redoWanted, m_undo, &UndoActions::redo);
    connect(m_undo, &UndoActions::changed, this, &MainWindow::updateActions);
    connect(m_imports, &ImportActions::takenBack, m_undo, &UndoActions::remember);
    connect(m_menus, &WindowMenus::eraseContactsWanted, m_reasons, &ReasonActions::eraseContacts);
    connect(m_menus, &WindowMenus::importWanted, m_imports, &ImportActions::chooseFiles);
    connect(m_menus, &WindowMenus::registryWanted, m_imports, &ImportActions::chooseRegistry);
    connect(m_menus, &WindowMenus::pasteWanted, m_imports, &ImportActions::pasteTable);
    connect(m_menus, &WindowMenus::exportWanted, this, &MainWindow::exportPage);
    connect(m_menus, &WindowMenus::reportWanted, m_exports, &ExportActions::writeReport);
    connect(m_menus, &WindowMenus::pageWanted, this,
            [this](const QString& id) { leave([this, id] { goToPage(id); }); });
    connect(m_menus, &WindowMenus::backWanted, this, [this] { leave([this] { m_session.goBack(); }); });
    connect(m_menus, &WindowMenus::forwardWanted, this, [this] { leave([this] { m_session.goForward(); }); });
    connect(m_menus, &WindowMenus::reloadWanted, &m_session, &Session::reload);
    connect(m_menus, &WindowMenus::earlierWeekWanted, m_ui->filterBar, &widgets::FilterBar::goToEarlierWeek);
    connect(m_menus, &WindowMenus::laterWeekWanted, m_ui->filterBar, &widgets::FilterBar::goToLaterWeek);
    connect(m_menus, &WindowMenus::searchWanted, this, &MainWindow::search);
    connect(m_ui->filterBar, &widgets::FilterBar::searchEntered, this, &MainWindow::searchElsewhere);
    connect(m_tables, &TableTools::viewWanted, this,
            [this](const core::SavedView& view) { leave([this, view] { m_tables->show(view); }); });
    connect(m_views, &ViewActions::viewsChanged, this, &MainWindow::updateActions);
    connect(m_ui->navigation, &Navigation::pageWanted, this, [this](const QString& id) {
        m_ui->navigation->setCurrent(m_session.place().page); // until it is agreed to
        leave([this, id] { goToPage(id); });
    });
    connect(m_ui->filterBar, &widgets::FilterBar::stateChanged, &m_session, &Session::setFilter);
    connect(m_work, &Work::announced, m_strip, &MessageStrip::showMessage);
    connect(m_work, &Work::busyChanged, this, &MainWindow::updateActions);
    connect(m_arrivals, &Arrivals::taken, this, &MainWindow::takeFiles);
}

void MainWindow::connectSession() {
    connect(&m_session, &Session::storeChanged, this, &MainWindow::showStore);
    connect(&m_session, &Session::placeChanged, this, &MainWindow::showPlace);
    connect(&m_session, &Session::dashboardChanged, this, &MainWindow::showDashboard);
    connect(&m_session, &Session::contentChanged, this, &MainWindow::readAnew);
    connect(&m_session, &Session::failed, m_work, &Work::showError);
}

void MainWindow::showStore() {
    const bool isOpen = m_session.isOpen();
    m_ui->shellStackedWidget->setCurrentIndex(isOpen ? 1 : 0);
    setWindowTitle(isOpen ? tr("%1 — Svodka").arg(QFileInfo(m_session.jobs().path()).completeBaseName())
                          : tr("Svodka"));
    if (isOpen) {
        for (const auto& [id, page] : m_pages)
            m_stale.insert(id);
        m_strip->hide(); // it spoke of the store before
        showPlace();
    }
    updateActions();
}

Page* MainWindow::ensurePage(const QString& id) {
    if (const auto known = m_pages.find(id); known != m_pages.end())
        return known->second;
    const auto info =
        std::find_if(m_pageInfos.begin(), m_pageInfos.end(), [&](const PageInfo& one) { return one.id == id; });
    if (info == m_pageInfos.end())
        return ensurePage(m_pageInfos.front().id);
    Page* page = info->make({m_session, *m_work, *m_imports, *m_exports, *m_corrections, *m_life, *m_undo, *m_reasons},
                            m_ui->pagesStackedWidget);
    connect(page, &Page::readyChanged, this, &MainWindow::updateActions);
    m_tables->follow(*page);
    m_pages[id] = page;
    m_unaware.insert(id);
    m_ui->pagesStackedWidget->addWidget(page);
    return page;
}

void MainWindow::showPlace() {
    if (!m_session.isOpen())
        return;
    const Place& place = m_session.place();
    Page* page = ensurePage(place.page);
    m_ui->pagesStackedWidget->setCurrentWidget(page);
    fitPages(*page);
    m_ui->titleLabel->setText(titleOf(place.page));
    m_ui->navigation->setCurrent(place.page);
    m_ui->filterBar->setParts(partsOf(place.page));
    m_ui->filterBar->setVisible(partsOf(place.page) != widgets::FilterParts());
    m_ui->filterBar->setState(place.filter);
    if (m_unaware.remove(place.page))
        page->takeDashboard();
    page->open(m_stale.remove(place.page));
    m_tables->setPage(page);
    updateActions();
}

/// A page out of sight takes no room: else each would scroll as far as the highest of them.
void MainWindow::fitPages(const Page& shown) {
    for (const auto& [id, page] : m_pages) {
        const auto policy = page == &shown ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        page->setSizePolicy(policy, policy);
    }
}

void MainWindow::showDashboard() {
    m_ui->filterBar->setChoices(
        filterChoices(m_session.dashboard().choices, m_session.place().filter.municipality, m_environment.russian));
    m_ui->filterBar->setState(m_session.place().filter);
    m_ui->syntheticLabel->setVisible(m_session.dashboard().synthetic);
    for (const auto& [id, page] : m_pages)
        m_unaware.insert(id);
    // A new store is at another place than the page in sight: that one gets it when it is shown.
    const auto shown = m_pages.find(m_session.place().page);
    if (shown != m_pages.end() && shown->second == currentPage()) {
        m_unaware.remove(shown->first);
        shown->second->takeDashboard();
    }
    updateActions();
}

void MainWindow::readAnew() {
    for (const auto& [id, page] : m_pages)
        m_stale.insert(id);
    showPlace();
}

void MainWindow::updateActions() {
    const Page* page = currentPage();
    const bool hasWeek = m_session.isOpen() && m_session.dashboard().filter.period.isValid();
    m_menus->setState({m_session.isOpen(), m_work->isBusy(), m_session.canGoBack(), m_session.canGoForward(),
                       page != nullptr && page->hasTable(), hasWeek, m_undo->undoText(), m_undo->redoText(),
                       hasWeek ? m_session.dashboard().indicators : QStringList()});
    QStringList reports; // of another campaign's weeks there is nothing to write now
    for (const core::SavedView& view : m_views->views())
        if (hasWeek && (view.campaign.isEmpty() || view.campaign == m_session.dashboard().filter.campaign))
            reports += view.name;
    m_menus->setViews(reports);
    m_ui->shellStackedWidget->widget(0)->setEnabled(!m_work->isBusy());
}

Page* MainWindow::currentPage() const {
    return m_session.isOpen() ? qobject_cast<Page*>(m_ui->pagesStackedWidget->currentWidget()) : nullptr;
}

bool MainWindow::isReady() const {
    const Page* page = currentPage();
    return !m_work->isBusy() && !m_session.isLoading() && (page == nullptr || page->isReady());
}

bool MainWindow::mayEnd() const {
    const Page* page = currentPage();
    return !m_work->isBusy() && QApplication::activeModalWidget() == nullptr && !(page && page->hasDraft());
}

widgets::FilterParts MainWindow::partsOf(const QString& page) const {
    for (const PageInfo& info : m_pageInfos)
        if (info.id == page)
            return info.filter;
    return {};
}

QString MainWindow::titleOf(const QString& page) const {
    for (const PageInfo& info : m_pageInfos)
        if (info.id == page)
            return QString(info.title).remove(u'&');
    return {};
}

void MainWindow::leave(const std::function<void()>& go) {
    Page* page = currentPage();
    if (page == nullptr || !page->hasDraft()) {
        go();
        return;
    }
    confirm(
        this,
        {u"leaveMessageBox"_s, tr("The draft is not saved"),
         tr("The page “%1” has changes that are not saved. They will be lost.").arg(titleOf(m_session.place().page)),
         tr("&Discard and leave"), u"question"_s, tr("&Stay")},
        [page = QPointer<Page>(page), go] {
            if (page)
                page->discardDraft();
            go();
        });
}

void MainWindow::goToPage(const QString& id) {
    Place next = m_session.place();
    next.page = id;
    if (next.filter.municipality == services::noMunicipality)
        next.filter.municipality = {};
    next.indicator.clear();
    next.organisation = {};
    m_session.go(next);
}

/// Pages without a search of their own lead to the list of everything there is.
void MainWindow::search() {
    if (partsOf(m_session.place().page).testFlag(widgets::FilterPart::Search)) {
        m_ui->filterBar->focusSearch();
        return;
    }
    leave([this] {
        goToPage(page::organisations);
        m_ui->filterBar->focusSearch();
    });
}

/// What is not found here may be an organisation.
void MainWindow::searchElsewhere() {
    const Page* page = currentPage();
    const bool isFoundHere = page == nullptr || page->mainTable() == nullptr || page->mainTable()->shownRows() > 0;
    if (isFoundHere || m_session.place().page == page::organisations)
        return;
    leave([this] {
        Place next = m_session.place();
        next.page = page::organisations;
        next.indicator.clear();
        next.filter.municipality = {};
        next.filter.type.clear();
        m_session.go(next);
    });
}

void MainWindow::exportPage() {
    const Page* page = currentPage();
    if (page == nullptr)
        return;
    auto table = page->tableAsSeen();
    if (!table)
        return;
    if (table->name.isEmpty())
        table->name = titleOf(m_session.place().page);
    m_exports->exportTable(*table);
}

/// What is looked at: a metric of the organisation, else what is reported.
void MainWindow::correct() {
    const Place& place = m_session.place();
    if (place.page == page::organisation)
        m_corrections->correctOrganisation(place.organisation);
    else
        m_corrections->correctFigure(place.indicator);
}

void MainWindow::fitSizes() {
    QFont title = font();
    title.setPointSizeF(font().pointSizeF() * 1.35);
    title.setBold(true);
    m_ui->titleLabel->setFont(title);
    const int gap = widgets::em(*this, 0.6);
    m_ui->contentLayout->setContentsMargins(gap, gap, gap, gap);
    m_ui->contentLayout->setSpacing(gap);
    for (QToolButton* button :
         {m_ui->importToolButton, m_ui->exportToolButton, m_ui->reportsToolButton, m_ui->viewsToolButton})
        button->setIconSize(QSize(1, 1) * widgets::em(*this, 1.1));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (const Page* page = currentPage(); page != nullptr && page->hasDraft()) {
        event->ignore();
        leave([this] { close(); });
        return;
    }
    m_environment.settings.setLayout(u"window"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSizes();
}

} // namespace svodka::app
