// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a StackedBarChart draws over its QChart: names, figures, the target, marks.
#include "widgets/charts/chart_canvas.h"
#include "widgets/charts/stacked_bar_chart.h"
#include "widgets/em.h"

#include <QChart>
#include <QPainter>
#include <algorithm>

namespace svodka::widgets {

void StackedBarChart::paintOverlay(QPainter& painter) const {
    if (m_data.categories.empty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(m_canvas->rect(), Qt::AlignCenter, tr("There is nothing to show"));
        return;
    }
    paintLabels(painter);
    for (int category = 0; category < int(m_data.categories.size()); ++category)
        paintBar(painter, category);
    paintTarget(painter);
    const Part marked = m_canvas->hasFocus() && m_current.isValid() ? m_current : m_hovered;
    if (!marked.isValid())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::WindowText), em(*m_canvas, 0.12)));
    painter.drawRect(rectOf(marked));
}

void StackedBarChart::paintLabels(QPainter& painter) const {
    const QFontMetrics metrics = painter.fontMetrics();
    const double right = m_canvas->chart()->plotArea().left() - em(*m_canvas, 0.5);
    painter.setPen(palette().color(QPalette::WindowText));
    for (int category = 0; category < int(m_data.categories.size()); ++category) {
        const QRectF bar = rectOf({category, 0});
        const QRectF place(0, bar.top(), right, bar.height());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(m_data.categories[size_t(category)].name, Qt::ElideRight, int(right)));
    }
}

void StackedBarChart::paintBar(QPainter& painter, int category) const {
    const Colours colours(palette());
    const QFontMetrics metrics = painter.fontMetrics();
    bool isReported = false;
    for (int series = 0; series < int(m_data.series.size()); ++series) {
        const Part part{category, series};
        isReported = isReported || m_data.series[size_t(series)].values[size_t(category)];
        const QString text = figure(value(part));
        const QRectF bar = rectOf(part);
        if (m_data.series.size() == 1 || value(part) == 0 ||
            metrics.horizontalAdvance(text) + em(*m_canvas, 0.3) > bar.width())
            continue; // the end of the bar, or the tool tip, says it
        painter.setPen(colours.textOn(m_data.series[size_t(series)].role));
        painter.drawText(bar, Qt::AlignCenter, text);
    }
    const double end = m_canvas->chart()->plotArea().left() +
                       m_canvas->chart()->plotArea().width() * sum(category) / (m_highest > 0 ? m_highest : 1);
    const QRectF row = rectOf({category, 0});
    const QRectF place(end + em(*m_canvas, 0.35), row.top(), m_canvas->width() - end, row.height());
    painter.setPen(isReported ? palette().color(QPalette::WindowText) : colours.mutedText());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, isReported ? figure(sum(category)) : tr("no data"));
}

/// Its words stand above the bars, on the side that has room for them.
void StackedBarChart::paintTarget(QPainter& painter) const {
    if (!m_data.target)
        return;
    const Colours colours(palette());
    const QRectF area = m_canvas->chart()->plotArea();
    const double x = area.left() + area.width() * m_data.target->value / (m_highest > 0 ? m_highest : 1);
    painter.setPen(QPen(palette().color(QPalette::WindowText), em(*m_canvas, 0.1), Qt::DashLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const QString text = tr("%1: %2", "target and its value").arg(m_data.target->name, figure(m_data.target->value));
    const double width = painter.fontMetrics().horizontalAdvance(text);
    const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, m_canvas->width() - width));
    painter.setPen(colours.mutedText());
    painter.drawText(
        QRectF(left, area.top() - painter.fontMetrics().height(), width + 1, painter.fontMetrics().height()),
        Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace svodka::widgets
