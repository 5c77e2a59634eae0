// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "core/ports/settings.h"

#include <QAction>
#include <QMainWindow>
#include <map>

class QMenu;

namespace svodka::app {

/// The menu bar and its actions, with their keys. Does nothing itself but changing the theme: says what is wanted.
class WindowMenus final : public QObject {
    Q_OBJECT

public:
    /// `settings` must outlive it.
    WindowMenus(QMainWindow& window, const std::vector<PageInfo>& pages, core::Settings& settings, bool russian);

    /// What can be done at the moment.
    struct State {
        bool storeIsOpen = false;
        bool isBusy = false;
        bool canGoBack = false;
        bool canGoForward = false;
        bool hasTable = false;
        bool hasWeek = false;
        QString undo;           ///< what would be taken back; empty = nothing
        QString redo;           ///< what would be done again
        QStringList indicators; ///< of the campaign in sight, if it has a week: what reports can be made of
    };
    void setState(const State& state);

    [[nodiscard]] QAction* back() const { return m_back; }
    [[nodiscard]] QAction* forward() const { return m_forward; }
    [[nodiscard]] QAction* importFiles() const { return m_import; }
    [[nodiscard]] QAction* exportTable() const { return m_export; }
    [[nodiscard]] QAction* reports() const { return m_reports; } ///< has a menu
    /// Menus that TableTools fills.
    [[nodiscard]] QMenu& columns() const { return *m_columns; }
    [[nodiscard]] QMenu& views() const { return *m_views; }
    /// What stands behind the reports, by name; reportWanted() tells of them too.
    void setViews(const QStringList& names);

Q_SIGNALS:
    void undoWanted();
    void redoWanted();
    void newStoreWanted();
    void openStoreWanted();
    void demoWanted();
    void correctWanted();
    void addOrganisationWanted();
    void duplicatesWanted();
    void municipalitiesWanted();
    void eraseContactsWanted();
    void backupWanted();
    void restoreWanted();
    void verifyWanted();
    void importWanted();
    void registryWanted();
    void pasteWanted();
    void exportWanted();
    void reportWanted(const QString& name);
    void pageWanted(const QString& id);
    void backWanted();
    void forwardWanted();
    void earlierWeekWanted();
    void laterWeekWanted();
    void searchWanted();
    void reloadWanted();

private:
    using Signal = void (WindowMenus::*)();
    QAction* add(QMenu* menu, const QString& name, const QString& text, const QKeySequence& keys, Signal signal,
                 const QString& icon = {});
    void buildFile(QMenu* menu);
    void buildStore(QMenu* menu);
    void buildEdit(QMenu* menu);
    void buildData(QMenu* menu);
    void buildReports(QMenu* menu);
    void buildView(QMenu* menu, const std::vector<PageInfo>& pages);
    void buildTheme(QMenu* menu);
    void buildHelp(QMenu* menu);
    void showAbout();

    QMainWindow& m_window;
    core::Settings& m_settings;
    bool m_russian; ///< language of titles that are data
    QAction* m_import = nullptr;
    QAction* m_paste = nullptr;
    QAction* m_registry = nullptr;
    QAction* m_export = nullptr;
    QAction* m_reports = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QList<QAction*> m_makeStores;  ///< not while something is worked on
    QList<QAction*> m_onFreeStore; ///< only while a store is open and nothing is worked on
    QList<QAction*> m_onWeek;      ///< only while a week is in sight and nothing is worked on
    QList<QAction*> m_onStore;     ///< only while a store is open
    std::map<QString, QAction*> m_reportsByName;
    QStringList m_viewNames;
    QList<QAction*> m_viewReports;
    QMenu* m_columns = nullptr;
    QMenu* m_views = nullptr;
};

} // namespace svodka::app
