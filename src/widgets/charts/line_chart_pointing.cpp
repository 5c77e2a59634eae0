// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a person points at the lines of a LineChart, by mouse and by keyboard, and what is said of the points.
#include "models/plain_tool_tip.h"
#include "widgets/charts/chart_canvas.h"
#include "widgets/charts/line_chart.h"
#include "widgets/em.h"

#include <QChart>
#include <QToolTip>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace svodka::widgets {

using namespace Qt::StringLiterals;

int LineChart::weekAt(QPointF place) const {
    const QRectF area = m_canvas->chart()->plotArea();
    if (m_data.weeks.isEmpty() || area.width() <= 0)
        return -1;
    const double share = (place.x() - area.left()) / area.width();
    const double week = m_weekAxis->min() + share * (m_weekAxis->max() - m_weekAxis->min());
    const bool isInside = share >= 0 && share <= 1;
    return isInside ? std::clamp(int(std::lround(week)), 0, int(m_data.weeks.size()) - 1) : -1;
}

LineChart::Point LineChart::nearest(QPointF place) const {
    const int week = weekAt(place);
    Point found;
    double least = em(*m_canvas, 2);
    for (int series = 0; week >= 0 && series < int(m_data.series.size()); ++series) {
        const std::optional<double> known = value({week, series});
        if (!known)
            continue;
        const double distance = std::abs(placeOf(week, *known).y() - place.y());
        if (distance < least) {
            least = distance;
            found = {week, series};
        }
    }
    return found;
}

void LineChart::pointAt(QPointF place, QPoint global) {
    m_canvas->setCursor(nearest(place).isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const int week = weekAt(place);
    if (week == m_hoveredWeek)
        return;
    m_hoveredWeek = week;
    m_canvas->refresh();
    if (week >= 0)
        QToolTip::showText(global, models::plainToolTip(describe(week)), m_canvas);
    else
        QToolTip::hideText();
}

void LineChart::step(int right, int down) {
    if (m_data.weeks.isEmpty() || m_data.series.empty())
        return;
    const int lastWeek = int(m_data.weeks.size()) - 1;
    Point next = m_current.isValid() ? Point{m_current.week + right, m_current.series + down} : Point{lastWeek, 0};
    next.week = std::clamp(next.week, 0, lastWeek);
    next.series = std::clamp(next.series, 0, int(m_data.series.size()) - 1);
    while (!isShown(next.series) && down != 0 && next.series + down >= 0 &&
           next.series + down < int(m_data.series.size()))
        next.series += down;
    m_current = next;
    const std::optional<double> known = value(next);
    // A screen reader says what is new: the point that the arrows reached.
    m_canvas->setAccessibleDescription(u"%1, %2: %3"_s.arg(
        m_data.weeks[next.week], m_data.series[size_t(next.series)].name, known ? figure(*known) : tr("no data")));
    m_canvas->refresh();
}

void LineChart::open(Point point) {
    if (!point.isValid() || !value(point))
        return;
    m_current = point;
    m_canvas->refresh();
    Q_EMIT pointClicked(point.week, point.series);
}

QString LineChart::describe(int week) const {
    QStringList lines = {m_data.weeks[week]};
    for (int series = 0; series < int(m_data.series.size()); ++series) {
        if (!isShown(series))
            continue;
        const std::optional<double> known = value({week, series});
        lines += u"%1: %2"_s.arg(m_data.series[size_t(series)].name, known ? figure(*known) : tr("no data"));
    }
    return lines.join(u'\n');
}

void LineChart::describeChart() {
    QStringList lines;
    if (m_data.target)
        lines += tr("%1: %2", "target and its value").arg(m_data.target->name, figure(m_data.target->value));
    if (m_data.day)
        lines += m_data.day->name;
    for (int week = 0; week < int(m_data.weeks.size()); ++week)
        lines += describe(week).replace(u'\n', u"; "_s);
    m_canvas->setAccessibleName(m_data.title.isEmpty() ? tr("Line chart") : m_data.title);
    m_canvas->setAccessibleDescription(lines.join(u'\n'));
    setAccessibleName(m_canvas->accessibleName());
    setAccessibleDescription(m_canvas->accessibleDescription());
}

} // namespace svodka::widgets
