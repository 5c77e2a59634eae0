// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/stacked_bar_chart.h"

#include "core/tables/cell_text.h"
#include "models/plain_tool_tip.h"
#include "widgets/charts/chart_canvas.h"
#include "widgets/charts/chart_legend.h"
#include "widgets/em.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QHorizontalStackedBarSeries>
#include <QLabel>
#include <QScrollArea>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>
#include <algorithm>

namespace svodka::widgets {

using namespace Qt::StringLiterals;

StackedBarChart::StackedBarChart(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_legend(new ChartLegend(this)), m_scroll(new QScrollArea(this)),
      m_canvas(new ChartCanvas), m_bars(new QHorizontalStackedBarSeries), m_categoryAxis(new QBarCategoryAxis),
      m_valueAxis(new QValueAxis) {
    setObjectName(u"stackedBarChart"_s);
    setFrameShape(StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    arrange();
    QChart* chart = m_canvas->chart(); // owns series and axes
    chart->addSeries(m_bars);
    chart->addAxis(m_categoryAxis, Qt::AlignLeft);
    chart->addAxis(m_valueAxis, Qt::AlignBottom);
    m_bars->attachAxis(m_categoryAxis);
    m_bars->attachAxis(m_valueAxis);
    m_bars->setBarWidth(kBarShare);
    // Names and figures are drawn over the chart: Qt Charts cuts long names off.
    m_categoryAxis->hide();
    m_valueAxis->hide();
    m_canvas->setOverlay([this](QPainter& painter) { paintOverlay(painter); });
    connectCanvas();
    setFocusProxy(m_canvas);
    rebuild();
}

void StackedBarChart::arrange() {
    m_title->setObjectName(u"chartTitleLabel"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_canvas->setObjectName(u"barsChartView"_s);
    m_scroll->setObjectName(u"barsScrollArea"_s);
    m_scroll->setAccessibleName(tr("Bars"));
    m_scroll->setFrameShape(NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the bars scroll with the current one
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_canvas);
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(m_title);
    rows->addWidget(m_legend);
    rows->addWidget(m_scroll, 1);
}

void StackedBarChart::connectCanvas() {
    connect(m_canvas, &ChartCanvas::pointerMoved, this, &StackedBarChart::pointAt);
    connect(m_canvas, &ChartCanvas::pointerLeft, this, [this] {
        m_hovered = {};
        m_canvas->refresh();
    });
    connect(m_canvas, &ChartCanvas::clicked, this, [this](QPointF place) { open(partAt(place)); });
    connect(m_canvas, &ChartCanvas::stepped, this, &StackedBarChart::step);
    connect(m_canvas, &ChartCanvas::opened, this, [this] { open(m_current); });
    connect(m_canvas, &ChartCanvas::restyled, this, &StackedBarChart::restyle);
    connect(m_canvas, &ChartCanvas::resized, this, &StackedBarChart::fitHeight);
}

void StackedBarChart::setContent(const BarChartData& content) {
    m_data = content;
    if (m_data.series.empty()) // names without bars say nothing
        m_data.categories.clear();
    for (BarSeries& series : m_data.series)
        series.values.resize(m_data.categories.size());
    m_hovered = m_current = {};
    rebuild();
}

void StackedBarChart::rebuild() {
    m_bars->clear();
    m_categoryAxis->clear();
    m_highest = 0;
    const int count = int(m_data.categories.size());
    QStringList keys; // not shown; equal names would be one category
    for (int i = 0; i < count; ++i) {
        keys += QString::number(i);
        m_highest = std::max(m_highest, sum(i));
    }
    m_categoryAxis->append(keys);
    if (m_data.target)
        m_highest = std::max(m_highest, m_data.target->value);
    if (m_data.percent)
        m_highest = std::max(m_highest, 100.0);
    m_valueAxis->setRange(0, m_highest > 0 ? m_highest : 1);
    std::vector<LegendEntry> entries;
    for (const BarSeries& series : m_data.series) {
        auto* set = new QBarSet(series.name);
        for (int i = count - 1; i >= 0; --i) // the axis counts from the bottom
            *set << series.values[size_t(i)].value_or(0);
        m_bars->append(set);
        entries.push_back({series.name, series.role, Qt::NoPen});
    }
    m_legend->setEntries(std::move(entries));
    m_legend->setVisible(!isNamedByTitle());
    m_title->setText(m_data.title);
    m_title->setVisible(!m_data.title.isEmpty());
    m_canvas->setAccessibleName(m_data.title.isEmpty() ? tr("Bar chart") : m_data.title);
    m_canvas->setAccessibleDescription(summary());
    setAccessibleName(m_canvas->accessibleName());
    setAccessibleDescription(m_canvas->accessibleDescription());
    restyle();
}

/// Of a single part the title may say all that the legend would.
bool StackedBarChart::isNamedByTitle() const {
    return m_data.series.size() == 1 && m_data.title.contains(m_data.series.front().name);
}

void StackedBarChart::restyle() {
    const Colours colours(palette());
    const QList<QBarSet*> sets = m_bars->barSets();
    for (int i = 0; i < sets.size(); ++i) {
        sets[i]->setColor(colours.fill(m_data.series[size_t(i)].role));
        sets[i]->setPen(QPen(colours.surface(), 1));
    }
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    fitHeight();
}

void StackedBarChart::fitHeight() {
    const int count = std::max(1, int(m_data.categories.size()));
    const int head = m_data.target ? em(*m_canvas, 1.4) : 0; // for the words of the target
    m_canvas->setMinimumHeight(em(*m_canvas, 1.55) * count + head);
    m_canvas->setMaximumHeight(em(*m_canvas, 2.6) * count + head);
    const int top = m_data.target ? m_canvas->fontMetrics().height() + em(*m_canvas, 0.2) : 0;
    m_canvas->chart()->setMargins({labelWidth() + em(*m_canvas, 0.5), top, em(*m_canvas, 3.2), 0});
    m_canvas->refresh();
}

int StackedBarChart::labelWidth() const {
    int widest = 0;
    for (const BarCategory& category : m_data.categories)
        widest = std::max(widest, m_canvas->fontMetrics().horizontalAdvance(category.name));
    return std::min(widest, std::max(em(*m_canvas, 14), m_canvas->width() * 45 / 100));
}

QString StackedBarChart::figure(double value) const {
    return core::numberText(value) + (m_data.percent ? u"%"_s : QString());
}

double StackedBarChart::value(Part part) const {
    return m_data.series[size_t(part.series)].values[size_t(part.category)].value_or(0);
}

double StackedBarChart::sum(int category) const {
    double all = 0;
    for (int series = 0; series < int(m_data.series.size()); ++series)
        all += value({category, series});
    return all;
}

QRectF StackedBarChart::rectOf(Part part) const {
    const QRectF area = m_canvas->chart()->plotArea();
    const double row = area.height() / double(m_data.categories.size());
    const double unit = area.width() / (m_highest > 0 ? m_highest : 1);
    double before = 0;
    for (int series = 0; series < part.series; ++series)
        before += value({part.category, series});
    return {area.left() + before * unit, area.top() + row * (part.category + (1 - kBarShare) / 2), value(part) * unit,
            row * kBarShare};
}

StackedBarChart::Part StackedBarChart::partAt(QPointF place) const {
    for (int category = 0; category < int(m_data.categories.size()); ++category) {
        for (int series = 0; series < int(m_data.series.size()); ++series) {
            if (rectOf({category, series}).contains(place))
                return {category, series};
        }
    }
    return {};
}

void StackedBarChart::pointAt(QPointF place, QPoint global) {
    const Part part = partAt(place);
    m_canvas->setCursor(part.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (part == m_hovered)
        return;
    m_hovered = part;
    m_canvas->refresh();
    if (part.isValid())
        QToolTip::showText(global, models::plainToolTip(describe(part.category)), m_canvas);
    else
        QToolTip::hideText();
}

void StackedBarChart::step(int right, int down) {
    if (m_data.categories.empty() || m_data.series.empty())
        return;
    Part next = m_current.isValid() ? Part{m_current.category + down, m_current.series + right} : Part{0, 0};
    next.category = std::clamp(next.category, 0, int(m_data.categories.size()) - 1);
    next.series = std::clamp(next.series, 0, int(m_data.series.size()) - 1);
    makeCurrent(next);
}

void StackedBarChart::makeCurrent(Part part) {
    m_current = part;
    const QPoint middle = rectOf(part).center().toPoint();
    m_scroll->ensureVisible(middle.x(), middle.y(), 0, em(*m_canvas, 2));
    const BarSeries& series = m_data.series[size_t(part.series)];
    // A screen reader says what is new: the part that the arrows reached.
    m_canvas->setAccessibleDescription(
        u"%1, %2: %3"_s.arg(m_data.categories[size_t(part.category)].name, series.name, figure(value(part))));
    m_canvas->refresh();
}

void StackedBarChart::open(Part part) {
    if (!part.isValid())
        return;
    m_current = part;
    m_canvas->refresh();
    Q_EMIT barClicked(m_data.categories[size_t(part.category)].id, part.series);
}

QString StackedBarChart::describe(int category) const {
    QStringList lines = {m_data.categories[size_t(category)].name};
    for (const BarSeries& series : m_data.series) {
        const std::optional<double>& known = series.values[size_t(category)];
        lines += u"%1: %2"_s.arg(series.name, known ? figure(*known) : tr("no data"));
    }
    return lines.join(u'\n');
}

QString StackedBarChart::summary() const {
    QStringList lines;
    if (m_data.target)
        lines += tr("%1: %2", "target and its value").arg(m_data.target->name, figure(m_data.target->value));
    for (int category = 0; category < int(m_data.categories.size()); ++category)
        lines += describe(category).replace(u'\n', u"; "_s);
    return lines.join(u'\n');
}

void StackedBarChart::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace svodka::widgets
