// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sparkline.h"

#include "core/tables/cell_text.h"
#include "widgets/em.h"

#include <QPainter>
#include <QPainterPath>
#include <QStringList>
#include <algorithm>

namespace svodka::widgets {

using namespace Qt::StringLiterals;

Sparkline::Sparkline(QWidget* parent) : QWidget(parent) {
    setObjectName(u"sparkline"_s);
    setAccessibleName(tr("Trend over the weeks"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setValues(std::vector<std::optional<double>> values) {
    m_values = std::move(values);
    m_lowest = m_highest = 0;
    bool first = true;
    for (const std::optional<double>& value : m_values) {
        if (!value)
            continue;
        m_lowest = first ? *value : std::min(m_lowest, *value);
        m_highest = first ? *value : std::max(m_highest, *value);
        first = false;
    }
    setAccessibleDescription(summary());
    update();
}

void Sparkline::setRole(ColourRole role) {
    m_role = role;
    update();
}

QSize Sparkline::sizeHint() const {
    return {em(*this, 5), em(*this, 1.4)};
}

QSize Sparkline::minimumSizeHint() const {
    return {em(*this, 2), em(*this, 1.4)};
}

QString Sparkline::summary() const {
    QStringList texts;
    for (const std::optional<double>& value : m_values)
        texts += value ? core::numberText(*value) : tr("no data");
    return texts.join(u", "_s);
}

QPointF Sparkline::place(size_t index) const {
    const double margin = em(*this, 0.22);
    const double width = this->width() - 2 * margin;
    const double height = this->height() - 2 * margin;
    const double x = m_values.size() < 2 ? width : width * double(index) / double(m_values.size() - 1);
    const double range = m_highest - m_lowest;
    const double y = range > 0 ? height * (m_highest - *m_values[index]) / range : height / 2;
    return {margin + x, margin + y};
}

void Sparkline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath line;
    std::optional<size_t> last;
    for (size_t i = 0; i < m_values.size(); ++i) {
        if (!m_values[i])
            continue;
        const bool joined = i > 0 && m_values[i - 1];
        joined ? line.lineTo(place(i)) : line.moveTo(place(i));
        last = i;
    }
    const QColor colour = Colours(palette()).fill(m_role);
    painter.setPen(QPen(colour, em(*this, 0.09), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    if (last && *last + 1 == m_values.size()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(place(*last), em(*this, 0.16), em(*this, 0.16));
    }
}

} // namespace svodka::widgets
