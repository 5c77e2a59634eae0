// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "models/selection_summary.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace svodka::app {

class StatusLine;
class ViewActions;

/// What the window does for the main table of whatever page is in sight: the menus of its columns and of the saved
/// views, and what its selected cells amount to. GUI thread.
class TableTools final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    TableTools(Session& session, ViewActions& views, StatusLine& status, QMenu& columns, QMenu& viewsMenu,
               QObject* parent = nullptr);

    /// A page has been made.
    void follow(Page& page);
    /// The page in sight; nullptr = none.
    void setPage(Page* page);

    /// Goes where the view belongs and shows it as soon as that is loaded.
    void show(const core::SavedView& view);

Q_SIGNALS:
    /// A view was chosen: the owner calls show(), unless something would be lost by leaving.
    void viewWanted(const svodka::core::SavedView& view);

private:
    [[nodiscard]] widgets::TableView* table() const;
    void update();
    void showSelection();
    void fillColumns();
    void fillViews();
    void addViews();
    void addEdits();
    void finishShowing();

    Session& m_session;
    ViewActions& m_views;
    StatusLine& m_status;
    QMenu& m_columnsMenu;
    QMenu& m_viewsMenu;
    QPointer<Page> m_page;
    core::ViewId m_current;                  ///< what was chosen or saved last
    std::optional<core::SavedView> m_wanted; ///< shown as soon as the page is ready
};

/// «Выделено: 12 · сумма 345 · среднее 28,75»; empty for less than two rows.
QString selectionSentence(const models::SelectionSummary& summary);

} // namespace svodka::app
