// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_legend.h"

#include "widgets/em.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
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
    const bool isSame = std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(),
                                   [](const LegendEntry& a, const LegendEntry& b) { return a.name == b.name; });
    m_entries = std::move(entries);
    if (!isSame) {
        m_hiddenEntries.clear();
        m_current = 0;
    }
    setFiltering(m_isFiltering);
    describe();
    updateGeometry();
    update();
}

void ChartLegend::setFiltering(bool wanted) {
    m_isFiltering = wanted;
    setFocusPolicy(canFilter() ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(canFilter() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(canFilter() ? tr("Click a name to hide its line or to show it again") : QString());
}

void ChartLegend::toggle(int index) {
    if (!m_hiddenEntries.remove(index))
        m_hiddenEntries.insert(index);
    m_current = index;
    describe();
    update();
    Q_EMIT hiddenEntriesChanged();
}

QString ChartLegend::textOf(int index) const {
    const QString& name = m_entries[size_t(index)].name;
    return isHiddenEntry(index) ? tr("%1 (hidden)").arg(name) : name;
}

/// Focused, it says the entry that the arrows reached; else all of them.
void ChartLegend::describe() {
    QStringList names;
    for (int i = 0; i < int(m_entries.size()); ++i)
        if (!hasFocus() || i == m_current)
            names += textOf(i);
    setAccessibleDescription(names.join(u", "_s));
}

void ChartLegend::mousePressEvent(QMouseEvent* event) {
    const std::vector<QRect> all = places(width());
    for (size_t i = 0; canFilter() && i < all.size(); ++i)
        if (all[i].contains(event->position().toPoint())) {
            toggle(int(i));
            return;
        }
    QWidget::mousePressEvent(event);
}

void ChartLegend::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool isBack = key == Qt::Key_Left || key == Qt::Key_Up;
    const bool isStep = isBack || key == Qt::Key_Right || key == Qt::Key_Down;
    if (!canFilter() || (!isStep && key != Qt::Key_Space && key != Qt::Key_Return && key != Qt::Key_Enter)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!isStep) {
        toggle(m_current);
        return;
    }
    m_current = std::clamp(m_current + (isBack ? -1 : 1), 0, int(m_entries.size()) - 1);
    describe();
    update();
}

void ChartLegend::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    describe();
    update();
}

void ChartLegend::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    describe();
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

void ChartLegend::paintSign(QPainter& painter, int index, const QRect& place) const {
    const LegendEntry& entry = m_entries[size_t(index)];
    const Colours colours(palette());
    const QColor colour = isHiddenEntry(index) ? colours.border() : colours.fill(entry.role);
    const int side = em(*this, 0.8);
    const int middle = place.center().y();
    if (entry.line == Qt::NoPen) {
        painter.fillRect(QRect(place.x(), middle - side / 2, side, side), colour);
        return;
    }
    painter.setPen(QPen(colour, em(*this, 0.13), entry.line, Qt::FlatCap));
    painter.drawLine(place.x(), middle, place.x() + em(*this, 1.4), middle);
}

/// What is hidden is struck out, not only paler.
void ChartLegend::paintText(QPainter& painter, int index, const QRect& place) const {
    const LegendEntry& entry = m_entries[size_t(index)];
    const QRect text = place.adjusted(em(*this, entry.line == Qt::NoPen ? 1.15 : 1.75), 0, 0, 0);
    QFont words = font();
    words.setStrikeOut(isHiddenEntry(index));
    painter.setFont(words);
    painter.setPen(palette().color(isHiddenEntry(index) ? QPalette::PlaceholderText : QPalette::WindowText));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(entry.name, Qt::ElideRight, text.width()));
}

void ChartLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const std::vector<QRect> all = places(width());
    for (int i = 0; i < int(m_entries.size()); ++i) {
        paintSign(painter, i, all[size_t(i)]);
        paintText(painter, i, all[size_t(i)]);
        if (hasFocus() && i == m_current) {
            painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
            painter.drawRect(all[size_t(i)].adjusted(-1, 0, 0, -1));
        }
    }
}

void ChartLegend::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace svodka::widgets
