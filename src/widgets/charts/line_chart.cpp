// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/line_chart.h"

#include "models/cell_text.h"
#include "models/plain_tool_tip.h"
#include "widgets/charts/chart_canvas.h"
#include "widgets/charts/chart_legend.h"
#include "widgets/em.h"

#include <QChart>
#include <QEvent>
#include <QLabel>
#include <QLineSeries>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>
#include <algorithm>
#include <array>
#include <cmath>

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
    m_canvas->chart()->removeAllSeries();
    fitAxis();
    std::vector<LegendEntry> entries;
    for (int series = 0; series < int(m_data.series.size()); ++series) {
        addLine(series);
        entries.push_back({m_data.series[size_t(series)].name, m_data.series[size_t(series)].role, penStyle(series)});
    }
    addTarget();
    m_legend->setEntries(std::move(entries));
    m_title->setText(m_data.title);
    m_title->setVisible(!m_data.title.isEmpty());
    describeChart();
    restyle();
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
    for (const LineSeries& series : m_data.series) {
        for (const std::optional<double>& known : series.values) {
            if (known)
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
    return m_data.series[size_t(point.series)].values[size_t(point.week)];
}

QPointF LineChart::placeOf(double week, double value) const {
    const QRectF area = m_canvas->chart()->plotArea();
    const auto share = [](const QValueAxis& axis, double at) { return (at - axis.min()) / (axis.max() - axis.min()); };
    return {area.left() + area.width() * share(*m_weekAxis, week),
            area.bottom() - area.height() * share(*m_valueAxis, value)};
}

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

QString LineChart::figure(double value) const {
    return models::numberText(value) + (m_data.percent ? u"%"_s : QString());
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

void LineChart::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace svodka::widgets
