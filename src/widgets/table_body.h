// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QSet>
#include <QTableView>

namespace svodka::widgets {

/// The grid inside a TableView: figures that look and act like links, Enter, copying, a text when there is nothing to
/// show. Not for use on its own.
class TableBody final : public QTableView {
    Q_OBJECT

public:
    explicit TableBody(QWidget* parent = nullptr);

    /// Columns (of the model) whose cells answer a single click.
    void setLinkColumns(const QSet<int>& columns);
    /// True for a cell with something in it in a link column.
    [[nodiscard]] bool isLink(const QModelIndex& index) const;

    /// Shown instead of rows while there are none.
    void setPlaceholder(const QString& text);

    /// As text and as HTML.
    void copySelection(bool withHeaders);

Q_SIGNALS:
    /// Enter, double click, or a click on a figure.
    void opened(const QModelIndex& index);
    /// A menu for a cell is about to be shown; `index` may be invalid.
    void menuAsked(QMenu* menu, const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void openClicked(const QModelIndex& index);
    void openMenu(const QModelIndex& index, const QPoint& place);
    [[nodiscard]] QPoint placeOfCurrent();

    QSet<int> m_links;
    QString m_placeholder;
};

} // namespace svodka::widgets
