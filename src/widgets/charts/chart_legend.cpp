// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_legend.h"

#include "widgets/em.h"

#include <QEvent>
#include <QPainter>
#include <QStringList>
#include <algorithm>

namespace svodka::widgets {

using namespace Qt::StringLiterals;

ChartLegend::ChartLegend(QWidget* parent) : QWidget(parent) {
    setObjectName(u"chartLegend"_s);
    setAccessibleName(tr("Legend"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setEntries(std::vector<LegendEntry> entries) {
    m_entries = std::move(entries);
    QStringList names;
    for (const LegendEntry& entry : m_entries)
        names += entry.name;
    setAccessibleDescription(names.join(u", "_s));
    updateGeometry();
    update();
}

int ChartLegend::entryWidth(const LegendEntry& entry) const {
    return em(*this, 1.9) + fontMetrics().horizontalAdvance(entry.name);
}

std::vector<QRect> ChartLegend::places(int width) const {
    std::vector<QRect> found;
    const int line = em(*this, 1.35);
    QPoint at;
    for (const LegendEntry& entry : m_entries) {
        const int wanted = std::min(entryWidth(entry), width);
        if (at.x() > 0 && at.x() + wanted > width)
            at = {0, at.y() + line};
        found.emplace_back(at, QSize(wanted, line));
        at.rx() += wanted + em(*this, 1);
    }
    return found;
}

QSize ChartLegend::sizeHint() const {
    int width = 0;
    for (const LegendEntry& entry : m_entries)
        width += entryWidth(entry) + em(*this, 1);
    return {width, em(*this, 1.35)};
}

QSize ChartLegend::minimumSizeHint() const {
    int width = em(*this, 4);
    for (const LegendEntry& entry : m_entries)
        width = std::max(width, std::min(entryWidth(entry), em(*this, 12)));
    return {width, em(*this, 1.35)};
}

int ChartLegend::heightForWidth(int width) const {
    const std::vector<QRect> all = places(width);
    return all.empty() ? 0 : all.back().bottom() + 1;
}

void ChartLegend::paintSign(QPainter& painter, const LegendEntry& entry, const QRect& place) const {
    const QColor colour = Colours(palette()).fill(entry.role);
    const int side = em(*this, 0.8);
    const int middle = place.center().y();
    if (entry.line == Qt::NoPen) {
        painter.fillRect(QRect(place.x(), middle - side / 2, side, side), colour);
        return;
    }
    painter.setPen(QPen(colour, em(*this, 0.13), entry.line, Qt::FlatCap));
    painter.drawLine(place.x(), middle, place.x() + em(*this, 1.4), middle);
}

void ChartLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const std::vector<QRect> all = places(width());
    for (size_t i = 0; i < m_entries.size(); ++i) {
        paintSign(painter, m_entries[i], all[i]);
        const int indent = em(*this, m_entries[i].line == Qt::NoPen ? 1.15 : 1.75);
        const QRect text = all[i].adjusted(indent, 0, 0, 0);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_entries[i].name, Qt::ElideRight, text.width()));
    }
}

void ChartLegend::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace svodka::widgets
