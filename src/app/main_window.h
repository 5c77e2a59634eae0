// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "app/session.h"

#include <QMainWindow>
#include <QSet>
#include <functional>
#include <map>
#include <memory>

class QStackedWidget;

namespace Ui {
class MainWindow;
}

namespace svodka::app {

class Arrivals;
class MessageStrip;
class StatusLine;
class BackupActions;
class CorrectionActions;
class ReasonActions;
class StoreActions;
class TableTools;
class UndoActions;
class ViewActions;
class WindowMenus;

/// The shell: navigation, filter bar and the page in sight, or the welcome page while no store is open. Knows no page
/// but by its PageInfo, and no figure.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// `environment` must outlive it.
    explicit MainWindow(Environment& environment, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Session& session() { return m_session; }

    /// The page in sight; nullptr while the welcome page is.
    [[nodiscard]] Page* currentPage() const;
    /// Nothing is being loaded or worked on, and the page shows what it is asked for.
    [[nodiscard]] bool isReady() const;
    /// Nothing would be lost if the program ended now: nothing is worked on, no dialog waits for an answer.
    [[nodiscard]] bool mayEnd() const;

    /// Opens a store, or imports any other files; what was dropped on the window or named to the program.
    void takeFiles(const QStringList& files);
    /// The same once the store that is being opened is there.
    void takeFilesWhenOpen(const QStringList& files);
    /// The store that was open last is not where it was.
    void tellStoreIsGone(const QString& path);
    /// The program was started again while this window runs: it comes to the front, also out of the task bar, and takes
    /// the files as soon as nothing is being worked on and no dialog waits for an answer.
    void comeForward(const QStringList& files);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildParts();
    void connectParts();
    void connectSession();
    void showStore();
    void showPlace();
    void fitPages(const Page& shown);
    void showDashboard();
    void readAnew();
    void updateActions();
    void fitSizes();
    Page* ensurePage(const QString& id);
    /// Does what leads away from the page in sight; asks first where its draft would be lost.
    void leave(const std::function<void()>& go);
    void goToPage(const QString& id);
    [[nodiscard]] widgets::FilterParts partsOf(const QString& page) const;
    [[nodiscard]] QString titleOf(const QString& page) const;
    void exportPage();
    void search();
    void searchElsewhere();
    void correct();
    [[nodiscard]] QSize sizeAtFirst() const;

    Environment& m_environment;
    Session m_session;
    std::unique_ptr<Ui::MainWindow> m_ui;
    Work* m_work;
    StoreActions* m_stores;
    BackupActions* m_backups;
    CorrectionActions* m_corrections;
    LifeActions* m_life;
    ReasonActions* m_reasons;
    ImportActions* m_imports;
    ExportActions* m_exports;
    ViewActions* m_views;
    UndoActions* m_undo;
    WindowMenus* m_menus;
    MessageStrip* m_strip;
    Arrivals* m_arrivals;
    StatusLine* m_status;
    TableTools* m_tables = nullptr;
    std::vector<PageInfo> m_pageInfos;
    std::map<QString, Page*> m_pages; ///< those that have been in sight
    QSet<QString> m_stale;            ///< pages that have to read their content again
    QSet<QString> m_unaware;          ///< pages that have not seen the present dashboard
};

} // namespace svodka::app
