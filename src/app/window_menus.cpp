// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_menus.h"

#include "services/reports/report.h"
#include "widgets/em.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;

WindowMenus::WindowMenus(QMainWindow& window, const std::vector<PageInfo>& pages, core::Settings& settings,
                         bool russian)
    : QObject(&window), m_window(window), m_settings(settings), m_russian(russian) {
    QMenuBar* bar = window.menuBar();
    const auto menu = [bar](const QString& name, const QString& title) {
        QMenu* added = bar->addMenu(title);
        added->setObjectName(name);
        return added;
    };
    buildFile(menu(u"fileMenu"_s, tr("&File")));
    buildEdit(menu(u"editMenu"_s, tr("&Edit")));
    buildData(menu(u"dataMenu"_s, tr("&Data")));
    buildView(menu(u"viewMenu"_s, tr("&View")), pages);
    buildHelp(menu(u"helpMenu"_s, tr("&Help")));
}

QAction* WindowMenus::add(QMenu* menu, const QString& name, const QString& text, const QKeySequence& keys,
                          Signal signal, const QString& icon) {
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    if (!icon.isEmpty())
        action->setIcon(widgets::icon(icon));
    connect(action, &QAction::triggered, this, signal);
    menu->addAction(action);
    return action;
}

void WindowMenus::buildFile(QMenu* menu) {
    m_makeStores = {
        add(menu, u"newStoreAction"_s, tr("&New store…"), QKeySequence::New, &WindowMenus::newStoreWanted,
            u"document-new"_s),
        add(menu, u"openStoreAction"_s, tr("&Open store…"), QKeySequence::Open, &WindowMenus::openStoreWanted,
            u"document-open"_s),
        add(menu, u"demoAction"_s, tr("&Demonstration"), {}, &WindowMenus::demoWanted, u"office-chart-bar"_s)};
    buildStore(menu->addMenu(tr("&Care of the store")));
    menu->addSeparator();
    m_import = add(menu, u"importAction"_s, tr("&Import…"), Qt::CTRL | Qt::Key_I, &WindowMenus::importWanted,
                   u"document-import"_s);
    m_import->setToolTip(tr("Bring the week's files in (Ctrl+I), or drop them on the window"));
    m_paste =
        add(menu, u"pasteAction"_s, tr("&Paste a table"), Qt::CTRL | Qt::SHIFT | Qt::Key_V, &WindowMenus::pasteWanted);
    menu->addSeparator();
    m_export = add(menu, u"exportAction"_s, tr("&Export table…"), Qt::CTRL | Qt::Key_E, &WindowMenus::exportWanted,
                   u"document-export"_s);
    m_export->setToolTip(tr("Save the table as it is seen: XLSX or CSV (Ctrl+E)"));
    buildReports(menu);
    menu->addSeparator();
    QAction* quit = menu->addAction(tr("&Quit"), &m_window, &QWidget::close);
    quit->setObjectName(u"quitAction"_s);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
}

void WindowMenus::buildStore(QMenu* menu) {
    menu->setObjectName(u"storeMenu"_s);
    m_onFreeStore = {add(menu, u"backupAction"_s, tr("&Make a backup…"), {}, &WindowMenus::backupWanted),
                     add(menu, u"restoreAction"_s, tr("&Restore from a backup…"), {}, &WindowMenus::restoreWanted),
                     add(menu, u"verifyAction"_s, tr("&Check the store"), {}, &WindowMenus::verifyWanted)};
}

void WindowMenus::buildEdit(QMenu* menu) {
    m_undo = add(menu, u"undoAction"_s, tr("&Undo"), QKeySequence::Undo, &WindowMenus::undoWanted, u"edit-undo"_s);
    m_redo = add(menu, u"redoAction"_s, tr("&Redo"), Qt::CTRL | Qt::Key_Y, &WindowMenus::redoWanted, u"edit-redo"_s);
    m_redo->setShortcuts({Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
}

void WindowMenus::buildData(QMenu* menu) {
    m_registry = add(menu, u"registryAction"_s, tr("Import a &list of organisations…"), {},
                     &WindowMenus::registryWanted, u"document-import"_s);
    menu->addSeparator();
    m_onWeek = {
        add(menu, u"correctAction"_s, tr("&Correct a figure…"), {}, &WindowMenus::correctWanted),
        add(menu, u"addOrganisationAction"_s, tr("&Add an organisation…"), {}, &WindowMenus::addOrganisationWanted)};
    menu->addSeparator();
    m_onFreeStore += add(menu, u"duplicatesAction"_s, tr("Likely &duplicates…"), {}, &WindowMenus::duplicatesWanted);
    m_onFreeStore += add(menu, u"municipalitiesAction"_s, tr("&Municipalities: names and codes…"), {},
                         &WindowMenus::municipalitiesWanted);
    m_onFreeStore +=
        add(menu, u"eraseContactsAction"_s, tr("&Erase all contacts…"), {}, &WindowMenus::eraseContactsWanted);
}

void WindowMenus::buildReports(QMenu* menu) {
    QMenu* reports = menu->addMenu(widgets::icon(u"view-list-details"_s), tr("&Reports"));
    reports->setObjectName(u"reportsMenu"_s);
    m_reports = reports->menuAction();
    m_reports->setObjectName(u"reportsAction"_s);
    m_reports->setToolTip(tr("Write a form for the ministry of the chosen week and type"));
    for (const auto& report : services::allReports()) {
        QAction* action = reports->addAction(report->title().in(m_russian));
        action->setObjectName(report->name());
        m_reportsByName[report->name()] = action;
        connect(action, &QAction::triggered, this, [this, name = report->name()] { Q_EMIT reportWanted(name); });
    }
}

void WindowMenus::setViews(const QStringList& names) {
    if (names == m_viewNames)
        return; // a menu that stands open stays as it is
    m_viewNames = names;
    qDeleteAll(m_viewReports);
    m_viewReports.clear();
    QMenu* reports = m_reports->menu();
    if (!names.isEmpty())
        m_viewReports += reports->addSeparator();
    for (const QString& name : names) {
        QAction* action = reports->addAction(QString(name).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT reportWanted(name); });
        m_viewReports += action;
    }
}

void WindowMenus::buildView(QMenu* menu, const std::vector<PageInfo>& pages) {
    int number = 0;
    for (const PageInfo& page : pages) {
        if (page.group.isEmpty())
            continue;
        QAction* action = menu->addAction(widgets::icon(page.icon), page.title);
        action->setObjectName(page.id + u"PageAction"_s);
        if (++number <= 10) // Ctrl+1 … Ctrl+9, Ctrl+0
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number % 10)));
        connect(action, &QAction::triggered, this, [this, id = page.id] { Q_EMIT pageWanted(id); });
        m_onStore += action;
    }
    menu->addSeparator();
    m_back =
        add(menu, u"backAction"_s, tr("&Back"), Qt::ALT | Qt::Key_Left, &WindowMenus::backWanted, u"go-previous"_s);
    m_forward = add(menu, u"forwardAction"_s, tr("For&ward"), Qt::ALT | Qt::Key_Right, &WindowMenus::forwardWanted,
                    u"go-next"_s);
    menu->addSeparator();
    m_onStore += add(menu, u"earlierWeekAction"_s, tr("&Earlier week"), Qt::CTRL | Qt::Key_PageUp,
                     &WindowMenus::earlierWeekWanted);
    m_onStore +=
        add(menu, u"laterWeekAction"_s, tr("&Later week"), Qt::CTRL | Qt::Key_PageDown, &WindowMenus::laterWeekWanted);
    m_onStore += add(menu, u"searchAction"_s, tr("&Search"), QKeySequence::Find, &WindowMenus::searchWanted);
    m_onStore += add(menu, u"reloadAction"_s, tr("&Read again"), QKeySequence::Refresh, &WindowMenus::reloadWanted,
                     u"view-refresh"_s);
    menu->addSeparator();
    m_columns = menu->addMenu(tr("&Columns"));
    m_columns->setObjectName(u"columnsMenu"_s);
    m_views = menu->addMenu(widgets::icon(u"view-filter"_s), tr("&Views"));
    m_views->setObjectName(u"viewsMenu"_s);
    m_views->menuAction()->setObjectName(u"viewsAction"_s);
    m_views->menuAction()->setToolTip(tr("Keep the table as it is arranged under a name, and show it again"));
    menu->addSeparator();
    buildTheme(menu->addMenu(tr("&Theme")));
}

void WindowMenus::buildTheme(QMenu* menu) {
    menu->setObjectName(u"themeMenu"_s);
    const QString present =
        m_settings.theme().isEmpty() ? widgets::themeCode(widgets::Theme::System) : m_settings.theme();
    auto* group = new QActionGroup(this);
    for (const auto& [theme, title] :
         {std::pair{widgets::Theme::System, tr("As the &system")}, std::pair{widgets::Theme::Light, tr("&Light")},
          std::pair{widgets::Theme::Dark, tr("&Dark")}}) {
        QAction* action = menu->addAction(title);
        action->setObjectName(widgets::themeCode(theme) + u"ThemeAction"_s);
        action->setCheckable(true);
        action->setChecked(widgets::themeCode(theme) == present);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme = theme] {
            widgets::applyTheme(*qApp, theme);
            m_settings.setTheme(widgets::themeCode(theme));
        });
    }
}

void WindowMenus::buildHelp(QMenu* menu) {
    QAction* about =
        menu->addAction(widgets::icon(u"help-about"_s), tr("&About Svodka"), this, &WindowMenus::showAbout);
    about->setObjectName(u"aboutAction"_s);
    about->setMenuRole(QAction::AboutRole);
}

void WindowMenus::showAbout() {
    auto* box = new QMessageBox(&m_window);
    box->setObjectName(u"aboutMessageBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("About Svodka"));
    box->setText(tr("Svodka %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr("The weekly monitoring of schools and kindergartens of a region.\n\nFree software under "
                               "the GNU General Public License, version 3 or later. Icons: Breeze, KDE (LGPL)."));
    box->setIconPixmap(QIcon(u":/svodka/icons/svodka.svg"_s).pixmap(64, 64));
    box->open();
}

void WindowMenus::setState(const State& state) {
    // A name may be long, and an ampersand in it is no mnemonic.
    const auto named = [this](const QString& text) {
        QString name = m_window.fontMetrics().elidedText(text, Qt::ElideRight, widgets::em(m_window, 30));
        return name.replace(u'&', u"&&"_s);
    };
    m_undo->setText(state.undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(named(state.undo)));
    m_redo->setText(state.redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(named(state.redo)));
    m_undo->setEnabled(!state.undo.isEmpty() && !state.isBusy);
    m_redo->setEnabled(!state.redo.isEmpty() && !state.isBusy);
    for (QAction* action : m_makeStores)
        action->setEnabled(!state.isBusy);
    for (QAction* action : m_onStore)
        action->setEnabled(state.storeIsOpen);
    for (QAction* action : m_onFreeStore)
        action->setEnabled(state.storeIsOpen && !state.isBusy);
    for (QAction* action : m_onWeek)
        action->setEnabled(state.hasWeek && !state.isBusy);
    m_import->setEnabled(state.storeIsOpen && !state.isBusy);
    m_registry->setEnabled(state.storeIsOpen && !state.isBusy);
    m_paste->setEnabled(state.storeIsOpen && !state.isBusy);
    m_export->setEnabled(state.hasTable && !state.isBusy);
    m_reports->setEnabled(!state.indicators.isEmpty() && !state.isBusy);
    for (const auto& [name, action] : m_reportsByName) {
        const QStringList needed = services::findReport(name)->indicators();
        action->setEnabled(std::all_of(needed.begin(), needed.end(),
                                       [&](const QString& code) { return state.indicators.contains(code); }));
    }
    m_back->setEnabled(state.canGoBack);
    m_forward->setEnabled(state.canGoForward);
}

} // namespace svodka::app
