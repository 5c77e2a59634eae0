// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/target_line.h"
#include "widgets/colours.h"

#include <QFrame>
#include <QStringList>
#include <optional>
#include <vector>

class QLabel;
class QValueAxis;

namespace svodka::widgets {

class ChartCanvas;
class ChartLegend;

/// One line. `values` go with the weeks; nothing = not reported: the line has a gap there.
struct LineSeries {
    QString name;
    ColourRole role = ColourRole::Series1;
    std::vector<std::optional<double>> values;

    friend bool operator==(const LineSeries&, const LineSeries&) = default;
};

/// A day between the weeks, drawn from top to bottom: the last day of a task.
struct DayLine {
    QString name;
    double week = 0; ///< where among the weeks: 1.5 is the middle between the second and the third

    friend bool operator==(const DayLine&, const DayLine&) = default;
};

struct LineChartData {
    QString title;
    QStringList weeks; ///< labels, oldest first
    std::vector<LineSeries> series;
    std::optional<TargetLine> target;
    bool percent = false; ///< values are percents (95 is 95%): the axis runs to 100
    bool fromZero = true; ///< else the axis begins near the lowest value
    std::optional<DayLine> day = {};

    friend bool operator==(const LineChartData&, const LineChartData&) = default;
};

/// Lines over the weeks, told apart by colour and by the kind of line; the newest figure stands at the end of each. The
/// legend hides lines and shows them again. By keyboard: left and right between weeks, up and down between lines, Enter
/// opens.
class LineChart final : public QFrame {
    Q_OBJECT

public:
    explicit LineChart(QWidget* parent = nullptr);

    void setContent(const LineChartData& content);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A point was clicked, or opened by Enter. `week` is a place in LineChartData::weeks.
    void pointClicked(int week, int seriesIndex);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Point {
        int week = -1;
        int series = -1;
        [[nodiscard]] bool isValid() const { return week >= 0 && series >= 0; }
        friend bool operator==(const Point&, const Point&) = default;
    };

    void arrange();
    void connectCanvas();
    void rebuild();
    void drawLines();
    void addLine(int series);
    void addSegment(int series, int first, int last);
    void addTarget();
    void fitAxis();
    void restyle();
    void fitMargins();
    void describeChart();

    void paintOverlay(QPainter& painter) const;
    void paintWeeks(QPainter& painter) const;
    void paintScale(QPainter& painter) const;
    void paintEnds(QPainter& painter) const;
    void paintTarget(QPainter& painter) const;
    void paintDay(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;

    void pointAt(QPointF place, QPoint global);
    void step(int right, int down);
    void open(Point point);

    [[nodiscard]] bool isShown(int series) const;
    /// Nothing of a line that is hidden.
    [[nodiscard]] std::optional<double> value(Point point) const;
    [[nodiscard]] std::vector<double> ticks() const;
    [[nodiscard]] QPointF placeOf(double week, double value) const;
    [[nodiscard]] int weekAt(QPointF place) const;
    [[nodiscard]] Point nearest(QPointF place) const;
    [[nodiscard]] QString figure(double value) const;
    [[nodiscard]] QString describe(int week) const;
    [[nodiscard]] Qt::PenStyle penStyle(int series) const;

    LineChartData m_data;
    int m_hoveredWeek = -1;
    Point m_current;
    QLabel* m_title;
    ChartLegend* m_legend;
    ChartCanvas* m_canvas;
    QValueAxis* m_weekAxis;
    QValueAxis* m_valueAxis;
};

} // namespace svodka::widgets
