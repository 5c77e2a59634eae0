// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_body.h"

#include "models/selection_text.h"
#include "models/table_model.h"
#include "widgets/figure_delegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace svodka::widgets {

using namespace Qt::StringLiterals;

namespace {

std::vector<int> columnsOnScreen(const QHeaderView& header) {
    std::vector<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        if (!header.isSectionHidden(header.logicalIndex(place)))
            columns.push_back(header.logicalIndex(place));
    }
    return columns;
}

} // namespace

TableBody::TableBody(QWidget* parent) : QTableView(parent) {
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false); // Tab leaves the table
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    setItemDelegate(new FigureDelegate([this](const QModelIndex& index) { return isLink(index); }, this));
    connect(this, &QAbstractItemView::clicked, this, &TableBody::openClicked);
}

void TableBody::setLinkColumns(const QSet<int>& columns) {
    m_links = columns;
    viewport()->update();
}

bool TableBody::isLink(const QModelIndex& index) const {
    return index.isValid() && m_links.contains(index.column()) && index.data(models::RawRole).isValid();
}

void TableBody::setPlaceholder(const QString& text) {
    m_placeholder = text;
    viewport()->update();
}

void TableBody::copySelection(bool withHeaders) {
    if (selectionModel() == nullptr)
        return;
    const auto headers = withHeaders ? models::CopiedHeaders::With : models::CopiedHeaders::Without;
    const models::SelectedCells cells(selectionModel()->selection(), columnsOnScreen(*horizontalHeader()), headers);
    if (!cells.isEmpty())
        QGuiApplication::clipboard()->setMimeData(cells.mimeData().release());
}

void TableBody::openClicked(const QModelIndex& index) {
    // With Ctrl or Shift a click selects.
    if (isLink(index) && QGuiApplication::keyboardModifiers() == Qt::NoModifier)
        Q_EMIT opened(index);
}

void TableBody::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copySelection(false);
    } else if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copySelection(true);
    } else if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
    } else if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        openMenu(currentIndex(), placeOfCurrent()); // the Menu key comes as an event of its own
    } else {
        QTableView::keyPressEvent(event);
    }
}

void TableBody::mouseMoveEvent(QMouseEvent* event) {
    viewport()->setCursor(isLink(indexAt(event->pos())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void TableBody::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    QTableView::mouseDoubleClickEvent(event);
    // The first click on a figure has opened it already.
    if (index.isValid() && event->button() == Qt::LeftButton && !isLink(index))
        Q_EMIT opened(index);
}

void TableBody::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Keyboard)
        openMenu(currentIndex(), placeOfCurrent());
    else
        openMenu(indexAt(event->pos()), event->globalPos());
}

/// Where a menu by key belongs: beside the cell that it is about.
QPoint TableBody::placeOfCurrent() {
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    const QRect cell = visualRect(currentIndex()).intersected(viewport()->rect());
    return viewport()->mapToGlobal(cell.isValid() ? cell.center() : QPoint());
}

void TableBody::openMenu(const QModelIndex& index, const QPoint& place) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"tableMenu"_s);
    const bool canCopy = selectionModel() && selectionModel()->hasSelection();
    QAction* copy = menu->addAction(tr("Copy"), this, [this] { copySelection(false); });
    copy->setShortcut(QKeySequence::Copy);
    QAction* copyHeaders = menu->addAction(tr("Copy with headings"), this, [this] { copySelection(true); });
    copyHeaders->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QAction* action : {copy, copyHeaders}) {
        action->setEnabled(canCopy);
        action->setShortcutVisibleInContextMenu(true);
    }
    menu->addAction(tr("Select all"), this, &QAbstractItemView::selectAll)->setShortcut(QKeySequence::SelectAll);
    Q_EMIT menuAsked(menu, index);
    menu->popup(place);
}

void TableBody::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (model() != nullptr && model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
}

} // namespace svodka::widgets
