// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/target_line.h"
#include "widgets/colours.h"

#include <QFrame>
#include <optional>
#include <vector>

class QHorizontalStackedBarSeries;
class QLabel;
class QScrollArea;
class QBarCategoryAxis;
class QValueAxis;

namespace svodka::widgets {

class ChartCanvas;
class ChartLegend;

struct BarCategory {
    qint64 id = 0;
    QString name;

    friend bool operator==(const BarCategory&, const BarCategory&) = default;
};

/// One part of every bar. `values` go with the categories; nothing = not reported, drawn as nothing and said so.
struct BarSeries {
    QString name;
    ColourRole role = ColourRole::Neutral;
    std::vector<std::optional<double>> values;

    friend bool operator==(const BarSeries&, const BarSeries&) = default;
};

struct BarChartData {
    QString title;
    std::vector<BarCategory> categories; ///< from top to bottom
    std::vector<BarSeries> series;       ///< from left to right
    bool percent = false;                ///< values are percents (95 is 95%): bars run to 100
    std::optional<TargetLine> target = {};

    friend bool operator==(const BarChartData&, const BarChartData&) = default;
};

/// Horizontal stacked bars, one a category, each part with its figure and each bar with its sum; with a target, a line
/// across all of them. Scrolls when there are more bars than fit. By keyboard: up and down between bars, left and right
/// between parts, Enter opens.
class StackedBarChart final : public QFrame {
    Q_OBJECT

public:
    explicit StackedBarChart(QWidget* parent = nullptr);

    void setContent(const BarChartData& content);

Q_SIGNALS:
    /// A part of a bar was clicked, or opened by Enter.
    void barClicked(qint64 id, int seriesIndex);

protected:
    void changeEvent(QEvent* event) override;

private:
    static constexpr double kBarShare = 0.72; ///< of the height of a row

    struct Part {
        int category = -1;
        int series = -1;
        [[nodiscard]] bool isValid() const { return category >= 0 && series >= 0; }
        friend bool operator==(const Part&, const Part&) = default;
    };

    void arrange();
    void connectCanvas();
    void rebuild();
    void restyle();
    void fitHeight();
    void paintOverlay(QPainter& painter) const;
    void paintBar(QPainter& painter, int category) const;
    void paintLabels(QPainter& painter) const;
    void pointAt(QPointF place, QPoint global);
    void step(int right, int down);
    void open(Part part);
    void makeCurrent(Part part);

    void paintTarget(QPainter& painter) const;

    [[nodiscard]] bool isNamedByTitle() const;
    [[nodiscard]] QString figure(double value) const;
    [[nodiscard]] double value(Part part) const;
    [[nodiscard]] double sum(int category) const;
    [[nodiscard]] QRectF rectOf(Part part) const;
    [[nodiscard]] Part partAt(QPointF place) const;
    [[nodiscard]] QString describe(int category) const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] int labelWidth() const;

    BarChartData m_data;
    double m_highest = 0;
    Part m_hovered;
    Part m_current;
    QLabel* m_title;
    ChartLegend* m_legend;
    QScrollArea* m_scroll;
    ChartCanvas* m_canvas;
    QHorizontalStackedBarSeries* m_bars;
    QBarCategoryAxis* m_categoryAxis;
    QValueAxis* m_valueAxis;
};

} // namespace svodka::widgets
