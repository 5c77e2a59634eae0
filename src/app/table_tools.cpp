// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table_tools.h"

#include "app/actions/view_actions.h"
#include "app/session.h"
#include "app/status_line.h"
#include "core/tables/cell_text.h"
#include "widgets/table_view.h"

#include <QMenu>
#include <cmath>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::SavedView;

TableTools::TableTools(Session& session, ViewActions& views, StatusLine& status, QMenu& columns, QMenu& viewsMenu,
                       QObject* parent)
    : QObject(parent), m_session(session), m_views(views), m_status(status), m_columnsMenu(columns),
      m_viewsMenu(viewsMenu) {
    connect(&columns, &QMenu::aboutToShow, this, &TableTools::fillColumns);
    connect(&viewsMenu, &QMenu::aboutToShow, this, &TableTools::fillViews);
    connect(&views, &ViewActions::saved, this, [this](core::ViewId view) { m_current = view; });
    connect(&session, &Session::dashboardChanged, this, &TableTools::finishShowing, Qt::QueuedConnection);
    connect(&session, &Session::storeChanged, this, [this] {
        m_current = {};
        m_wanted.reset();
        update();
    });
    update();
}

void TableTools::follow(Page& page) {
    // A page may say so in the middle of showing.
    connect(&page, &Page::readyChanged, this, &TableTools::finishShowing, Qt::QueuedConnection);
    // A page may have several, one in sight at a time.
    connect(&page, &Page::readyChanged, this, &TableTools::showSelection, Qt::QueuedConnection);
    for (const widgets::TableView* table : page.findChildren<widgets::TableView*>())
        connect(table, &widgets::TableView::selectionChanged, this, [this, table] {
            if (table == this->table())
                showSelection();
        });
}

void TableTools::setPage(Page* page) {
    m_page = page;
    update();
}

widgets::TableView* TableTools::table() const {
    return m_page.isNull() ? nullptr : m_page->mainTable();
}

void TableTools::update() {
    m_columnsMenu.menuAction()->setEnabled(table() != nullptr && m_session.isOpen());
    m_viewsMenu.menuAction()->setEnabled(m_session.isOpen() && m_page != nullptr);
    const bool canLookElsewhere = m_session.isOpen() && m_session.place().page != page::organisations &&
                                  !m_session.place().filter.search.trimmed().isEmpty();
    if (widgets::TableView* shown = table())
        shown->setNoFitText(canLookElsewhere
                                ? tr("Nothing here fits the search. Enter looks for it among all organisations.")
                                : tr("Nothing fits the filter"));
    showSelection();
}

void TableTools::showSelection() {
    const widgets::TableView* shown = table();
    m_status.showSelection(shown == nullptr ? QString() : selectionSentence(shown->selectionSummary()));
}

void TableTools::fillColumns() {
    m_columnsMenu.clear();
    if (widgets::TableView* shown = table())
        shown->fillColumnsMenu(m_columnsMenu);
}

void TableTools::fillViews() {
    m_viewsMenu.clear();
    addViews();
    m_viewsMenu.addSeparator();
    addEdits();
}

void TableTools::addViews() {
    for (const SavedView& view : m_views.views()) {
        QAction* action = m_viewsMenu.addAction(QString(view.name).replace(u'&', u"&&"_s));
        action->setObjectName(u"view%1Action"_s.arg(view.id.value));
        action->setCheckable(true);
        action->setChecked(view.id == m_current);
        connect(action, &QAction::triggered, this, [this, view] { Q_EMIT viewWanted(view); });
    }
    if (m_views.views().empty())
        m_viewsMenu.addAction(tr("No views are saved yet"))->setEnabled(false);
}

void TableTools::addEdits() {
    const std::optional<SavedView> shown = m_page.isNull() ? std::nullopt : m_page->shownView();
    QAction* save = m_viewsMenu.addAction(tr("&Save as…"), this, [this, shown] { m_views.saveAs(*shown); });
    save->setObjectName(u"saveViewAction"_s);
    save->setEnabled(shown.has_value());
    const SavedView* current = m_views.find(m_current);
    if (current == nullptr)
        return;
    const QString name = QString(current->name).replace(u'&', u"&&"_s);
    QAction* change = m_viewsMenu.addAction(tr("&Update “%1”").arg(name), this, [this, shown, id = m_current] {
        SavedView view = *shown;
        view.id = id;
        if (const SavedView* present = m_views.find(id))
            view.name = present->name;
        m_views.update(view);
    });
    change->setObjectName(u"updateViewAction"_s);
    change->setEnabled(shown.has_value() && shown->page == current->page);
    m_viewsMenu.addAction(tr("Re&name “%1”…").arg(name), this, [this, view = *current] { m_views.rename(view); })
        ->setObjectName(u"renameViewAction"_s);
    m_viewsMenu.addAction(tr("&Remove “%1”").arg(name), this, [this, view = *current] { m_views.remove(view); })
        ->setObjectName(u"removeViewAction"_s);
}

void TableTools::show(const SavedView& view) {
    Place next = m_session.place();
    next.page = view.page;
    next.indicator = view.page == page::organisations ? view.arrangement.subject : QString();
    next.organisation = {};
    if (!view.campaign.isEmpty())
        next.filter.campaign = view.campaign;
    next.filter.type = view.type;
    next.filter.municipality = view.municipality;
    next.filter.search = view.arrangement.search;
    m_current = view.id;
    m_wanted = view;
    m_session.go(next);
    QMetaObject::invokeMethod(this, &TableTools::finishShowing, Qt::QueuedConnection); // it may be loaded already
}

void TableTools::finishShowing() {
    if (!m_wanted)
        return;
    const bool isThere = m_page != nullptr && m_session.place().page == m_wanted->page;
    if (!isThere) { // gone elsewhere meanwhile
        m_wanted.reset();
        return;
    }
    if (m_session.isLoading() || !m_page->isReady())
        return;
    const SavedView view = *m_wanted;
    m_wanted.reset();
    m_page->takeView(view);
}

QString selectionSentence(const models::SelectionSummary& summary) {
    if (summary.rows < 2)
        return {};
    QStringList parts{TableTools::tr("Selected: %1").arg(summary.rows)};
    if (!summary.average)
        return parts.front();
    if (!summary.isOne)
        parts += summary.column;
    if (summary.figures < summary.rows)
        parts += TableTools::tr("with a figure: %1").arg(summary.figures);
    if (summary.sum)
        parts += TableTools::tr("sum %1").arg(core::numberText(*summary.sum));
    const double average =
        summary.isPercent ? std::round(*summary.average * 1000) / 10 : std::round(*summary.average * 100) / 100;
    parts += TableTools::tr("average %1").arg(core::numberText(average) + (summary.isPercent ? u"%"_s : QString()));
    return parts.join(u" · "_s);
}

} // namespace svodka::app
