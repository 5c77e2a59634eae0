// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/line_chart.h"

#include "core/tables/cell_text.h"
#include "widgets/charts/chart_canvas.h"
#include "widgets/charts/chart_legend.h"
#include "widgets/em.h"

#include <QChart>
#include <QEvent>
#include <QLabel>
#include <QLineSeries>
#include <QVBoxLayout>
#include <QValueAxis>
#include <algorithm>
#include <array>

namespace svodka::widgets {

using namespace Qt::StringLiterals;

LineChart::LineChart(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_legend(new ChartLegend(this)), m_canvas(new ChartCanvas(this)),
      m_weekAxis(new QValueAxis), m_valueAxis(new QValueAxis) {
    setObjectName(u"lineChart"_s);
    setFrameShape(StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    arrange();
    QChart* chart = m_canvas->chart(); // owns the axes
    chart->addAxis(m_weekAxis, Qt::AlignBottom);
    chart->addAxis(m_valueAxis, Qt::AlignLeft);
    // The words of both axes are written over the chart: Qt Charts cuts them off.
    m_weekAxis->hide();
    m_valueAxis->setLabelsVisible(false);
    m_valueAxis->setLineVisible(false);
    m_canvas->setOverlay([this](QPainter& painter) { paintOverlay(painter); });
    connectCanvas();
    setFocusProxy(m_canvas);
    m_legend->setFiltering(true);
    connect(m_legend, &ChartLegend::hiddenEntriesChanged, this, &LineChart::drawLines);
    rebuild();
}

void LineChart::arrange() {
    m_title->setObjectName(u"chartTitleLabel"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_canvas->setObjectName(u"linesChartView"_s);
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(m_title);
    rows->addWidget(m_legend);
    rows->addWidget(m_canvas, 1);
}

void LineChart::connectCanvas() {
    connect(m_canvas, &ChartCanvas::pointerMoved, this, &LineChart::pointAt);
    connect(m_canvas, &ChartCanvas::pointerLeft, this, [this] {
        m_hoveredWeek = -1;
        m_canvas->refresh();
    });
    connect(m_canvas, &ChartCanvas::clicked, this, [this](QPointF place) { open(nearest(place)); });
    connect(m_canvas, &ChartCanvas::stepped, this, &LineChart::step);
    connect(m_canvas, &ChartCanvas::opened, this, [this] { open(m_current); });
    connect(m_canvas, &ChartCanvas::restyled, this, &LineChart::restyle);
}

QSize LineChart::minimumSizeHint() const {
    return {em(*this, 14), em(*this, 11)};
}

void LineChart::setContent(const LineChartData& content) {
    m_data = content;
    for (LineSeries& series : m_data.series)
        series.values.resize(size_t(m_data.weeks.size()));
    m_hoveredWeek = -1;
    m_current = {};
    rebuild();
}

void LineChart::rebuild() {
    std::vector<LegendEntry> entries;
    for (int series = 0; series < int(m_data.series.size()); ++series) {
        entries.push_back({m_data.series[size_t(series)].name, m_data.series[size_t(series)].role, penStyle(series)});
    }
    m_legend->setEntries(std::move(entries));
    m_title->setText(m_data.title);
    m_title->setVisible(!m_data.title.isEmpty());
    drawLines();
}

void LineChart::drawLines() {
    m_canvas->chart()->removeAllSeries();
    fitAxis();
    for (int series = 0; series < int(m_data.series.size()); ++series)
        if (isShown(series))
            addLine(series);
    addTarget();
    describeChart();
    restyle();
}

bool LineChart::isShown(int series) const {
    return !m_legend->isHiddenEntry(series);
}

// Qt Charts draws through a gap: each run of known values is a series of its own.
void LineChart::addLine(int series) {
    const std::vector<std::optional<double>>& values = m_data.series[size_t(series)].values;
    for (int first = 0; first < int(values.size()); ++first) {
        if (!values[size_t(first)])
            continue;
        int last = first;
        while (last + 1 < int(values.size()) && values[size_t(last) + 1])
            ++last;
        addSegment(series, first, last);
        first = last;
    }
}

void LineChart::addSegment(int series, int first, int last) {
    auto* line = new QLineSeries;
    line->setName(QString::number(series)); // by which restyle() finds its colour
    for (int week = first; week <= last; ++week)
        line->append(week, *m_data.series[size_t(series)].values[size_t(week)]);
    m_canvas->chart()->addSeries(line);
    line->attachAxis(m_weekAxis);
    line->attachAxis(m_valueAxis);
}

void LineChart::addTarget() {
    if (!m_data.target)
        return;
    auto* line = new QLineSeries;
    line->setName(u"target"_s);
    line->append(m_weekAxis->min(), m_data.target->value);
    line->append(m_weekAxis->max(), m_data.target->value);
    m_canvas->chart()->addSeries(line);
    line->attachAxis(m_weekAxis);
    line->attachAxis(m_valueAxis);
}

void LineChart::fitAxis() {
    std::vector<double> all;
    for (int series = 0; series < int(m_data.series.size()); ++series) {
        for (const std::optional<double>& known : m_data.series[size_t(series)].values) {
            if (known && isShown(series))
                all.push_back(*known);
        }
    }
    if (m_data.target)
        all.push_back(m_data.target->value);
    const double lowest = all.empty() ? 0 : *std::min_element(all.begin(), all.end());
    const double highest = all.empty() ? 1 : *std::max_element(all.begin(), all.end());
    const double from = m_data.fromZero ? std::min(0.0, lowest) : lowest;
    m_valueAxis->setRange(from, std::max(highest, from + 4)); // whole numbers at five lines
    m_valueAxis->setTickCount(5);
    m_valueAxis->applyNiceNumbers();
    if (m_data.percent && m_data.fromZero && highest <= 100 && highest > 50)
        m_valueAxis->setRange(0, 100);
    m_weekAxis->setRange(-0.3, std::max(0.0, double(m_data.weeks.size()) - 1) + 0.3);
}

Qt::PenStyle LineChart::penStyle(int series) const {
    static constexpr std::array styles = {Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DotLine};
    return styles[size_t(series) % styles.size()];
}

void LineChart::restyle() {
    const Colours colours(palette());
    const double width = em(*m_canvas, 0.13);
    for (QAbstractSeries* drawn : m_canvas->chart()->series()) {
        auto* line = static_cast<QLineSeries*>(drawn);
        if (line->name() == u"target") {
            line->setPen(QPen(colours.mutedText(), em(*m_canvas, 0.08), Qt::DashLine));
            continue;
        }
        const int series = line->name().toInt();
        const QColor colour = colours.fill(m_data.series[size_t(series)].role);
        line->setPen(QPen(colour, width, penStyle(series), Qt::FlatCap, Qt::RoundJoin));
    }
    m_valueAxis->setGridLinePen(QPen(colours.gridLine(), 1));
    fitMargins();
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_canvas->refresh();
}

// Room for the words around the plot: as much as they need.
void LineChart::fitMargins() {
    const QFontMetrics metrics = m_canvas->fontMetrics();
    int left = 0;
    for (const double tick : ticks())
        left = std::max(left, metrics.horizontalAdvance(figure(tick)));
    int right = 0;
    for (int series = 0; series < int(m_data.series.size()) && !m_data.weeks.isEmpty(); ++series) {
        if (const std::optional<double> known = value({int(m_data.weeks.size()) - 1, series}))
            right = std::max(right, metrics.horizontalAdvance(figure(*known)));
    }
    m_canvas->chart()->setMargins(
        {left + em(*m_canvas, 0.5), em(*m_canvas, 0.7), right + em(*m_canvas, 0.4), em(*m_canvas, 1.6)});
}

std::vector<double> LineChart::ticks() const {
    std::vector<double> found;
    const double step = (m_valueAxis->max() - m_valueAxis->min()) / std::max(1, m_valueAxis->tickCount() - 1);
    for (int i = 0; i < m_valueAxis->tickCount(); ++i)
        found.push_back(m_valueAxis->min() + i * step);
    return found;
}

std::optional<double> LineChart::value(Point point) const {
    return isShown(point.series) ? m_data.series[size_t(point.series)].values[size_t(point.week)] : std::nullopt;
}

QPointF LineChart::placeOf(double week, double value) const {
    const QRectF area = m_canvas->chart()->plotArea();
    const auto share = [](const QValueAxis& axis, double at) { return (at - axis.min()) / (axis.max() - axis.min()); };
    return {area.left() + area.width() * share(*m_weekAxis, week),
            area.bottom() - area.height() * share(*m_valueAxis, value)};
}

QString LineChart::figure(double value) const {
    return core::numberText(value) + (m_data.percent ? u"%"_s : QString());
}

void LineChart::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace svodka::widgets
