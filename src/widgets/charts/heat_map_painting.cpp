// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a HeatMap draws.
#include "widgets/charts/heat_map.h"
#include "widgets/colours.h"
#include "widgets/em.h"

#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace svodka::widgets {

namespace {

QColor between(const QColor& a, const QColor& b, double share) {
    const auto part = [share](int from, int to) { return from + qRound((to - from) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

} // namespace

/// One colour from pale to full: nothing is left to telling hues apart. The palest is not the ground itself.
QColor HeatMap::colourOf(double value) const {
    const Colours colours(palette());
    const double share = m_highest > 0 ? std::clamp(value / m_highest, 0.0, 1.0) : 0;
    return between(palette().color(QPalette::Base), colours.fill(ColourRole::Accent), 0.08 + 0.92 * share);
}

void HeatMap::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    if (isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("There is nothing to show"));
        return;
    }
    painter.save();
    painter.setClipRect(cellsArea());
    paintCells(painter);
    painter.restore();
    paintNames(painter);
    paintWeeks(painter);
    paintScale(painter);
}

void HeatMap::paintCells(QPainter& painter) const {
    const QRect area = cellsArea();
    for (int row = 0; row < int(m_data.rows.size()); ++row) {
        const QRectF first = rectOf({row, 0});
        if (first.bottom() < area.top() || first.top() > area.bottom())
            continue;
        for (int column = 0; column < int(m_data.columns.size()); ++column) {
            const QRectF cell = rectOf({row, column});
            if (cell.right() >= area.left() && cell.left() <= area.right())
                paintCell(painter, {row, column});
        }
    }
    if (!m_current.isValid())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::WindowText : QPalette::Mid), em(*this, 0.13)));
    painter.drawRect(rectOf(m_current).adjusted(1, 1, -1, -1));
}

void HeatMap::paintCell(QPainter& painter, Spot spot) const {
    const QRectF cell = rectOf(spot).adjusted(0.5, 0.5, -0.5, -0.5);
    const std::optional<double> known = value(spot);
    if (!known) {
        painter.fillRect(cell, QBrush(Colours(palette()).border(), Qt::BDiagPattern));
        return;
    }
    const QColor ground = colourOf(*known);
    painter.fillRect(cell, ground);
    const QString text = figure(*known);
    if (painter.fontMetrics().horizontalAdvance(text) + em(*this, 0.3) > cell.width())
        return; // the tool tip says it
    const QColor dark(0x10, 0x14, 0x18);
    painter.setPen(contrast(Qt::white, ground) >= contrast(dark, ground) ? QColor(Qt::white) : dark);
    painter.drawText(cell, Qt::AlignCenter, text);
}

void HeatMap::paintNames(QPainter& painter) const {
    const QRect area = cellsArea();
    painter.save();
    painter.setClipRect(QRect(0, area.top(), area.left(), area.height()));
    painter.setPen(palette().color(QPalette::WindowText));
    const int width = area.left() - em(*this, 0.6);
    for (int row = 0; row < int(m_data.rows.size()); ++row) {
        const QRectF cell = rectOf({row, 0});
        painter.drawText(QRectF(0, cell.top(), width, cell.height()), Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_data.rows[size_t(row)].name, Qt::ElideRight, width));
    }
    painter.restore();
}

/// As many labels as fit, counted from the newest week.
void HeatMap::paintWeeks(QPainter& painter) const {
    const QRect area = cellsArea();
    painter.setPen(Colours(palette()).mutedText());
    double limit = viewport()->width();
    for (int column = int(m_data.columns.size()) - 1; column >= 0; --column) {
        const QRectF cell = rectOf({0, column});
        const double width = painter.fontMetrics().horizontalAdvance(m_data.columns[column]);
        double left = cell.center().x() - width / 2;
        if (cell.right() <= area.right() + 2) // the last one may stand a little aside
            left = std::min(left, viewport()->width() - width - 1);
        if (left + width > limit || left < area.left() - 1)
            continue;
        painter.drawText(QRectF(left, 0, width + 1, headHeight()), Qt::AlignCenter, m_data.columns[column]);
        limit = left - em(*this, 0.8);
    }
}

/// From the palest to the fullest, and what the hatching means.
void HeatMap::paintScale(QPainter& painter) const {
    const QFontMetrics metrics = painter.fontMetrics();
    const int top = viewport()->height() - footHeight();
    const int side = em(*this, 0.8);
    int x = cellsArea().left();
    const auto write = [&](const QString& text) {
        painter.setPen(Colours(palette()).mutedText());
        painter.drawText(QRect(x, top, metrics.horizontalAdvance(text) + 2, footHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        x += metrics.horizontalAdvance(text) + em(*this, 0.4);
    };
    const auto box = [&](const QBrush& brush) {
        painter.fillRect(QRect(x, top + (footHeight() - side) / 2, side, side), brush);
        x += side;
    };
    write(figure(0));
    for (int step = 0; step <= 5; ++step)
        box(colourOf(m_highest * step / 5));
    x += em(*this, 0.4);
    write(figure(m_highest));
    x += em(*this, 1);
    box(QBrush(Colours(palette()).border(), Qt::BDiagPattern));
    x += em(*this, 0.4);
    write(tr("no data"));
}

} // namespace svodka::widgets
