// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/heat_map.h"

#include "core/tables/cell_text.h"
#include "models/plain_tool_tip.h"
#include "widgets/em.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace svodka::widgets {

using namespace Qt::StringLiterals;

HeatMap::HeatMap(QWidget* parent) : QAbstractScrollArea(parent) {
    setObjectName(u"heatMap"_s);
    setFrameShape(StyledPanel);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    setContent({});
}

QSize HeatMap::minimumSizeHint() const {
    return {em(*this, 20), em(*this, 8)};
}

void HeatMap::setContent(const HeatMapData& content) {
    m_data = content;
    m_highest = m_data.percent ? 100 : 0;
    for (HeatRow& row : m_data.rows) {
        row.values.resize(size_t(m_data.columns.size()));
        for (const std::optional<double>& known : row.values)
            m_highest = std::max(m_highest, known.value_or(0));
    }
    m_current = {};
    arrange();
    horizontalScrollBar()->setValue(horizontalScrollBar()->maximum());
    setAccessibleName(m_data.title.isEmpty() ? tr("Heat map") : m_data.title);
    describe();
    viewport()->update();
}

int HeatMap::nameWidth() const {
    int widest = 0;
    for (const HeatRow& row : m_data.rows)
        widest = std::max(widest, fontMetrics().horizontalAdvance(row.name));
    return std::min(widest, std::max(em(*this, 8), viewport()->width() / 3)) + em(*this, 0.8);
}

int HeatMap::headHeight() const {
    return em(*this, 1.5);
}

int HeatMap::footHeight() const {
    return em(*this, 1.8);
}

int HeatMap::rowHeight() const {
    return em(*this, 1.55);
}

QRect HeatMap::cellsArea() const {
    return viewport()->rect().adjusted(nameWidth(), headHeight(), 0, -footHeight());
}

/// Cells take the width that is there; where that is less than they need, they scroll.
void HeatMap::arrange() {
    const QRect area = cellsArea();
    const auto columns = std::max<qsizetype>(1, m_data.columns.size());
    m_cellWidth = std::clamp(double(area.width()) / double(columns), em(*this, 0.75) * 1.0, em(*this, 5) * 1.0);
    const int width = int(std::ceil(m_cellWidth * double(columns)));
    const int height = rowHeight() * int(m_data.rows.size());
    horizontalScrollBar()->setRange(0, std::max(0, width - area.width()));
    horizontalScrollBar()->setPageStep(std::max(1, area.width()));
    horizontalScrollBar()->setSingleStep(int(m_cellWidth));
    verticalScrollBar()->setRange(0, std::max(0, height - area.height()));
    verticalScrollBar()->setPageStep(std::max(1, area.height()));
    verticalScrollBar()->setSingleStep(rowHeight());
}

QRectF HeatMap::rectOf(Spot spot) const {
    const QRect area = cellsArea();
    return {area.left() + spot.column * m_cellWidth - horizontalScrollBar()->value(),
            double(area.top() + spot.row * rowHeight() - verticalScrollBar()->value()), m_cellWidth,
            double(rowHeight())};
}

HeatMap::Spot HeatMap::spotAt(QPoint place) const {
    const QRect area = cellsArea();
    if (isEmpty() || !area.contains(place))
        return {};
    const int row = (place.y() - area.top() + verticalScrollBar()->value()) / rowHeight();
    const int column = int((place.x() - area.left() + horizontalScrollBar()->value()) / m_cellWidth);
    return row < int(m_data.rows.size()) && column < int(m_data.columns.size()) ? Spot{row, column} : Spot{};
}

std::optional<double> HeatMap::value(Spot spot) const {
    return m_data.rows[size_t(spot.row)].values[size_t(spot.column)];
}

QString HeatMap::figure(double value) const {
    return core::numberText(value) + (m_data.percent ? u"%"_s : QString());
}

QString HeatMap::textOf(Spot spot) const {
    const QString week = m_data.columnNotes.value(spot.column, m_data.columns[spot.column]);
    const std::optional<double> known = value(spot);
    return u"%1, %2: %3"_s.arg(m_data.rows[size_t(spot.row)].name, week, known ? figure(*known) : tr("no data"));
}

/// Of a cell that the arrows reached, its figure; else where the map begins and ends, row by row.
void HeatMap::describe() {
    if (m_current.isValid()) {
        setAccessibleDescription(textOf(m_current));
        return;
    }
    QStringList lines;
    for (const HeatRow& row : m_data.rows) {
        const auto last = std::find_if(row.values.rbegin(), row.values.rend(),
                                       [](const std::optional<double>& known) { return known.has_value(); });
        lines += u"%1: %2"_s.arg(row.name, last == row.values.rend() ? tr("no data") : figure(**last));
    }
    setAccessibleDescription(lines.join(u'\n'));
}

void HeatMap::makeCurrent(Spot spot) {
    m_current = spot;
    const QRect area = cellsArea();
    const QRectF cell = rectOf(spot);
    const auto shift = [](QScrollBar* bar, double before, double behind) {
        if (before < 0)
            bar->setValue(bar->value() + int(std::floor(before)));
        else if (behind > 0)
            bar->setValue(bar->value() + int(std::ceil(behind)));
    };
    shift(horizontalScrollBar(), cell.left() - area.left(), cell.right() - area.right() - 1);
    shift(verticalScrollBar(), cell.top() - area.top(), cell.bottom() - area.bottom() - 1);
    describe();
    viewport()->update();
}

void HeatMap::mousePressEvent(QMouseEvent* event) {
    const Spot spot = spotAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !spot.isValid()) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    makeCurrent(spot);
    if (value(spot))
        Q_EMIT cellClicked(m_data.rows[size_t(spot.row)].id, spot.column);
}

void HeatMap::keyPressEvent(QKeyEvent* event) {
    const int last = int(m_data.columns.size()) - 1;
    Spot next = m_current.isValid() ? m_current : Spot{0, last};
    const bool isFirst = !m_current.isValid();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        next.column += isFirst ? 0 : event->key() == Qt::Key_Left ? -1 : 1;
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        next.row += isFirst ? 0 : event->key() == Qt::Key_Up ? -1 : 1;
        break;
    case Qt::Key_Home:
        next.column = 0;
        break;
    case Qt::Key_End:
        next.column = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current.isValid() && value(m_current))
            Q_EMIT cellClicked(m_data.rows[size_t(m_current.row)].id, m_current.column);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (!isEmpty())
        makeCurrent({std::clamp(next.row, 0, int(m_data.rows.size()) - 1), std::clamp(next.column, 0, last)});
}

bool HeatMap::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Spot spot = spotAt(help->pos());
    if (spot.isValid())
        QToolTip::showText(help->globalPos(), models::plainToolTip(textOf(spot)), viewport());
    else
        QToolTip::hideText();
    return true;
}

void HeatMap::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void HeatMap::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void HeatMap::resizeEvent(QResizeEvent* event) {
    const bool wasAtEnd = horizontalScrollBar()->value() == horizontalScrollBar()->maximum();
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    if (wasAtEnd)
        horizontalScrollBar()->setValue(horizontalScrollBar()->maximum());
}

void HeatMap::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace svodka::widgets
