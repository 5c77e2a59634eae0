// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a LineChart draws over its QChart: words, dots, marks.
#include "widgets/charts/chart_canvas.h"
#include "widgets/charts/line_chart.h"
#include "widgets/em.h"

#include <QChart>
#include <QPainter>
#include <QValueAxis>
#include <algorithm>

namespace svodka::widgets {

void LineChart::paintOverlay(QPainter& painter) const {
    const bool isEmpty = m_data.weeks.isEmpty() || m_data.series.empty();
    if (isEmpty) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(m_canvas->rect(), Qt::AlignCenter, tr("There is nothing to show"));
        return;
    }
    paintWeeks(painter);
    paintScale(painter);
    paintTarget(painter);
    paintDay(painter);
    paintMarks(painter);
    paintEnds(painter);
}

// As many labels as fit, counted from the newest week, which is never left out.
void LineChart::paintWeeks(QPainter& painter) const {
    const QFontMetrics metrics = painter.fontMetrics();
    const double top = m_canvas->chart()->plotArea().bottom() + em(*m_canvas, 0.3);
    painter.setPen(Colours(palette()).mutedText());
    double limit = m_canvas->width();
    for (int week = int(m_data.weeks.size()) - 1; week >= 0; --week) {
        const QString& label = m_data.weeks[week];
        const double width = metrics.horizontalAdvance(label);
        const double middle = placeOf(week, 0).x();
        const double left = std::clamp(middle - width / 2, 0.0, std::max(0.0, m_canvas->width() - width));
        if (left + width > limit)
            continue;
        painter.drawText(QRectF(left, top, width + 1, metrics.height()), Qt::AlignCenter, label);
        limit = left - em(*m_canvas, 0.8);
    }
}

void LineChart::paintScale(QPainter& painter) const {
    const double height = painter.fontMetrics().height();
    const double right = m_canvas->chart()->plotArea().left() - em(*m_canvas, 0.4);
    painter.setPen(Colours(palette()).mutedText());
    for (const double tick : ticks())
        painter.drawText(QRectF(0, placeOf(0, tick).y() - height / 2, right, height), Qt::AlignRight | Qt::AlignVCenter,
                         figure(tick));
}

void LineChart::paintTarget(QPainter& painter) const {
    if (!m_data.target)
        return;
    const QPointF start = placeOf(m_weekAxis->min(), m_data.target->value);
    const QString text = tr("%1: %2", "target and its value").arg(m_data.target->name, figure(m_data.target->value));
    const double height = painter.fontMetrics().height();
    const bool hasRoom = start.y() - height >= 0;
    painter.setPen(Colours(palette()).mutedText());
    painter.drawText(QRectF(start.x() + em(*m_canvas, 0.2), hasRoom ? start.y() - height : start.y(),
                            m_canvas->chart()->plotArea().width(), height),
                     Qt::AlignLeft | Qt::AlignVCenter, text);
}

/// Its name stands beside the line, on the side that has room for it.
void LineChart::paintDay(QPainter& painter) const {
    if (!m_data.day || m_data.day->week < m_weekAxis->min() || m_data.day->week > m_weekAxis->max())
        return;
    const Colours colours(palette());
    const QRectF area = m_canvas->chart()->plotArea();
    const double x = placeOf(m_data.day->week, 0).x();
    painter.setPen(QPen(colours.fill(ColourRole::Bad), em(*m_canvas, 0.12), Qt::DashDotLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const double width = painter.fontMetrics().horizontalAdvance(m_data.day->name);
    const double gap = em(*m_canvas, 0.3);
    const bool isRight = x + gap + width <= m_canvas->width();
    painter.setPen(colours.text(ColourRole::Bad));
    painter.drawText(QRectF(isRight ? x + gap : x - gap - width, area.top() - em(*m_canvas, 0.2), width + 1,
                            painter.fontMetrics().height()),
                     Qt::AlignLeft | Qt::AlignVCenter, m_data.day->name);
}

void LineChart::paintMarks(QPainter& painter) const {
    const Colours colours(palette());
    if (m_hoveredWeek >= 0) {
        const QRectF area = m_canvas->chart()->plotArea();
        const double x = placeOf(m_hoveredWeek, 0).x();
        painter.setPen(QPen(colours.border(), 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    for (int series = 0; series < int(m_data.series.size()); ++series) {
        for (int week = 0; week < int(m_data.weeks.size()); ++week) {
            const std::optional<double> known = value({week, series});
            if (!known)
                continue;
            const bool isMarked = week == m_hoveredWeek || (m_canvas->hasFocus() && Point{week, series} == m_current);
            const bool isAlone = (week == 0 || !value({week - 1, series})) && // a line of one point is none
                                 (week + 1 == m_data.weeks.size() || !value({week + 1, series}));
            if (m_data.weeks.size() > 20 && !isMarked && !isAlone && week + 1 < m_data.weeks.size())
                continue; // dots would hide the line
            const double radius = em(*m_canvas, isMarked ? 0.3 : 0.18);
            painter.setPen(QPen(isMarked ? palette().color(QPalette::WindowText) : colours.surface(), 1.5));
            painter.setBrush(colours.fill(m_data.series[size_t(series)].role));
            painter.drawEllipse(placeOf(week, *known), radius, radius);
        }
    }
}

// The newest figure of each line, moved apart where they would lie over each other.
namespace {

/// Moves labels that would stand on one another apart: downwards, and where that leads below `bottom`, up again.
/// `ends`: heights of the middles, from the top, with what they belong to.
void spread(std::vector<std::pair<double, int>>& ends, double height, double bottom) {
    double free = 0;
    for (auto& [middle, series] : ends) {
        middle = std::max(free + height / 2, middle);
        free = middle + height / 2;
    }
    double limit = bottom + height / 2;
    for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
        end->first = std::min(limit - height / 2, end->first);
        limit = end->first - height / 2;
    }
}

} // namespace

void LineChart::paintEnds(QPainter& painter) const {
    std::vector<std::pair<double, int>> ends;
    const int last = int(m_data.weeks.size()) - 1;
    for (int series = 0; series < int(m_data.series.size()); ++series) {
        if (const std::optional<double> known = value({last, series}))
            ends.emplace_back(placeOf(last, *known).y(), series);
    }
    std::sort(ends.begin(), ends.end());
    spread(ends, painter.fontMetrics().height(), m_canvas->chart()->plotArea().bottom());
    for (const auto& [middle, series] : ends) {
        const double height = painter.fontMetrics().height();
        painter.setPen(Colours(palette()).text(m_data.series[size_t(series)].role));
        const double left = placeOf(last, 0).x() + em(*m_canvas, 0.5);
        painter.drawText(QRectF(left, middle - height / 2, m_canvas->width() - left, height),
                         Qt::AlignLeft | Qt::AlignVCenter, figure(*value({last, series})));
    }
}

} // namespace svodka::widgets
