// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_canvas.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace svodka::widgets {

ChartCanvas::ChartCanvas(QWidget* parent) : QChartView(parent) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setViewportUpdateMode(FullViewportUpdate); // the overlay is no item of the scene
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setLocale(QLocale(QLocale::Russian, QLocale::Russia));
    chart()->setLocalizeNumbers(true);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setMargins({});
}

void ChartCanvas::paintEvent(QPaintEvent* event) {
    QChartView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    if (m_overlay)
        m_overlay(painter);
}

bool ChartCanvas::viewportEvent(QEvent* event) {
    // The chart shows its own under the pointer; the scene's, which are empty, would take them away after a moment.
    return event->type() == QEvent::ToolTip || QChartView::viewportEvent(event);
}

void ChartCanvas::mouseMoveEvent(QMouseEvent* event) {
    QChartView::mouseMoveEvent(event);
    Q_EMIT pointerMoved(event->position(), event->globalPosition().toPoint());
}

void ChartCanvas::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->position();
    event->accept();
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent* event) {
    const bool isClick =
        event->button() == Qt::LeftButton && (event->position() - m_pressed).manhattanLength() < fontMetrics().height();
    event->accept();
    if (isClick)
        Q_EMIT clicked(event->position());
}

void ChartCanvas::leaveEvent(QEvent* event) {
    QChartView::leaveEvent(event);
    Q_EMIT pointerLeft();
}

void ChartCanvas::keyPressEvent(QKeyEvent* event) {
    switch (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier ? event->key() : 0) {
    case Qt::Key_Left:
        return Q_EMIT stepped(-1, 0);
    case Qt::Key_Right:
        return Q_EMIT stepped(1, 0);
    case Qt::Key_Up:
        return Q_EMIT stepped(0, -1);
    case Qt::Key_Down:
        return Q_EMIT stepped(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return Q_EMIT opened();
    default:
        event->ignore(); // the window's shortcuts and the scroll area's keys
    }
}

void ChartCanvas::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    Q_EMIT resized();
}

void ChartCanvas::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        Q_EMIT restyled();
}

void ChartCanvas::wheelEvent(QWheelEvent* event) {
    event->ignore(); // scrolls what the chart stands in
}

void ChartCanvas::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    refresh();
}

void ChartCanvas::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    refresh();
}

} // namespace svodka::widgets
